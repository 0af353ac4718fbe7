import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/citations/citation.js'
import { DOCUMENT_TYPES } from '../../src/citations/document-types.js'
import { formatCitation } from '../../src/citations/format.js'
import { parseCitation } from '../../src/citations/parse.js'
import { formatDate } from '../../src/dates/plain-date.js'
import { PRINTED } from './cases.js'

describe('parsing one citation', () => {
  it.each(PRINTED)('reads "%s"', (printed, citation) => {
    expect(parseCitation(printed)).toEqual(citation)
  })

  it('reads a citation in full', () => {
    expect(
      parseCitation('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'),
    ).toEqual({
      type: 'Nghị định',
      number: '30',
      year: 2020,
      symbol: 'NĐ-CP',
      issuedOn: '2020-03-05',
      issuer: 'Chính phủ',
      subject: 'công tác văn thư',
      system: 'state',
    })
  })

  it('reads an issuer without "của", and a subject without "về"', () => {
    expect(
      parseCitation(
        'Công văn số 2416/BTTTT-CATTT ngày 24/6/2023 Bộ Thông tin và Truyền thông triển khai tháng hành động',
      ),
    ).toMatchObject({
      issuer: 'Bộ Thông tin và Truyền thông',
      subject: 'triển khai tháng hành động',
    })
  })

  it('infers the type from the symbol where it is not printed', () => {
    expect(parseCitation('180/KH-MTTQ-BTT')?.type).toBe('Kế hoạch')
    expect(parseCitation('1714-CV/BTGTU')?.type).toBe('Công văn')
    expect(parseCitation('1009/STTTT-TTBCXB')?.type).toBe('Công văn')
    expect(parseCitation('Bộ luật Hình sự năm 1999')).toMatchObject({ subject: 'Hình sự', year: 1999 })
    // A year stands behind a slash; behind a hyphen only a label tells it.
    expect(parseCitation('Quyết định số 22/2023/QĐ-TTg')?.year).toBe(2023)
    expect(parseCitation('Quyết định số 22-2023/QĐ-TTg')?.year).toBe(2023)
    expect(parseCitation('22-2023/QĐ-TTg')).toBeUndefined()
    expect(parseCitation('98/2023/QH15')).toMatchObject({ type: 'Văn bản', number: '98', symbol: 'QH15' })
  })

  it('reads laws by title', () => {
    expect(parseCitation('Bộ luật Lao động năm 2019')).toEqual({
      type: 'Bộ luật',
      year: 2019,
      subject: 'Lao động',
      system: 'state',
    })
    expect(parseCitation('Hiến pháp năm 2013')).toEqual({ type: 'Hiến pháp', year: 2013, system: 'state' })
  })

  it.each([
    'Kế hoạch ngày 18/10/2023',
    'Kế hoạch số',
    'Kế hoạch số 180 / KH-UBND',
    'Quyết định số 22/2023/QÐ-TTg',
    'Nghị định số 27/2022/NĐ-CP ngày 31/4/2022',
    'Công văn số 5/STTTT-VP ngày 3/7',
    'một câu bất kỳ',
    'xem Kế hoạch số 180/KH-UBND',
    'Kế hoạch số 180/KH-UBND abc',
    'Kế hoạch số 18 KH-UBND',
    'Kế hoạch số 18 KH-UBND ngày 15/5/2026',
    'Kế hoạch số 18 ngày 15/5/2026 KH-UBND',
    'Kế hoạch số 18, KH - UBND',
    'Kế hoạch số 18/KH UBND',
    'Kế hoạch số 18/KH',
    'Kế hoạch số 18/KHUBND',
    'Kế hoạch số 180/KH-MTTQ BTT',
    'Kế hoạch số 180/KH-UBND UBND tỉnh',
    'Công văn số 468 UBND tỉnh',
    'Chỉ thị số 27-CT TU',
    'Luật Cư trú số 68/2020 QH14',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseCitation(text)).toBeUndefined()
  })

  it.each([
    ['Công văn số 468 của UBND tỉnh', { number: '468', issuer: 'UBND tỉnh' }],
    ['Kế hoạch số 18 ngày 15/5/2026 UBND tỉnh', { number: '18', issuer: 'UBND tỉnh' }],
    ['Kế hoạch số 18/KH-UBND Sở Y tế', { symbol: 'KH-UBND', issuer: 'Sở Y tế' }],
    ['Kế hoạch số 1368/KH-SYT về ATGT', { symbol: 'KH-SYT', subject: 'ATGT' }],
    ['Quyết định số 25/CT ngày 29/01/1991', { symbol: 'CT' }],
    ['Sắc lệnh số 13/SL', { symbol: 'SL' }],
    ['Quyết định số 121-CP ngày 08/8/1967', { symbol: 'CP' }],
    ['Công văn số 12/STTTT', { symbol: 'STTTT' }],
    ['KẾ HOẠCH SỐ 2254/KH-BCĐ CỦA BAN CHỈ ĐẠO', { symbol: 'KH-BCĐ', issuer: 'BAN CHỈ ĐẠO' }],
  ])('does not take the words of "%s" for letters of a symbol', (text, citation) => {
    expect(parseCitation(text)).toMatchObject(citation)
  })

  it('reads misspelt symbols only when told to be lenient', () => {
    expect(parseCitation('Số: 609 - CV/TU', { lenient: true })).toMatchObject({
      number: '609',
      symbol: 'CV/TU',
    })
  })
})

