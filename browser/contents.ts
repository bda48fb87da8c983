/** Under which a link leads: the head of the page, and what app/globals.css keeps free below it, with the title itself. In pixels. */
const line = 240

/**
 * Marks in the contents of a page where its reader is: the last part whose title is above the line. Nothing is measured while the page
 * scrolls.
 */
export function setUpContents(): void {
  const links = new Map<Element, HTMLAnchorElement>()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-contents a')) {
    const part = document.getElementById(link.hash.slice(1))
    // A drawing is high: its title, which stands first in it, tells where it begins.
    if (part) links.set(part.firstElementChild ?? part, link)
  }
  const below = new Set<Element>()
  let atEnd = false

  const mark = (): void => {
    const place = [...links.keys()].findLastIndex((title) => !below.has(title))
    const rest = [...links.values()].slice(Math.max(place, 0))
    let here = place < 0 ? undefined : rest[0]
    // A page that ends brings its last parts no further up: of these it is the one that was asked for, or the last.
    if (atEnd) here = rest.find(({ hash }) => hash === location.hash) ?? (scrollY ? rest.at(-1) : here)
    for (const link of links.values()) link.ariaCurrent = link === here ? 'location' : null
  }
  const titles = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) below[isIntersecting ? 'add' : 'delete'](target)
      mark()
    },
    { rootMargin: `-${line}px 0px 999999px` },
  )
  const foot = new IntersectionObserver(
    ([change]) => {
      atEnd = (change?.intersectionRatio ?? 0) > 0.9
      mark()
    },
    { threshold: 0.95 },
  )
  for (const title of links.keys()) titles.observe(title)
  if (links.size) foot.observe(document.querySelector('footer') as Element)
  addEventListener('hashchange', mark)
}
