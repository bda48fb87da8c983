/**
 * How much a content file may contain. Each limit is far above what a page needs and far below what would keep the check
 * busy: any file is read or rejected in less than a second. `npm run bench:content` measures the slowest inputs within them.
 */
export const limits = {
  /** Bytes of an entry: about fifty printed pages. */
  entryBytes: 100_000,
  /** Bytes of a file in YAML. */
  dataBytes: 500_000,
  /** Lines of an entry. */
  entryLines: 2000,
  /** Lines of a file in YAML. */
  dataLines: 20_000,
  /** UTF-16 code units of a line, in every file. */
  lineLength: 5000,
  /** The last column in which a list item or a quote may begin: how deeply they may be nested. */
  containerColumn: 40,
  /** List items and quotes in an entry, or lines that could begin one. */
  containers: 2000,
  /** Characters of an entry that could be markup: `| @ \\ & < > [ ] ( ) * _ ~ !` and the backtick. */
  signs: 8000,
  /** Places in one paragraph, heading or cell where emphasis, code, a link or an image may begin. */
  marksInText: 400,
  /** The same in a whole entry. */
  marksInEntry: 4000,
  /** Opening and closing tags of components in an entry. */
  tags: 400,
  /** Characters of drawings that are read again to prove that a repair is safe; `--fix` tries more. */
  repairs: 100_000,
  tableColumns: 20,
  /** Nested lists and mappings in YAML. */
  yamlDepth: 20,
  /** Words, marks and line ends of a text in YAML, as the parser counts them. */
  yamlTokens: 100_000,
  /** Characters of a slug or an id: file names of more than 255 bytes can't be written. */
  slugLength: 80,
  /** Bytes of an image: a page is 14,000, and readers may pay by volume. */
  imageBytes: 150_000,
  /** Bytes of any other file of `public/`. */
  publicBytes: 10_000_000,
  /** Elements of an SVG file, each counted again for every reference to it. */
  svgShapes: 100_000,
  /** Sets of answers to the guide; a build tries each. */
  answerSets: 2_000_000,
  /** Problems reported per file. */
  problems: 100,
} as const
