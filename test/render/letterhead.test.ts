import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../src/dates/plain-date.js'
import type { Letterhead, Outline } from '../../src/document/tree.js'
import { InputError } from '../../src/errors.js'
import { toHtml } from '../../src/render/html.js'
import { letterheadWords } from '../../src/render/letterhead/index.js'
import {
  letterSubject,
  numberLine,
  placeAndDate,
  punctuated,
  recipientLines,
} from '../../src/render/letterhead/lines.js'
import { LETTERHEAD_STANDARDS, standardOf } from '../../src/render/letterhead/standards.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { toText } from '../../src/render/text.js'
import { wrapLine } from '../../src/render/wrap-line.js'
import { partyLetter, stateLetter, statePlan } from './docx-samples.js'

const { 'state-30-2020': state302020, 'party-36-hd': party36, 'party-05-hd': party05 } = LETTERHEAD_STANDARDS

const letter = stateLetter.letterhead!
const plan = statePlan.letterhead!
const party = partyLetter.letterhead!

describe('the standard of a document', () => {
  it.each<[Letterhead['issuer']['system'], PartialDate, string]>([
    ['state', '2026-05-27', 'state-30-2020'],
    ['youth', '2026-05-27', 'youth-29-hd'],
    ['party', '2026-05-26', 'party-36-hd'],
    ['party', '2026-05-27', 'party-05-hd'],
    ['party', '2026-05', 'party-36-hd'],
    ['party', '2026-06', 'party-05-hd'],
  ])('of a %s body of %s is %s', (system, date, standard) => {
    expect(standardOf({ ...letter, issuer: { ...letter.issuer, system }, date })).toBe(standard)
  })
})

describe('number and symbol', () => {
  it.each<[Letterhead, string]>([
    [{ ...letter, number: '1009' }, 'Số: 1009/SCT-VP'],
    [letter, 'Số: …/SCT-VP'],
    [{ ...plan, number: '5' }, 'Số: 05/KH-UBND'],
    [{ ...plan, number: '05' }, 'Số: 05/KH-UBND'],
    // A State letter has no type in its symbol, even when the letterhead names one.
    [{ ...letter, number: '12', typeSymbol: 'CV' }, 'Số: 12/SCT-VP'],
  ])('of the State', (head, expected) => {
    expect(numberLine(head, state302020, 'dots')).toBe(expected)
  })

  it('of the Party', () => {
    expect(numberLine(party, party36, 'dots')).toBe('Số 1714-CV/BTGTU')
    const { number: _number, typeSymbol: _symbol, ...open } = party
    expect(numberLine(open, party36, 'dots')).toBe('Số …-CV/BTGTU')
    expect(
      numberLine({ ...open, documentType: 'Hướng dẫn', typeSymbol: 'HD', number: '7' }, party05, 'dots'),
    ).toBe('Số 07-HD/BTGTU')
  })

  it('leaves dots for letters that are not known', () => {
    const { symbol: _symbol, ...issuer } = letter.issuer
    expect(numberLine({ ...letter, issuer }, state302020, 'dots')).toBe('Số: …/…')
    const { typeSymbol: _type, ...untyped } = plan
    expect(numberLine({ ...untyped, number: '3' }, state302020, 'dots')).toBe('Số: 03/…-UBND')
  })
})

