import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/citations/find.js'
import { PRINTED } from './cases.js'

const one = (text: string) => {
  const found = findCitations(text)
  expect(found, text).toHaveLength(1)
  return found[0]!
}
const kinds = (text: string) => one(text).deviations.map(({ kind }) => kind)

describe('citations in running text', () => {
  it('finds every printed citation with its offsets and nothing to blame', () => {
    const text = PRINTED.map(([printed]) => `Thực hiện ${printed} của cơ quan cấp trên`).join('; ')
    const found = findCitations(text)
    expect(found.map(({ citation }) => citation)).toEqual(PRINTED.map(([, citation]) => citation))
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(PRINTED.map(([printed]) => printed))
    expect(found.flatMap(({ deviations }) => deviations)).toEqual([])
  })

  it('reads lists in which only the first citation has its type', () => {
    const found = findCitations('Kế hoạch số 274/KH-UBND, 275/KH-UBND và 7089/VP-GT (17/10/2023)')
    expect(found.map(({ citation }) => [citation.type, citation.number, citation.issuedOn])).toEqual([
      ['Kế hoạch', '274', undefined],
      ['Kế hoạch', '275', undefined],
      ['Công văn', '7089', '2023-10-17'],
    ])
  })

  it.each([
    ['Số: 609 - CV', '609', 'CV', ['spaces', 'incomplete']],
    ['Số: 609 - CV/TU', '609', 'CV/TU', ['spaces']],
    ['Kế hoạch số 180 / KH - UBND', '180', 'KH-UBND', ['spaces']],
    ['Kế hoạch số 298 KH/TWĐTN', '298', 'KH/TWĐTN', ['spaces']],
    ['Hướng dẫn 05 HD/BTGTU', '05', 'HD/BTGTU', ['spaces']],
    ['298 KH/TWĐTN', '298', 'KH/TWĐTN', ['spaces']],
    ['Kế hoạch số 18 KH-UBND', '18', 'KH-UBND', ['spaces']],
    ['Chỉ thị số 27 CT-TU', '27', 'CT-TU', ['spaces', 'separator']],
    ['Công văn số 2602/UBND – VH&TT', '2602', 'UBND-VH&TT', ['spaces', 'dash']],
    ['2602/UBND - VH&TT ngày 02/6/2023', '2602', 'UBND-VH&TT', ['spaces']],
    ['Công văn số 2133/STP - PBGDPL của Sở Tư pháp', '2133', 'STP-PBGDPL', ['spaces']],
    ['Thông báo số 66/UBND-TB', '66', 'UBND-TB', ['separator']],
    ['Kế hoạch số 180/KH– UBND', '180', 'KH-UBND', ['spaces', 'dash']],
    ['Quyết định số 22/2023/QÐ-TTg', '22', 'QĐ-TTg', ['letter']],
    ['Quyết định số 22/2023/QD-TTG', '22', 'QĐ-TTg', ['abbreviation', 'abbreviation']],
    ['Nghị quyết số 15-NQ/TƯ', '15', 'NQ/TW', ['abbreviation']],
    ['Công văn số 1.009/STTTT-TTBCXB', '1009', 'STTTT-TTBCXB', ['digits']],
    ['Công văn số 1 009/STTTT-TTBCXB', '1009', 'STTTT-TTBCXB', ['digits']],
    ['Hướng dẫn số 149/HD-BTGTU', '149', 'HD-BTGTU', ['separator']],
    ['Hướng dẫn số 149-HD-BTGTU', '149', 'HD-BTGTU', ['separator']],
    ['Kế hoạch số 277-KH/UBND', '277', 'KH/UBND', ['separator']],
    ['Chỉ thị CT-05/TW', '05', 'CT/TW', ['separator']],
    ['Nghị quyết số 35.NQ/TW', '35', 'NQ/TW', ['separator']],
    ['Luật số 45-2019-QH14', '45', 'QH14', ['separator']],
    ['Luật số 45/2019 QH14', '45', 'QH14', ['spaces']],
    ['Nghị định số 30/NĐ-CP ngày 05/3/2020', '30', 'NĐ-CP', ['yearless']],
    ['Kế hoạch số 22/QĐ-UBND', '22', 'QĐ-UBND', ['type']],
    ['Nghị định số 27/2022/NĐ-CP ngày 31/4/2022', '27', 'NĐ-CP', ['date']],
    ['Nghị định số 27/2022/NĐ-CP ngày 19/4/2021', '27', 'NĐ-CP', ['year']],
  ])('recognises "%s" and says what is irregular', (text, number, symbol, deviations) => {
    expect(one(text).citation).toMatchObject({ number, symbol })
    expect(kinds(text)).toEqual(deviations)
  })

  it.each([
    ['Kế hoạch số 298 KH/TWĐTN', '298-KH/TWĐTN'],
    ['Kế hoạch số 18 KH-UBND', '18/KH-UBND'],
    ['Chỉ thị số 27 CT-TU', '27-CT/TU'],
    ['Công văn số 2133/STP - PBGDPL', '2133/STP-PBGDPL'],
    ['Thông báo số 66/UBND-TB', '66/TB-UBND'],
  ])('mends "%s" whole', (text, expected) => {
    expect(one(text).deviations[0]?.expected).toBe(expected)
    expect(kinds(`Kế hoạch số ${expected}`).filter((kind) => kind !== 'type')).toEqual([])
  })

  it('reads the kind of a type in front of "số"', () => {
    const found = one('Thực hiện Quy chế làm việc số 02-QC/TU ngày 05/01/2021 của Tỉnh ủy')
    expect(found.citation).toMatchObject({ type: 'Quy chế làm việc', symbol: 'QC/TU' })
    expect(found.pieces.type?.text).toBe('Quy chế làm việc')
    expect(one('theo Quy chế của Tỉnh ủy số 02-QC/TU').citation.type).toBe('Quy chế')
    expect(one('theo Quy chế của Tỉnh ủy số 02-QC/TU').pieces.type).toBeUndefined()
  })

  it.each([
    ['Công văn số 468/UBND - TP Hải Phòng đề nghị', 'UBND'],
    ['Công văn số 468/UBND - HĐND huyện', 'UBND'],
    ['Công văn số 468/STTTT - ATGT là nội dung chính', 'STTTT'],
  ])('ends the symbol of "%s" at the dash', (text, symbol) => {
    expect(one(text).citation.symbol).toBe(symbol)
  })

  it.each(['Năm 2023 KH/TU còn 12 BC-ABC', 'tổ 5 KH/XYZ làm việc'])(
    'takes no letters behind a blank for a symbol in "%s"',
    (text) => {
      expect(findCitations(text).filter(({ citation }) => citation.number !== '2023')).toEqual([])
    },
  )

  it('says what the separator form should be', () => {
    expect(one('Hướng dẫn số 149/HD-BTGTU').deviations).toEqual([
      { kind: 'separator', found: '149/HD-BTGTU', expected: '149-HD/BTGTU' },
    ])
  })

  it.each([
    'Nghị quyết số 36a/NQ-CP ngày 14/10/2015',
    'Quyết định số 121-CP ngày 08/8/1967',
    'Sắc lệnh số 13/SL ngày 24/01/1946',
    'Hướng dẫn số 136-HD/BTGTU, ngày 30/5/2023',
    'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06 tháng 5 năm 2005',
    'Quy định số 66-QĐ/TW ngày 06/02/2017',
    'Hướng dẫn số 01-HD/BTGDVTW',
    'Chương trình hành động số 12-CTr/TU ngày 05/01/2021',
    'Công văn số 468',
    'Kế hoạch số 1368/KH-SYT',
    'KẾ HOẠCH SỐ 2254/KH-BCĐ',
    'Nghị quyết 18/NQ-HĐND',
    'Quyết định số 10/QĐ-UBND.VX',
    'Luật Cư trú số 68/2020/QH14 ngày 13/11/2020',
    'Công văn số 12/CV-ABC',
    'Luật Phòng, chống ma túy số 73/2021/QH14 ngày 30/3/2021',
    'Luật Trẻ em (số 102/2016/QH13',
    'Sắc lệnh số 33C ngày 13/9/1945',
    'Quyết định số 25/CT ngày 29/01/1991',
    'Nghị quyết số 34/NQ/TW ngày 02/12/1953',
  ])('takes "%s" whole and without complaint', (text) => {
    const found = one(`Căn cứ ${text}; ngoài ra`)
    expect(found.start).toBe('Căn cứ '.length)
    expect(found.end).toBe('Căn cứ '.length + text.length)
    expect(found.deviations).toEqual([])
  })

  it.each([
    'Kỷ niệm 76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)',
    'giai đoạn 2021 - 2025, tỷ lệ 10/12 xã, 24/7',
    'Dự án số 3, tổ số 5, nhóm 2/NHÓM, ngày 15/8/1945',
    'năm 1975-TP Hồ Chí Minh; F0/F1; A4; 100 m/s; 3.500 người',
    'Điều 5 khoản 2; Chương trình số 1',
    'COVID-19, ISO 9001/TCVN',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(findCitations(text)).toEqual([])
  })

  it('does not run a dash between blanks into the symbol', () => {
    expect(one('Kế hoạch số 27/KH-UBND - BTV Tỉnh ủy').citation.symbol).toBe('KH-UBND')
    expect(one('Công văn số 468 - UBND tỉnh').citation.symbol).toBeUndefined()
  })

  it.each([
    'số 1/A-',
    '1-',
    '12/2023/',
    'Luật ',
    'Chỉ thị CT-1/',
    'số 1.CT/',
    'số ',
    'Kế hoạch số 1/KH-A',
    '1 1 1 ',
    '1.111.111',
    '     ',
  ])('takes time in proportion to the length of "%s" repeated', (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = performance.now()
      findCitations(text)
      return performance.now() - start
    }
    time(10_000)
    // A quadratic scan of 200,000 characters takes minutes; the slack is for a busy machine.
    expect(time(200_000)).toBeLessThan(2000)
  })
})
