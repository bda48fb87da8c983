import { address } from '../lib/content/model/address.ts'
import { iconOf } from '../lib/content/model/icons.ts'

type IconProps = {
  /** Its name in content. No page shows the emoji itself. */
  emoji: string
  className?: string
}

/**
 * The line icon that an emoji names, beside a title that says the same: not read aloud.
 *
 * For server components only: the file of the icons gets another name when the pages have been written.
 */
export function Icon({ emoji, className = '' }: IconProps) {
  return (
    <svg aria-hidden="true" className={`icon print:hidden ${className}`}>
      <use href={`${address('/icons.svg')}#${iconOf(emoji)}`} />
    </svg>
  )
}
