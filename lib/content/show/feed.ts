import { createHash } from 'node:crypto'
import { publicAddress } from '../model/address.ts'
import { changesOf, type Change } from './changes.ts'
import type { Handbook } from '../model/handbook.ts'

/**
 * The changes of figures as an Atom 1.0 feed (RFC 4287). All of it comes from the content: the same content gives the same bytes.
 *
 * The ids don't hold the site's address, so that a reader's program knows an entry again when the site moves.
 */
export function atomFeed(handbook: Handbook): string {
  const { site } = handbook
  const changes = changesOf(handbook)
  const feed = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">`,
    `  <id>${permanentId('feed')}</id>`,
    `  <title>${escapeXml(`${site.sections.changes.title} · ${site.title}`)}</title>`,
    `  <subtitle>${escapeXml(site.sections.changes.description)}</subtitle>`,
    `  <updated>${timeOf(changes[0]?.on ?? newestYear(handbook))}</updated>`,
    `  <author><name>${escapeXml(site.title)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(publicAddress('/feed.xml'))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(publicAddress('/changes/'))}"/>`,
    ...changes.flatMap(entryOf),
    '</feed>',
  ]
  return `${feed.join('\n')}\n`
}

function entryOf({ id, claim, subject, before, after, on, because }: Change): string[] {
  return [
    '  <entry>',
    `    <id>${permanentId(id)}</id>`,
    `    <title>${escapeXml(`${subject}: ${before} → ${after}`)}</title>`,
    `    <updated>${timeOf(on)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(publicAddress(`/changes/#${id}`))}"/>`,
    `    <link rel="related" type="text/html" href="${escapeXml(publicAddress(`/sources/#${claim.id}`))}"/>`,
    `    <content type="text">${escapeXml(because)}</content>`,
    '  </entry>',
  ]
}

/** Days have no hour: the feed says midnight in UTC. */
function timeOf(day: string): string {
  return `${day}T00:00:00Z`
}

/** The day that a feed without entries is from: when the newest publication came out. */
function newestYear({ sources }: Handbook): string {
  return `${Math.max(1970, ...sources.map(({ year }) => year))}-01-01`
}

const namespace = Buffer.from('0f5f3c5c1e6e4f7f9a3d6b1b8a52c7e4', 'hex')

/** A name-based UUID (RFC 9562, version 5): the same name gives the same id. */
function permanentId(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}

/** A text in XML: characters that XML can't hold become the sign for it. */
function escapeXml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
