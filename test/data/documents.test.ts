import { describe, expect, it, test } from 'vitest'
import {
  type DocumentRecord,
  documentFault,
  documentFaults,
  documents,
  knownDocuments,
} from '../../data/tools/documents.js'

const KEYS = ['type', 'number', 'title', 'date', 'subject', 'sources', 'confidence']

const decree: DocumentRecord = {
  type: 'Nghị định',
  number: '30/2020/NĐ-CP',
  date: '2020-03-05',
  subject: 'công tác văn thư',
  sources: ['https://a.gov.vn/mot-trang'],
  confidence: 'high',
}

describe('the list of documents', () => {
  it('has nothing to mend', () => {
    expect(documentFaults()).toEqual([])
  })

  it('keeps its keys in one order, is in the order of the days, and written in NFC', () => {
    for (const document of documents) {
      const keys = Object.keys(document)
      expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)))
      expect(JSON.stringify(document).normalize('NFC')).toBe(JSON.stringify(document))
    }
    const days = documents.map(({ date }) => date)
    expect(days).toEqual([...days].sort())
  })

  it('has each document once, and each title once a year', () => {
    const numbers = documents.map(({ type, number, date }) => `${type} ${number} ${date}`)
    expect(new Set(numbers).size).toBe(numbers.length)
    const titles = documents.flatMap(({ title, date }) => (title ? [`${title} ${date.slice(0, 4)}`] : []))
    expect(new Set(titles).size).toBe(titles.length)
  })
})

test.each<[string, Partial<DocumentRecord>]>([
  ['date', { date: '2020-02-30' }],
  ['sources: none', { sources: [] }],
  ['sources', { sources: ['https://github.com/a/b'] }],
  ['confidence', { sources: ['https://baomoi.com/mot-trang'] }],
  ['confidence', { sources: ['https://a.vn/mot-trang'] }],
  ['number: not read', { number: '30/2020/NĐCP' }],
  ['number: not read', { number: '30-NĐ/CP' }],
  ['type', { type: 'Văn kiện' }],
  ['date: not in term', { type: 'Luật', number: '45/2019/QH13', date: '2019-11-20' }],
  ['number: of a body of which there are several', { type: 'Quyết định', number: '30/2020/QĐ-UBND' }],
])('tells: %s', (fault, changed) => {
  expect(documentFault(decree)).toBeUndefined()
  expect(documentFault({ ...decree, ...changed })?.startsWith(fault.split(':')[0]!)).toBe(true)
})

test('what legal bases cite is likely, what is listed with sources enough is sure', () => {
  const { sure, likely, passed } = knownDocuments()
  expect(sure['30/2020 ND-CP']).toBe('2020-03-05')
  expect(sure['18 NQ-TW']).toBe('2017-10-25 2022-06-16')
  expect(likely['93/2001 QD-TTG']).toBe('2001-06-13')
  expect(likely['258 QD-TTG']).toBe('2008-03-04 2016-02-19')
  expect(passed['hien phap 2013']).toBe('2013-11-28')
  // Laws and resolutions of the Assembly are numbered apart.
  expect(sure['Nghị quyết 202/2025 QH15']).toBe('2025-06-12')
  expect(Object.keys({ ...sure, ...likely }).filter((key) => /UBND|HDND/.test(key))).toEqual([])
})
