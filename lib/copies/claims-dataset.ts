import { copyPath, publicAddress } from '../content/model/address.ts'
import type { Handbook } from '../content/model/handbook.ts'
import { changesUpdated } from '../content/show/updated.ts'
import type { Thing } from './thing.ts'

/** Every figure of the handbook as a data set: what it counts, how it came about, and who published it. */
export function claimsDataset(handbook: Handbook): Thing {
  const { site, claims, sources } = handbook
  const { title, description } = site.sections.sources
  return {
    '@type': 'Dataset',
    name: `${title} · ${site.title}`,
    description,
    url: publicAddress('/sources/'),
    inLanguage: site.language,
    isAccessibleForFree: true,
    dateModified: changesUpdated(handbook),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: publicAddress('/api/claims.json') },
      { '@type': 'DataDownload', encodingFormat: 'text/markdown', contentUrl: publicAddress(copyPath('/sources/')) },
    ],
    variableMeasured: claims.map(({ id, says, figure, kind, finding }) => ({
      '@type': 'PropertyValue',
      name: says,
      value: figure,
      description: finding,
      measurementTechnique: kind,
      url: publicAddress(`/sources/#${id}`),
    })),
    citation: sources.map(({ publisher, title: name, year, address }) => ({
      '@type': 'CreativeWork',
      name,
      publisher: { '@type': 'Organization', name: publisher },
      datePublished: String(year),
      url: address,
    })),
  }
}
