import { describe, expect, it } from 'vitest'
import { table } from '../../src/document/nodes.js'
import { outline } from '../../src/guidance/index.js'
import { toHtml } from '../../src/render/html.js'
import { july2023 } from '../guidance/plans.js'
import { letterPlan, STATE_ISSUER } from '../guidance/references.js'
import { HOSTILE, hostileOutline } from './hostile.js'

/** Every tag with its attributes, in order. */
const tags = (html: string) => html.match(/<[^>]*>/g) ?? []
const names = (html: string) => tags(html).map((tag) => /^<\/?[a-z0-9!]+/.exec(tag)?.[0])
const ALLOWED = ['lang', 'charset', 'name', 'content', 'http-equiv', 'class', 'scope']
const LINKS = /^<\/?a$/

describe('toHtml', () => {
  it('keeps its tags whatever users write', () => {
    for (const kind of ['letter', 'typed', 'plain'] as const) {
      const harmless = names(toHtml(hostileOutline('x', kind))).filter((name) => !LINKS.test(name ?? ''))
      for (const value of HOSTILE) {
        const html = toHtml(hostileOutline(value, kind))
        expect(
          names(html).filter((name) => !LINKS.test(name ?? '')),
          value,
        ).toEqual(harmless)
        expect(tags(html).join(''), value).not.toMatch(/\son\w+=|="javascript:|<script|<svg|<img/i)
      }
    }
  })

  it('has no attribute that users fill but a safe address', () => {
    for (const value of HOSTILE) {
      for (const tag of tags(toHtml(hostileOutline(value)))) {
        const attributes = [...tag.matchAll(/\s([a-z-]+)="/gi)].map((match) => match[1])
        const allowed = tag.startsWith('<a ') ? ['href', 'rel'] : ALLOWED
        expect(
          attributes.filter((name) => !allowed.includes(name ?? '')),
          tag,
        ).toEqual([])
      }
    }
  })

  it('is one page in its language, with nothing to run or to load', () => {
    const html = toHtml(outline(july2023, { language: 'vi' }))
    expect(html).toMatch(/^<!doctype html><html lang="vi"><head><meta charset="utf-8">/)
    expect(html).toContain('<title>Định hướng công tác tuyên truyền tháng 7 năm 2023</title>')
    expect(html).toContain('default-src &#x27;none&#x27;')
    expect(html).toContain('prefers-color-scheme: dark')
    expect(html).toContain('@page { size: A4;')
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import|src=/)
  })

  it('breaks the words of a cell where one is too long for a narrow screen, and no others', () => {
    const cells = (words: readonly string[]) =>
      toHtml({
        type: 'outline',
        layout: 'draft',
        language: 'vi',
        title: '',
        children: [table([words, words])],
      }).match(/<t[hd]( [^>]*)?>/g)
    expect(cells(['https://example.org/118', 'Tuyên truyền miệng'])).toEqual([
      '<th scope="col" class="long">',
      '<th scope="col">',
      '<td class="long">',
      '<td>',
    ])
  })

  it('has one title, sections below it, and table heads with a scope', () => {
    const html = toHtml(outline(july2023, { layout: 'calendar' }))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<th scope="col">/g)).toHaveLength(5)
    expect(html).toMatch(/<main[^>]*><h1>[^<]*<\/h1><table><thead>/)
  })

  it('sets the head of a letter in two columns and the signing block at the end', () => {
    const html = toHtml(outline(letterPlan, { layout: 'letter', issuer: STATE_ISSUER, number: '7' }))
    expect(html).toContain('<p class="country">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>')
    expect(html).toContain('<p class="number">Số: 07/SCT-VP</p>')
    expect(html).toContain('<p class="signer">Nguyễn Văn An</p>')
    expect(html).toContain('href="https://example.org/2254.pdf"')
  })
})

describe('a fragment for the editor of a portal', () => {
  const document = outline(july2023, { issuer: STATE_ISSUER })

  it('is what stands in the page, without page, style and script', () => {
    const fragment = toHtml(document, { fragment: true })
    expect(fragment).toMatch(/^<(?:header|div|p|h1)/)
    expect(fragment).not.toMatch(/<(?:html|head|body|main|style|meta|script)\b/)
    expect(toHtml(document)).toContain(fragment.trimEnd())
  })

  it('has headings and points as elements, not as text with marks', () => {
    const fragment = toHtml(outline(july2023), { fragment: true })
    expect(fragment).toMatch(/<h2>1\. /)
    expect(fragment).toContain('<ul><li>')
    expect(fragment).not.toMatch(/>[-+] /)
  })
})