describe('printing and parsing', () => {
  const date = fc
    .record({
      y: fc.integer({ min: 1945, max: 2099 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ y, m, d }) => formatDate(y, m, d))
  const number = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(2, '0'))
  const group = fc.constantFrom('UBND', 'HĐND', 'SYT', 'ABC', 'BVX', 'MTTQ', 'XYZ1', 'BCĐ138')
  const subject = fc.constantFrom(
    'công tác văn thư',
    'việc tổ chức Tháng hành động',
    'triển khai Nghị quyết số 5',
  )
  const issuer = fc.constantFrom('Ủy ban nhân dân tỉnh Hải Dương', 'Ban Tổ chức Tỉnh ủy', 'Sở Y tế')
  const stateType = fc.constantFrom(
    ...DOCUMENT_TYPES.filter(
      ({ state, group, byTitle }) => state !== undefined && group !== 'joint' && !byTitle,
    ),
  )
  const partyType = fc.constantFrom(
    ...DOCUMENT_TYPES.filter(({ party, group }) => party !== undefined && group !== 'joint'),
  )
  const stateCitation = fc
    .record({
      type: stateType,
      number,
      groups: fc.array(group, { minLength: 1, maxLength: 3 }),
      issuedOn: date,
      dated: fc.boolean(),
    })
    .map(
      ({ type, number, groups, issuedOn, dated }): Citation => ({
        type: type.name,
        number,
        ...(dated ? { year: Number(issuedOn.slice(0, 4)) } : {}),
        symbol: [type.state, ...groups].join('-'),
        issuedOn,
        system: 'state',
      }),
    )
  const partyCitation = fc
    .record({
      type: partyType,
      number,
      issuer: fc.constantFrom('TU', 'TW', 'BTGTU', 'ĐU', 'ĐUK', 'HU'),
      issuedOn: date,
    })
    .map(
      ({ type, number, issuer, issuedOn }): Citation => ({
        type: type.name,
        number,
        symbol: `${type.party}/${issuer}`,
        issuedOn,
        system: 'party',
      }),
    )
  const citation = fc
    .record({
      base: fc.oneof(stateCitation, partyCitation),
      issuer: fc.option(issuer),
      subject: fc.option(subject),
    })
    .map(
      ({ base, issuer, subject }): Citation => ({
        ...base,
        ...(issuer === null ? {} : { issuer }),
        ...(subject === null ? {} : { subject }),
      }),
    )

  it('parses back what it prints', () => {
    fc.assert(
      fc.property(citation, fc.constantFrom('slashes' as const, 'words' as const), (citation, dates) => {
        expect(parseCitation(formatCitation(citation, { style: 'full', dates }))).toEqual(citation)
      }),
    )
  })

  it('reads a symbol written with blanks, other dashes or no separator as the official one', () => {
    const between = fc.constantFrom(' - ', ' – ', '- ', ' —', '–')
    const state = fc
      .record({
        type: stateType,
        number,
        body: fc.constantFrom('UBND', 'HĐND', 'STP', 'SVHTTDL'),
        dash: between,
      })
      .map(({ type, number, body, dash }) => ({
        printed: `${type.name} số ${number}/${type.state}${dash}${body}`,
        right: `${type.name} số ${number}/${type.state}-${body}`,
      }))
    const party = fc
      .record({
        type: partyType,
        number,
        body: fc.constantFrom('TU', 'TW', 'BTGTU', 'HU'),
        gap: fc.constantFrom(' ', ' - ', '– '),
      })
      .map(({ type, number, body, gap }) => ({
        printed: `${type.name} số ${number}${gap}${type.party}/${body}`,
        right: `${type.name} số ${number}-${type.party}/${body}`,
      }))
    const section = fc
      .record({
        number,
        body: fc.constantFrom('UBND', 'STP', 'SVHTTDL'),
        part: fc.constantFrom('VH&TT', 'PBGDPL', 'VX', 'QLVH'),
        dash: between,
      })
      .map(({ number, body, part, dash }) => ({
        printed: `Công văn số ${number}/${body}${dash}${part} ngày 05/01/2023`,
        right: `Công văn số ${number}/${body}-${part} ngày 05/01/2023`,
      }))
    fc.assert(
      fc.property(fc.oneof(state, party, section), ({ printed, right }) => {
        const citation = parseCitation(printed, { lenient: true })
        expect(citation && formatCitation(citation)).toBe(right)
        expect(parseCitation(right)).toEqual(citation)
      }),
    )
  })

  it('prints a named kind of a type again', () => {
    const kind = fc.constantFrom(
      'làm việc',
      'công tác',
      'thi hành Điều lệ Đảng',
      'phối hợp liên ngành',
      'Đại hội',
    )
    fc.assert(
      fc.property(partyType, kind, number, fc.constantFrom('TU', 'TW', 'HU'), (type, kind, number, body) => {
        const printed = `${type.name} ${kind} số ${number}-${type.party}/${body}`
        const citation = parseCitation(printed)
        expect(citation && formatCitation(citation)).toBe(printed)
      }),
    )
  })

  it('prints again what it parsed', () => {
    for (const [printed] of PRINTED) {
      const padded = printed.replace('ngày 3/7', 'ngày 03/7')
      expect(formatCitation(parseCitation(printed)!)).toBe(padded)
    }
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        parseCitation(text)
      }),
    )
  })
})

describe('a subject that begins with a verb', () => {
  it('is not seen in a name that begins with the same letters', () => {
    const text = 'Kế hoạch số 03/KH-BATGT ngày 20/10/2023 của Ban An toàn giao thông thành phố'
    const read = parseCitation(text)
    expect(read).toMatchObject({ issuer: 'Ban An toàn giao thông thành phố' })
    expect(read).not.toHaveProperty('subject')
  })
})
