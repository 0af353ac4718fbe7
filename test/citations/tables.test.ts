import { describe, expect, it } from 'vitest'
import { DOCUMENT_TYPES, typeByMark, typeByName } from '../../src/citations/document-types.js'
import { formatCitation } from '../../src/citations/format.js'
import { ISSUER_ABBREVIATIONS, issuerByAbbreviation } from '../../src/citations/issuers.js'
import { parseCitation } from '../../src/citations/parse.js'
import { sameDocument } from '../../src/citations/same-document.js'
import { roman } from '../../src/dates/print/vietnamese.js'

const parse = (text: string) => parseCitation(text)!

describe('document types', () => {
  it('has the 29 State types, 27 of them with letters', () => {
    const types = DOCUMENT_TYPES.filter(({ group }) => group === 'administrative')
    expect(types).toHaveLength(29)
    expect(types.filter(({ state }) => state === undefined).map(({ name }) => name)).toEqual([
      'Công văn',
      'Thư công',
    ])
  })

  it('tells letters apart by their case', () => {
    expect(typeByMark('QĐ', 'state')?.name).toBe('Quyết định')
    expect(typeByMark('QyĐ', 'state')?.name).toBe('Quy định')
    expect(typeByMark('CTr', 'party')?.name).toBe('Chương trình')
    expect(typeByMark('TT', 'state')?.name).toBe('Thông tư')
    expect(typeByMark('TT', 'party')?.name).toBe('Thông tri')
    expect(typeByName('KẾ HOẠCH')?.state).toBe('KH')
  })

  it('is written in NFC', () => {
    const text = JSON.stringify([DOCUMENT_TYPES, ISSUER_ABBREVIATIONS])
    expect(text).toBe(text.normalize('NFC'))
  })
})

describe('issuers', () => {
  it('know the first 39 terms of the National Assembly', () => {
    for (let term = 0; term <= 45; term++) {
      const name = term === 0 || term > 39 ? undefined : `khóa ${roman(term)}`
      expect(issuerByAbbreviation(`QH${term}`)?.name).toBe(name && `Quốc hội ${name}`)
      expect(issuerByAbbreviation(`UBTVQH${term}`)?.name).toBe(name && `Ủy ban Thường vụ Quốc hội ${name}`)
    }
  })

  it('expands abbreviations, terms of the National Assembly too', () => {
    expect(issuerByAbbreviation('TTg')?.name).toBe('Thủ tướng Chính phủ')
    expect(issuerByAbbreviation('QH15')?.name).toBe('Quốc hội khóa XV')
    expect(issuerByAbbreviation('UBTVQH9')?.name).toBe('Ủy ban Thường vụ Quốc hội khóa IX')
    expect(issuerByAbbreviation('QH16')?.name).toBe('Quốc hội khóa XVI')
    expect(issuerByAbbreviation('BTGDVTW')?.system).toBe('party')
    expect(issuerByAbbreviation('toString')).toBeUndefined()
  })

  it('fills in an issuer only where the letters name one body', () => {
    expect(parse('Quyết định số 5/QĐ-TTg').issuer).toBe('Thủ tướng Chính phủ')
    expect(parse('Kết luận số 61-KL/TW').issuer).toBeUndefined()
    expect(parse('Kế hoạch số 5/KH-UBND').issuer).toBeUndefined()
    expect(parse('Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP').issuer).toBeUndefined()
  })
})

describe('printing', () => {
  const full = parse('Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư')
  it('prints each style', () => {
    expect(formatCitation(full, { style: 'number' })).toBe('30/2020/NĐ-CP')
    expect(formatCitation(full, { style: 'short' })).toBe('Nghị định số 30/2020/NĐ-CP')
    expect(formatCitation(full)).toBe('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020')
    expect(formatCitation(full, { style: 'full', dates: 'words' })).toBe(
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    )
    expect(formatCitation(full, { language: 'en' })).toBe('Decree No. 30/2020/NĐ-CP of 5 March 2020')
  })

  it('keeps real forms that depart from the rules', () => {
    for (const text of [
      'Quyết định số 121-CP ngày 08/8/1967',
      'Công văn số 12/CV-ABC',
      'Hướng dẫn số 149/HD-BTGTU',
    ]) {
      expect(formatCitation(parse(text))).toBe(text)
    }
  })

  it('prints laws by title', () => {
    for (const text of ['Bộ luật Lao động năm 2019', 'Hiến pháp năm 2013', 'Luật Cư trú số 68/2020/QH14']) {
      expect(formatCitation(parse(text))).toBe(text)
    }
  })
})

describe('the same document', () => {
  it.each([
    ['Chỉ thị số 05-CT/TW ngày 15/5/2016', 'Chỉ thị số 5-CT/TW', true],
    ['Chỉ thị số 27-CT/TU ngày 22/7/2022', 'Chỉ thị số 27/CT-TU', true],
    ['Chỉ thị số 27-CT/TU ngày 22/7/2022', 'Chỉ thị số 27-CT/TU ngày 22/7/2017', false],
    ['Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023', 'Quyết định số 22', true],
    ['Quyết định số 22/2023/QĐ-TTg', 'Quyết định số 22/2022/QĐ-TTg', false],
    ['Quyết định số 22/2023/QĐ-TTg', 'Kế hoạch số 22/KH-UBND', false],
    [
      'Kế hoạch số 5/KH-UBND của UBND tỉnh Hải Dương',
      'Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh Hải Dương',
      true,
    ],
    [
      'Kế hoạch số 5/KH-UBND của UBND tỉnh Hải Dương',
      'Kế hoạch số 5/KH-UBND của UBND tỉnh Quảng Ninh',
      false,
    ],
    ['Bộ luật Lao động năm 2019', 'Bộ luật lao động', true],
    ['Bộ luật Lao động năm 2019', 'Bộ luật Lao động năm 2012', false],
    ['Bộ luật Lao động', 'Luật Lao động', false],
    ['Luật Cư trú', 'Luật Cư trú số 68/2020/QH14', false],
    ['Quyết định số 22', 'Kế hoạch số 22', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(sameDocument(parse(a), parse(b))).toBe(same)
    expect(sameDocument(parse(b), parse(a))).toBe(same)
  })
})
