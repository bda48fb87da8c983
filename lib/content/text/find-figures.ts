import { matchesOf } from './matches.ts'

/** A number that says how much, how many, how often or how long. */
export type Figure = {
  /** As it is written, with its unit: `100-500ms`. */
  text: string
  /** Where it begins in the text, in UTF-16 code units from 0. */
  index: number
}

/**
 * Every figure in a text, in order: percentages, shares, multiples, durations, sizes, money and counts of things.
 * Names with numbers (`HTTP/2`, `Next.js 13`, `p95`), years, dates, ordinals, status codes and small counts in words are not figures.
 */
export function findFigures(text: string): Figure[] {
  if (!anyNumber.test(text)) return []
  const figures = [...quantitiesIn(text), ...phrasesIn(text)].toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
  let end = 0
  return figures.filter((figure) => {
    if (figure.index < end) return false
    end = figure.index + figure.text.length
    return true
  })
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?)`
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const numberWords = `(?:${tens})(?:-(?:one|${small}))?|${small}|fifteen|a (?=hundred|thousand|million|billion)|one`
/** A letter, digit, slash or decimal point before a number makes it part of something else: `S3`, `HTTP/2`, `UTF-8`. */
const notPartOfName = String.raw`(?<![\p{L}\p{N}_\/#]|\d[.,]|\p{L}-)`
const quantity = new RegExp(
  String.raw`${notPartOfName}(?:(?<currency>[$€£¥]|(?:USD|EUR|GBP|CHF) )\s?)?(?:(?<digits>${digits})(?<range>\s?[a-zµμ%×]{0,3}(?:\s?[-–—]\s?| to )\p{Sc}?${digits}|(?<=\bbetween ${digits}) and ${digits})?|\b(?<words>(?i:${numberWords})(?:(?: to |[-–])(?:${small}))?)(?![\p{L}]))(?<more>\+?)`,
  'gu',
)

function* quantitiesIn(text: string): Generator<Figure> {
  for (const match of matchesOf(quantity, text)) {
    const { currency, digits: inDigits } = match.groups ?? {}
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 80)
    const unit = currency
      ? (/^\s?(?:k|K|M|bn|B|thousand|million|billion|trillion)\b/.exec(after)?.[0] ?? '')
      : unitIn(after, Boolean(inDigits))
    // The 1990s are a period, not a duration; "one day" is not a length of time.
    if (/^(?:(?:19|20)\d\ds|one day)$/i.test(`${match[0]}${unit}`)) continue
    if (unit !== undefined) yield { text: `${match[0]}${unit}`, index: match.index }
    else if (inDigits && countsThings(text.slice(Math.max(0, match.index - 40), match.index), match[0], after))
      yield { text: match[0], index: match.index }
  }
}

const longTimes = '(?:(?:nano|micro|milli)?second|minute|hour|day|week|month|quarter|year|decade)s?'
const shortTimes = 'ns|µs|μs|us|ms|secs?|s(?! of)|mins?|hrs?|h'
const sizes = String.raw`[kKMGTP]i?B(?:\/s)?|[kKMGT]bit\/s|[kMGT]bps|bytes|bits|[kMG]?Hz|px|rps|qps|tps|rpm|req\/s`
const shares = 'percentage points?|per ?cent'
const multiples = '(?:times|fold)(?: as| more| less)?'
const amounts = 'hundreds?|thousands?|millions?|billions?|trillions?'
const money = 'dollars?|euros?|pounds|cents?|USD|EUR|GBP'
const afterWords = new RegExp(
  String.raw`^[\s-](?:(?:${amounts})|${longTimes}|${shares}|${money}|nines|times|fold|orders? of magnitude)(?![\p{L}\p{N}_])`,
  'u',
)
const afterDigits = new RegExp(
  String.raw`^(?:\s?[%‰€£](?![\p{L}\p{N}])|[\s-]?(?:${longTimes}|${shortTimes}|${sizes}|${shares}|${multiples}|(?:${amounts})(?: (?:${money}))?|${money}|nines|orders? of magnitude)(?![\p{L}\p{N}_])|\s?[xX×](?![\p{L}\p{N}_]|\s*\d)|[kKMB](?![\p{L}\p{N}_]))`,
  'u',
)

/** The unit directly after a number. */
function unitIn(after: string, inDigits: boolean): string | undefined {
  const [unit] = (inDigits ? afterDigits : afterWords).exec(after) ?? []
  // `64-bit` and `a one-time password` are kinds of things; `one day` is not a duration.
  return unit === undefined || /^-(?:bits|times|nines)$/.test(unit) ? undefined : unit
}

/** Words after which a number is a name: `layer 7`, `port 443`, `the Top 10`. */
const designators =
  /(?:^|[^\p{L}])(?:attempt|broker|case|chapter|class|code|column|container|day|error|exit|figure|group|id|instance|item|layer|level|line|node|no\.|number|option|page|part|partition|phase|pod|point|port|priority|release|replica|row|rule|section|server|shard|stage|status|step|table|tier|top|type|version|week|worker|zone) $/iu
/** A capital before a number is a product with its version, except where the sentence begins with it. */
const product = /(\p{Lu}[\p{L}\p{N}.+#/-]*) $/u
const beginnings = new Set(
  `a about above across after all allow almost among an and around as ask at before below between build but buy by can change check choose
  collect cover create cut deliver deploy do drop even every expect find for from give given has have hire hold if in into it its just keep
  know leave let like limit list load look make measure merge more move my nearly no not now of on once only open or our over own pay per
  plan pull push put raise read reduce remove repeat replace retry review roughly run runs save say send serve serves set ship show since
  some split start store such switch take test than that the their then there these they this those through to track train try turn under
  until up use wait watch we when where which while with within without work write you your`.split(/\s+/),
)
const notThings = /^(?:across|always|as|besides|does|has|is|its|less|perhaps|plus|sometimes|this|towards|us|versus|was|yes)$/

/** Whether a number without a unit counts what follows it: `1,000 teams`, `602 large organizations`. */
function countsThings(before: string, number: string, after: string): boolean {
  const things = /^(?:\s+[\p{L}\p{N}-]+){0,2}?\s+(\p{Ll}+s|people|staff|vCPUs)(?![\p{L}\p{N}_-])/u.exec(after)?.[1]
  // `1,000-node`: numbers in names have no thousands separator.
  if (number.includes(',') && /^-\p{Ll}/u.test(after)) return true
  if (things === undefined || notThings.test(things)) return false
  const year = String.raw`(?:19[5-9]|20\d)\d`
  if (new RegExp(`\\.|^${year}(?:-${year})?$`).test(number.replace('–', '-'))) return false
  if (/^[1-5]\d\d$/.test(number) && /^\s+(?:errors|responses|status|statuses|codes|redirects)\b/.test(after)) return false
  const name = product.exec(before)?.[1]
  return !designators.test(before) && (name === undefined || number.includes(',') || beginnings.has(name.toLowerCase()))
}

const share = `half|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?|(?:two|three)-(?:third|quarter|fifth)s|\\d+/\\d+|[¼½¾⅓⅔⅕⅛]`
const phrases = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:(?:${share})(?= (?:of|the|as)\b)|(?:one|${small}|\d+) (?:in|out of) (?:${small}|(?!(?:19|20)\d\d)\d+)(?![\p{L}\p{N}%_-]|\.\d)|half an? (?:second|minute|hour|day|week|month|year)|twice(?= (?:as|the|that|its|their)\b)|twice (?:a|per|each|every) (?:second|minute|hour|day|week|month|quarter|year)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred)fold|(?:an|several) orders? of magnitude|(?:doubl|tripl|quadrupl|halv)(?:ed|ing)|single-digit \p{Ll}+seconds?|sub-(?:milli|micro)?second)(?![\p{L}\p{N}_])`,
  'giu',
)

/** What every figure contains: most texts have none of it, and looking for it takes a tenth of the time of looking for figures. */
const anyNumber = new RegExp(
  String.raw`[\d¼½¾⅓⅔⅕⅛]|(?<![a-z])(?:(?:one|${small}|hundred)(?:fold)?|${tens}|fifteen|hundred|thousand|million|billion|half|(?:third|quarter|fifth|tenth)s?|twice|orders?|doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing)|single|sub)(?![a-z])`,
  'iu',
)

function* phrasesIn(text: string): Generator<Figure> {
  for (const { 0: found, index } of matchesOf(phrases, text)) yield { text: found.trimEnd(), index }
}
