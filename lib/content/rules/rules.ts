/**
 * Every rule that content is checked against, by the name that stands at the end of its messages, with what to do about it.
 * A message of a rule that is not here does not compile.
 */
export const rules = {
  // Files
  file: 'Put the file back, or make it readable.',
  'stray-file': 'Give the file the name and place of what it is, or take it out of `content/`.',
  encoding: 'Save the file as UTF-8.',
  character: 'Take the character out, or type the word anew.',
  'empty-file': 'Write the file, or remove it.',
  'too-much': 'Split the file or the text, or shorten it: lib/content/model/limits.ts says how much each may hold.',
  placeholder: 'Write your own text in place of the one that begins with `TODO:`.',
  slug: 'Name the file in lower-case words joined by hyphens: its name is the address of the page.',

  // Frontmatter and YAML
  frontmatter: 'Begin the file with a line `---`, its fields, and a second line `---`.',
  yaml: 'Write plain YAML: blanks instead of tabs, quotes around a text with `: ` in it, no tags, no aliases.',
  'unknown-key': 'Take one of the allowed keys.',
  'missing-key': 'Add the key.',
  schema: 'Write what the message says is expected.',

  // What fits together
  icon: 'Name an emoji that has an icon: docs/editing.md#icons lists them.',
  reference: 'Name something that is there.',
  duplicate: 'Give one of the two another name.',
  unused: 'Remove it, or refer to it.',
  figure: 'Show the figure that the claim is about.',
  unclaimed: 'Name the claim behind the figure, or say why it needs none: `no claim: reason`.',
  exception: 'Put `no claim: reason` directly before the figure that it is about, or take it away.',
  claim: 'Make the claim whole: where a source is known it is named, with its finding and its date.',
  contradiction: 'Let an answer of the guide speak for a pattern or against it, not both.',
  guide: 'Let each answer of the guide speak for something or against it, and some answer speak for each pattern.',
  history: 'List what a claim said before with the newest last, each figure different from the next.',

  // Markup
  import: 'Take the line out: content is data.',
  expression: 'Write `\\{` for a plain brace: content is data.',
  'unknown-component': 'Take one of the allowed components, or write `&lt;` for a plain less-than sign.',
  'component-place': 'Put the component where it belongs.',
  'component-empty': 'Put the component around the words that it is about.',
  'unknown-attribute': 'Take one of the allowed attributes.',
  attribute: 'Write one of the allowed values.',
  'unclosed-tag': 'Close the tag, or write `&lt;` for a plain less-than sign.',
  syntax: 'Write `&lt;` for a plain less-than sign and `\\{` for a plain brace.',
  'empty-body': 'Write at least one paragraph under the frontmatter.',
  introduction: 'Write a paragraph before the first heading.',
  heading: 'Begin with `##` and go down one level at a time.',
  section: 'Give the body the sections of its kind, in their order, with text under each: lib/content/model/sections.ts lists them.',
  'fence-language': 'Name the language of the fence, or `text`.',
  image:
    'Put the file in `public/images/`, small and still, and say in words what it shows; a drawing of boxes and lines is a `diagram` fence.',
  'public-file': 'Take the file out of `public/`: all that lies there is published as it is.',
  checkbox: 'Write a plain list, or put the item into the `checklist` of a practice.',
  footnote: 'Write the remark in the text.',
  address: 'Begin the address with https://, mailto:, / or #.',
  link: 'Lead to a page or a place that is there.',

  // Words
  spelling: 'Correct the word, or give it a line in content/words.txt.',
  'word-list': 'Put the words of content/words.txt one on a line, in the order of the alphabet: `npm run check -- --fix`.',

  // Drawings
  'diagram-title': 'Begin the fence with ```diagram title="What it shows".',
  'fence-line': 'Write title="…", claims="…" and no-claim="…" after ```diagram, each once.',
  'diagram-empty': 'Draw something, or remove the fence.',
  'pattern-drawing': 'Put exactly one drawing before the first heading of a pattern.',
  'damaged-text': 'Save the file as UTF-8 and draw the damaged characters again.',
  tab: 'Indent a drawing with blanks.',
  'open-box': 'Close the box.',
  'loose-end': 'Draw the line up to a box, or take it away.',
  'crooked-wall': 'Move the wall under its upper corner.',
  'missing-wall': 'Draw the missing wall.',
  'missing-corner': 'Draw the missing corner.',
  'drifting-line': 'Draw the line straight down to its end.',
  'text-touches-line': 'Leave a blank between the text and the line.',
  'same-label': 'Give boxes that are different different labels.',
  'head-in-run': 'Put the arrowhead at an end of its line.',
  'too-wide': 'Draw it narrower.',
  'trailing-space': 'Take the blanks at the end of the row away.',
  'free-text': 'Nothing has to be done, if the text is meant as a caption.',
} as const satisfies Record<string, string>

/** The name of a rule, in kebab case. */
export type Rule = keyof typeof rules
