import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.js'
import type { Letterhead, Table } from '../../src/guidance/tree.js'
import { chooseRules } from '../../src/render/docx/choose-rules.js'
import { columnWidths } from '../../src/render/docx/column-widths.js'
import {
  letterSubject,
  numberLine,
  placeAndDate,
  recipientLines,
} from '../../src/render/docx/letterhead-lines.js'
import { party05 } from '../../src/render/docx/party-05-hd.js'
import { party36 } from '../../src/render/docx/party-36-hd.js'
import { state302020 } from '../../src/render/docx/state-30-2020.js'
import { boldWidth, wrapLine } from '../../src/render/docx/text-width.js'
import { partyLetter, stateLetter, statePlan } from './docx-samples.js'

const letter = stateLetter.letterhead!
const plan = statePlan.letterhead!
const party = partyLetter.letterhead!

describe('number and symbol', () => {
  it.each<[Letterhead, string]>([
    [{ ...letter, number: '1009' }, 'Số: 1009/SCT-VP'],
    [letter, 'Số:       /SCT-VP'],
    [{ ...plan, number: '5' }, 'Số: 05/KH-UBND'],
    [{ ...plan, number: '05' }, 'Số: 05/KH-UBND'],
    // A State letter has no type in its symbol, even when the letterhead names one.
    [{ ...letter, number: '12', typeSymbol: 'CV' }, 'Số: 12/SCT-VP'],
  ])('of the State', (head, expected) => {
    expect(numberLine(head, state302020)).toBe(expected)
  })

  it('of the Party', () => {
    expect(numberLine(party, party36)).toBe('Số 1714-CV/BTGTU')
    const { number: _number, typeSymbol: _symbol, ...open } = party
    expect(numberLine(open, party36)).toBe('Số        -CV/BTGTU')
    expect(numberLine({ ...open, documentType: 'Hướng dẫn', typeSymbol: 'HD', number: '7' }, party05)).toBe(
      'Số 07-HD/BTGTU',
    )
  })

  it('leaves dots for letters that are not known', () => {
    const { symbol: _symbol, ...issuer } = letter.issuer
    expect(numberLine({ ...letter, issuer }, state302020)).toBe('Số:       /…')
    const { typeSymbol: _type, ...untyped } = plan
    expect(numberLine({ ...untyped, number: '3' }, state302020)).toBe('Số: 03/…-UBND')
  })
})

