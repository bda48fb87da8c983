import { expect, test } from '@playwright/test'
import { checkParity } from '../parity/check-parity.ts'
import { readPublished, type Published } from '../parity/published.ts'

const published = readPublished('out')

test('pages, Markdown, llms-full.txt, JSON and JSON-LD say the same', () => {
  const { facts, readings, blocks, differences } = checkParity(published)
  expect(differences).toEqual([])
  const count = (number: number) => number.toLocaleString('en')
  console.log(`Parity: ${count(facts)} facts in ${count(readings)} readings, and ${count(blocks)} blocks of words.`)
  expect(facts).toBeGreaterThan(2000)
})

/** What breaks one of the published files, and what is told of it. */
const breakages: { what: string; file: string; from: string | RegExp; to: string; told: RegExp }[] = [
  {
    what: 'a changed figure in a page',
    file: 'patterns/microservices/index.html',
    from: '>63%</b>',
    to: '>64%</b>',
    told: /^\/patterns\/microservices\/ · metric 1: html: "64% \| .*; markdown, full, json: "63% \|/,
  },
  {
    what: 'a figure with another claim in a page',
    file: 'index.html',
    from: 'href="/sources/#cloud-adoption"',
    to: 'href="/sources/#ci-cd-use"',
    told: /^\/ · stat 2: html: "90% \| Cloud Adoption \| ci-cd-use/,
  },
  {
    what: 'a changed word of a section in a page',
    file: 'practices/testing/index.html',
    from: /(<h2 id="why-it-pays"><a[^>]*>[^<]*<\/a><\/h2>\s*<p>)\w+/,
    to: '$1Seldom',
    told: /^\/practices\/testing\/ · text-of “Why it pays” 1: html: "Seldom/,
  },
  {
    what: 'a swapped edge in the picture of a page',
    file: 'patterns/microservices/index.html',
    from: 'class="diagram-line" data-of="n1→n2 ',
    to: 'class="diagram-line" data-of="n2→n1 ',
    told: /^drawing microservices-communication-pattern · edge 1: html: "n2 forward n1"/,
  },
  {
    what: 'a lost label in the picture of a page',
    file: 'patterns/microservices/index.html',
    from: '> Gateway</tspan>',
    to: '></tspan>',
    told: /^drawing microservices-communication-pattern · node 1: html: "n1 API"/,
  },
  {
    what: 'another caption of a drawing in a page',
    file: 'patterns/microservices/index.html',
    from: 'Read this as a parts list, not as a path.',
    to: 'Read this as a path.',
    told: /^drawing microservices-communication-pattern · caption: html: "Read this as a path\. /,
  },
  {
    what: 'a benefit without its condition in Markdown',
    file: 'patterns/serverless.md',
    from: /\n\n  Up to the account's limits[^\n]*/,
    to: '',
    told: /^\/patterns\/serverless\/ · benefit 3: html, full, json: "Automatic scaling based on demand Up to .*; markdown: "Automatic scaling based on demand"$/,
  },
  {
    what: 'a sentence that only a page has',
    file: 'changes/index.html',
    from: 'Feed reader?',
    to: 'Come back soon. Feed reader?',
    told: /^\/changes\/ · words: only the page says "Come back soon Feed reader/,
  },
  {
    what: 'a lost list item in Markdown',
    file: 'patterns/microservices.md',
    from: '- Fault isolation improves system reliability\n',
    to: '',
    told: /^\/patterns\/microservices\/ · benefit count: html, full, json: "5"; markdown: "4"$/,
  },
  {
    what: 'a lost mark of a claim in Markdown',
    file: 'stack/databases.md',
    from: '[^postgresql-popularity]',
    to: '',
    told: /^\/stack\/databases\/ · intro 1: .*markdown: "PostgreSQL is the most popular open-source relational database\. /,
  },
  {
    what: 'a lost arrow in a drawing of Markdown',
    file: 'patterns/microservices.md',
    from: '│────▶│   Mesh ',
    to: '│     │   Mesh ',
    told: /^drawing microservices-communication-pattern · edge count: html, full, json: "8"; markdown: "7"$/,
  },
  {
    what: 'a reworded checklist in Markdown',
    file: 'practices/security.md',
    from: /## Checklist\n\n- \w+/,
    to: '## Checklist\n\n- Perhaps',
    told: /^\/practices\/security\/ · item 1: .*markdown: "Perhaps/,
  },
  {
    what: 'another licence of a technology in its copy',
    file: 'technologies/terraform.md',
    from: 'Licence: Business Source License 1.1',
    to: 'Licence: MPL-2.0',
    told: /^\/technologies\/terraform\/ · known \d: html, full, json: "Licence: Business Source License 1.1"; markdown: "Licence: MPL-2.0"$/,
  },
  {
    what: 'another version of a technology in the list of a page',
    file: 'technologies/index.html',
    from: '</span> 19.3.1',
    to: '</span> 18.3.1',
    told: /^\/technologies\/ · row \d+: html: ".*Version 18\.3\.1 .*"; markdown, full, json: ".*Version 19\.3\.1 /,
  },
  {
    what: 'a state that the data gives a technology, and its page does not',
    file: 'api/handbook.json',
    from: '"state": "moving away"',
    to: '"state": "watch"',
    told: /^\/technologies\/tensorflow\/ · known 1: html, markdown, full: "State: moving away"; json: "State: watch"$/,
  },
  {
    what: 'a word that only a copy has',
    file: 'technologies.md',
    from: '## [Argo',
    to: 'Buy\n\n## [Argo',
    told: /^\/technologies\/ · words: only the copy says "Buy"$/,
  },
  {
    what: 'another reason for a technology in the whole text',
    file: 'llms-full.txt',
    from: 'A cache and fast counters beside the database of record, not in its place.',
    to: 'A cache.',
    told: /^\/stack\/databases\/ · choice 3: html, markdown, json: .*; full: "\/technologies\/redis\/ \| Redis \| A cache\. \| On [-\d]+: [^"]*"$/,
  },
  {
    what: 'another verdict in the whole text',
    file: 'llms-full.txt',
    from: /(### breach-cost\n[\s\S]*?- Verdict: )supported/,
    to: '$1distorted',
    told: /^claim breach-cost · fact 1: html, markdown, json: "Verdict: supported"; full: "Verdict: distorted"$/,
  },
  {
    what: 'a swapped edge in the JSON',
    file: 'api/handbook.json',
    from: /"from": "n1",\n(\s*)"to": "n2"/,
    to: '"from": "n2",\n$1"to": "n1"',
    told: /^drawing microservices-communication-pattern · edge 1: html, markdown, full: "n1 forward n2"; json: "n2 forward n1"$/,
  },
  {
    what: 'a metric with another claim in the JSON',
    file: 'api/handbook.json',
    from: /("label": "Deploy Frequency",\n\s*"claim": )"deploy-frequency"/,
    to: '$1"microservices-downtime"',
    told: /^\/patterns\/microservices\/ · metric 2: .*json: "2-3x \| Deploy Frequency \| microservices-downtime/,
  },
  {
    what: 'another year of a source in the JSON',
    file: 'api/handbook.json',
    from: /("title": "Microservices Adoption in 2020",\n\s*"year": )2020/,
    to: '$12019',
    told: /^source oreilly-microservices-2020 · words: .*json: ".*, 2019\."$/,
  },
  {
    what: 'another day in the JSON',
    file: 'api/handbook.json',
    from: /("page": "[^"]*\/patterns\/serverless\/",\n[^}]*?"updated": )"[^"]*"/,
    to: '$1"2001-01-01"',
    told: /^\/patterns\/serverless\/ · (?:updated|changed): .*json: "2001-01-01"/,
  },
  {
    what: 'another meaning of a term in a page',
    file: 'glossary/index.html',
    from: 'Waiting longer before',
    to: 'Waiting less before',
    told: /^term backoff · definition: html: "Waiting less before .*"; markdown, full, json: "Waiting longer before /,
  },
  {
    what: 'a use of a term that the JSON leaves out',
    file: 'api/handbook.json',
    from: /("id": "idempotency-key",[\s\S]*?"usedIn": \[[^\]]*?),\s*"patterns\/serverless"/,
    to: '$1',
    told: /^term idempotency key · first-use count: html, markdown, full: "1"; json: "0"$/,
  },
  {
    what: 'another list than that of the whole',
    file: 'api/claims.json',
    from: '"figure": "63%"',
    to: '"figure": "36%"',
    told: /^api\/claims\.json: is not the list of api\/handbook\.json\.$/,
  },
  {
    what: 'another title in JSON-LD',
    file: 'patterns/serverless/index.html',
    from: '"headline":"Serverless Architecture"',
    to: '"headline":"Serverless"',
    told: /^\/patterns\/serverless\/ · title: .*linked data: "Serverless"$/,
  },
  {
    what: 'another figure in the data set',
    file: 'sources/index.html',
    from: '"value":"90%"',
    to: '"value":"91%"',
    told: /^\/sources\/ · measured \d+: json: "90% .*linked data: "91% /,
  },
  {
    what: 'another share of a combination in the page of the guide',
    file: 'guide/index.html',
    from: /\d+\.\d%<\/td>/,
    to: '99.9%</td>',
    told: /^\/guide\/ · combination 1: html: ".* \| 99\.9%"; markdown, full, json: "/,
  },
  {
    what: 'a lost argument in the copy of the guide',
    file: 'guide.md',
    from: /\n {2}- \*\*\+\+\+ strongly for Microservices.*/,
    to: '',
    told: /^\/guide\/ · effect of “Team: Many teams/,
  },
  {
    what: 'a page that the contents leave out',
    file: 'llms.txt',
    from: /\n- \[Redis\].*/,
    to: '',
    told: /^llms\.txt: does not lead to \/technologies\/redis\/\.$/,
  },
  {
    what: 'a day that only the sitemap has',
    file: 'sitemap.xml',
    from: '/technologies/redis/</loc>',
    to: '/technologies/redis/</loc><lastmod>2026-01-01</lastmod>',
    told: /^\/technologies\/redis\/ · changed: html: "2026-01-01"; json: "unknown"$/,
  },
]

for (const { what, file, from, to, told } of breakages) {
  test(`${what} is told`, () => {
    const text = published.get(file) ?? ''
    const broken = text.replace(from, to)
    expect(broken).not.toBe(text)
    expect(checkParity(new Map([...published, [file, broken]]) satisfies Published).differences).toContainEqual(expect.stringMatching(told))
  })
}

test('a page without its copy is told', () => {
  const without = new Map(published)
  without.delete('technologies/redis.md')
  expect(checkParity(without).differences).toContain('/technologies/redis/ has no technologies/redis.md.')
})