describe('place and date', () => {
  it.each<[PartialDate, string]>([
    ['2026-01-05', 'Hà Nội, ngày 05 tháng 01 năm 2026'],
    ['2026-02-28', 'Hà Nội, ngày 28 tháng 02 năm 2026'],
    ['2026-03-05', 'Hà Nội, ngày 05 tháng 3 năm 2026'],
    ['2026-11-20', 'Hà Nội, ngày 20 tháng 11 năm 2026'],
    ['2026-02', 'Hà Nội, ngày … tháng 02 năm 2026'],
    ['2023-07', 'Hà Nội, ngày … tháng 7 năm 2023'],
  ])('of %s', (date, expected) => {
    expect(placeAndDate('Hà Nội', date, 'vi', 'dots')).toBe(expected)
  })

  it.each(['2023', '2023-13', '2023-02-29', '3/7/2023', '', '2023-7-3'])('refuses "%s"', (date) => {
    expect(() => placeAndDate('Hà Nội', date as PartialDate, 'vi', 'dots')).toThrow(InputError)
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

describe('gaps for the clerk', () => {
  it('are blanks that do not break or collapse on pages to be signed', () => {
    expect(numberLine(letter, state302020, 'blanks')).toMatch(/^Số:\u00a0{7}\/SCT-VP$/)
    expect(placeAndDate('Hà Nội', '2023-07', 'vi', 'blanks')).toMatch(/ngày\u00a0{6}tháng 7/)
  })
})

describe('the words of a letterhead', () => {
  it('name addressees in letters, proposals and reports alone', () => {
    const { issuer } = letter
    const typed = (documentType: string): Outline => ({
      ...stateLetter,
      letterhead: { ...letter, issuer, documentType },
    })
    expect(letterheadWords(typed('Kế hoạch'), 'dots')?.addressees).toEqual([])
    expect(letterheadWords(typed('Báo cáo'), 'dots')?.addressees).toHaveLength(3)
    expect(letterheadWords(typed('Kế hoạch'), 'dots')?.foot?.recipients[0]).toBe('Giám đốc Sở (để báo cáo);')
  })

  it('are the same in every renderer', () => {
    for (const render of [toText, toMarkdown, toHtml]) {
      const made = render(partyLetter)
      for (const words of ['Số 1714-CV/BTGTU', 'Như trên,', 'Lưu Ban Tuyên giáo Tỉnh ủy.']) {
        expect(made).toContain(words)
      }
    }
  })

  it('are English in an English document, with the numbers and marks of the rules', () => {
    const words = letterheadWords({ ...stateLetter, language: 'en' }, 'dots')
    expect(words?.heading).toBe('SOCIALIST REPUBLIC OF VIET NAM')
    expect(words?.number).toBe('No. …/SCT-VP')
    expect(words?.placeAndDate).toBe('Hải Dương, July 2023')
    expect(words?.foot?.recipients).toContain('Filed: VT, VP.')
  })
})

describe('line breaks of an office’s own', () => {
  it('are kept in names and marks of authority, and nothing else comes of them', () => {
    const issuer = {
      ...letter.issuer,
      name: 'Ủy ban nhân dân\n\n# tỉnh',
      signer: { authority: 'TM. Ủy ban nhân dân\nKT. Chủ tịch', position: 'Phó Chủ tịch', name: 'A' },
    }
    const made = { ...stateLetter, letterhead: { ...letter, issuer } }
    expect(toText(made)).toMatch(/TM\. ỦY BAN NHÂN DÂN\n.*KT\. CHỦ TỊCH\n.*PHÓ CHỦ TỊCH\n/)
    expect(toHtml(made)).toContain('ỦY BAN NHÂN DÂN<br># TỈNH')
    expect(toMarkdown(made)).not.toMatch(/^# /m)
  })
})

describe('marks of authority', () => {
  it.each([
    ['TM. Ủy ban nhân dân KT. Chủ tịch', 'TM. Ủy ban nhân dân\nKT. Chủ tịch'],
    ['T/M Ban Thường vụ K/T Bí thư', 'T/M Ban Thường vụ\nK/T Bí thư'],
    ['KT. Giám đốc', 'KT. Giám đốc'],
  ])('%s', (authority, expected) => {
    const issuer = { ...letter.issuer, signer: { authority, position: 'Phó', name: 'A' } }
    const words = letterheadWords({ ...stateLetter, letterhead: { ...letter, issuer } }, 'dots')
    expect(words?.foot?.signer?.authority).toBe(expected)
  })
})

describe('lists of names', () => {
  it('have the marks of the rules in place of those that users typed', () => {
    expect(punctuated(['- A;', '– B,', 'C'], ';')).toEqual(['A;', 'B;', 'C.'])
  })
})

describe('a line too long for its column', () => {
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
    expect(wrapLine('Sở Văn hóa, Thể thao và Du lịch', measure, 20)).toEqual([
      'Sở Văn hóa,',
      'Thể thao và Du lịch',
    ])
    expect(wrapLine('V/v tuyên truyền Ngày Quốc khánh và các ngày lễ, kỷ niệm', measure, 20)).toEqual([
      'V/v tuyên truyền',
      'Ngày Quốc khánh và',
      'các ngày lễ, kỷ niệm',
    ])
    expect(wrapLine('aaaa bb cc dd', measure, 9)).toEqual(['aaaa bb', 'cc dd'])
    expect(wrapLine('aaaa bbbb cccc dddd', measure, 5)).toEqual(['aaaa', 'bbbb', 'cccc', 'dddd'])
    expect(wrapLine('aaaaaaaaaa', measure, 5)).toEqual(['aaaaaaaaaa'])
  })
})
