import { foldText } from '../../text/fold.js'
import { keysOf, keysOfAll } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { ofEach, writtenNames } from './written.js'

/** One way of writing a name of a record, as comparable words. */
export interface NameVariant {
  entry: Commemoration
  keys: readonly string[]
  /** True for a name, former name or alias of the record; false for a form that was derived from one. */
  own: boolean
  /** So many words at the end are the country, without which the name is known as well. */
  country: number
  /** Place of "tỉnh" or "thành phố", without which the name is known as well, and with "quê hương" for it; -1 if it has none. */
  unit: number
}

const LEADING: ReadonlySet<string> = new Set(['ngai', 'le', 'dip', 'nhan'])
const LEADING_PAIRS: ReadonlyMap<string, string> = new Map([
  ['dai', 'le'],
  ['ki', 'niem'],
  ['su', 'kien'],
])
/** What a day may be of a body, by the first of its two words. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['thanh', ['thanh', 'lap']],
  ['truien', ['truien', 'thong']],
  ['ra', ['ra', 'doi']],
])
const FULL_STATE = 'nuoc cong hoa xa hoi chu nghia viet nam'.split(' ')
const STATE = FULL_STATE.slice(1)
const COUNTRIES = [FULL_STATE, STATE, ['viet', 'nam']]
const PARENTHESES = /\([^()]{0,200}\)/g
const JOINT = / ?[-;,] (?=ngay )/

function startsWith(keys: readonly string[], part: readonly string[], at = 0): boolean {
  for (let index = 0; index < part.length; index++) if (keys[at + index] !== part[index]) return false
  return true
}

function endsWith(keys: readonly string[], part: readonly string[]): boolean {
  return keys.length > part.length && startsWith(keys, part, keys.length - part.length)
}

/** "Nhân" leads up to a name in front of these alone: "nhân dịp", "nhân ngày"; that of "Ngày Nhân quyền" is the name's. */
const BEHIND_NHAN: ReadonlySet<string> = new Set(['dip', 'ngai', 'le', 'dai', 'ki'])

/** Words that stand in front of a name and do not belong to it. */
export function withoutLead(keys: readonly string[]): readonly string[] {
  let from = 0
  for (let width = 1; width > 0; from += width)
    width =
      from < keys.length - 3 && LEADING_PAIRS.get(keys[from]!) === keys[from + 1]
        ? 2
        : from < keys.length - 2 && isLead(keys[from]!, keys[from + 1]!)
          ? 1
          : 0
  // "Lễ hội", "Sự kiện" in front of a short rest are the name itself.
  return (from > 0 && keys[0] === 'ngai' && keys.length - from < 2) || from === 0 ? keys : keys.slice(from)
}

function isLead(word: string, next: string): boolean {
  return LEADING.has(word) && (word !== 'nhan' || BEHIND_NHAN.has(next))
}

/** The words that a name begins with if it says that something was founded, has a tradition or came to be. */
function classOf(keys: readonly string[]): readonly string[] | undefined {
  const words = CLASSES.get(keys[0]!)
  return words && startsWith(keys, words) ? words : undefined
}

/** A form has this many words at least, or it would be found in any text. */
const SHORTEST = 2

function countryOf(keys: readonly string[]): number {
  const country = keys[keys.length - 1] === 'nam' ? COUNTRIES.find((end) => endsWith(keys, end)) : undefined
  return country && keys.length - country.length >= SHORTEST ? country.length : 0
}

function unitOf(keys: readonly string[]): number {
  if (!keys.includes('tinh') && !keys.includes('pho')) return -1
  let place = 0
  while (place < keys.length && widthOfUnit(keys, place) === 0) place++
  return place > 0 && place + widthOfUnit(keys, place) < keys.length ? place : -1
}

function widthOfUnit(keys: readonly string[], at: number): number {
  if (keys[at] === 'tinh') return 1
  return keys[at] === 'thanh' && keys[at + 1] === 'pho' ? 2 : 0
}

const HOMELAND = ['que', 'huong']

/** "giải phóng tỉnh Bình Thuận" as "giải phóng Bình Thuận" and "giải phóng quê hương Bình Thuận". */
export function withoutUnit({ entry, keys, country, unit }: NameVariant): NameVariant[] {
  const head = keys.slice(0, unit)
  const tail = keys.slice(unit + widthOfUnit(keys, unit))
  const left = country < tail.length ? country : 0
  return [head, head.concat(HOMELAND)].map((lead) => derivedOf(entry, lead.concat(tail), left, -1))
}

/** The same name with the other words for what the day is: "truyền thống" and "ra đời" for "thành lập". */
function otherClasses({ entry, keys, country, unit }: NameVariant): NameVariant[] {
  const own = classOf(keys)
  if (!own || keys.length - own.length < SHORTEST) return []
  const rest = keys.slice(own.length)
  const left = rest.length - country < SHORTEST ? 0 : country
  const forms: NameVariant[] = []
  for (const words of CLASSES.values())
    if (words !== own) forms.push(derivedOf(entry, words.concat(rest), left, unit))
  return forms
}

