import { describe, expect, it } from 'vitest'
import { item } from '../../src/document/nodes.js'
import type { Issuer } from '../../src/document/tree.js'
import { toDocx } from '../../src/docx.js'
import { party05 } from '../../src/render/docx/party-05-hd.js'
import { party36 } from '../../src/render/docx/party-36-hd.js'
import type { DocxStandard, ElementName } from '../../src/render/docx/standard.js'
import { state302020 } from '../../src/render/docx/state-30-2020.js'
import { youth29 } from '../../src/render/docx/youth-29-hd.js'
import { partyGuidance, partyLetter, plainPage, stateLetter, statePlan } from './docx-samples.js'
import { asPrinted, paragraphsOf, paragraphWith, partsOf } from './docx-xml.js'

const documentOf = async (...given: Parameters<typeof partsOf>) => asPrinted(await partsOf(...given))

/** Checks that the paragraph with some words looks as an element of the rules does. */
function expectElement(xml: string, words: string, rules: DocxStandard, element: ElementName): void {
  const found = paragraphWith(xml, words)
  const { size, bold, italic, underline, capitals } = rules.elements[element]
  expect.soft(found, words).toMatchObject({
    size,
    bold: bold === true,
    italic: italic === true,
    underline: underline === true,
    capitals: capitals === true,
  })
}

describe.each([
  ['state-30-2020', state302020],
  ['party-36-hd', party36],
  ['party-05-hd', party05],
  ['youth-29-hd', youth29],
] as const)('standard %s', (id, rules) => {
  it('sets every size and margin within what the rules allow', () => {
    expect(rules.id).toBe(id)
    for (const { size, range, source } of Object.values(rules.elements)) {
      expect(size).toBeGreaterThanOrEqual(range[0])
      expect(size).toBeLessThanOrEqual(range[1])
      expect(source).not.toBe('')
    }
    for (const { value, range } of Object.values(rules.page.margins)) {
      expect(value).toBeGreaterThanOrEqual(range[0])
      expect(value).toBeLessThanOrEqual(range[1])
    }
  })

  it('gives both columns of the head and the foot the width of the text', () => {
    const { width, margins } = rules.page
    const text = width - margins.left.value - margins.right.value
    expect(rules.columns.head[0] + rules.columns.head[1]).toBe(text)
    expect(rules.columns.foot[0] + rules.columns.foot[1]).toBe(text)
  })
})

