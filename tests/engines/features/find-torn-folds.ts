/** The folds whose mark stands on a line of its own, above their words. Runs in the page. */
export function findTornFolds(): string[] {
  const torn = (summary: HTMLElement): boolean => {
    const walker = document.createTreeWalker(summary, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode
      if (!text.nodeValue?.trim() || !text.parentElement?.checkVisibility()) continue
      const words = document.createRange()
      words.selectNodeContents(text)
      const { paddingTop, lineHeight } = getComputedStyle(summary)
      const below = words.getBoundingClientRect().top - summary.getBoundingClientRect().top - Number.parseFloat(paddingTop)
      return below > Number.parseFloat(lineHeight) / 2
    }
    return false
  }
  return [...document.querySelectorAll('summary')]
    .filter((summary) => summary.checkVisibility() && torn(summary))
    .map((summary) => `“${summary.textContent?.replace(/\s+/g, ' ').trim()}” is ${summary.offsetHeight} pixels high`)
}
