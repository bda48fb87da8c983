import type { Checklists } from './checklists.ts'

// Put in by the build.
declare const exchangeModule: string

type Exchange = typeof import('./exchange.ts')

/** Makes the export, the import and “untick all” work. What they do is loaded when a reader comes near them. */
export function setUpTools(checklists: Checklists): void {
  const tools = document.querySelector<HTMLElement>('[data-tick-tools]')
  const file = tools?.querySelector('input')
  const field = tools?.querySelector('textarea')
  if (!tools || !file || !field) return
  const load = (): Promise<Exchange> => import(exchangeModule)
  const attempt = async (deed: string): Promise<void> => {
    // The same words once more would not be announced.
    checklists.say('')
    try {
      const { deeds } = await load()
      await deeds[deed]?.({ ...checklists, file, field, base: tools.dataset.tickTools ?? '' })
    } catch (error) {
      console.error(error)
      checklists.say('That did not work. Try it again, with a connection.')
    }
  }
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-deed]')
    if (button) void attempt(button.dataset.deed ?? '')
  })
  file.addEventListener('change', () => void attempt('file'))
  for (const event of ['pointerover', 'focusin']) tools.addEventListener(event, () => void load().catch(() => {}), { once: true })
}
