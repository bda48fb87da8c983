import { copyPath, publicAddress } from '../content/model/address.ts'
import { changesOf } from '../content/show/changes.ts'
import { listGlossary, type ExplainedTerm } from '../content/show/glossary.ts'
import { citationsOf, placesOf, type Entry, type Handbook, type Technology } from '../content/model/handbook.ts'
import { guideShares } from '../content/show/guide-shares.ts'
import { mentionsOf } from '../content/show/mentions.ts'
import { listPages } from '../content/show/pages.ts'
import type { Claim } from '../content/model/schema.ts'
import { handbookUpdated } from '../content/show/updated.ts'
import { patternJson, practiceJson, stackJson } from './entry-json.ts'
import { version, type HandbookJson } from './handbook-form.ts'

/** The whole handbook as data, in the form of lib/copies/handbook-form.ts. */
export function handbookJson(handbook: Handbook): HandbookJson {
  const { title, lead, benefit, description, language } = handbook.site
  return {
    $schema: publicAddress('/api/handbook.schema.json'),
    version,
    title,
    lead,
    benefit,
    description,
    language,
    ...addressesOf('/'),
    updated: handbookUpdated(handbook),
    pages: listPages(handbook).map((page) => ({ title: page.title, ...addressesOf(page.path), updated: page.updated })),
    stats: handbook.stats,
    patterns: handbook.patterns.map((entry) => patternJson(handbook, entry)),
    stack: handbook.stack.map((entry) => stackJson(handbook, entry)),
    practices: handbook.practices.map((entry) => practiceJson(handbook, entry)),
    technologies: handbook.technologies.map((technology) => technologyJson(handbook, technology)),
    claims: handbook.claims.map((claim) => claimJson(handbook, claim)),
    sources: citationsOf(handbook).map(sourceJson),
    glossary: listGlossary(handbook).map(termJson),
    changes: changesOf(handbook).map(({ claim, ...change }) => ({ ...change, claim: claim.id })),
    guide: { ...addressesOf('/guide/'), ...handbook.guide, shares: guideShares(handbook) },
  }
}

function technologyJson(handbook: Handbook, { path, ...technology }: Technology): HandbookJson['technologies'][number] {
  const { listedBy, namedBy, drawnIn, claims } = mentionsOf(handbook, { path, ...technology })
  return {
    ...technology,
    ...addressesOf(path),
    listedBy: listedBy.map(idOf),
    namedBy: namedBy.map(idOf),
    drawnIn: drawnIn.map(({ drawing }) => drawing.id),
    claims: claims.map(({ id }) => id),
  }
}

function claimJson(handbook: Handbook, claim: Claim): HandbookJson['claims'][number] {
  const places = placesOf(handbook, claim).map(({ title, path }) => ({ title, page: publicAddress(path as `/${string}`) }))
  return { ...claim, page: publicAddress(`/sources/#${claim.id}`), places }
}

function sourceJson(cited: ReturnType<typeof citationsOf>[number]): HandbookJson['sources'][number] {
  const { claims, places: _, ...source } = cited
  return { ...source, page: publicAddress(`/sources/#${source.id}`), claims: claims.map(({ id }) => id) }
}

function termJson(explained: ExplainedTerm): HandbookJson['glossary'][number] {
  const { path, stretches, usedIn, explainedBy: _, alsoUsedIn: _also, ...term } = explained
  return {
    ...term,
    page: publicAddress(path),
    seeAlso: stretches.flatMap((stretch) => stretch.term?.id ?? []),
    usedIn: usedIn.map(idOf),
  }
}

function idOf({ kind, slug }: Entry): string {
  return `${kind}/${slug}`
}

function addressesOf(path: `/${string}`): { page: string; copy: string } {
  return { page: publicAddress(path), copy: publicAddress(copyPath(path)) }
}
