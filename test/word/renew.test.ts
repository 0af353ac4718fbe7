import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { readDocx, renewDocx, renewText } from '../../src/word.js'
import { docx, p, r } from './build.js'
import { TIMES } from './renew.annotated.js'
import { CASES, type RenewCase } from './renew.cases.js'
import { DOCUMENTS } from './renew.documents.js'
import { SENTENCES } from './renew.sentences.js'
import { accepted, partsIn, rejected } from './tracked.js'

const catalog = createCatalog(vietnam)
const SEVEN = { catalog, from: '2026-07', to: '2027-07' }

const ALL = [...CASES, ...TIMES, ...DOCUMENTS, ...SENTENCES]
const months = ({ from = '2026-07', to = '2027-07' }: RenewCase) => ({ catalog, from, to })

describe('a renewed text', () => {
  it.each(ALL)('$name', (given) => {
    const { before, after, marks = [] } = given
    const renewal = renewText(before, months(given))
    expect(renewal.text).toBe(after)
    const found = renewal.marks.filter(({ reason }) => !reason.vi.startsWith('Tháng này còn có'))
    expect(found.map((mark) => mark.found)).toEqual(marks)
    expect(renewal.share.open).toBe(0)
  })

  it.each(ALL)('is renewed once: $name', (given) => {
    const { text } = renewText(given.before, months(given))
    expect(renewText(text, months(given)).changes).toEqual([])
  })

  it.each(ALL)('is renewed once under its title: $name', (given) => {
    const { from, to, catalog: days } = months(given)
    const [year, month] = from.split('-').map(Number)
    const { text } = renewText(`Tuyên truyền tháng ${month}/${year}.\n\n${given.before}`, {
      catalog: days,
      to,
    })
    expect(text.endsWith(given.after)).toBe(true)
    expect(renewText(text, { catalog: days, to }).text).toBe(text)
  })

  it.each(DOCUMENTS)('accepts and rejects in Word: $name', (given) => {
    const lines = given.before.split('\n')
    const bytes = docx(lines.map((line) => p(r(line.slice(0, 9)), r(line.slice(9), '<w:i/>'))).join(''))
    const renewed = renewDocx(bytes, months(given))
    expect(readDocx(accepted(renewed.bytes)).text).toBe(`${given.after}\n`)
    expect(readDocx(rejected(renewed.bytes)).text).toBe(`${given.before}\n`)
    expect(renewDocx(renewed.bytes, months(given)).bytes).toBe(renewed.bytes)
  })
})

/** Guidance as it is printed. */
const LETTER = [
  'Quảng Ninh, ngày 03 tháng 7 năm 2026',
  'Định hướng công tác tuyên truyền tháng 7 năm 2026',
  '1. Tuyên truyền kết quả kỳ họp thứ hai của Quốc hội khóa XVI; kết quả 6 tháng đầu năm 2026.',
  '2. Tiếp tục thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị; Kế hoạch số 255-KH/TU ngày 31/01/2026 của Tỉnh ủy.',
  '3. Chủ đề công tác năm 2026 “Chất lượng tăng trưởng”.',
  '4. Bảo đảm kỳ thi tốt nghiệp, chuẩn bị năm học 2026 - 2027.',
  '5. Kỷ niệm 76 năm Ngày truyền thống Lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2026); 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026); 97 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2026); 31 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2026); hướng tới kỷ niệm 96 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2026).',
]
const RENEWED = [
  'Quảng Ninh, ngày … tháng 7 năm 2027',
  'Định hướng công tác tuyên truyền tháng 7 năm 2027',
  '1. Tuyên truyền kết quả kỳ họp thứ hai của Quốc hội khóa XVI; kết quả 6 tháng đầu năm 2027.',
  LETTER[3],
  LETTER[4],
  '4. Bảo đảm kỳ thi tốt nghiệp, chuẩn bị năm học 2027 - 2028.',
  '5. Kỷ niệm 77 năm Ngày truyền thống Lực lượng Thanh niên xung phong (15/7/1950 - 15/7/2027); 80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027); 98 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2027); 32 năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/2027); hướng tới kỷ niệm 97 năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/2027).',
]

