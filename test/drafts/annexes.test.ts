import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../../src/docx.js'
import { writeDraft } from '../../src/draft.js'
import { toHtml } from '../../src/render/html.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { toText } from '../../src/render/text.js'
import { planner, written } from './planner.js'

const HEAD = `---
loai: ke-hoach
ve-viec: Giao ban
danh-so: "I. 1."
co-quan:
  system: state
  name: Sở Y tế
  place: Huế
  symbol: SYT
  signer: { position: Giám đốc, name: Lê Văn C }
---
`
const BODY = `# Một

Xem phụ lục.

# Hai

::phu-luc[Các ngày lễ, kỷ niệm :thang]

# Ba

1. điểm

**Ngày lễ lớn**

::ngay-ky-niem{bac=1 kieu=bang so=khong}

::phu-luc

Bảng 2. Việc cần làm

| a | b |
| - | - |
| 1 | 2 |
`
const outline = (front = HEAD) => writeDraft(`${front}${BODY}`, { plan: planner.month('2027-07'), planner })

describe('annexes', () => {
  it('stand behind the signature, numbered anew, each with what it is attached to', () => {
    const [body, ...annexes] = toText(outline()).split(/^Phụ lục (?=[IVX])/m)
    expect(body).toMatch(/\nI\. Một[\s\S]*\nII\. Hai[\s\S]*Lê Văn C\n\n$/)
    expect(annexes).toEqual([
      'I\nCÁC NGÀY LỄ, KỶ NIỆM THÁNG 7 NĂM 2027\n(Kèm theo Kế hoạch số …/KH-SYT ngày … tháng 7 năm 2027 của Sở Y tế)\n\nI. Ba\n\n1. điểm\n\nNgày lễ lớn\nNgày | Thứ    | Ngày lễ, kỷ niệm\n-----|--------|---------------------------\n27/7 | Thứ Ba | Ngày Thương binh - Liệt sĩ\n\n',
      'II\n(Kèm theo Kế hoạch số …/KH-SYT ngày … tháng 7 năm 2027 của Sở Y tế)\n\nBảng 2. Việc cần làm\na | b\n--|--\n1 | 2\n',
    ])
  })

  it('name a letter, an English document, one without a number; one annex bears none', () => {
    const reference = (from: string, to: string, text = BODY) =>
      /^\((?:Kèm|Attached).*$/m.exec(written(HEAD.replace(from, to) + text))?.[0]
    expect(reference('loai: ke-hoach', 'loai: cong-van\nkinh-gui: A\nso: 7\nngay: 2027-07-02')).toBe(
      '(Kèm theo Công văn số 07/SYT ngày 02 tháng 7 năm 2027 của Sở Y tế)',
    )
    expect(reference('loai: ke-hoach', 'loai: ke-hoach\nngon-ngu: en')).toMatch(
      /^\(Attached to Plan No\. …\/KH-SYT of .*July 2027 of Sở Y tế\)$/,
    )
    expect(reference('loai: ke-hoach', 'loai: de-cuong')).toBe(
      '(Kèm theo Đề cương tuyên truyền ngày … tháng 7 năm 2027 của Sở Y tế)',
    )
    expect(written('a\n\n::phu-luc[b]\n\nc')).toBe('a\n\nPhụ lục\nB\n\nc')
    expect(written('---\ndanh-so: "I. 1. a)"\n---\na\n\n::phu-luc\n\n1. c\n   1. d')).toBe(
      'a\n\nPhụ lục\n\n1. c\n   a) d',
    )
  })

  it('are headings in Markdown and HTML, captions are those of tables', () => {
    expect(toMarkdown(outline())).toMatch(
      /Phụ lục I\\\nCác ngày lễ, kỷ niệm tháng 7 năm 2027\n=+\n\n\*\(Kèm theo [^\n]*\)\*\n\n## I\. Ba[\s\S]*\*\*Ngày lễ lớn\*\*\n\n\| Ngày/,
    )
    const html = toHtml(outline(), { fragment: true })
    expect(html).toContain('<h1>Phụ lục I<br>CÁC NGÀY LỄ, KỶ NIỆM THÁNG 7 NĂM 2027</h1>')
    expect(html).toContain('<caption>Bảng 2. Việc cần làm</caption>')
  })

  it('are sections of a Word file with pages and headings of their own', async () => {
    const zip = await JSZip.loadAsync(await toDocx(outline()))
    const xml = await zip.file('word/document.xml')!.async('string')
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:pStyle w:val="Caption"\/>/g)).toHaveLength(2)
    const heading = (title: string) =>
      new RegExp(`<w:p><w:pPr>((?:(?!</w:pPr>).)*)</w:pPr>(?:(?!</w:p>).)*>${title}<`).exec(xml)![1]!
    const number = (title: string) => /<w:numId w:val="(\d+)"/.exec(heading(title))![1]
    expect(number('Một')).toBe(number('Hai'))
    expect(number('Ba')).not.toBe(number('Một'))
    const styles = await zip.file('word/styles.xml')!.async('string')
    expect(styles).toMatch(/w:styleId="Caption"[^>]*><w:name w:val="caption"\/>/)
  })

  it.each(['- a\n\n  ::phu-luc[b]', '::phu-luc{x=1}', 'x :phu-luc[b]'])('not so: %s', (text) => {
    expect(() => written(text)).toThrow(/phu-luc/)
  })
})

describe('options that a form has no place for', () => {
  it.each([
    '::ngay-ky-niem{kieu=bang ngay=khong}',
    '::ngay-ky-niem{kieu=bang gan-voi=x}',
    '::ngay-ky-niem{kieu=cau trong-tam}',
    ':::ngay-ky-niem{kieu=cau}\n- war-invalids-martyrs-day\n  - x\n:::',
  ])('are refused: %s', (text) => {
    expect(() => written(text)).toThrow(/line 1, column 1/)
  })

  it('and a lead stands over a table', () => {
    expect(written('::ngay-ky-niem{kieu=bang bac=1 dau="Ngày lễ"}')).toMatch(/^Ngày lễ\nNgày \|/)
  })
})
