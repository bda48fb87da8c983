// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AsciiDiagram } from '../../../components/ascii-diagram.tsx'
import { Breadcrumbs } from '../../../components/breadcrumbs.tsx'
import { Callout } from '../../../components/callout.tsx'
import { ClaimEntry } from '../../../components/claim-entry.tsx'
import { ContentsList } from '../../../components/contents-list.tsx'
import { DataSheet } from '../../../components/data-sheet.tsx'
import { EntryCard } from '../../../components/entry-card.tsx'
import { EntryPager } from '../../../components/entry-pager.tsx'
import { Link } from '../../../components/link.tsx'
import { MetricList } from '../../../components/metric-list.tsx'
import { StatementList } from '../../../components/ruled-list.tsx'
import { SiteFooter } from '../../../components/site-footer.tsx'
import { SiteHeader } from '../../../components/site-header.tsx'
import { SourceList } from '../../../components/source-list.tsx'
import { StatCard } from '../../../components/stat-card.tsx'
import { TagList } from '../../../components/tag-list.tsx'
import { TechnologyTable } from '../../../components/technology-table.tsx'
import type { Claim, Source } from '../../../lib/content/model/schema.ts'
import { parseDiagram } from '../../../lib/diagram/parse.ts'

const claim: Claim = {
  id: 'microservices-adoption',
  says: '63% of organizations have adopted microservices.',
  figure: '63%',
  kind: 'illustrative',
  verdict: 'no source known',
  reviewBy: '2027-05-31',
  owner: 'editors',
}
const source: Source = { id: 'survey', publisher: 'The Survey', title: 'A Year of It', year: 2021, seen: true }

describe('StatCard', () => {
  test('says that no source is known, and leads to what is', () => {
    render(<StatCard icon="📊" value="63%" label="Use Microservices" origin={{ claim }} />)
    expect(screen.getByRole('link', { name: 'often quoted, no source found' })).toHaveAttribute('href', '/sources/#microservices-adoption')
  })

  test('names the source of a figure with its year and kind, or with what it is limited to', () => {
    const known: Claim = { ...claim, kind: 'survey', verdict: 'supported', asOf: '2021-08', source: 'survey', finding: 'So it is.' }
    const { rerender } = render(<StatCard icon="📊" value="63%" label="Use" origin={{ claim: known, source }} />)
    expect(screen.getByRole('link', { name: 'supported · The Survey, 2021 · survey' })).toBeInTheDocument()
    rerender(<StatCard icon="📊" value="63%" label="Use" origin={{ claim: { ...known, scope: 'large firms' }, source }} />)
    expect(screen.getByRole('link', { name: 'supported · The Survey, 2021 · large firms' })).toBeInTheDocument()
  })

  test('reads as one sentence: the figure, then what it counts', () => {
    const { container } = render(<StatCard icon="📊" value="63%" label="Use Microservices" origin={{ claim }} />)
    expect(container).toHaveTextContent('63% Use Microservices')
  })

  test('keeps its icon from being read aloud', () => {
    const { container } = render(<StatCard icon="📊" value="63%" label="Use Microservices" origin={{ claim }} />)
    expect(container.querySelector('use')).toHaveAttribute('href', '/icons.svg#chart-bar')
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(container).not.toHaveTextContent('📊')
  })
})

