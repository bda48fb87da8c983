import { addressRule } from './address.ts'
import { attributeRule } from './attribute.ts'
import { characterRule } from './character.ts'
import { checkboxRule } from './checkbox.ts'
import { claimRule } from './claim.ts'
import { componentEmptyRule } from './component-empty.ts'
import { componentPlaceRule } from './component-place.ts'
import { contradictionRule } from './contradiction.ts'
import { diagramEmptyRule } from './diagram-empty.ts'
import { diagramTitleRule } from './diagram-title.ts'
import { duplicateRule } from './duplicate.ts'
import { emptyBodyRule } from './empty-body.ts'
import { exceptionRule } from './exception.ts'
import { expressionRule } from './expression.ts'
import { factsRule } from './facts.ts'
import { fenceLanguageRule } from './fence-language.ts'
import { fenceLineRule } from './fence-line.ts'
import { figureRule } from './figure.ts'
import { footnoteRule } from './footnote.ts'
import { guideRule } from './guide.ts'
import { headingRule } from './heading.ts'
import { historyRule } from './history.ts'
import { iconRule } from './icon.ts'
import { imageRule } from './image.ts'
import { importRule } from './import.ts'
import { introductionRule } from './introduction.ts'
import { licenceRule } from './licence.ts'
import { linkRule } from './link.ts'
import { missingFactsRule } from './missing-facts.ts'
import { patternDrawingRule } from './pattern-drawing.ts'
import { phraseRule } from './phrase.ts'
import { placeholderRule } from './placeholder.ts'
import { publicFileRule } from './public-file.ts'
import { referenceRule } from './reference.ts'
import { reviewDateRule } from './review-date.ts'
import { sectionRule } from './section.ts'
import { slugRule } from './slug.ts'
import { spellingRule } from './spelling.ts'
import { unclaimedRule } from './unclaimed.ts'
import { undatedRule } from './undated.ts'
import { unknownAttributeRule } from './unknown-attribute.ts'
import { unknownComponentRule } from './unknown-component.ts'
import { unusedRule } from './unused.ts'
import { wordListRule } from './word-list.ts'
import { findingRule } from './finding.ts'
import { heroFigureRule } from './hero-figure.ts'
import { obtainableRule } from './obtainable.ts'
import { quoteRule } from './quote.ts'
import { reportedRule } from './reported.ts'
import { drawingRules } from './drawings.ts'
import type { Rule } from './rule.ts'
import { faults } from '../read/faults.ts'

/** Every rule, in the order in which the documentation lists them: a rule is a file in this folder and a line here. */
export const rules = [
  // Files
  placeholderRule,
  slugRule,
  characterRule,

  // Consistency
  iconRule,
  referenceRule,
  duplicateRule,
  unusedRule,
  figureRule,
  unclaimedRule,
  exceptionRule,
  claimRule,
  quoteRule,
  reportedRule,
  findingRule,
  obtainableRule,
  heroFigureRule,
  reviewDateRule,
  contradictionRule,
  guideRule,
  historyRule,
  undatedRule,
  licenceRule,
  factsRule,
  missingFactsRule,

  // Markup
  importRule,
  expressionRule,
  unknownComponentRule,
  componentPlaceRule,
  componentEmptyRule,
  unknownAttributeRule,
  attributeRule,
  emptyBodyRule,
  introductionRule,
  headingRule,
  sectionRule,
  fenceLanguageRule,
  imageRule,
  publicFileRule,
  checkboxRule,
  footnoteRule,
  addressRule,
  linkRule,

  // Words
  spellingRule,
  wordListRule,
  phraseRule,

  // Fences
  diagramTitleRule,
  fenceLineRule,
  diagramEmptyRule,
  patternDrawingRule,
] satisfies Rule[]

/** What to do about a problem, by the name at the end of its message: from reading, from the rules, and from drawings. */
export const remedies: Readonly<Record<string, string>> = {
  ...faults,
  ...Object.fromEntries(rules.map(({ name, remedy }) => [name, remedy])),
  ...drawingRules,
}
