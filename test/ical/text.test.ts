import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLabel, cleanText, cleanTitle } from '../../src/ical/write/clean-text.js'

describe('cleanText', () => {
  it('brings text to NFC', () => {
    expect(cleanText('Liệt sĩ'.normalize('NFD'))).toBe('Liệt sĩ')
  })

  it.each([
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['a\u0000b\u0007c\u007fd\ufeffe\uffff', 'abcde'],
    ['a\tb', 'a b'],
    ['  edges  \n  of lines  ', 'edges\nof lines'],
    ['\n\nblank lines\n\n', 'blank lines'],
    ['C:\\new \\Name \\x', 'C:/new /Name \\x'],
    ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
    ['whole 👍', 'whole 👍'],
    ['"Uống nước nhớ nguồn"', '“Uống nước nhớ nguồn”'],
  ])('writes %j as %j', (given, expected) => {
    expect(cleanText(given)).toBe(expected)
  })

  it('leaves clean text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    )
  })
})

describe('the quick way for plain text', () => {
  // A byte order mark is taken out, and takes a text off the quick way.
  it.each([
    'Ngày lễ',
    ' edge',
    'edge ',
    'a \nb',
    'a\n b',
    '\na',
    'a\n',
    '"all"',
    '"a',
    'a"',
    'a\\new',
    'a\u00a0',
    'é',
    'e\u0301',
  ])('writes %j as the long way does', (text) => expect(cleanText(text)).toBe(cleanText(`\ufeff${text}`)))

  it('writes every text as the long way does', () => {
    const letters = fc.constantFrom(...'aB "\\\n,;ắđÐỹ–…”\u00a0\u0301\u0080\u2028ǈ')
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => cleanText(text) === cleanText(`\ufeff${text}`)),
    )
  })
})

describe('cleanLabel', () => {
  it.each([
    ['Ngày lễ, kỷ niệm', 'Ngày lễ - kỷ niệm'],
    ['a;b\\c', 'a - b/c'],
    ['one\ntwo', 'one - two'],
    [',,', ''],
  ])('writes %j as %j', (given, expected) => {
    expect(cleanLabel(given)).toBe(expected)
  })
})

describe('cleanTitle', () => {
  it('puts a title on one line', () => {
    expect(cleanTitle('Lễ phát động\n\nTháng An toàn')).toBe('Lễ phát động Tháng An toàn')
  })
})