describe('AsciiDiagram', () => {
  test('says under the picture how to read it', () => {
    const { rerender } = render(<AsciiDiagram {...drawing} caption="From left to right." />)
    expect(screen.getByRole('figure')).toContainElement(screen.getByText('From left to right.'))
    rerender(<AsciiDiagram {...drawing} />)
    expect(screen.queryByText('From left to right.')).toBeNull()
  })

  const text = '  ┌──┐    ┌───────┐\n  │ A│───▶│ Redis │\n  └──┘    └───────┘'
  const drawing = { id: 'a-to-redis', title: 'A to Redis', text, diagram: parseDiagram(text) }

  test('is a figure with its title and what it holds', () => {
    render(<AsciiDiagram {...drawing} />)
    const figure = screen.getByRole('figure')
    expect(within(figure).getByText('A to Redis')).toBeInTheDocument()
    expect(within(figure).getByText('2 boxes, 1 connection')).toBeInTheDocument()
    expect(within(figure).getByRole('img', { name: 'A to Redis: 2 boxes, 1 connection' })).toBeInTheDocument()
  })

  test('has the drawing character for character, the leading blanks of its first row included', () => {
    render(<AsciiDiagram {...drawing} />)
    expect(screen.getByLabelText('A to Redis, text').textContent).toBe(text)
    expect(screen.getByLabelText('A to Redis, Mermaid').textContent).toContain('flowchart')
  })

  test('says in words what leads where, with links to what they name', () => {
    render(<AsciiDiagram {...drawing} link={(label) => (label === 'Redis' ? '/technologies/redis/' : undefined)} />)
    const [first, second] = screen.getAllByRole('listitem', { hidden: true })
    expect(first).toHaveTextContent('A leads to Redis · no incoming connection')
    expect([first?.id, second?.id]).toEqual(['a-to-redis-n1-text', 'a-to-redis-n2-text'])
    expect(within(second as HTMLElement).getByRole('link', { hidden: true })).toHaveAttribute('href', '/technologies/redis/')
  })

  test('keeps the links in the picture out of the tab order: the list holds them too', () => {
    const { container } = render(<AsciiDiagram {...drawing} link={() => '/technologies/redis/'} />)
    for (const link of container.querySelectorAll('svg a')) expect(link).toHaveAttribute('tabindex', '-1')
  })

  test('can be copied in two ways and taken along as a file', () => {
    render(<AsciiDiagram {...drawing} file="/drawings/a-to-redis.svg" />)
    expect(screen.getByRole('button', { name: 'Copy text' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Copy Mermaid' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Download SVG' })).toHaveAttribute('href', '/drawings/a-to-redis.svg')
  })

  test('keeps the text of a wide drawing at a readable size: it scrolls in its frame', () => {
    const wide = Array.from({ length: 9 }, (_, index) => `│ Service number ${index} │`).join('──▶')
    const rows = [wide.replace(/[^│]/g, '─'), wide, wide.replace(/[^│]/g, '─')].join('\n')
    const { container } = render(<AsciiDiagram {...drawing} text={rows} diagram={parseDiagram(rows)} />)
    const [picture, sizer] = container.querySelectorAll('[data-drawing-frame] > svg')
    const natural = Number(picture?.getAttribute('viewBox')?.split(' ')[2])
    expect(Number(sizer?.getAttribute('width')) / natural).toBeGreaterThanOrEqual(11 / 12.5)
  })
})

