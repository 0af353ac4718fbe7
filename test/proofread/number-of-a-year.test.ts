import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog(vietnam)
const INVALIDS = 'Ngày Thương binh - Liệt sĩ'
const ARMY = 'Ngày thành lập Quân đội nhân dân Việt Nam'
const PARTY = 'Ngày thành lập Đảng Cộng sản Việt Nam'
const YOUTH = 'Ngày thành lập Đoàn TNCS Hồ Chí Minh'
const VICTORY = 'Ngày Giải phóng miền Nam, thống nhất đất nước'

/** What the check says of the number of a text: severity and right number; nothing where it is silent. */
function said(text: string, about: { year?: number; month?: number } = { year: 2023 }): string | undefined {
  const findings = proofread(text, { catalog, ...about, rules: { 'number-vs-catalog': true } })
  const found = findings.filter(({ rule }) => rule === 'number-vs-catalog')
  return found.length === 0
    ? undefined
    : found.map(({ severity, expected }) => `${severity} ${expected}`).join()
}

describe('a number without a pair of dates, of the year that the document is about', () => {
  it.each<[string, number[]]>([
    ['error 76 năm', [73, 74, 75, 77, 78, 79]],
    ['warning 76 năm', [65, 67, 72, 81, 82, 85, 87]],
  ])('is a slip: %s', (wanted, numbers) => {
    expect(numbers.map((number) => said(`Kỷ niệm ${number} năm ${INVALIDS}`))).toEqual(
      numbers.map(() => wanted),
    )
  })

  it('is a slip further off where one digit is another, or two are exchanged', () => {
    expect([16, 96].map((number) => said(`Kỷ niệm ${number} năm ${INVALIDS}`))).toEqual(
      Array(2).fill('warning 76 năm'),
    )
    expect(said(`Kỷ niệm 26 năm ${PARTY}`, { year: 1992 })).toBe('warning 62 năm')
    expect([64, 88, 176, 6].map((number) => said(`Kỷ niệm ${number} năm ${INVALIDS}`))).toEqual(
      Array(4).fill(undefined),
    )
  })

  it.each<[string]>([
    [`Kỷ niệm 76 năm ${INVALIDS}`],
    [`Kỷ niệm gần 75 năm ${INVALIDS}`],
    [`Kỷ niệm 80 năm ${INVALIDS}`],
    [`Hướng tới kỷ niệm 77 năm ${INVALIDS}`],
    [`Chuẩn bị kỷ niệm 79 năm ${INVALIDS}`],
    [`Chào đón 77 năm ${INVALIDS}`],
    [`Đón 77 năm ${INVALIDS}`],
    [`Kỷ niệm 77 năm ${INVALIDS} vào năm sau`],
    [`Kỷ niệm 75 năm ${INVALIDS} năm 2022`],
    [`Năm 2022, đơn vị tổ chức kỷ niệm 75 năm ${INVALIDS}`],
  ])('may be right, or of a year that the text looks to: %s', (text) => expect(said(text)).toBeUndefined())

  it.each<[string, string]>([
    [`Hướng tới kỷ niệm 82 năm ${INVALIDS}`, 'warning 76 năm'],
    [`Năm 1922, Hội tổ chức kỷ niệm 75 năm ${INVALIDS}`, 'error 76 năm'],
    [`Năm 2022, ${'công tác '.repeat(30)}kỷ niệm 75 năm ${INVALIDS}`, 'error 76 năm'],
    [`Kỷ niệm 49 năm ${VICTORY}`, 'error 48 năm'],
  ])('is not excused by what is too far off: %s', (text, wanted) => expect(said(text)).toBe(wanted))

  it.each<[string, string]>([
    [`Đơn vị kỷ niệm 77 năm ${INVALIDS}`, 'error 76 năm'],
    [`Các đơn vị, địa phương kỷ niệm 77 năm ${INVALIDS}`, 'error 76 năm'],
    [`Đảng Cộng sản Việt Nam quang vinh! Kỷ niệm 78 năm ${ARMY}`, 'warning 79 năm'],
    [`Chiến thắng quân xâm lược, kỷ niệm 78 năm ${ARMY}`, 'warning 79 năm'],
  ])('is not excused by other words of the same letters: %s', (text, wanted) =>
    expect(said(text)).toBe(wanted),
  )

  it('may be that of the year behind the name, which comes before that of the document', () => {
    const unknown = {}
    expect(said(`Kỷ niệm 75 năm ${INVALIDS} (27/7/2023)`, unknown)).toBe('error 76 năm')
    expect(said(`Kỷ niệm 75 năm ${INVALIDS} năm 2023`, unknown)).toBe('error 76 năm')
    expect(said(`Kỷ niệm 75 năm ${INVALIDS}, vào năm 2023`, unknown)).toBe('error 76 năm')
    expect(said(`Kỷ niệm 75 năm ${INVALIDS} năm 2023 - 2024`, unknown)).toBeUndefined()
    expect(said(`Kỷ niệm 75 năm ${INVALIDS}`, unknown)).toBeUndefined()
    expect(said(`Kỷ niệm 76 năm ${INVALIDS} (27/7/2022)`)).toBe('error 75 năm')
  })
})