describe('a renewed document', () => {
  const given = docx(LETTER.map((line) => p(r(line.slice(0, 20)), r(line.slice(20), '<w:b/>'))).join(''))
  const options = { catalog, to: '2027-07' }

  it('is of this year, its steps tracked, its reasons told', () => {
    const renewal = renewDocx(given, options)
    expect(readDocx(renewal.bytes).text).toBe(`${RENEWED.join('\n')}\n`)
    expect(readDocx(accepted(renewal.bytes)).text).toBe(renewal.text)
    expect(readDocx(rejected(renewal.bytes)).text).toBe(`${LETTER.join('\n')}\n`)
    const comments = partsIn(renewal.bytes)['word/comments.xml']!
    expect(comments.match(/<w:comment /g)).toHaveLength(renewal.changes.length + renewal.marks.length)
    expect(comments).toContain('Năm 2027: 2027 - 1947 = 80 năm. Năm tròn.')
    expect(comments).toContain('Văn bản của năm trước')
    expect(comments).toContain('Tháng này còn có: ')
    expect(renewal.marks.map(({ found }) => found).slice(0, 2)).toEqual([
      'Kế hoạch số 255-KH/TU ngày 31/01/2026',
      '2026',
    ])
    expect(renewal.share).toEqual({ changed: 15, marked: 2, kept: 6, open: 0 })
  })

  it('is left alone by a second run, with the changes pending and accepted', () => {
    const { bytes } = renewDocx(given, options)
    const pending = renewDocx(bytes, options)
    expect([pending.bytes === bytes, pending.changes, pending.marks]).toEqual([true, [], []])
    const done = accepted(bytes)
    expect(renewDocx(done, { ...options, from: '2026-07' }).bytes).toBe(done)
  })

  it('is told of names that are others by then', () => {
    const { marks } = renewText('Ban Tuyên giáo Tỉnh ủy định hướng tuyên truyền tháng 7/2026', SEVEN)
    expect(marks).toMatchObject([
      { found: 'Ban Tuyên giáo', reason: { vi: expect.stringContaining('Dân vận') } },
    ])
  })

  it('is told of days that are kept no more', () => {
    const [entry] = vietnam.filter(({ id }) => id === 'war-invalids-martyrs-day')
    const own = createCatalog([{ ...entry!, endedAfter: 2026 }])
    const text = '79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)'
    const { text: renewed, marks } = renewText(text, { ...SEVEN, catalog: own })
    expect(renewed).toBe(text)
    expect(marks).toMatchObject([
      { found: text.slice(0, -1), reason: { vi: expect.stringContaining('đến năm 2026: bỏ') } },
    ])
  })

  it('takes its year from the only school year that it names', () => {
    const { text } = renewText('Khai giảng năm học 2025 - 2026', { catalog, to: '2026-09' })
    expect(text).toBe('Khai giảng năm học 2026 - 2027')
    expect(renewText(text, { catalog, to: '2026-09' }).changes).toEqual([])
  })

  it('takes its month from the date line, and from the one before', () => {
    const text = 'Hà Nội, ngày 28 tháng 12 năm 2025\nĐịnh hướng tuyên truyền tháng 01'
    const { text: renewed } = renewText(text, { catalog, to: '2027-01' })
    expect(renewed).toBe('Hà Nội, ngày … tháng 12 năm 2026\nĐịnh hướng tuyên truyền tháng 01')
    expect(renewText(renewed, { catalog, to: '2027-01' }).changes).toEqual([])
  })

  it('says which days are round ones under a heading of round years', () => {
    const { marks } = renewText('Các ngày năm tròn tháng 7/2026', SEVEN)
    expect(marks[0]).toMatchObject({
      found: 'năm tròn',
      reason: { vi: expect.stringContaining('80 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2027)') },
    })
  })

  it('proposes the days of all the months that its heading names, and none of a whole year', () => {
    const list =
      '51 năm Ngày Giải phóng miền Nam (30/4/1975 - 30/4/2026); 140 năm Ngày Quốc tế Lao động (01/5/1886 - 01/5/2026); 81 năm Quốc khánh (02/9/1945 - 02/9/2026); 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)'
    const proposed = (heading: string, to: string) =>
      renewText(`${heading}\n${list}`, { catalog, to }).marks.find(({ reason }) =>
        reason.vi.includes('này còn có'),
      )?.reason.vi
    const two = proposed('HƯỚNG DẪN tuyên truyền tháng 4 và tháng 5 năm 2026', '2027-04')
    expect(two).toMatch(/^Các tháng này còn có: .*07\/4\/2027.*15\/5\/2027/)
    const quarter = proposed('ĐỊNH HƯỚNG TUYÊN TRUYỀN QUÝ II NĂM 2026', '2027-05')
    expect(quarter).toMatch(/^Các tháng này còn có: .*07\/4\/2027.*28\/6\/2027/)
    const year = `HƯỚNG DẪN tuyên truyền các ngày lễ lớn năm 2026\nQuý I/2026: 95 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/2026); ${list}`
    expect(renewText(year, { catalog, to: '2027-01' }).marks).toEqual([])
  })

  it('keeps the marks of Markdown', () => {
    const before =
      '# Tuyên truyền tháng 7/2026\n\n- **79 năm** Ngày Thương binh - Liệt sĩ (*27/7/1947 - 27/7/2026*)\n'
    const { text } = renewText(before, { catalog, to: '2027-07', format: 'markdown' })
    expect(text).toBe(before.replaceAll('2026', '2027').replace('79', '80'))
  })

  it('keeps the entities of Markdown', () => {
    const before =
      '# Tuyên truyền tháng 7/2026\n\nKỷ niệm 79&nbsp;năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026)\n'
    const { text } = renewText(before, { catalog, to: '2027-07', format: 'markdown' })
    expect(text).toBe(before.replaceAll('2026', '2027').replace('79', '80'))
  })

  it.each([
    ['Kỷ niệm', { to: '2027-07' }, 'does not tell which year'],
    ['Tuyên truyền tháng 7/2026', { to: '2027-08' }, 'same month of a later year'],
    ['Tuyên truyền tháng 7/2026', { to: '2025-07' }, 'same month of a later year'],
    ['Tuyên truyền tháng 7/2026', { to: '2026-08' }, 'ky-niem new'],
    ['Chuẩn bị năm học 2026 - 2027', { to: '2025-07' }, 'does not tell which year'],
    ['Tuyên truyền tháng 7/2026', { to: '7.2027' }, 'not a month'],
  ])('is refused: %s %j', (text, given, message) => {
    expect(() => renewText(text, { catalog, ...given })).toThrow(message)
  })
})
