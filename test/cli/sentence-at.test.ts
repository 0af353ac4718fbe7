import { describe, expect, it } from 'vitest'
import { sentenceAt } from '../../src/cli/sentence-at.js'

/** The sentence around the word "đây" of a text. */
const around = (text: string) => sentenceAt(text, text.indexOf('đây'), text.indexOf('đây') + 3)
const long = (length: number) => 'ấ'.repeat(length)

describe('the sentence of a place', () => {
  it.each([
    ['đây', 'đây'],
    ['Một. Hai đây ba. Bốn.', 'Hai đây ba.'],
    ['Một! Hai? Ba đây; bốn', 'Ba đây;'],
    ['Một… đây… ba', 'đây…'],
    ['1.5 đây 2.5 ba', '1.5 đây 2.5 ba'],
    ['Một\nhai đây\nba', 'hai đây'],
    ['Một\r\nhai đây\r\nba', 'hai đây'],
    ['Một\rhai đây\rba', 'hai đây'],
    ['\nđây\n', 'đây'],
    ['\rđây', 'đây'],
    ['Một.\nhai.  đây   ba', 'đây ba'],
    ['a\n. đây', 'đây'],
  ])('%j is %j', (text, sentence) => {
    expect(around(text)).toBe(sentence)
  })

  it('is cut, with an ellipsis, where it begins or ends farther than 160 signs away', () => {
    expect(around(`${long(160)}đây${long(160)}`)).toBe(`${long(160)}đây${long(160)}`)
    expect(around(`${long(161)}đây${long(161)}`)).toBe(`…${long(160)}đây${long(160)}…`)
    for (const end of ['. ', '\n', '\r']) expect(around(`đây${end}${long(999)}`)).toBe(`đây${end.trim()}`)
    expect(around(`${long(99)}. ${long(160)}đây${long(160)}\n${long(9)}`)).toBe(
      `…${long(160)}đây${long(160)}…`,
    )
    expect(around(`${long(99)}. ${long(158)}đây${long(159)}\n${long(9)}`)).toBe(`${long(158)}đây${long(159)}`)
  })
})
