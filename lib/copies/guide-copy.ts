import { aboutShares, describeShares, listResults } from '../content/show/guide-shares.ts'
import { aboutOptions, aboutRules, describeWeight, effectsOn, guideAxes, guideParts, weightMarks } from '../content/show/guide.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import { heading, link, list, paragraph, strong, type Block } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The guide without its form: what it chooses between, every rule by which it does, and every result with its share. */
export function guideCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.guide
  const axes = guideAxes(handbook)
  return {
    nodes: [
      paragraph(description),
      heading(2, guideParts.options),
      paragraph(aboutOptions),
      ...axes.flatMap(({ title, options }) => [
        heading(3, title),
        ...list(
          options.map((option) => [
            option.pattern ? link(copyAddress(handbook, option.pattern.path), option.title) : strong(option.title),
            `: ${option.summary}`,
          ]),
        ),
      ]),
      heading(2, guideParts.rules),
      paragraph(aboutRules),
      ...handbook.guide.forces.flatMap(({ name, question, answers }) => [
        heading(3, `${name}: ${question}`),
        ...list(
          answers.map((answer): Block[] => [
            paragraph(answer.label),
            ...list(
              axes
                .flatMap((axis) => effectsOn(axis, answer))
                .map(({ title, weight, why }) => [strong(`${weightMarks(weight)} ${describeWeight(weight)} ${title}`), ` ${why}`]),
            ),
          ]),
        ),
      ]),
      heading(2, guideParts.together),
      ...aboutShares(handbook).map((words) => paragraph(words)),
      ...list(describeShares(handbook).map((words) => [words])),
      ...list(
        listResults(handbook).map(({ says, fit, why, share }): Block[] => [
          paragraph(strong(says), ` ${share}`),
          paragraph(`${fit} ${why}`),
        ]),
      ),
    ],
  }
}
