import { expect, test } from 'vitest'
import { siteHeaders } from '../../../../../lib/export/passes/headers.ts'
import { writeHeaders } from '../../../../../lib/export/passes/write-headers.ts'
import { fileOf, makeExport } from '../../../../fixtures/export/make-export.ts'
import { mkdirSync } from 'node:fs'
import { formatHeaders, headersFor, parseHeaders } from '../../../../../lib/export/serve/header-rules.ts'

test('what is written is what is read', () => {
  const rules = siteHeaders(`default-src 'none'`, '/handbook')
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules)
})

test('hashed files are kept for good, everything else is asked for again', () => {
  const rules = siteHeaders('p', '')
  const cached = (address: string): string | undefined => headersFor(rules, address).get('Cache-Control')
  expect(cached('/assets/site.0123.js')).toBe('public, max-age=31536000, immutable')
  expect(cached('/patterns/serverless/')).toBe('public, max-age=0, must-revalidate')
  expect(cached('/sitemap.xml')).toBe('public, max-age=0, must-revalidate')
  expect(headersFor(rules, '/').get('Content-Security-Policy')).toBe(`p; frame-ancestors 'none'`)
})

test('both files are written from the same rules', () => {
  const site = makeExport({}, { basePath: '/handbook' })
  mkdirSync(site.folder, { recursive: true })
  site.sentPolicy = `default-src 'none'`
  writeHeaders(site)
  expect(fileOf(site, '_headers')).toMatchInlineSnapshot(`
    "/handbook/*
      Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin
      Permissions-Policy: accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()
      Strict-Transport-Security: max-age=63072000

    /handbook/assets/*
      Cache-Control: public, max-age=31536000, immutable

    /handbook/_next/static/chunks/*
      Cache-Control: public, max-age=31536000, immutable

    /handbook/_next/static/media/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `)
  expect(fileOf(site, '.deploy/nginx.conf')).toMatchInlineSnapshot(`
    "# Written by the build for these very pages; deploy/nginx.conf includes it in its server.
    set $cache_control "public, max-age=0, must-revalidate";
    if ($uri ~ "^/handbook/assets/") { set $cache_control "public, max-age=31536000, immutable"; }
    if ($uri ~ "^/handbook/_next/static/chunks/") { set $cache_control "public, max-age=31536000, immutable"; }
    if ($uri ~ "^/handbook/_next/static/media/") { set $cache_control "public, max-age=31536000, immutable"; }
    add_header Cache-Control $cache_control always;
    add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "strict-origin-when-cross-origin" always;
    add_header Permissions-Policy "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()" always;
    add_header Strict-Transport-Security "max-age=63072000" always;
    error_page 404 /handbook/404.html;
    error_page 403 =404 /handbook/404.html;
    location = / { return 308 /handbook/$is_args$args; }
    "
  `)
})
