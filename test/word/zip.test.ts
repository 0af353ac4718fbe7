import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { pack, writeZip } from '../../src/word/zip.js'

const bytes = (text: string) => new TextEncoder().encode(text)

it('a packed part has the first date that the format knows, so that equal content gives equal bytes', () => {
  const { time } = pack('a.xml', bytes('x'))
  // MS-DOS: seven bits of years since 1980, four of the month, five of the day; then hours, minutes and half seconds.
  expect([time >>> 25, (time >>> 21) & 15, (time >>> 16) & 31, time & 0xffff]).toEqual([0, 1, 1, 0])
  expect(writeZip([pack('a.xml', bytes('x'))])).toEqual(writeZip([pack('a.xml', bytes('x'))]))
})

it('an archive holds its entries in their order, with names in any script', () => {
  const archive = writeZip([pack('thư.xml', bytes('một')), pack('b.xml', bytes('hai'.repeat(20_000)))])
  const read = unzipSync(archive)
  expect(Object.keys(read)).toEqual(['thư.xml', 'b.xml'])
  expect(Object.values(read).map((content) => new TextDecoder().decode(content).length)).toEqual([3, 60_000])
})
