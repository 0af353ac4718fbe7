import { Document, Footer, FootnoteReferenceRun, Header, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { placeIn, readDocx } from '../../src/word.js'
import { docx, p, r, t, table } from './build.js'

const linesOf = (bytes: Uint8Array) =>
  readDocx(bytes)
    .text.split('\n')
    .filter((line) => line !== '')
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('the text of a Word document', () => {
  it.each<[string, string, string]>([
    ['a break', p(`<w:r>${t('27/7')}<w:br/>${t('năm 2026')}</w:r>`), '27/7\nnăm 2026\n'],
    ['a page break', p(`<w:r>${t('a')}<w:br w:type="page"/>${t('b')}</w:r>`), 'a\nb\n'],
    ['a carriage return', p(`<w:r>${t('a')}<w:cr/>${t('b')}</w:r>`), 'a\nb\n'],
    [
      'tabs',
      p(`<w:r>${t('Số:')}<w:tab/>${t('12')}<w:ptab w:alignment="right"/>${t('x')}</w:r>`),
      'Số:\t12\tx\n',
    ],
    ['a no-break hyphen', p(`<w:r>${t('1714')}<w:noBreakHyphen/>${t('CV')}</w:r>`), '1714\u2011CV\n'],
    ['a soft hyphen', p(`<w:r>${t('kỷ')}<w:softHyphen/>${t('niệm')}</w:r>`), 'kỷ\u00adniệm\n'],
    ['split runs', p(r('7'), r('6 n'), r('ăm')), '76 năm\n'],
    ['a raised number', p(r('năm 1960'), r('2', '<w:vertAlign w:val="superscript"/>')), 'năm 1960²\n'],
    ['a lowered number', p(r('CO'), r('2', '<w:vertAlign w:val="subscript"/>')), 'CO₂\n'],
    ['raised letters', p(r('76'), r('th', '<w:vertAlign w:val="superscript"/>')), '76th\n'],
    ['hidden text', p(r('75', '<w:vanish/>'), r('76 năm')), '76 năm\n'],
    ['text that is hidden no more', p(r('76', '<w:vanish w:val="0"/>'), r(' năm')), '76 năm\n'],
    [
      'a deletion and an insertion',
      p(
        `<w:del w:id="1" w:author="A"><w:r><w:delText>75</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${r('76')}</w:ins>`,
        r(' năm'),
      ),
      '76 năm\n',
    ],
    [
      'moved text',
      p(
        `<w:moveFrom w:id="1" w:author="A">${r('đi')}</w:moveFrom>`,
        r('x'),
        `<w:moveTo w:id="2" w:author="A">${r('đến')}</w:moveTo>`,
      ),
      'xđến\n',
    ],
    [
      'a deleted paragraph end',
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${r('76 ')}</w:p>${p('năm')}`,
      '76 năm\n',
    ],
    ['a simple field', p(`<w:fldSimple w:instr=" DATE ">${r('27/7/2026')}</w:fldSimple>`), '27/7/2026\n'],
    ['a complex field', p(r('ngày '), field(' DATE \\@ "d/M/yyyy" ', '27/7/2026')), 'ngày 27/7/2026\n'],
    [
      'a field in the instruction of a field',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        field(' PAGE ', '9'),
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        r('kết quả'),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        r('.'),
      ),
      'kết quả.\n',
    ],
    ['a hyperlink', p(r('xem '), `<w:hyperlink r:id="x">${r('cổng')}</w:hyperlink>`), 'xem cổng\n'],
    [
      'a content control in a line',
      p(`<w:sdt><w:sdtPr><w:alias w:val="Năm"/></w:sdtPr><w:sdtContent>${r('2026')}</w:sdtContent></w:sdt>`),
      '2026\n',
    ],
    [
      'content controls around paragraphs',
      `<w:sdt><w:sdtContent>${p('a')}${p('b')}</w:sdtContent></w:sdt>`,
      'a\nb\n',
    ],
    [
      'smart tags and custom XML',
      p(
        `<w:smartTag w:uri="u" w:element="date">${r('27/7')}</w:smartTag><w:customXml w:element="x">${r('/2026')}</w:customXml>`,
      ),
      '27/7/2026\n',
    ],
    [
      'a table, one line a cell',
      table(['27/7', 'Ngày A'], ['28/7', 'Ngày B']),
      '27/7\u2028\v\nNgày A\u2029\n28/7\u2028\v\nNgày B\u2029\n',
    ],
    [
      'a table, edges where a cell has two lines',
      table(['27/7', p('Ngày A') + p('Ngày B'), 'X']),
      '27/7\u2029\nNgày A\nNgày B\u2029\nX\u2029\n',
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr><w:tc>${p('cũ')}</w:tc></w:tr><w:tr><w:tc>${p('mới')}</w:tc></w:tr></w:tbl>`,
      'mới\u2029\n',
    ],
    ['blanks at the edge without xml:space', p('<w:r><w:t>  76 </w:t></w:r>', r('năm')), '76năm\n'],
    ['line ends inside a text', p('<w:r><w:t>76\nnăm</w:t></w:r>'), '76 năm\n'],
    [
      'a dash of the font Symbol',
      p(r('1947 '), '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>', r(' 2026')),
      '1947 \u2212 2026\n',
    ],
    ['a picture letter', p('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', r('x')), '\ufffcx\n'],
    [
      'ruby',
      p(`<w:r><w:ruby><w:rt>${r('trên')}</w:rt><w:rubyBase>${r('dưới')}</w:rubyBase></w:ruby></w:r>`),
      'dưới\n',
    ],
    ['character data', p('<w:r><w:t><![CDATA[A & B]]></w:t></w:r>'), 'A & B\n'],
    ['entities of XML', p('<w:r><w:t>A &amp; B &#x1ED9;</w:t></w:r>'), 'A & B ộ\n'],
    ['NFD as it stands', p('Nga\u0300y'), 'Nga\u0300y\n'],
  ])('knows %s', (_, body, text) => {
    expect(readDocx(docx(body)).text).toBe(text)
  })

  const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
  it('reads a text box once, behind its paragraph, whichever branch is understood', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('hộp')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('hộp')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(readDocx(docx(p(r('trước '), both, r('sau')))).text).toBe('trước sau\nhộp\n')
    const newer = both.replace('Requires="wps"', 'Requires="xyz"').replace('hộp', 'mới hơn')
    expect(readDocx(docx(p(newer))).text).toBe('\nhộp\n')
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('cũ')}</v:textbox></v:shape></w:pict></w:r>`
    expect(readDocx(docx(p(old))).text).toBe('\ncũ\n')
  })

  it.each([
    ['', '', 'mọi trang'],
    ['<w:titlePg/>', '', 'mọi trang, trang đầu'],
    ['<w:titlePg w:val="0"/>', '', 'mọi trang'],
    ['', '<w:evenAndOddHeaders/>', 'mọi trang, trang chẵn'],
    ['', '<w:evenAndOddHeaders w:val="false"/>', 'mọi trang'],
    ['<w:titlePg/>', '<w:zoom/>', 'mọi trang, trang đầu'],
    ['<w:titlePg/>', '<w:evenAndOddHeaders/>', 'mọi trang, trang đầu, trang chẵn'],
  ])('reads headers of the pages that it has (%s%s)', (section, settings, shown) => {
    const header = (type: string, at: number) => `<w:headerReference w:type="${type}" r:id="header${at}"/>`
    const bytes = docx({
      body: `${p('x')}<w:sectPr>${header('default', 1)}${header('first', 2)}${header('even', 3)}${section}</w:sectPr>`,
      parts: { settings, header1: p('mọi trang'), header2: p('trang đầu'), header3: p('trang chẵn') },
    })
    expect(linesOf(bytes).slice(1).join(', ')).toBe(shown)
  })

  it('reads notes in the order of their marks, headers and footers that are shown', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const bytes = docx({
      body: `${p(r('năm 1947'), mark('footnote', 3), r(' và'), mark('footnote', 2), mark('endnote', 1))}<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>`,
      parts: {
        footnotes: `<w:footnote w:type="separator" w:id="0">${p('ngăn')}</w:footnote><w:footnote w:id="2">${p('hai')}</w:footnote><w:footnote w:id="3">${p('ba')}</w:footnote><w:footnote w:id="9">${p('không ai trỏ tới')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${p('cuối')}</w:endnote>`,
        header1: p('đầu trang'),
        header2: p('đầu trang nhất, không in'),
        footer1: p('chân trang'),
      },
    })
    const { text } = readDocx(bytes)
    expect(text).toBe('năm 1947 và\n\nba\nhai\n\ncuối\n\nđầu trang\n\nchân trang\n')
    const places = ['ba', 'hai', 'cuối', 'đầu', 'chân'].map(
      (word) => placeIn(readDocx(bytes), text.indexOf(word))?.place.vi,
    )
    expect(places).toEqual([
      'chú thích cuối trang 1',
      'chú thích cuối trang 2',
      'chú thích cuối văn bản 1',
      'đầu trang',
      'chân trang',
    ])
  })

  it('knows hidden and raised text by its style', () => {
    const styles = `<w:style w:type="character" w:styleId="Ref"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="character" w:styleId="Ref2"><w:basedOn w:val="Ref"/></w:style><w:style w:type="paragraph" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`
    const body = `${p(r('1960'), r('1', '<w:rStyle w:val="Ref2"/>'), r('!', '<w:rStyle w:val="Loop"/>'))}<w:p><w:pPr><w:pStyle w:val="Secret"/></w:pPr>${r('mật')}${r('lộ', '<w:vanish w:val="false"/>')}</w:p>`
    expect(linesOf(docx({ body, parts: { styles } }))).toEqual(['1960¹!', 'lộ'])
  })

  it('counts what it cannot read', () => {
    const picture =
      '<w:r><w:drawing><a:graphic><a:graphicData uri="u/picture"><pic:pic/></a:graphicData></a:graphic></w:drawing></w:r>'
    const chart = '<w:r><w:drawing><a:graphicData uri="http://x/chart"/></w:drawing></w:r>'
    const object = '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape></w:object></w:r>'
    const body = `${p(picture, picture, chart, object, '<m:oMath/>')}<w:altChunk r:id="x"/>`
    expect(readDocx(docx(body)).unread).toEqual({
      pictures: 2,
      charts: 1,
      objects: 1,
      equations: 1,
      documents: 1,
    })
  })

  it('names places by page part, table and row', () => {
    const inner = table(['trong'])
    const bytes = docx(`${p('một')}${table(['a', 'b'], ['c', inner + p('d')])}${p('hai')}`)
    const read = readDocx(bytes)
    const place = (word: string) => placeIn(read, read.text.indexOf(word))
    expect(place('một')).toEqual({ place: { vi: 'đoạn 1', en: 'paragraph 1' }, paragraph: 'một' })
    expect(place('b')?.place).toEqual({ vi: 'bảng 1, dòng 1', en: 'table 1, row 1' })
    expect(place('trong')?.place.vi).toBe('bảng 2, dòng 1')
    expect(place('d')?.place.vi).toBe('bảng 1, dòng 2')
    expect(place('hai')?.place.vi).toBe('đoạn 2')
  })

  it('reads what the package docx writes', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('chú thích')] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('đầu')] }) },
          footers: { default: new Footer({ children: [new Paragraph('chân')] }) },
          children: [
            new Paragraph({
              children: [
                new TextRun('76 năm'),
                new FootnoteReferenceRun(1),
                new TextRun({ text: 'x', superScript: true }),
              ],
            }),
          ],
        },
      ],
    })
    expect(linesOf(await Packer.toBuffer(document))).toEqual(['76 nămx', 'chú thích', 'đầu', 'chân'])
  })

  it('takes other prefixes, strict documents and UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const main = `<?xml version="1.0" encoding="UTF-16"?><x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Ngày</x:t></x:r></x:p></x:body></x:document>`
    const bytes = new Uint8Array(Buffer.from(`\ufeff${main}`, 'utf16le'))
    expect(readDocx(docx({ body: '', files: { 'word/document.xml': bytes } })).text).toBe('Ngày\n')
    const plain = main
      .replaceAll('x:', '')
      .replace('xmlns:x', 'xmlns')
      .replace('UTF-16', 'UTF-8')
      .replace(':x=', '=')
    expect(readDocx(docx({ body: '', files: { 'word/document.xml': plain } })).text).toBe('Ngày\n')
  })
})
