import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../src/commemorations/names/index.js'
import { fold } from '../../src/text/fold.js'
import { record } from './records.js'

const index = createNameIndex([
  record('family', {
    name: { vi: 'Ngày Gia đình', en: 'Family Day' },
    rule: { kind: 'fixed', month: 6, day: 28 },
  }),
  record('physics', {
    name: { vi: 'Ngày Vật lý' },
    aliases: ['Ngày Hoà nhạc'],
    rule: { kind: 'month', month: 6 },
  }),
])

const idsIn = (text: string, source: string | undefined = text) => {
  const { text: folded } = fold(text)
  return index.findIn(folded, source).flatMap(({ entries }) => entries.map(({ id }) => id))
}

describe('a name in a text with marks', () => {
  it.each([
    ['as the record has it', 'Ngày Gia đình', ['family']],
    ['in capitals', 'NGÀY GIA ĐÌNH', ['family']],
    ['another word of these letters', 'Ngày Gia Định', []],
    ['marks left out of a word', 'Ngày Gia đinh', []],
    ['y for i', 'Ngày Vật lí', ['physics']],
    ['the tone on another letter', 'Ngày Hòa nhạc', ['physics']],
    ['another tone', 'Ngày Hoá nhạc', []],
  ])('%s: %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it('is found in any spelling where the text has none to compare', () => {
    expect(index.findIn(fold('Ngay Gia dinh').text).map(({ entries }) => entries[0]!.id)).toEqual(['family'])
  })
})
