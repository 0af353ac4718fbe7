import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outline } from '../../src/document/tree.js'
import { toDocx } from '../../src/docx.js'
import { safeUrl } from '../../src/render/plain.js'
import { xmlSafe } from '../../src/text/xml.js'
import { readDocx } from '../../src/word.js'
import { partyLetter, plainPage, samples, stateLetter, statePlan } from './docx-samples.js'
import { paragraphsOf, partsOf, xmlFault } from './docx-xml.js'

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Fields of the tree that are not text of a user. */
const FIXED = new Set(['type', 'role', 'layout', 'language', 'system', 'date', 'url'])

/** A copy of a value with every text of a user changed, and the list of what they became. */
function corrupted<T>(value: T, change: (text: string) => string, seen: string[]): T {
  if (typeof value === 'string') {
    const changed = change(value)
    seen.push(changed)
    return changed as T
  }
  if (Array.isArray(value)) return value.map((item) => corrupted(item, change, seen)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, FIXED.has(key) ? own : corrupted(own, change, seen)]),
  ) as T
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

async function textOf(outline: Outline): Promise<string> {
  const parts = await partsOf(outline)
  for (const [path, xml] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) expect(xmlFault(xml), path).toBeUndefined()
  }
  return spaced(
    paragraphsOf(parts['word/document.xml']!)
      .map(({ text }) => text)
      .join('\n'),
  )
}

const HOSTILE = [
  '</w:t></w:r></w:p><w:p><w:r><w:t>x',
  ']]><![CDATA[x',
  '&amp;&lt;&#x0;&bogus; "\'',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;x',
  'a\u0000b\u0008c\u000bd\u000ce\u001ff',
  'a\ud800b',
  'a\udc00b',
  'a\ufffeb\uffffc',
  'a\u202eb\u2028c\u0085d 😀 x',
  '{{x}} $x {PAGE} \\o "x" x',
  'line\nbreak\r\nand\ttab x',
]

describe('hostile text', () => {
  it.each(HOSTILE)('cannot break out of any field: %j', async (hostile) => {
    for (const outline of [stateLetter, statePlan, partyLetter, plainPage]) {
      const seen: string[] = []
      const text = await textOf(corrupted(outline, (own) => `${own}${hostile}`, seen))
      // The title of a document with a letterhead is in its properties, not on its pages.
      for (const own of seen.filter(
        (value) => outline === plainPage || value !== `${outline.title}${hostile}`,
      )) {
        expect(text.includes(spaced(xmlSafe(own))), JSON.stringify(own)).toBe(true)
      }
    }
  })

  it('comes back equal, whatever it is', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        const text = await textOf({
          ...plainPage,
          children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
        })
        expect(text).toContain(spaced(xmlSafe(value)))
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('cannot hide in the properties', async () => {
    const parts = await partsOf({ ...plainPage, title: '</dc:title><x>&"\u0001' })
    expect(xmlFault(parts['docProps/core.xml']!)).toBeUndefined()
    expect(parts['docProps/core.xml']).toContain('&lt;/dc:title&gt;&lt;x&gt;&amp;&quot;\uFFFD')
  })
})

describe('links', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['http://example.org/"><x>', 'http://example.org/%22%3E%3Cx%3E'],
    ['mailto:vp@example.org', 'mailto:vp@example.org'],
    ['HTTPS://example.org/?a=1&b=2#c', 'HTTPS://example.org/?a=1&b=2#c'],
  ])('of the web and of mail stay: %s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'data:text/html,x',
    'vbscript:x',
    '/relative',
    'ms-word:ofe|u|x',
    '',
  ])('of other kinds become text: %s', async (url) => {
    expect(safeUrl(url)).toBeUndefined()
    const parts = await partsOf({
      ...plainPage,
      children: [
        { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'chữ' }] }] },
      ],
    })
    expect(parts['word/document.xml']).toContain('chữ')
    expect(parts['word/document.xml']).not.toContain('w:hyperlink')
  })

  it('are escaped in the list of relations and each has its own address', async () => {
    const link = (url: string) => ({
      type: 'link' as const,
      url,
      children: [{ type: 'text' as const, value: url }],
    })
    const parts = await partsOf({
      ...plainPage,
      children: [
        { type: 'paragraph', children: [link('https://a.example/?x=1&y="2"'), link('https://b.example/')] },
      ],
    })
    const relations = parts['word/_rels/document.xml.rels']!
    expect(xmlFault(relations)).toBeUndefined()
    expect(relations).toMatch(/Id="rIdLink1"[^>]*Target="https:\/\/a\.example\/\?x=1&amp;y=%222%22"/)
    expect(relations).toMatch(/Id="rIdLink2"[^>]*Target="https:\/\/b\.example\/"/)
  })
})

describe('the bytes of a file', () => {
  it('are the same for the same outline, a moment later', async () => {
    for (const outline of Object.values(samples)) {
      expect(sha(await toDocx(outline))).toBe(sha(await toDocx(structuredClone(outline))))
    }
  })

  it('are the same under other time zones and locales', async () => {
    const script = [
      "import { createHash } from 'node:crypto'",
      "import { toDocx } from './src/docx.js'",
      "import { stateLetter } from './test/render/docx-samples.js'",
      "console.log(createHash('sha256').update(await toDocx(stateLetter)).digest('hex'))",
    ].join('\n')
    const run = promisify(execFile)
    const outputs = await Promise.all(
      [
        { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
        { TZ: 'America/Los_Angeles', LANG: 'C' },
      ].map((env) =>
        run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
          env: { ...process.env, ...env },
        }),
      ),
    )
    const own = sha(await toDocx(stateLetter))
    expect(outputs.map(({ stdout }) => stdout.trim())).toEqual([own, own])
  })

  it('hold the date of the document as their creation, not the clock, and no names', async () => {
    const core = (await partsOf(partyLetter))['docProps/core.xml']!
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2023-07-03T00:00:00Z</dcterms:created>',
    )
    expect(core).toContain('<dc:creator>Ban Tuyên giáo</dc:creator>')
    expect((await partsOf(stateLetter))['docProps/core.xml']).toContain('2023-07-01T00:00:00Z')
    expect((await partsOf(plainPage))['docProps/core.xml']).not.toContain('dcterms:created')
  })

  it('are read back as words', async () => {
    const { text } = readDocx(await toDocx(stateLetter))
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      '76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
    )
  })

  it('are refused for a date that does not exist', async () => {
    const letterhead = { ...stateLetter.letterhead!, date: '2023-02-30' } as const
    await expect(toDocx({ ...stateLetter, letterhead })).rejects.toThrow('letterhead.date')
  })
})
