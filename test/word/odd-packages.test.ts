import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { applyFixes, proofread } from '../../src/proofread.js'
import { readDocx, reviewDocx } from '../../src/word.js'
import { docx, p, r, t, table } from './build.js'
import { accepted, rejected } from './tracked.js'

const YEAR = { catalog: createCatalog(vietnam), year: 2023 }

/** A number that is wrong by one. */
const W = '62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)'
const letters = (s: string, look: (at: number) => string = () => '') => [...s].map((c, i) => r(c, look(i)))
const ins = (x: string, id = 1) =>
  `<w:ins w:id="${id}" w:author="B" w:date="2026-01-01T00:00:00Z">${x}</w:ins>`
const del = (x: string, id = 2) =>
  `<w:del w:id="${id}" w:author="B"><w:r><w:delText xml:space="preserve">${x}</w:delText></w:r></w:del>`
const field = (x: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${x}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (x: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${x}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${x}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const PACKAGES: Readonly<Record<string, string>> = {
  nfd: p(W.normalize('NFD')),
  nfdSplit: p(...letters(W.normalize('NFD'))),
  google: p(
    ...W.split(' ').map(
      (word) => `<w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${word} </w:t></w:r>`,
    ),
  ),
  proof: p(
    r('6'),
    '<w:proofErr w:type="spellStart"/>',
    r('2 năm Ngày Du lịch Việt Nam (09/7/1960 -'),
    '<w:proofErr w:type="spellEnd"/>',
    '<w:bookmarkStart w:id="0" w:name="x"/>',
    r(' 09/7/2023)'),
    '<w:bookmarkEnd w:id="0"/>',
  ),
  insMid: p(r('6'), ins(r('2')), r(W.slice(2))),
  delMid: p(r('6'), del('1'), r(W.slice(1))),
  insWhole: p(ins(r(W))),
  delAround: p(del('x'), r(W), del('y', 3)),
  move:
    p(
      `<w:moveFromRangeStart w:id="5" w:name="m" w:author="B"/><w:moveFrom w:id="6" w:author="B">${r(W)}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`,
      'x',
    ) +
    p(
      `<w:moveToRangeStart w:id="7" w:name="m" w:author="B"/><w:moveTo w:id="8" w:author="B">${r(W)}</w:moveTo><w:moveToRangeEnd w:id="7"/>`,
    ),
  rPrChange: p(
    `<w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="B"><w:rPr/></w:rPrChange></w:rPr>${t(W)}</w:r>`,
  ),
  sdtRun: p(`<w:sdt><w:sdtPr/><w:sdtContent>${r('62')}</w:sdtContent></w:sdt>`, r(W.slice(2))),
  sdtBlock: `<w:sdt><w:sdtPr/><w:sdtContent>${p(W)}</w:sdtContent></w:sdt>`,
  sdtRow:
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:tcPr/>${p(W)}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>` +
    p('x'),
  customXml: `<w:customXml w:uri="u" w:element="e">${p(`<w:smartTag w:uri="u" w:element="date">${r('62')}</w:smartTag>`, r(W.slice(2)))}</w:customXml>`,
  nestedTable: table([table([W]) + p('')]) + p('z'),
  field: p(field(r('62')), r(W.slice(2))),
  fldSimple: p(`<w:fldSimple w:instr=" REF a ">${r('62')}</w:fldSimple>`, r(W.slice(2))),
  box: p(r('a'), box(p(W)), r('b')),
  multiT: p(`<w:r>${t('6')}${t('2 năm')}<w:noBreakHyphen/>${t(' Ngày')}</w:r>`),
  mixed: p(`<w:r>${t('6')}<w:lastRenderedPageBreak/>${t(W.slice(1))}</w:r>`),
  softHyphen: p(
    `<w:r>${t('62 năm Ngày Du ')}<w:softHyphen/>${t('lịch Việt Nam (09/7/1960 - 09/7/2023)')}</w:r>`,
  ),
  hyper: p(`<w:hyperlink w:anchor="a">${r('62')}</w:hyperlink>`, r(W.slice(2))),
  hidden: p(r('62'), r('zz', '<w:vanish/>'), r(W.slice(2))),
  nbsp: p(W.replaceAll(' ', '\u00a0')),
  brk: p(r('62 năm Ngày Du lịch'), '<w:r><w:br/></w:r>', r('Việt Nam (09/7/1960 - 09/7/2023)')),
  bidi: p(`<w:bdo w:val="ltr">${r(W)}</w:bdo>`, `<w:dir w:val="ltr">${r(' x')}</w:dir>`),
  ruby: p(
    `<w:r><w:ruby><w:rt>${r('x')}</w:rt><w:rubyBase>${r('62')}</w:rubyBase></w:ruby></w:r>`,
    r(W.slice(2)),
  ),
  sym: p(r(W), '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>'),
  permComment: p(
    '<w:permStart w:id="1" w:edGrp="everyone"/>',
    '<w:commentRangeStart w:id="0"/>',
    r(W),
    '<w:commentRangeEnd w:id="0"/>',
    '<w:permEnd w:id="1"/>',
  ),
  altChunk: `${p(W)}<w:altChunk r:id="nope"/>`,
  cdata: p(`<w:r><w:t><![CDATA[${W}]]></w:t></w:r>`),
  entity: p(`<w:r><w:t>&#x36;2 n&#259;m Ngày Du lịch Việt Nam (09/7/1960 &#45; 09/7/2023)</w:t></w:r>`),
  emptyRuns: p('<w:r/>', '<w:r><w:rPr/></w:r>', r(''), '<w:r><w:t/></w:r>', r(W)),
  comments: p('<!-- a -->', r(W), '<?pi x?>'),
}

/** Split runs, decomposed letters, changes and comments of others, fields, controls and wrappers, as programs of all kinds write them. */
describe('a review of odd packages', () => {
  it.each(Object.entries(PACKAGES))(
    'accepts to the fixed text and rejects to the given one: %s',
    (_, body) => {
      const given = docx(body)
      const { text } = readDocx(given)
      const { bytes, findings } = reviewDocx(given, YEAR)
      expect(readDocx(accepted(bytes)).text).toBe(applyFixes(text, proofread(text, YEAR)))
      expect(readDocx(rejected(bytes)).text).toBe(readDocx(rejected(given)).text)
      expect(findings).toHaveLength(body.includes('noBreakHyphen') ? 0 : 1)
      expect(reviewDocx(bytes, YEAR).findings).toHaveLength(findings.length)
    },
  )
})
