import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../src/dates/plain-date.js'
import type { OutlineTable } from '../../src/document/tree.js'
import { chooseStandard } from '../../src/render/docx/choose-standard.js'
import { columnWidths } from '../../src/render/docx/data-table.js'
import { boldWidth } from '../../src/text/text-width.js'
import { partyLetter, stateLetter } from './docx-samples.js'

const letter = stateLetter.letterhead!
const party = partyLetter.letterhead!

describe('choice of the rules', () => {
  const at = (date: PartialDate) => chooseStandard({ ...party, date }).id
  it('goes by the system and, for the Party, by the date of 05-HD/VPTW', () => {
    expect(chooseStandard(letter).id).toBe('state-30-2020')
    expect(chooseStandard({ ...letter, date: '2026-06-01' }).id).toBe('state-30-2020')
    expect(at('2026-05-26')).toBe('party-36-hd')
    expect(at('2026-05-27')).toBe('party-05-hd')
    expect(at('2026-05')).toBe('party-36-hd')
    expect(at('2026-06')).toBe('party-05-hd')
    expect(chooseStandard(undefined).id).toBe('state-30-2020')
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
})

describe('columns of a table', () => {
  const table = (...rows: string[][]): OutlineTable => ({
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
