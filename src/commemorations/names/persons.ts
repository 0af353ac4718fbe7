import { foldText } from '../../text/fold.js'
import { keysOfAll } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { startsWith } from './variants.js'
import { ofEach } from './written.js'

const TITLES: ReadonlySet<string> = new Set(
  (
    'chu tich nuoc tong bi thu tuong pho dai thuong trung thieu dong chi co nha lanh dao tien boi tieu bieu ieu cach mang ' +
    'danh nhan van hoa thi hao nhac si giao su tien si bac si luat su cu chi si anh hung liet nu quan tinh bao hoc danh i ' +
    'hoi dong bo truong quoc nguien ban thuong truc vien xuat sac dang nguoi cong san kien trung cua nho bac ngai ong ba tho ' +
    'tac gia hoang de vua nghe chien si the gioi giai phong dan toc viet nam lan thu nam lao luc luong vu trang nhan giao nu'
  ).split(' '),
)

/** True for a word that may stand between "ngày sinh" and the person's name. */
export function isTitleWord(key: string): boolean {
  return TITLES.has(key)
}

/** What a person of a record is called, as comparable words. */
export interface Person {
  entry: Commemoration
  /** Place of the record in the list. */
  place: number
  keys: readonly string[]
}

/** The person's own name of a birth or death record: "Ngày sinh Đại tướng Võ Nguyên Giáp" gives the last three words. */
export function personOf(entry: Commemoration): readonly string[] | undefined {
  return isOfLife(entry) ? personsOf([entry])[0]?.keys : undefined
}

/**
 * Every name that the persons of birth and death records are called by, the own one of each first: "Hồ Chí Minh" and, by
 * "Ngày sinh Bác Hồ", "Bác Hồ". All of them are read at once, which takes a third of the time of one by one.
 */
export function personsOf(entries: readonly Commemoration[]): Person[] {
  const names = entries.flatMap(namesOfLife)
  const parts = names.flatMap((name) => partsOf(name.written).map((text) => ({ name, text })))
  const texts = ofEach(
    parts.map(({ text }) => text),
    foldText,
  )
  keysOfAll(texts).forEach((keys, at) => {
    const name = parts[at]?.name
    if (name) name.keys ??= withoutTitles(keys)
  })
  const persons: Person[] = []
  const known = new Map<Commemoration, Set<string>>()
  for (const { entry, place, own, keys } of names) {
    // "Ngày sinh của Người" has no name.
    if (!keys || (!own && (keys[0] === 'ngai' || !known.has(entry)))) continue
    const calls = known.get(entry) ?? new Set()
    if (!calls.has(keys.join(' '))) persons.push({ entry, place, keys })
    known.set(entry, calls.add(keys.join(' ')))
  }
  return persons
}

interface NameOfLife {
  written: string
  entry: Commemoration
  place: number
  /** True for the name of the record, false for an alias. */
  own: boolean
  keys?: readonly string[] | undefined
}

function isOfLife({ kind }: Commemoration): boolean {
  return kind === 'birth' || kind === 'death'
}

const OF_A_LIFE = /^Ngày (?:sinh|mất) /

function namesOfLife(entry: Commemoration, place: number): NameOfLife[] {
  if (!isOfLife(entry)) return []
  const aliases = (entry.aliases ?? []).filter((alias) => OF_A_LIFE.test(alias))
  return [entry.name.vi, ...aliases].map((written, at) => ({ written, entry, place, own: at === 0 }))
}

/** Where the person may be named: "Ngày sinh Giáo sư, Thiếu tướng Trần Đại Nghĩa" has titles alone in front of the comma. */
function partsOf(name: string): string[] {
  const parts = name.split(/[(;]| và /)[0]!.split(',')
  return parts.map((part) => (part.match(/\p{Lu}[\p{L}.]*/gu) ?? []).join(' '))
}

/** Titles in front of a person's name, which begin with a capital as it does; the longer ones of a first word stand first. */
const PERSON_TITLES = (
  'ngai, chu, tong bi, tong, thu tuong, thu, dai tuong, dai, thuong tuong, trung tuong, thieu tuong, anh hung, anh, nu, luat, ' +
  'giao su, giao, hoi dong bo, hoi, bo, pho'
)
  .split(', ')
  .map((title) => title.split(' '))
const TITLE_HEADS: ReadonlySet<string> = new Set(PERSON_TITLES.map(([head]) => head!))

/** The run of capitals at the end, behind the titles. */
function withoutTitles(keys: readonly string[]): readonly string[] | undefined {
  let from = 0
  while (TITLE_HEADS.has(keys[from]!)) {
    const title = PERSON_TITLES.find(
      (words) => startsWith(keys, words, from) && keys.length - from - words.length >= 2,
    )
    if (!title) break
    from += title.length
  }
  return keys.length - from >= 2 ? keys.slice(from) : undefined
}