describe('TagList', () => {
  test('leads from each tag to its page', () => {
    render(<TagList tags={[{ label: 'React 18', path: '/technologies/react/' }]} />)
    expect(screen.getByRole('link', { name: 'React 18' })).toHaveAttribute('href', '/technologies/react/')
  })

  test('says more of a name that is an ordinary word', () => {
    render(<TagList tags={[{ label: 'Go', path: '/technologies/go/', hint: 'Golang' }]} />)
    expect(screen.getByRole('link')).toHaveTextContent('Go (Golang)')
  })

  test('is nothing where there are no tags', () => {
    const { container } = render(<TagList tags={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('lists', () => {
  test('MetricList reads each value with its label', () => {
    render(<MetricList metrics={[{ value: '2-3x', label: 'Deploy Frequency', origin: { claim } }]} />)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^2-3x Deploy Frequency/)
  })

  test('StatementList keeps the order of its items, each with its condition', () => {
    render(<StatementList items={[{ text: 'First', holds: 'In winter.' }, { text: 'Second' }]} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['FirstIn winter.', 'Second'])
  })

  test('ContentsList links to the places of the headings', () => {
    render(<ContentsList headings={[{ id: 'when', text: 'When', depth: 2 }]} />)
    const contents = screen.getByRole('navigation', { hidden: true })
    expect(within(contents).getByRole('link', { name: 'When', hidden: true })).toHaveAttribute('href', '#when')
  })

  test('TechnologyTable names each technology with what is known of it and its places', () => {
    render(
      <TechnologyTable
        technologies={[
          {
            id: 'redis',
            name: 'Redis',
            path: '/technologies/redis/',
            line: 'A store.',
            state: 'watch',
            facts: new Map([
              ['State', 'watch'],
              ['Version', '8.10'],
              ['Checked on', '2026-12-01'],
            ]),
            licences: ['open', 'MIT'],
            uses: [{ label: 'Storage', path: '/stack/storage/' }],
          },
        ]}
      />,
    )
    expect(screen.getByRole('rowheader')).toHaveTextContent('RedisA store.')
    const [state, version, licence] = screen.getAllByRole('cell')
    expect(state).toHaveTextContent('State watch')
    expect(version).toHaveTextContent('Version 8.10Checked on 2026-12-01')
    expect(licence).toBeEmptyDOMElement()
    const places = screen.getByRole('list', { name: 'Where Redis is used' })
    expect(within(places).getByRole('link', { name: 'Storage' })).toHaveAttribute('href', '/stack/storage/')
  })
})

describe('what is known of a technology', () => {
  test('stands in a block of names and values, with the addresses where it was seen', () => {
    const facts = [
      ['State', 'watch'],
      ['Version', '8.10'],
      ['Checked on', '2026-12-01'],
      ['Review by', '2027-03-01'],
    ] as const
    render(<DataSheet facts={facts} state="watch" seenAt={['https://redis.io/docs/']} />)
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([...facts.map(([name]) => name), 'Checked at'])
    expect(screen.getByText('2027-03-01')).toHaveAttribute('data-due', '2027-03-01')
    expect(screen.getByText('2027-03-01')).toHaveAttribute('data-as-of', '2026-12-01')
    expect(screen.getByRole('link', { name: 'redis.io/docs' })).toHaveAttribute('href', 'https://redis.io/docs/')
  })

  test('is nothing where nobody has looked', () => {
    const { container } = render(<DataSheet facts={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('navigation', () => {
  const navigation = [
    { label: 'Patterns', path: '/patterns/' },
    { label: 'Stack', path: '/stack/' },
  ]

  test('the header marks the page, or the section that the page is in', () => {
    const { rerender } = render(<SiteHeader title="Handbook" navigation={navigation} path="/patterns/" />)
    expect(screen.getByRole('link', { name: 'Patterns', hidden: true })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('link', { name: 'Stack', hidden: true })).not.toHaveAttribute('aria-current')
    rerender(<SiteHeader title="Handbook" navigation={navigation} path="/patterns/layers/" />)
    expect(screen.getByRole('link', { name: 'Patterns', hidden: true })).toHaveAttribute('aria-current', 'true')
  })

  test('the breadcrumbs end with the page itself', () => {
    render(<Breadcrumbs trail={[{ label: 'Handbook', path: '/' }]} here="Patterns" />)
    const items = within(screen.getByRole('navigation', { name: 'Breadcrumb' })).getAllByRole('listitem')
    expect(items.at(-1)).toHaveTextContent('Patterns')
    expect(items.at(-1)).toHaveAttribute('aria-current', 'page')
  })

  test('the pager leads on from the first entry, and is nothing for a lone one', () => {
    const { container, rerender } = render(<EntryPager next={{ title: 'Second', path: '/patterns/second/' }} />)
    expect(screen.getByRole('link', { name: 'Next → Second' })).toHaveAttribute('rel', 'next')
    expect(screen.queryByText('← Previous')).not.toBeInTheDocument()
    rerender(<EntryPager />)
    expect(container).toBeEmptyDOMElement()
  })

  test('the title block tells the sheet and its number', () => {
    render(
      <SiteFooter
        navigation={navigation}
        titleBlock={{ drawing: 'Handbook', sheet: 'Layers', number: 3, total: 9, contents: '1 pattern', updated: '2026-11-22' }}
      />,
    )
    expect(within(screen.getByRole('contentinfo')).getByText('3 of 9')).toBeInTheDocument()
    expect(within(screen.getByRole('contentinfo')).getByText('2026-11-22')).toHaveAttribute('datetime', '2026-11-22')
  })

  test('an entry card leads to its entry and takes the heading level of its page', () => {
    render(<EntryCard level={2} icon="📚" title="Reviews" path="/practices/reviews/" intro={<p>Read.</p>} />)
    const heading = screen.getByRole('heading', { level: 2, name: 'Reviews' })
    expect(within(heading).getByRole('link')).toHaveAttribute('href', '/practices/reviews/')
  })
})

test('a link to another site stays as it is', () => {
  render(<Link href="https://example.org/">There</Link>)
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/')
})

test('a claim tells what its source really says, where it stands, and what others found', () => {
  const known: Claim = {
    ...claim,
    kind: 'survey',
    verdict: 'roughly',
    asOf: '2021',
    source: 'survey',
    finding: 'It was 61%.',
    quote: 'three-fifths',
  }
  render(
    <ClaimEntry
      claim={known}
      source={source}
      comparisons={[{ source: { ...source, id: 'other' }, finding: 'It was 77%.' }]}
      places={[{ title: 'Microservices', path: '/patterns/microservices/' }]}
    />,
  )
  const entry = screen.getByRole('article')
  expect(entry).toHaveAttribute('id', 'microservices-adoption')
  expect(within(entry).getByText('“three-fifths”')).toBeInTheDocument()
  expect(
    within(entry)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#microservices-adoption', '#survey', '#other', '/patterns/microservices/'])
  expect(within(entry).getByText('roughly')).toBeInTheDocument()
})

test('a source whose page was not seen says so, and gives no address that is not known', () => {
  render(<SourceList sources={[{ ...source, seen: false, claims: [claim], places: [{ title: 'Layers', path: '/patterns/layers/' }] }]} />)
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'The Survey: A Year of It, 2021. Cited second-hand: we have not read the original.',
  )
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#microservices-adoption', '/patterns/layers/'])
})

test('a callout says what it is', () => {
  render(<Callout kind="caution">Hot</Callout>)
  expect(screen.getByRole('complementary')).toHaveTextContent('CautionHot')
})
