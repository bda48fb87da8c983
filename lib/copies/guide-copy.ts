import { aboutRules, describeWeight, effectsOf, guideOptions, weightMarks } from '../content/show/guide.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { copyAddress } from './copy-address.ts'
import { heading, link, list, paragraph, strong, type Block } from './nodes.ts'
import type { PageCopy } from './copied-page.ts'

/** The guide without its form: what it chooses between, and every rule by which it does. */
export function guideCopy(handbook: Handbook): PageCopy {
  const { description } = handbook.site.sections.guide
  const options = guideOptions(handbook)
  const titles = new Map(options.map((option) => [option.id, option.title]))
  return {
    nodes: [
      paragraph(description),
      heading(2, 'What it chooses between'),
      ...list(
        options.map((option) => [
          option.path ? link(copyAddress(handbook, option.path), option.title) : strong(option.title),
          `: ${option.summary}`,
        ]),
      ),
      heading(2, 'All rules'),
      paragraph(aboutRules),
      ...handbook.guide.forces.flatMap(({ name, question, answers }) => [
        heading(3, `${name}: ${question}`),
        ...list(
          answers.map((answer): Block[] => [
            paragraph(answer.label),
            ...list(
              effectsOf(answer).map(({ option, weight, why }) => [
                strong(titles.get(option) ?? option),
                ` ${weightMarks(weight)}, ${describeWeight(weight)}: ${why}`,
              ]),
            ),
          ]),
        ),
      ]),
    ],
  }
}