describe('a number of the year before or after, around New Year', () => {
  it.each<[string, number | undefined, string | undefined]>([
    [`Kỷ niệm 75 năm ${INVALIDS}`, 1, undefined],
    [`Kỷ niệm 75 năm ${INVALIDS}`, 2, 'error 76 năm'],
    [`Kỷ niệm 75 năm ${INVALIDS}`, 12, 'error 76 năm'],
    [`Kỷ niệm 94 năm ${PARTY}`, undefined, undefined],
    [`Kỷ niệm 94 năm ${PARTY}`, 7, 'error 93 năm'],
    [`Kỷ niệm 94 năm ${PARTY}`, 8, undefined],
    [`Kỷ niệm 93 năm ${YOUTH}`, undefined, undefined],
    [`Kỷ niệm 93 năm ${YOUTH}`, 8, 'error 92 năm'],
    [`Kỷ niệm 93 năm ${YOUTH}`, 9, undefined],
    [`Kỷ niệm 47 năm ${VICTORY}`, undefined, 'error 48 năm'],
    [`kỷ niệm 78 năm ${ARMY}`, undefined, 'warning 79 năm'],
    [`Vừa qua, Hội kỷ niệm 78 năm ${ARMY}`, undefined, undefined],
    [`Năm qua, Hội kỷ niệm 78 năm ${ARMY}`, undefined, undefined],
    [`Vừa qua, Hội kỷ niệm 77 năm ${ARMY}`, undefined, 'error 79 năm'],
  ])('%s in month %s: %s', (text, month, wanted) => {
    expect(said(text, month === undefined ? { year: 2023 } : { year: 2023, month })).toBe(wanted)
  })
})

describe('a number in a text that does not tell its year', () => {
  const cited = 'Thực hiện Công văn số 123/BVHTTDL-VP ngày 10/12/2025, xã kỷ niệm'

  it.each<[string, string | undefined]>([
    // The text is of the year of the latest document that it cites, or of a later one.
    [`${cited} 77 năm ${INVALIDS}`, 'warning 78 năm'],
    [`${cited} 78 năm ${INVALIDS}`, undefined],
    [`${cited} 79 năm ${INVALIDS}`, undefined],
    // What is due, or not yet told of, may be of the next year.
    [`${cited} 78 năm ${INVALIDS}; báo cáo trước ngày 15/01/2026`, undefined],
    [`Kế hoạch tuyên truyền năm 2026\nKỷ niệm 78 năm ${INVALIDS}`, 'warning 79 năm'],
    [`Báo cáo kết quả tuyên truyền năm 2026\nKỷ niệm 78 năm ${INVALIDS}`, undefined],
    [`Hà Nội, ngày 05 tháng 01 năm 2026\nKẾ HOẠCH\nKỷ niệm 78 năm ${INVALIDS}`, 'warning 79 năm'],
    [`Hà Nội, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nKỷ niệm 78 năm ${INVALIDS}`, undefined],
  ])('%s: %s', (text, wanted) => {
    expect(said(text, {})).toBe(wanted)
  })
})