describe('a State document (Nghị định 30/2020/NĐ-CP, Phụ lục I)', () => {
  it('gives the left column more room where a name would be broken', async () => {
    const front: Issuer = {
      system: 'state',
      parent: 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng',
      name: 'Ban Thường trực',
      place: 'Hải Phòng',
    }
    const xml = await documentOf({
      ...stateLetter,
      letterhead: { ...stateLetter.letterhead!, issuer: front },
    })
    const names = paragraphsOf(xml).filter(({ text }) => /Ủy ban|Việt Nam thành phố/i.test(text))
    expect(names.map(({ text }) => text).join('|')).toMatch(/Tổ quốc\s*Việt Nam thành phố Hải Phòng/)
    const [left, right] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(left! + right!).toBe(Math.round((165 * 1440) / 25.4))
    expect(left! * 25.4).toBeGreaterThan(72 * 1440)
  })

  it('is an A4 page with the margins of the decree in Times New Roman, black', async () => {
    const parts = await partsOf(stateLetter)
    const xml = parts['word/document.xml']!
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"')
    const margins = Object.fromEntries(
      [.../<w:pgMar ([^>]*)\/>/.exec(xml)![1]!.matchAll(/w:(\w+)="(\d+)"/g)].map(([, side, value]) => [
        side,
        (Number(value) * 25.4) / 1440,
      ]),
    )
    expect(margins.top).toBeGreaterThan(19.9)
    expect(margins.top).toBeLessThan(25.1)
    expect(margins.bottom).toBeGreaterThan(19.9)
    expect(margins.bottom).toBeLessThan(25.1)
    expect(margins.left).toBeGreaterThan(29.9)
    expect(margins.left).toBeLessThan(35.1)
    expect(margins.right).toBeGreaterThan(14.9)
    expect(margins.right).toBeLessThan(20.1)
    expect(parts['word/styles.xml']).toContain('<w:rFonts w:ascii="Times New Roman"')
    expect(xml).not.toMatch(/<w:color w:val="(?!000000)/)
    expect(xml).not.toMatch(/<w:rFonts/)
  })

  it('numbers its pages in the middle of the top margin, but not the first', async () => {
    const parts = await partsOf(stateLetter)
    const headers = Object.entries(parts).filter(([path]) => /^word\/header\d+\.xml$/.test(path))
    const [numbered, ...others] = headers.filter(([, xml]) => xml.includes('>PAGE<'))
    expect(others).toEqual([])
    expect(paragraphsOf(asPrinted(parts, numbered![0]))[0]).toMatchObject({ alignment: 'center', size: 14 })
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
    expect(parts['word/document.xml']).toMatch(/<w:headerReference w:type="first"/)
  })

  it('opens an official letter with all its elements in their sizes and styles', async () => {
    const xml = await documentOf(stateLetter)
    expectElement(xml, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', state302020, 'heading')
    expectElement(xml, 'Độc lập - Tự do - Hạnh phúc', state302020, 'motto')
    expectElement(xml, 'UBND tỉnh Hải Dương', state302020, 'parent')
    expectElement(xml, 'Sở Công Thương', state302020, 'issuer')
    expectElement(xml, `Số:${'\u00a0'.repeat(7)}/SCT-VP`, state302020, 'number')
    expectElement(xml, 'V/v đẩy mạnh công tác', state302020, 'letterSubject')
    expectElement(xml, `Hải Dương, ngày${'\u00a0'.repeat(6)}tháng 7 năm 2023`, state302020, 'placeAndDate')
    expectElement(xml, 'Kính gửi:', state302020, 'addresseeLabel')
    const head = xml.slice(0, xml.indexOf('Kính gửi:'))
    for (const paragraph of paragraphsOf(head).filter(({ text }) => text))
      expect(paragraph.alignment).toBe('center')
  })

  it('draws the rule under the motto as long as the motto, and under the issuer a third to a half as long', async () => {
    const xml = await documentOf(stateLetter)
    const rules = paragraphsOf(xml).filter(({ xml: own }) => own.includes('<w:top w:val="single"'))
    const lengths = rules.map(({ xml: own }, index) => {
      const side = Number(/w:left="(\d+)"/.exec(own)![1])
      return [70, 95][index]! - (2 * side * 25.4) / 1440
    })
    // Measured in a PDF of this letter: "SỞ CÔNG THƯƠNG" is 39.6 mm wide at 12 points, the motto 56.1 mm at 13.
    expect(lengths[0]).toBeGreaterThan(39.6 / 3)
    expect(lengths[0]).toBeLessThan(39.6 / 2)
    expect(lengths[1]).toBeCloseTo(56.1, 1)
  })

  it('puts quốc hiệu on one line: its column is wider than the line', async () => {
    const xml = await documentOf(stateLetter)
    const [, right] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(
      ([, width]) => (Number(width) * 25.4) / 1440,
    )
    // 95.7 mm at 13 points.
    expect(right).toBeGreaterThan((95.7 * 12) / 13)
    expect(xml).toMatch(/<w:tblLayout w:type="fixed"\/>/)
  })

  it('justifies the body with a first-line indent of 1.27 cm, 6 points between paragraphs and 1 to 1.5 lines', async () => {
    const parts = await partsOf(stateLetter)
    const body = paragraphWith(asPrinted(parts), 'Thực hiện Công văn')
    expect(body).toMatchObject({ alignment: 'both', firstLine: 720, size: 14, bold: false, italic: false })
    const spacing = /<w:pPrDefault>.*?<w:spacing ([^>]*)\/>/s.exec(parts['word/styles.xml']!)![1]!
    expect(Number(/w:after="(\d+)"/.exec(spacing)![1])).toBeGreaterThanOrEqual(120)
    const lines = Number(/w:line="(\d+)"/.exec(spacing)![1]) / 240
    expect(lines).toBeGreaterThanOrEqual(1)
    expect(lines).toBeLessThanOrEqual(1.5)
  })

  it('sets the levels I., 1., a) as the samples of the decree do', async () => {
    const xml = await documentOf(stateLetter)
    expectElement(xml, 'I. Nội dung của các bộ', state302020, 'section')
    expectElement(xml, '1. Công tác giảm nghèo', state302020, 'clause')
    expectElement(xml, 'a) Giải báo chí', state302020, 'point')
  })

  it('prints several addressees with a dash under the colon, semicolons and a full stop', async () => {
    const texts = paragraphsOf(await documentOf(stateLetter)).map(({ text }) => text)
    const at = texts.indexOf('Kính gửi:')
    expect(texts.slice(at + 1, at + 4)).toEqual([
      '- Các phòng, đơn vị thuộc Sở;',
      '- Các trung tâm trực thuộc Sở;',
      '- Đoàn Thanh niên Sở.',
    ])
  })

  it('prints one addressee on the line of "Kính gửi"', async () => {
    const { letterhead } = stateLetter
    const issuer = { ...letterhead!.issuer, addressees: ['Bộ Nội vụ'] }
    const xml = await documentOf({ ...stateLetter, letterhead: { ...letterhead!, issuer } })
    expect(paragraphWith(xml, 'Kính gửi')).toMatchObject({ text: 'Kính gửi: Bộ Nội vụ', alignment: 'center' })
  })

  it('closes with the recipients beside the signature, in one row that stays together', async () => {
    const xml = await documentOf(stateLetter)
    const foot = xml.slice(xml.lastIndexOf('<w:tbl>'))
    expect(foot.match(/<w:tr>/g)).toHaveLength(1)
    expect(foot).toContain('<w:cantSplit/>')
    expectElement(foot, 'Nơi nhận:', state302020, 'recipientsLabel')
    expectElement(foot, '- Như trên;', state302020, 'recipients')
    expectElement(foot, '- Lưu: VT, VP.', state302020, 'recipients')
    expectElement(foot, 'TL. Giám đốc', state302020, 'authority')
    expectElement(foot, 'Chánh Văn phòng', state302020, 'position')
    expectElement(foot, 'Nguyễn Văn A', state302020, 'signer')
    expect(paragraphWith(xml, 'Đề nghị Trưởng các phòng').xml).toContain('<w:keepNext/>')
  })

  it('prints the type name and the abstract of a plan in the middle, with a rule under them and no V/v', async () => {
    const xml = await documentOf(statePlan)
    expectElement(xml, 'Kế hoạch', state302020, 'typeName')
    expectElement(xml, 'Tuyên truyền kỷ niệm 60 năm', state302020, 'abstract')
    expectElement(xml, 'Căn cứ Luật Tổ chức', state302020, 'ground')
    expectElement(xml, 'Số: 09/KH-UBND', state302020, 'number')
    expect(xml).not.toContain('V/v')
    expect(xml).not.toContain('Kính gửi')
  })

  it('breaks the name of a long issuer before its place', async () => {
    const xml = await documentOf(statePlan)
    expect(paragraphsOf(xml)[0]!.text).toBe('Ủy ban nhân dân\ntỉnh Quảng Ninh')
  })

  it('fills the width of the text with a table whose first row is repeated', async () => {
    const xml = await documentOf(statePlan)
    const table = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([own]) => own)[1]!
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(4)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9354)
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('leaves the counting of nested ordered lists, 1. and a), to Word', async () => {
    const parts = await partsOf(statePlan)
    const [typed, texts] = [parts['word/document.xml']!, asPrinted(parts)].map((xml) =>
      paragraphsOf(xml).map(({ text }) => text),
    )
    expect(typed).toContain('Thiết thực, tiết kiệm, đúng quy định.')
    expect(texts).toContain('1. Thiết thực, tiết kiệm, đúng quy định.')
    expect(typed).toContain('Không hình thức.')
    expect(texts).toContain('a) Không hình thức.')
  })

  it('types the marks that Word counts otherwise: đ) after d)', async () => {
    const points = ['một', 'hai', 'ba', 'bốn', 'năm'].map((text) => item(text))
    const labels = ['a)', 'b)', 'c)', 'd)', 'đ)']
    const children = points.map((point, index) => ({ ...point, label: labels[index]! }))
    const xml = await documentOf({
      ...statePlan,
      children: [{ type: 'list', ordered: true, children }],
    })
    expect(paragraphsOf(xml).map(({ text }) => text)).toContain('đ) năm')
  })

  it('links in black, underlined, with a stable id', async () => {
    const parts = await partsOf(stateLetter)
    expect(parts['word/document.xml']).toContain('r:id="rIdLink1"')
    expect(parts['word/_rels/document.xml.rels']).toContain(
      'Target="https://example.org/2416-BTTTT-CATTT.pdf" TargetMode="External"',
    )
  })
})

describe('a Party document', () => {
  it('follows 36-HD/VPTW before 27/5/2026: heading, asterisk, number without a colon', async () => {
    const xml = await documentOf(partyLetter)
    expectElement(xml, 'ĐẢNG CỘNG SẢN VIỆT NAM', party36, 'heading')
    expectElement(xml, 'Tỉnh ủy Quảng Ninh', party36, 'parent')
    expectElement(xml, 'Ban Tuyên giáo', party36, 'issuer')
    expectElement(xml, 'Số 1714-CV/BTGTU', party36, 'number')
    expectElement(xml, 'V/v định hướng', party36, 'letterSubject')
    expectElement(xml, 'Quảng Ninh, ngày 03 tháng 7 năm 2023', party36, 'placeAndDate')
    expectElement(xml, 'K/T Trưởng ban', party36, 'authority')
    expectElement(xml, 'Phó Trưởng ban', party36, 'position')
    expectElement(xml, 'Nơi nhận:', party36, 'recipientsLabel')
    expectElement(xml, '- Như trên,', party36, 'recipients')
    expect(paragraphsOf(xml).map(({ text }) => text)).toContain('*')
    expect(xml).not.toContain('Độc lập')
    expect(paragraphWith(xml, 'Ban Tuyên giáo Tỉnh ủy định hướng')).toMatchObject({
      firstLine: 567,
      size: 14,
    })
  })

  it('has the margins 20, 20, 30 and 15 mm and lines of exactly 18 points under 36-HD/VPTW', async () => {
    const parts = await partsOf(partyLetter)
    expect(parts['word/document.xml']).toMatch(
      /<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
    )
    expect(parts['word/styles.xml']).toMatch(/<w:pPrDefault>.*?w:line="360" w:lineRule="exact"/s)
  })

  it('follows 05-HD/VPTW from 27/5/2026: lines of 18 to 22 points, semicolons, a gap for number and day', async () => {
    const parts = await partsOf(partyGuidance)
    const xml = asPrinted(parts)
    expectElement(xml, 'Hướng dẫn', party05, 'typeName')
    expectElement(xml, 'tuyên truyền 81 năm', party05, 'abstract')
    expectElement(xml, `Số${'\u00a0'.repeat(8)}-HD/ĐU`, party05, 'number')
    expectElement(
      xml,
      `Thành phố Hồ Chí Minh, ngày${'\u00a0'.repeat(6)}tháng 8 năm 2026`,
      party05,
      'placeAndDate',
    )
    expectElement(xml, '- Căn cứ chương trình', party05, 'ground')
    expectElement(xml, '- Thành ủy (báo cáo);', party05, 'recipients')
    expectElement(xml, '- Lưu Văn phòng Đảng ủy.', party05, 'recipients')
    expectElement(xml, 'Phó Bí thư', party05, 'position')
    expect(paragraphsOf(xml).map(({ text }) => text)).toContain('-----')
    const line = Number(
      /<w:pPrDefault>.*?w:line="(\d+)" w:lineRule="exact"/s.exec(parts['word/styles.xml']!)![1],
    )
    expect(line / 20).toBeGreaterThanOrEqual(18)
    expect(line / 20).toBeLessThanOrEqual(22)
  })

  it('can be told which rules to follow', async () => {
    const xml = await documentOf(partyLetter, { standard: 'party-05-hd' })
    expect(paragraphWith(xml, 'định hướng công tác').text.replace('\n', ' ')).toMatch(/^về việc định hướng/)
    await expect(toDocx(partyLetter, { standard: 'nd-30' as 'state-30-2020' })).rejects.toThrow(
      'state-30-2020',
    )
  })
})

describe('a document without a letterhead', () => {
  it('has its title in the middle and no head', async () => {
    const xml = await documentOf(plainPage)
    expect(paragraphsOf(xml)[0]).toMatchObject({ text: plainPage.title, alignment: 'center', bold: true })
    expect(xml).not.toContain('<w:tbl>')
  })

  it('prints the title once, also when the body has none', async () => {
    const xml = await documentOf({ ...plainPage, children: plainPage.children.slice(1) })
    expect(paragraphsOf(xml).filter(({ text }) => text === plainPage.title)).toHaveLength(1)
  })
})

describe('a document in English', () => {
  it('has the head and the foot of the other renderers', async () => {
    const xml = await documentOf({ ...stateLetter, language: 'en' })
    expect(paragraphWith(xml, 'SOCIALIST REPUBLIC OF VIET NAM').bold).toBe(true)
    expect(xml).not.toContain('Kính gửi')
    expect(xml).not.toContain('Nơi nhận')
  })
})
