import { Heading } from './heading.tsx'
import { Link } from './link.tsx'

type WaysToChooseProps = {
  id: string
  title: string
  ways: readonly { label: string; path: string; text: string }[]
}

/** What a reader can do with the handbook besides reading it, each in a ruled row. */
export function WaysToChoose({ id, title, ways }: WaysToChooseProps) {
  return (
    <section aria-labelledby={id} className="ways px-gutter">
      <Heading id={id} className="card-title">
        {title}
      </Heading>
      {ways.map(({ label, path, text }) => (
        <p key={path}>
          <Link href={path}>{label}</Link> {text}
        </p>
      ))}
    </section>
  )
}
