import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../../../lib/content/text/find-figures.ts'

const found = (text: string) => findFigures(text).map((figure) => figure.text)

describe('figures', () => {
  test.each([
    // Percentages and shares
    ['63% of organizations have adopted it', ['63%']],
    ['Availability of 99.95 %', ['99.95 %']],
    ['rose from 41% to 56%', ['41% to 56%']],
    ['63 percent, or 63 per cent', ['63 percent', '63 per cent']],
    ['up by three percentage points', ['three percentage points']],
    ['ten percent of them', ['ten percent']],
    ['Half of all teams, a third of the rest', ['Half', 'a third']],
    ['two thirds of the outages', ['two thirds']],
    ['One in four services, nearly nine in ten teams, 3 out of 5', ['One in four', 'nine in ten', '3 out of 5']],
    ['five nines', ['five nines']],
    ['1/3 of them, ½ of the others', ['1/3', '½']],
    // Multiples
    ['deploy 2-3x as often', ['2-3x']],
    ['2x–3x the cost', ['2x–3x']],
    ['10× faster, and 1.5 times as large', ['10×', '1.5 times as']],
    ['three times faster', ['three times']],
    ['two to three times the load', ['two to three times']],
    ['twice as many, twice the cost', ['twice', 'twice']],
    ['a tenfold rise, 3-fold here', ['tenfold', '3-fold']],
    ['Traffic doubled', ['doubled']],
    ['an order of magnitude slower', ['an order of magnitude']],
    // Durations and frequencies
    ['Cold Start: 100-500ms', ['100-500ms']],
    ['between 100 and 500 ms', ['100 and 500 ms']],
    ['10–50 ms, 5s, 3 min, 24h', ['10–50 ms', '5s', '3 min', '24h']],
    ['10ms-50ms', ['10ms-50ms']],
    ['Rollback capability under 5 minutes', ['5 minutes']],
    ['a 30-second timeout', ['30-second']],
    ['within two weeks', ['two weeks']],
    ['1,5 s, half an hour', ['1,5 s', 'half an hour']],
    ['twice a day', ['twice a day']],
    ['single-digit milliseconds, sub-second answers', ['single-digit milliseconds', 'sub-second']],
    // Money
    ['It costs $4.44 million', ['$4.44 million']],
    ['€1,000 a month, $10k or 5 dollars', ['€1,000', '$10k', '5 dollars']],
    ['USD 10.22 million', ['USD 10.22 million']],
    ['5 €, €3 bn', ['5 €', '€3 bn']],
    // Sizes, rates and counts
    ['14 kB, 5 GB and 100 Mbit/s', ['14 kB', '5 GB', '100 Mbit/s']],
    ['1,000 teams', ['1,000']],
    ['asked 1,502 mailing-list readers', ['1,502']],
    ['In 12 regions', ['12']],
    ['Keep 3 replicas. Read 40 lines', ['3', '40']],
    ['Kafka 1,000 partitions', ['1,000']],
    ['10,000+ requests per second', ['10,000+']],
    ['10k writes, 2M rows', ['10k', '2M']],
    ['3 million users, two million more', ['3 million', 'two million']],
    ['500 people', ['500']],
    ['a 1,000-node cluster', ['1,000']],
    ['63\u00a0%', ['63\u00a0%']],
    // Where they stand does not matter
    ['(63%)', ['63%']],
    ['~5 s, <10 ms, ≤ 3%', ['5 s', '10 ms', '3%']],
    ['It takes 5 s.', ['5 s']],
    ['about 32%,', ['32%']],
  ])('in "%s"', (text, figures) => {
    expect(found(text)).toEqual(figures)
  })

  test('stand where they begin', () => {
    expect(findFigures('From 5 to 63%, then 10 ms.')).toEqual([
      { text: '5 to 63%', index: 5 },
      { text: '10 ms', index: 20 },
    ])
  })
})

describe('no figures', () => {
  test.each([
    // Versions and products
    'React 18, Next.js 13 and Python 3 services',
    'Node 24 comes with it, PostgreSQL 17 supports it',
    'version 2.5 needs it, v1.2 does not, log4j 2',
    'TLS 1.3, OAuth 2.0 tokens, HTTP/2 streams, HTTP/1.1',
    'S3 buckets, EC2 instances, K8s clusters, an E2E test, i18n, IPv6 addresses, p95 and p99 latencies',
    'UTF-8 files, SHA-256 digests, ISO-8601 dates, RFC 9110 says, ISO 27001',
    'OWASP Top 10 compliance, the top 10 risks',
    'a 64-bit number, two-phase commit, a 3-tier system, a 12-factor app, a one-time password, x86 machines',
    '2D drawings in 3D',
    // Places and names
    'layer 7 proxies, level 3 headings, port 443 answers, step 2 begins, node 1 fails, section 1.2 says, day 2 operations',
    // Dates
    'in 2024, since 2021, the 2024 surveys, the 1990s, 2027-05-31, 1 May 2026, May 2026, at 10:30',
    // Status codes
    'HTTP 404, a 503 response, 429 errors, 5xx errors, status 500 means',
    'the 307 status code, section 2.3 lists all parts, 2.3 Generate tests, 2012-2020 contributors, %E2%80%93relations',
    // Ordinals
    'the 1st, the 2nd, a 3rd-party service, first, second, third',
    // Counts in words, and words that are numbers
    'two services, ten teams, one team, three ways to cut a system',
    'one of them, one day, at one time, a second time, once, it is delivered twice, both halves, test doubles',
    'one or two of the most, four eyes, a quarter begins, half way',
    '24/7, 1/2, 3:1, #5 things, A/B tests',
    'at times, many times, in 2 D',
    'Between 5 and a few',
  ])('in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('a long text of numbers is read in one go', () => {
  expect(found('1'.repeat(100_000))).toEqual([])
  expect(found('1 a'.repeat(30_000))).toEqual([])
  expect(found('9 ms '.repeat(10_000))).toHaveLength(10_000)
})