describe('place and date', () => {
  it.each([
    ['2026-01-05', 'Hà Nội, ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'Hà Nội, ngày 28 tháng 02 năm 2026'],
    ['2026-03-05', 'Hà Nội, ngày 05 tháng 3 năm 2026'],
    ['2026-11-20', 'Hà Nội, ngày 20 tháng 11 năm 2026'],
    ['2026-02', 'Hà Nội, ngày      tháng 02 năm 2026'],
    ['2023-07', 'Hà Nội, ngày      tháng 7 năm 2023'],
  ])('of %s', (date, expected) => {
    expect(placeAndDate('Hà Nội', date)).toBe(expected)
  })

  it.each(['2023', '2023-13', '2023-02-29', '3/7/2023', '', '2023-7-3'])('refuses "%s"', (date) => {
    expect(() => placeAndDate('Hà Nội', date)).toThrow(InputError)
  })
})

describe('choice of the rules', () => {
  const at = (date: string) => chooseRules({ ...party, date }).id
  it('goes by the system and, for the Party, by the date of 05-HD/VPTW', () => {
    expect(chooseRules(letter).id).toBe('state-30-2020')
    expect(chooseRules({ ...letter, date: '2026-06-01' }).id).toBe('state-30-2020')
    expect(at('2026-05-26')).toBe('party-36-hd')
    expect(at('2026-05-27')).toBe('party-05-hd')
    expect(at('2026-05')).toBe('party-36-hd')
    expect(at('2026-06')).toBe('party-05-hd')
    expect(chooseRules(undefined).id).toBe('state-30-2020')
  })
})

describe('recipients', () => {
  it('open with "Như trên" and close with the filing line', () => {
    expect(recipientLines(letter.issuer, state302020, true)).toEqual([
      'Như trên;',
      'Giám đốc Sở (để báo cáo);',
      'Các Phó Giám đốc Sở;',
      'Lưu: VT, VP.',
    ])
  })

  it.each([
    ['TTBCXB', 'Lưu: VT, TTBCXB.'],
    ['VT, TTBCXB', 'Lưu: VT, TTBCXB.'],
    ['Lưu: VT, TTBCXB.', 'Lưu: VT, TTBCXB.'],
    ['VT', 'Lưu: VT.'],
    ['VT.', 'Lưu: VT.'],
    ['VTLT', 'Lưu: VT, VTLT.'],
  ])('file under %s once', (fileUnder, expected) => {
    expect(recipientLines({ ...letter.issuer, fileUnder }, state302020, true).at(-1)).toBe(expected)
  })

  it('are not given twice when the office lists them itself', () => {
    const recipients = ['- Như trên;', '- Lưu: VT.']
    expect(recipientLines({ ...letter.issuer, recipients }, state302020, true)).toEqual([
      'Như trên;',
      'Lưu: VT.',
    ])
  })

  it('take commas under 36-HD/VPTW, semicolons under 05-HD/VPTW and no clerk’s mark', () => {
    expect(recipientLines(party.issuer, party36, true)[0]).toBe('Như trên,')
    expect(recipientLines(party.issuer, party05, true)[0]).toBe('Như trên;')
    expect(recipientLines(party.issuer, party36, true).at(-1)).toBe('Lưu Ban Tuyên giáo Tỉnh ủy.')
    const { fileUnder: _unit, ...issuer } = party.issuer
    expect(recipientLines(issuer, party36, false).at(-1)).toBe('Lưu ….')
  })
})

describe('subject of a letter', () => {
  it('opens with V/v once', () => {
    expect(letterSubject('tuyên truyền', state302020)).toBe('V/v tuyên truyền')
    expect(letterSubject('V/v tuyên truyền', state302020)).toBe('V/v tuyên truyền')
    expect(letterSubject('Về việc tuyên truyền', party05)).toBe('Về việc tuyên truyền')
    expect(letterSubject('tuyên truyền', party05)).toBe('về việc tuyên truyền')
  })
})

describe('width of text', () => {
  it('agrees with the metrics of Times New Roman Bold', () => {
    // 95.7 mm at 13 points.
    expect((boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13) * 25.4) / 72).toBeCloseTo(95.7, 1)
    // Marks add nothing, except the horn of Ư.
    expect(boldWidth('ẾỆ', 10)).toBe(boldWidth('EE', 10))
    expect(boldWidth('Ự', 1000)).toBe(796)
    expect(boldWidth('Ự'.normalize('NFD'), 1000)).toBe(796)
  })

  it('breaks a long name before a unit, else in even halves, else as it comes', () => {
    const measure = (text: string) => text.length
    expect(wrapLine('Sở Tư pháp', measure, 20)).toEqual(['Sở Tư pháp'])
    expect(wrapLine('Ủy ban nhân dân tỉnh Quảng Ninh', measure, 20)).toEqual([
      'Ủy ban nhân dân',
      'tỉnh Quảng Ninh',
    ])
    expect(wrapLine('Ban Thường vụ Đảng ủy phường Bến Nghé', measure, 16)).toEqual([
      'Ban Thường vụ',
      'Đảng ủy',
      'phường Bến Nghé',
    ])
    expect(wrapLine('Đảng bộ thành phố Hồ Chí Minh', measure, 20)).toEqual([
      'Đảng bộ thành phố',
      'Hồ Chí Minh',
    ])
    expect(wrapLine('aaaa bb cc dd', measure, 9)).toEqual(['aaaa bb', 'cc dd'])
    expect(wrapLine('aaaa bbbb cccc dddd', measure, 5)).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd'])
    expect(wrapLine('aaaaaaaaaa', measure, 5)).toEqual(['aaaaaaaaaa'])
  })
})

describe('columns of a table', () => {
  const table = (...rows: string[][]): Table => ({
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
    })),
  })
  const long = 'một đoạn dài '.repeat(20)

  it.each([
    ['short texts', table(['TT', 'Ngày'], ['1', '27/7'])],
    ['a long text beside short ones', table(['TT', 'Nội dung', 'Đơn vị'], ['1', long, 'Sở Tư pháp'])],
    ['long texts only', table([long, long, long])],
    ['words too long for the page', table(['x'.repeat(200), 'y'.repeat(300), 'z'])],
    ['ragged rows', table(['a'], ['b', 'c', 'd'])],
    ['empty cells', table(['', ''], ['', ''])],
  ])('fill the width: %s', (_name, given) => {
    const widths = columnWidths(given, 13, 9354)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9354)
    for (const width of widths) expect(width).toBeGreaterThan(0)
  })

  it('keep short columns on one line and give the rest to the long one', () => {
    const [number = 0, content = 0, unit = 0] = columnWidths(
      table(['TT', 'Nội dung', 'Đơn vị'], ['1', long, 'Sở Tư pháp']),
      13,
      9354,
    )
    expect(unit).toBeGreaterThan(20 * boldWidth('Sở Tư pháp', 13))
    expect(number).toBeLessThan(unit)
    expect(content).toBeGreaterThan(6000)
  })

  it('are none for a table without cells', () => {
    expect(columnWidths(table(), 13, 9354)).toEqual([])
    expect(columnWidths(table([]), 13, 9354)).toEqual([])
  })
})
