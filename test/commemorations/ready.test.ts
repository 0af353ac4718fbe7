import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { createNameIndex, type NameHit, type NameIndex } from '../../src/commemorations/names/index.js'
import { sieveOf } from '../../src/commemorations/names/sieve.js'
import { membersOf, variantsOf, withoutUnit } from '../../src/commemorations/names/variants.js'
import { namesOfAll } from '../../src/commemorations/names/written.js'
import { vietnam } from '../../src/data.js'
import { fold } from '../../src/text/fold.js'
import { stretchesOf } from '../../src/text/words.js'
import { PASSAGES } from '../proofread/corpus.js'
import { RIGHT_TEXTS } from '../proofread/right-texts.js'
import { WRONG_TEXTS } from '../proofread/wrong-texts.js'
import { record } from './records.js'

const golden = resolve(import.meta.dirname, '../golden')
const pages = ['.', 'lines', 'drafts'].flatMap((folder) =>
  readdirSync(resolve(golden, folder))
    .filter((file) => /\.(?:txt|md|html)$/.test(file))
    .map((file) => readFileSync(resolve(golden, folder, file), 'utf8').slice(0, 60_000)),
)
const sentences = [...RIGHT_TEXTS, ...[...WRONG_TEXTS, ...PASSAGES].map(({ text }) => text)]

/** An index that has all names ready, as after a long text. */
function wholeIndex(entries: readonly Commemoration[]): NameIndex {
  const index = createNameIndex(entries)
  index.findIn(' '.repeat(200_000))
  return index
}

const whole = wholeIndex(vietnam)
const ids = (entries: readonly Commemoration[]) => entries.map(({ id }) => id).join(' ')
const printed = (hits: readonly NameHit[]) =>
  hits.map(({ entries, own, ...hit }) => JSON.stringify({ ...hit, entries: ids(entries), own: ids(own) }))

function found(index: NameIndex, text: string): string[] {
  const { text: folded, source } = fold(text)
  return [...printed(index.findIn(folded, source)), ...printed(index.findIn(folded))]
}

describe('names made ready when a text may hold them', () => {
  it('are those that all names give, for one page after the other', () => {
    const index = createNameIndex(vietnam)
    for (const text of [...sentences, ...pages]) expect(found(index, text)).toEqual(found(whole, text))
  })

  it('are the same for a page that comes first', () => {
    for (const text of [...pages, ...sentences.filter((_, at) => at % 10 === 0)])
      expect(found(createNameIndex(vietnam), text)).toEqual(found(whole, text))
  })

  it('stand in the order of the records, whichever was asked for first', () => {
    const own = [
      record('market', { name: { vi: 'Ngày Hội làng Vạn Xuân' } }),
      record('craft', { name: { vi: 'Ngày Giỗ Tổ nghề - Ngày Hội làng Vạn Xuân' } }),
    ]
    const index = createNameIndex(own)
    expect(index.findIn('gio to nghe').map(({ entries }) => ids(entries))).toEqual(['craft'])
    expect(index.findIn('hoi lang van xuan').map(({ entries }) => ids(entries))).toEqual(['market craft'])
  })

  it('are none where there are no records', () => {
    expect(createNameIndex([]).findIn('ngay thuong binh')).toEqual([])
  })
})

/** Words as a text has them. */
const textOf = (keys: readonly string[]) => [...stretchesOf(keys.join(' '))]

describe('a sieve of names', () => {
  const { names, owners } = namesOfAll(vietnam)

  it('lets a name through with the words of each of its forms', () => {
    const held = names.filter((name, at) => {
      const place = owners[at]!
      const forms = variantsOf([{ name, entry: vietnam[place]!, place }])
      const shorter = forms.filter(({ unit }) => unit !== -1).flatMap(withoutUnit)
      const bare = [...forms, ...shorter].map(({ keys, country }) => keys.slice(0, keys.length - country))
      const members = membersOf(forms).map(({ keys }) => keys)
      return [...bare, ...members].some((keys) => sieveOf([name]).pass(textOf(keys)).length === 0)
    })
    expect(held).toEqual([])
  })

  it.each([
    ['marks apart from their letters', 'Ngày Hội Vạn Xuân'.normalize('NFD'), 'hoi van xuan'],
    ['a character that is not seen', 'Ngày Hội V\u00adạn Xuân', 'hoi van xuan'],
    ['capitals', 'NGÀY HỘI VẠN XUÂN', 'hoi van xuan'],
    ['a line end', 'Ngày Hội\nVạn Xuân', 'hoi van xuan'],
    ['y for i', 'Ngày Vật lý', 'vat li'],
    ['an abbreviation', 'Ngày thành lập Đoàn TNCS', 'thanh lap doan thanh nien cong san'],
    ['a word that is left out', 'Ngày Lực lượng Kiểm ngư', 'kiem ngu'],
    ['brackets', 'Ngày Hội Vạn Xuân (làng cũ)', 'hoi van xuan'],
    ['brackets that are not closed', 'Ngày Hội Vạn Xuân (làng cũ', 'hoi van xuan lang cu'],
    ['two days, the first', 'Ngày Hội Vạn Xuân – Ngày Giỗ Tổ nghề', 'hoi van xuan'],
    ['two days, the second', 'Ngày Hội Vạn Xuân – Ngày Giỗ Tổ nghề', 'gio to nghe'],
    ['two days, the second behind brackets', 'Ngày Hội Vạn Xuân -(làng)ngày Giỗ Tổ nghề', 'gio to nghe'],
  ])('knows a name with %s', (_, name, text) => {
    const own = [record('own', { name: { vi: name } })]
    expect(sieveOf([name]).pass([...stretchesOf(text)])).toEqual([0])
    expect(createNameIndex(own).findIn(text)).toHaveLength(1)
  })

  it('holds a name until all its words were met, and passes it once', () => {
    const sieve = sieveOf(['Ngày Hội Vạn Xuân', 'Lễ hội Vạn Xuân'])
    expect(sieve.pass(textOf(['hoi', 'xuan']))).toEqual([])
    expect(sieve.pass(textOf(['van']))).toEqual([0, 1])
    expect(sieve.pass(textOf(['van', 'hoi']))).toEqual([])
    expect(sieve.rest()).toEqual([])
  })
})
