import { describe, expect, test } from 'vitest'
import { loadHandbook } from '../../../../lib/content/check/load.ts'
import { listPages } from '../../../../lib/content/show/pages.ts'
import { linkedData } from '../../../../lib/copies/linked-data.ts'

const handbook = loadHandbook(process.cwd())
const pages = listPages(handbook)
const known = new Set(pages.map(({ path }) => `http://localhost:4000${path}`))

type Found = Record<string, unknown> & { '@type': string }

/** What a page's data holds, as it is written. */
function thingsOn(path: string): Found[] {
  const page = pages.find((each) => each.path === path)
  if (!page) throw new Error(`no page ${path}`)
  const { '@context': context, '@graph': graph, ...only } = JSON.parse(JSON.stringify(linkedData(handbook, page)))
  expect(context).toBe('https://schema.org')
  return graph ?? [only]
}

/** What search engines ask of each type: whether it has the form. */
const forms: Record<string, (thing: Found) => void> = {
  WebSite: ({ name, url }) => expect([typeof name, url]).toEqual(['string', 'http://localhost:4000/']),
  TechArticle: ({ headline, description, url, dateModified }) => {
    expect(headline).toMatch(/^.{1,110}$/)
    expect(description).toMatch(/\S/)
    expect(known).toContain(url)
    expect(dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  },
  BreadcrumbList: ({ itemListElement }) => {
    const items = itemListElement as Found[]
    expect(items.length).toBeGreaterThanOrEqual(2)
    for (const [index, { '@type': type, position, name, item }] of items.entries()) {
      expect([type, position]).toEqual(['ListItem', index + 1])
      expect(name).toMatch(/\S/)
      expect(known).toContain(item)
    }
  },
  Dataset: ({ name, description, distribution, variableMeasured, citation }) => {
    expect(name).toMatch(/\S/)
    expect(String(description).length).toBeGreaterThanOrEqual(50)
    expect(String(description).length).toBeLessThanOrEqual(5000)
    for (const { contentUrl, encodingFormat } of distribution as Found[]) {
      expect(contentUrl).toMatch(/^http:\/\/localhost:4000\/\S+$/)
      expect(encodingFormat).toMatch(/^(application\/json|text\/markdown)$/)
    }
    expect((variableMeasured as Found[]).map(({ value }) => value)).toEqual(handbook.claims.map(({ figure }) => figure))
    expect((citation as Found[]).map(({ name: title }) => title)).toEqual(handbook.sources.map(({ title }) => title))
  },
  DefinedTerm: ({ name, description, inDefinedTermSet }) => {
    expect([typeof name, typeof description]).toEqual(['string', 'string'])
    expect((inDefinedTermSet as Found).url).toBe('http://localhost:4000/technologies/')
  },
}

describe('every page', () => {
  test.each(pages.map(({ path }) => path))('%s says what it is, in the form that search engines ask for', (path) => {
    const things = thingsOn(path)
    expect(things.length).toBeGreaterThan(0)
    for (const thing of things) {
      const form = forms[thing['@type']]
      if (!form) throw new Error(`no form for ${thing['@type']}`)
      form(thing)
    }
  })
})

test('an entry says what it is about and what it cites', () => {
  const [article, breadcrumbs] = thingsOn('/patterns/serverless/')
  expect(article).toMatchInlineSnapshot(`
    {
      "@type": "TechArticle",
      "about": [
        {
          "@type": "Thing",
          "name": "DynamoDB",
          "url": "http://localhost:4000/technologies/dynamodb/",
        },
        {
          "@type": "Thing",
          "name": "AWS",
          "url": "http://localhost:4000/technologies/aws/",
        },
      ],
      "citation": [
        {
          "@type": "CreativeWork",
          "name": "The State of Serverless",
          "url": "https://www.datadoghq.com/state-of-serverless-2022/",
        },
        {
          "@type": "CreativeWork",
          "name": "Lambda Developer Guide: Understanding the execution environment lifecycle, in a mirrored copy",
          "url": "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html",
        },
      ],
      "dateModified": "2026-12-01",
      "description": "Serverless computing allows developers to build applications without managing servers. Serverless adoption continues to grow rapidly as organizations seek to reduce operational overhead and costs.",
      "encoding": {
        "@type": "MediaObject",
        "contentUrl": "http://localhost:4000/patterns/serverless.md",
        "encodingFormat": "text/markdown",
      },
      "headline": "Serverless Architecture",
      "inLanguage": "en",
      "isPartOf": {
        "@type": "WebSite",
        "name": "Technical Architecture",
        "url": "http://localhost:4000/",
      },
      "url": "http://localhost:4000/patterns/serverless/",
    }
  `)
  expect((breadcrumbs?.itemListElement as Found[] | undefined)?.map(({ name }) => name)).toEqual([
    'Technical Architecture',
    'Patterns',
    'Serverless Architecture',
  ])
})

test('each type stands where it belongs', () => {
  const types = (path: string) => thingsOn(path).map((thing) => thing['@type'])
  expect(types('/')).toEqual(['WebSite'])
  expect(types('/sources/')).toEqual(['Dataset', 'BreadcrumbList'])
  expect(types('/technologies/redis/')).toEqual(['DefinedTerm', 'BreadcrumbList'])
  expect(types('/stack/')).toEqual(['BreadcrumbList'])
})
