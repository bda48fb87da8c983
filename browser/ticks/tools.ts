import type { Checklists } from './checklists.ts'

// Put in by the build.
declare const exchangeModule: string

type Exchange = typeof import('./exchange.ts')

/**
 * Makes the export, the import and “untick all” work. What they do is loaded when a reader comes near them, so that a click mostly
 * finds it there and does its deed at once.
 */
export function setUpTools(checklists: Checklists): void {
  const place = document.querySelector<HTMLElement>('[data-tick-tools]')
  const file = place?.querySelector('input')
  const field = place?.querySelector('textarea')
  if (!place || !file || !field) return
  const tools = { ...checklists, file, field, base: place.dataset.tickTools ?? '' }
  let exchange: Exchange | undefined
  const load = async (): Promise<Exchange> => (exchange ??= await import(exchangeModule))
  const attempt = async (deed: string): Promise<void> => {
    // The same words once more would not be announced.
    checklists.say('')
    try {
      if (deed === 'copy') return checklists.say(await copy(load().then(({ markdownOf }) => markdownOf(tools))))
      const { deeds } = exchange ?? (await load())
      await deeds[deed]?.(tools)
    } catch (error) {
      console.error(error)
      checklists.say("That didn't work. Check your connection and try again.")
    }
  }
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-deed]')
    if (button) void attempt(button.dataset.deed ?? '')
  })
  file.addEventListener('change', () => void attempt('file'))
  for (const event of ['pointerover', 'focusin']) place.addEventListener(event, () => void load().catch(() => {}), { once: true })
}

/**
 * Copies words that are still on their way: WebKit lets a page write to the clipboard within a click only, so they are promised there.
 * @returns what to say of it.
 * @throws where the words don't come.
 */
async function copy(words: Promise<string>): Promise<string> {
  try {
    const text = words.then((all) => new Blob([all], { type: 'text/plain' }))
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
    return 'Copied.'
  } catch {
    await words
    return "Your browser doesn't allow copying here. Download the file instead."
  }
}
