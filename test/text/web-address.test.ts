import { describe, expect, it } from 'vitest'
import { cleanUrl } from '../../src/ical/write/clean-url.js'
import { safeUrl } from '../../src/render/plain.js'
import { webAddress } from '../../src/schema/fields.js'
import { isWebAddress } from '../../src/text/web-address.js'

const inData = (text: string) => webAddress.safeParse(text).success

describe('an http or https address', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a',
    'https://example.org/a?b=1#c',
    'http://chính.vn/ngày',
  ])('is %s: in data, documents and feeds alike', (text) => {
    expect(isWebAddress(text)).toBe(true)
    expect(inData(text)).toBe(true)
    expect(safeUrl(text)).toBe(text)
    expect(cleanUrl(text)).toBe(new URL(text).href)
  })

  it.each([
    '',
    'example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https:///a',
    'https://',
    'https://[',
    'x https://a.vn',
  ])('is not "%s": in data, documents and feeds alike', (text) => {
    expect(isWebAddress(text)).toBe(false)
    expect(inData(text)).toBe(false)
    expect(safeUrl(text)).toBeUndefined()
    expect(cleanUrl(text)).toBeUndefined()
  })

  it('stays one, however often it is asked for', () => {
    for (let times = 0; times < 20_000; times++)
      if (!isWebAddress('http://chính.vn/ngày')) throw new Error(`${times}`)
    expect(isWebAddress('http://chính.vn/ngày')).toBe(true)
  })

  it('may have more in a document: mailto, and blanks, which are encoded', () => {
    expect(safeUrl('mailto:a@example.org')).toBe('mailto:a@example.org')
    expect(safeUrl('mailto:')).toBeUndefined()
    expect(safeUrl('https://example.org/a b')).toBe('https://example.org/a%20b')
  })
})
