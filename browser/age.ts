import { dayOf } from './day-of.ts'

/** Says of each claim that is past its review date how old it is, by the reader's clock: pages are not built anew for it. */
export function setUpAge(): void {
  const now = new Date()
  const today = dayOf(now)
  for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
    const { due = '', asOf = '' } = element.dataset
    if (today <= due) continue
    const years = yearsSince(asOf, now)
    element.append(`${years > 0 ? ` · ${years} ${years === 1 ? 'year' : 'years'} old` : ''} · past its review date`)
  }
}

/** Whole years since a year or a month (`2021`, `2021-08`); none where there is no date. */
function yearsSince(date: string, now: Date): number {
  const [year = 0, month = now.getMonth() + 1] = date.split('-').map(Number)
  return year && Math.floor(now.getFullYear() - year + (now.getMonth() + 1 - month) / 12)
}
