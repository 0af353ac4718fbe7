import { mkdir, writeFile } from 'node:fs/promises'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { createPlanner } from '../../src/index.js'
import { applyFixes, proofread } from '../../src/proofread.js'
import { fillDocx, readDocx, renewDocx, reviewDocx } from '../../src/word.js'
import { samples } from '../render/docx-samples.js'
import { docx, p, r, table, zipped } from './build.js'
import { accepted, partsIn, rejected } from './tracked.js'

// Writes reviewed, renewed and filled files to a folder, each with the texts that accepting and rejecting all must give: see office.sh.
const folder = process.argv[2] ?? 'word-samples'
const catalog = createCatalog(vietnam)
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const BOLD = '<w:b/><w:sz w:val="28"/>'

const given: Record<string, Uint8Array> = {
  runs: docx(p(...[...`Kỷ niệm ${WRONG}.`].map((letter, at) => r(letter, at % 2 ? BOLD : ''))) + p('hết')),
  table: docx(p('Danh sách') + table(['STT', 'Ngày'], ['1', WRONG], ['2', `Kỷ niệm ${WRONG}`]) + p('hết')),
  link: docx({
    body: p('Xem ', `<w:hyperlink r:id="a">${r(WRONG)}</w:hyperlink>`, ' ở cổng.'),
    pointers:
      '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  }),
  notes: docx({
    body: `${p('Kính gửi: ', '<w:r><w:footnoteReference w:id="2"/></w:r>')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
    parts: {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${p('Xem ngày 27/7.')}</w:footnote>`,
      header1: p(WRONG),
    },
  }),
}

/** Forms of an office; the last one with a change of somebody's that is still open. */
const forms: Record<string, Uint8Array> = {
  list: docx(
    p(r('Định hướng tháng '), r('{{tháng', BOLD), r('}}', BOLD)) +
      p('{{ngày kỷ niệm}}') +
      p('{{ngày nghỉ}}') +
      p('{{ngày kỷ niệm kiểu="bảng"}}') +
      p('hết'),
  ),
  places: docx({
    body: `${table(['{{tháng}}', '{{ngày kỷ niệm bậc="1-2"}}'], ['1', 'kỷ niệm {{số năm [war-invalids-martyrs-day]}} năm'])}${p('Ghi chú: ', '<w:r><w:footnoteReference w:id="2"/></w:r>')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
    parts: {
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="1">${p('<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="2">${p('Năm {{năm}}.')}</w:footnote>`,
      header1: p('{{năm}}'),
    },
  }),
  tracked: docx(
    p(
      'Tháng ',
      `<w:del w:id="1" w:author="A"><w:r><w:delText xml:space="preserve">này </w:delText></w:r></w:del>`,
      `<w:ins w:id="2" w:author="A">${r('{{tháng}} ')}</w:ins>`,
      'năm {{năm}}',
    ),
  ),
}

interface Expected {
  accepted: string
  rejected: string
  /** False for a file without any change. */
  changes: boolean
}

/**
 * The file, and one without the marks of its comments: LibreOffice without a screen (7.4) breaks down over any comment as soon as
 * it lays a page out for a user, also over those that other programs write.
 */
async function write(name: string, bytes: Uint8Array): Promise<void> {
  const parts = partsIn(bytes)
  const main = parts['word/document.xml']!.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)[^>]*>/g, '')
  await writeFile(`${folder}/${name}.docx`, bytes)
  await writeFile(`${folder}/plain/${name}.docx`, zipped({ ...parts, 'word/document.xml': main }))
}

await mkdir(`${folder}/plain`, { recursive: true })
const expected: Record<string, Expected> = {}
for (const [name, bytes] of Object.entries(given)) {
  const { text } = readDocx(bytes)
  const review = reviewDocx(bytes, { catalog, year: 2023 })
  expected[name] = {
    accepted: applyFixes(text, proofread(text, { catalog, year: 2023 })),
    rejected: text,
    changes: true,
  }
  await write(name, review.bytes)
}
for (const [name, outline] of Object.entries(samples)) {
  const bytes = await toDocx(outline)
  const { text } = readDocx(bytes)
  const stated = /(?:tháng|\/) ?(\d{1,2})(?: năm |\/)(20\d\d)/.exec(text)
  if (!stated) continue
  const [month, year] = [stated[1]!.padStart(2, '0'), Number(stated[2])]
  const renewed = renewDocx(bytes, { catalog, from: `${year}-${month}`, to: `${year + 1}-${month}` })
  if (renewed.changes.length === 0) continue
  expected[`renewed-${name}`] = { accepted: renewed.text, rejected: text, changes: true }
  await write(`renewed-${name}`, renewed.bytes)
}
const planner = createPlanner({ catalog })
for (const [name, form] of Object.entries(forms)) {
  const { bytes } = fillDocx(form, { plan: planner.month('2027-07'), planner })
  const [accept, reject] = [readDocx(accepted(bytes)).text, readDocx(rejected(bytes)).text]
  expected[`filled-${name}`] = { accepted: accept, rejected: reject, changes: accept !== reject }
  await write(`filled-${name}`, bytes)
}
await writeFile(`${folder}/expected.json`, JSON.stringify(expected, undefined, 2))
