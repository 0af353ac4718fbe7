import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toDocx } from '../../src/docx.js'
import { renewDocx, reviewDocx } from '../../src/word.js'
import { samples } from '../render/docx-samples.js'
import { xmlFault } from '../render/docx-xml.js'
import { docx, p, r, table } from './build.js'
import { partsIn } from './tracked.js'

const catalog = createCatalog(vietnam)
const WRONG = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'

/** What ECMA-376 part 1 lets an element hold of what is written here: CT_RunTrackChange, CT_Comment, CT_R, CT_Markup. */
const HOLDS: Readonly<Record<string, RegExp>> = {
  'w:ins': /^w:(?:r|del|commentRangeStart|commentRangeEnd)$/,
  'w:del': /^w:r$/,
  'w:comments': /^w:comment$/,
  'w:comment': /^w:p$/,
  'w:commentRangeStart': /^$/,
  'w:commentRangeEnd': /^$/,
  'w:commentReference': /^$/,
}
/** Where the marks may stand (EG_PContent, EG_ContentRunContent; 17.13.4 and 17.13.5). */
const STANDS: Readonly<Record<string, RegExp>> = {
  'w:ins': /^w:(?:p|hyperlink|fldSimple|sdtContent|smartTag)$/,
  'w:del': /^w:(?:p|hyperlink|fldSimple|sdtContent|smartTag|ins)$/,
  'w:commentRangeStart': /^w:(?:p|hyperlink|fldSimple|sdtContent|smartTag|ins)$/,
  'w:commentRangeEnd': /^w:(?:p|hyperlink|fldSimple|sdtContent|smartTag|ins)$/,
  'w:commentReference': /^w:r$/,
  'w:delText': /^w:r$/,
}
/** Elements that come before all others in theirs. */
const FIRST: Readonly<Record<string, string>> = {
  'w:p': 'w:pPr',
  'w:r': 'w:rPr',
  'w:tbl': 'w:tblPr',
  'w:tc': 'w:tcPr',
}

/** What in a part is not where the schema has it. */
function misplaced(xml: string): string[] {
  const faults: string[] = []
  const open: { name: string; children: string[] }[] = []
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (closing) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    if (parent && HOLDS[parent.name]?.test(name) === false) faults.push(`${name} in ${parent.name}`)
    if (parent && STANDS[name]?.test(parent.name) === false) faults.push(`${name} in ${parent.name}`)
    if (parent && FIRST[parent.name] === name && parent.children.length > 0)
      faults.push(`${name} late in ${parent.name}`)
    parent?.children.push(name)
    if (name === 'w:t' && open.some((outer) => outer.name === 'w:del')) faults.push('w:t in w:del')
    if (!empty) open.push({ name, children: [] })
  }
  return faults
}

const idsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name} w:id="(-?\\d+)"`, 'g'))].map(([, id]) => Number(id))

async function written(): Promise<[string, Uint8Array][]> {
  const bodies = {
    runs: p(...[...WRONG].map((letter) => r(letter, '<w:b/>'))),
    table: table(['1', WRONG]),
    link: p(`<w:hyperlink r:id="a">${r(WRONG)}</w:hyperlink>`),
    insertion: p(`<w:ins w:id="3" w:author="B">${r(`x ${WRONG} x`)}</w:ins>`),
    control: p(`<w:sdt><w:sdtPr/><w:sdtContent>${r(WRONG)}</w:sdtContent></w:sdt>`),
  }
  const reviewed = Object.entries(bodies).map(([name, body]): [string, Uint8Array] => [
    name,
    reviewDocx(docx(body), { catalog, year: 2023 }).bytes,
  ])
  const letter = await toDocx(samples.partyLetter!)
  return [...reviewed, ['renewed letter', renewDocx(letter, { catalog, to: '2024-07' }).bytes]]
}

describe('what is written', async () => {
  it.each(await written())('stands where the schema has it: %s', (_, bytes) => {
    const parts = partsIn(bytes)
    for (const [name, xml] of Object.entries(parts))
      if (/^word\/(?:document|comments)\.xml$/.test(name))
        expect([name, misplaced(xml), xmlFault(xml)]).toEqual([name, [], undefined])
    const main = parts['word/document.xml']!
    const comments = idsOf(parts['word/comments.xml']!, 'w:comment').sort()
    expect(comments.length).toBeGreaterThan(0)
    for (const mark of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'])
      expect(idsOf(main, mark).sort()).toEqual(comments)
    expect(parts['[Content_Types].xml']).toContain('comments+xml')
    expect(parts['word/_rels/document.xml.rels']).toContain('/comments"')
    const changes = [...idsOf(main, 'w:ins'), ...idsOf(main, 'w:del')]
    expect(new Set(changes).size).toBe(changes.length)
  })
})