function derivedOf(
  entry: Commemoration,
  keys: readonly string[],
  country: number,
  unit: number,
): NameVariant {
  return { entry, keys, own: false, country, unit }
}

/**
 * The records' names as matching knows them, in the order of the records; a form may come twice. What else a name is known as by its
 * `country` and `unit` is derived when a text comes by, because a list of a thousand days has many names that no text ever asks for.
 */
export function variantsOf(entries: readonly Commemoration[]): NameVariant[] {
  const written: { entry: Commemoration; name: string }[] = []
  for (const entry of entries) for (const name of writtenNames(entry)) written.push({ entry, name })
  const folded = ofEach(
    written.map(({ name }) => name),
    foldText,
  )
  const forms: { entry: Commemoration; form: string; whole: boolean }[] = []
  written.forEach(({ entry }, at) => {
    forms.push({ entry, form: folded[at]!, whole: true })
    for (const form of partsOf(folded[at]!)) forms.push({ entry, form, whole: false })
  })
  const variants: NameVariant[] = []
  const add = (entry: Commemoration, words: readonly string[], own: boolean) => {
    const keys = withoutLead(words)
    if (keys.length === 0) return
    const variant = { entry, keys, own, country: countryOf(keys), unit: unitOf(keys) }
    variants.push(variant)
    if (CLASSES.has(keys[0]!)) for (const other of otherClasses(variant)) variants.push(other)
  }
  keysOfAll(forms.map(({ form }) => form)).forEach((keys, at) => {
    const { entry, form, whole } = forms[at]!
    add(entry, keys, true)
    // "the Dien Bien Phu Victory" for "Dien Bien Phu Victory Day".
    if (whole && keys.length > 4 && form.endsWith(' day')) add(entry, keys.slice(0, -1), false)
    // "Viet Nam Teachers' Day".
    if (whole && keys.includes('vietnam'))
      add(
        entry,
        keys.flatMap((key) => (key === 'vietnam' ? ['viet', 'nam'] : [key])),
        true,
      )
  })
  return variants
}

/** A folded name without what stands in brackets, and the days that it joins each by itself. */
function partsOf(folded: string): string[] {
  const bare = folded.includes('(') ? folded.replace(PARENTHESES, ' ') : folded
  const parts = bare.includes(' ngay ') ? bare.split(JOINT) : []
  return (bare === folded ? [] : [bare]).concat(parts.length > 1 ? parts : [])
}

/** A name that nothing is derived from. */
export function plainVariant(entry: Commemoration, keys: readonly string[]): NameVariant {
  return { entry, keys, own: true, country: 0, unit: -1 }
}

/** The bodies in the names of their days, as a list says them that has said "Ngày truyền thống" before: "Kiểm tra của Đảng". */
export function membersOf(names: readonly NameVariant[]): NameVariant[] {
  return names.flatMap(({ entry, keys, own }) => {
    const lead = own ? classOf(keys) : undefined
    if (!lead) return []
    const rest = keys.slice(lead.length + (startsWith(keys, ['cong', 'tac'], lead.length) ? 2 : 0))
    return rest.length > 1 ? [plainVariant(entry, rest)] : []
  })
}

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

/** The person's own name of a birth or death record, as comparable words: "Ngày sinh Đại tướng Võ Nguyên Giáp" gives the last three. */
export function personOf({ kind, name }: Commemoration): readonly string[] | undefined {
  return kind === 'birth' || kind === 'death' ? personIn(name.vi) : undefined
}

/** Every name that the person of a record is called by: "Hồ Chí Minh" and, by "Ngày sinh Bác Hồ", "Bác Hồ". */
export function personsOf(entry: Commemoration): (readonly string[])[] {
  const own = personOf(entry)
  if (!own) return []
  const names = new Map([[own.join(' '), own]])
  for (const alias of entry.aliases ?? []) {
    const other = OF_A_LIFE.test(alias) ? personIn(alias) : undefined
    // "Ngày sinh của Người" has no name.
    if (other && other[0] !== 'ngai') names.set(other.join(' '), other)
  }
  return [...names.values()]
}

const OF_A_LIFE = /^Ngày (?:sinh|mất) /

function personIn(name: string): readonly string[] | undefined {
  // "Ngày sinh Giáo sư, Thiếu tướng Trần Đại Nghĩa": in front of a comma may stand titles alone.
  for (const part of name.split(/[(;]| và /)[0]!.split(',')) {
    const found = nameWithoutTitles(part)
    if (found) return found
  }
  return undefined
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
function nameWithoutTitles(part: string): readonly string[] | undefined {
  const names = part.match(/\p{Lu}[\p{L}.]*/gu) ?? []
  const keys = keysOf(foldText(names.join(' ')))
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
