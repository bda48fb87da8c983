import { AsciiDiagram } from '../components/ascii-diagram.tsx'
import { originOf } from '../lib/content/model/handbook.ts'
import { address } from '../lib/content/model/address.ts'
import { technologyNamed } from '../lib/content/show/mentions.ts'
import type { Drawing as DrawingText } from '../lib/content/model/body.ts'
import { handbook } from './content.ts'

/**
 * A drawing of an entry: its nodes lead to the technologies that they name.
 * @param page the page that has it with its source, where this one shows it without.
 */
export function Drawing({ drawing, page }: { drawing: DrawingText; page?: string }) {
  const { id, title, caption, text, diagram, claims } = drawing
  return (
    <AsciiDiagram
      id={id}
      title={title}
      caption={caption}
      text={text}
      diagram={diagram}
      file={`/drawings/${id}.svg`}
      whole={page && `${page}#${id}`}
      link={linkOf}
      origins={claims.map(({ claim }) => originOf(handbook, claim))}
    />
  )
}

function linkOf(label: string): string | undefined {
  const technology = technologyNamed(handbook, label)
  return technology && address(technology.path)
}
