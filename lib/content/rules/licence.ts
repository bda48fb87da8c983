import parseExpression from 'spdx-expression-parse'
import licences from 'spdx-license-list'
import type { Place, PlaceOf } from '../model/problem.ts'
import { closestName } from '../text/did-you-mean.ts'
import { placeholder } from '../text/placeholders.ts'
import { repairAt } from './helpers/repair-at.ts'
import { technologiesFile } from './helpers/technology-facts.ts'
import type { Rule } from './rule.ts'

export const licenceRule = {
  name: 'licence',
  severity: 'error',
  remedy: 'Write an open licence as https://spdx.org/licenses/ names it; name any other under `terms`.',
  content({ handbook, sources, places }, tell) {
    handbook.technologies.forEach(({ licence }, index) => {
      // The rule `placeholder` reports template text.
      if (licence === undefined || licence.startsWith(placeholder)) return
      const fault = faultIn(licence)
      if (!fault) return
      const placeOf = places.get(technologiesFile)
      const place = placeOf && (fault.terms ? wholePair(placeOf, [index, 'licence']) : placeOf([index, 'licence']))
      const repair = fault.meant === undefined ? {} : repairAt(sources.get(technologiesFile), place, fault.meant)
      tell(technologiesFile, [index, 'licence'], fault.message, repair)
    })
  },
} satisfies Rule

type Fault = {
  message: string
  /** What was meant: in place of the licence, or of its key too. */
  meant?: string
  terms?: boolean
}

function faultIn(licence: string): Fault | undefined {
  const names = licence.split(/\s+(?:AND|OR|WITH)\s+|[()]/i).map((name) => name.trim())
  const ids = names.filter((name) => name !== '')
  const expression = parsed(licence)
  if (!expression) {
    const unknown = ids.find((id) => !isListed(id))
    if (unknown !== undefined) return unknownFault(licence, unknown)
    return { message: `This is not an SPDX expression: join licences with \`OR\` or \`AND\`, as in \`MIT OR Apache-2.0\`.` }
  }
  const closed = idsIn(expression).find((id) => !licences[id]?.osiApproved)
  return closed === undefined ? undefined : closedFault(licence, closed)
}

function unknownFault(licence: string, unknown: string): Fault {
  const meant = meantBy(unknown)
  const ending = meant === undefined ? '.' : `. Did you mean \`${meant}\`?`
  if (meant !== undefined && !licences[meant]?.osiApproved) return closedFault(licence === unknown ? meant : licence, meant)
  return {
    message: `SPDX lists no licence \`${unknown}\`${ending} If it is not open, name it under \`terms\`.`,
    meant: meant === undefined ? undefined : licence.replace(unknown, meant),
  }
}

/** A licence that is known, and that the Open Source Initiative has not approved. */
function closedFault(licence: string, id: string): Fault {
  const name = licences[id]?.name
  const message = `\`${id}\` is not an open licence: name it under \`terms\`.`
  return licence === id && name !== undefined
    ? { message, meant: `terms: ${/: |#/.test(name) ? JSON.stringify(name) : name}`, terms: true }
    : { message }
}

/** The id that was meant, by its letters (`Apache License 2.0`) or by the name of the licence. */
function meantBy(text: string): string | undefined {
  const ids = Object.keys(licences)
  const idOfName = new Map(ids.map((id) => [licences[id]?.name ?? id, id]))
  const asId = text
    .replaceAll(/\b(?:the|licen[cs]e)\b/gi, ' ')
    .trim()
    .replaceAll(/\s+/g, '-')
  return closestName(asId, ids) ?? idOfName.get(closestName(text, [...idOfName.keys()]) ?? '')
}

function isListed(id: string): boolean {
  return Object.hasOwn(licences, id.replace(/\+$/, ''))
}

type Expression = ReturnType<typeof parseExpression>

function parsed(licence: string): Expression | undefined {
  try {
    return parseExpression(licence)
  } catch {
    return undefined
  }
}

function idsIn(expression: Expression): string[] {
  return 'license' in expression ? [expression.license] : [...idsIn(expression.left), ...idsIn(expression.right)]
}

/** From a key to the end of its value, if both are on one line. */
function wholePair(placeOf: PlaceOf, path: readonly PropertyKey[]): Place {
  const [key, value] = [placeOf(path, 'key'), placeOf(path)]
  return key.line === value.line ? { ...key, endColumn: value.endColumn } : { line: key.line, column: key.column }
}
