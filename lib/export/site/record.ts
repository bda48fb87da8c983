/** What a search finds in an element. */
export type RecordText = {
  /** The text of its first heading. */
  title: string
  /** Other names under which people look for it. */
  names: string
  /** Its words in the simplest HTML: headings with their anchors, that of a drawing as `h6`, everything else in paragraphs. */
  html: string
}

/** Something that a search finds. */
export type SearchRecord = RecordText & {
  /** Without the base path: `/patterns/serverless/`, `/sources/#cold-start`. */
  address: string
  /** The value of its `data-search`. */
  kind: string
  /** The language of its page, from `<html lang>`. */
  language: string
  /** Of what is found first by its name, such as a term: the addresses that come with it, the first of them before it. */
  leads?: string[]
}
