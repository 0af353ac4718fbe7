import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clustersByHand, foldLine } from '../../src/ical/write/fold-line.js'

const octets = (text: string) => new TextEncoder().encode(text).length
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const boundaries = (text: string) => new Set(Array.from(segmenter.segment(text), ({ index }) => index))

const PIECES = [
  'a',
  'ệ',
  'e\u0323\u0302',
  'u\u031b\u0301',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🇻🇳',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '1️⃣',
  'नि',
  'ก็',
  ' ',
  ',',
  '–',
  '\u00a0',
]
const lines = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, '')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 300 }).map((pieces) => pieces.join('')),
)

describe('foldLine', () => {
  it('leaves a line of 75 octets as it is and folds one of 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })

  it('fills continuation lines with a blank and 74 octets', () => {
    expect(foldLine('x'.repeat(150)).split('\r\n')).toEqual(['x'.repeat(75), ` ${'x'.repeat(74)}`, ' x'])
  })

  it('counts octets of UTF-8, not letters', () => {
    expect(foldLine('ệ'.repeat(26)).split('\r\n')).toEqual(['ệ'.repeat(25), ' ệ'])
  })

  it('keeps a letter with its combining marks together', () => {
    expect(foldLine(`${'x'.repeat(74)}e\u0323\u0302`)).toBe(`${'x'.repeat(74)}\r\n e\u0323\u0302`)
  })

  it('keeps a family of four and a flag whole', () => {
    expect(foldLine(`${'x'.repeat(60)}👨‍👩‍👧‍👦`)).toBe(`${'x'.repeat(60)}\r\n 👨‍👩‍👧‍👦`)
    expect(foldLine(`${'x'.repeat(70)}🇻🇳`)).toBe(`${'x'.repeat(70)}\r\n 🇻🇳`)
  })

  it('parts a cluster that is longer than a line between its characters, never inside one', () => {
    const parts = foldLine(`a${'\u0301'.repeat(100)}`).split('\r\n')
    expect(parts.every((part) => octets(part) <= 75)).toBe(true)
    expect(unfolded(parts.join('\r\n'))).toBe(`a${'\u0301'.repeat(100)}`)
  })

  it('gives back any line when unfolded', () => {
    fc.assert(fc.property(lines, (line) => unfolded(foldLine(line)) === line.replaceAll('\r\n ', '')))
  })

  it('never makes a line of more than 75 octets', () => {
    fc.assert(
      fc.property(lines, (line) =>
        foldLine(line)
          .split('\r\n')
          .every((part) => octets(part) <= 75),
      ),
    )
  })

  it('folds only where a letter ends', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const ends = boundaries(line)
        let at = 0
        for (const part of foldLine(line).split('\r\n ').slice(0, -1)) {
          at += part.length
          // A cluster longer than a line is the one case that has to be parted.
          const inLongCluster = Array.from(segmenter.segment(line)).some(
            ({ index, segment }) => octets(segment) > 74 && index < at && at < index + segment.length,
          )
          if (!ends.has(at) && !inLongCluster) return false
        }
        return true
      }),
      { numRuns: 300 },
    )
  })

  describe('without Intl.Segmenter', () => {
    afterEach(() => vi.unstubAllGlobals())

    it('still keeps marks, emoji and flags whole', async () => {
      vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined })
      vi.resetModules()
      const { foldLine: fold } = await import('../../src/ical/write/fold-line.js')
      for (const piece of PIECES) {
        for (let lead = 60; lead < 76; lead++) {
          const line = `${'x'.repeat(lead)}${piece}${piece}y`
          const ends = boundaries(line)
          let at = 0
          for (const part of fold(line).split('\r\n ').slice(0, -1)) {
            at += part.length
            expect(ends.has(at), `${lead} ${piece}`).toBe(true)
          }
          expect(unfolded(fold(line))).toBe(line)
        }
      }
    })

    it('takes clusters apart as the engine does', () => {
      for (const piece of PIECES) expect(clustersByHand(`${piece}${piece}`)).toEqual([piece, piece])
    })
  })
})
