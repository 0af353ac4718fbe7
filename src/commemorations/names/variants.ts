import { foldText } from '../../text/fold.js'
import { keysOfAll } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { ofEach, type WrittenName } from './written.js'

/** One way of writing a name of a record, as comparable words. */
export interface NameVariant {
  entry: Commemoration
  /** Place of the record in the list. */
  place: number
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

export function startsWith(keys: readonly string[], part: readonly string[], at = 0): boolean {
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

/** "Công tác" in front of what a body does. */
const WORK = ['cong', 'tac']
const HOMELAND = ['que', 'huong']

/** "giải phóng tỉnh Bình Thuận" as "giải phóng Bình Thuận" and "giải phóng quê hương Bình Thuận". */
export function withoutUnit(name: NameVariant): NameVariant[] {
  const { keys, country, unit } = name
  const head = keys.slice(0, unit)
  const tail = keys.slice(unit + widthOfUnit(keys, unit))
  const left = country < tail.length ? country : 0
  return [head, head.concat(HOMELAND)].map((lead) => derivedOf(name, lead.concat(tail), left, -1))
}

/** The same name with the other words for what the day is: "truyền thống" and "ra đời" for "thành lập". */
function otherClasses(name: NameVariant): NameVariant[] {
  const { keys, country, unit } = name
  const own = classOf(keys)
  if (!own || keys.length - own.length < SHORTEST) return []
  const rest = keys.slice(own.length)
  const left = rest.length - country < SHORTEST ? 0 : country
  const forms: NameVariant[] = []
  for (const words of CLASSES.values())
    if (words !== own) forms.push(derivedOf(name, words.concat(rest), left, unit))
  return forms
}

function derivedOf(
  { entry, place }: NameVariant,
  keys: readonly string[],
  country: number,
  unit: number,
): NameVariant {
  return { entry, place, keys, own: false, country, unit }
}

/** Words that the forms of a name may lack. */
export const FORMS_LACK: readonly string[] = [
  ...LEADING,
  ...[...LEADING_PAIRS].flat(),
  ...[...CLASSES.values()].flat(),
  ...FULL_STATE,
  ...'tinh thanh pho day'.split(' '),
  ...WORK,
]

/**
 * Names as matching knows them, in their order; a form may come twice. What else a name is known as by its
 * `country` and `unit` is derived when a text comes by, because a list of a thousand days has many names that no text ever asks for.
 */
export function variantsOf(written: readonly WrittenName[]): NameVariant[] {
  const folded = ofEach(
    written.map(({ name }) => name),
    foldText,
  )
  const forms: { of: WrittenName; form: string; whole: boolean }[] = []
  written.forEach((of, at) => {
    forms.push({ of, form: folded[at]!, whole: true })
    for (const form of partsOf(folded[at]!)) forms.push({ of, form, whole: false })
  })
  const variants: NameVariant[] = []
  const add = ({ entry, place }: WrittenName, words: readonly string[], own: boolean) => {
    const keys = withoutLead(words)
    if (keys.length === 0) return
    const variant = { entry, place, keys, own, country: countryOf(keys), unit: unitOf(keys) }
    variants.push(variant)
    if (CLASSES.has(keys[0]!)) for (const other of otherClasses(variant)) variants.push(other)
  }
  keysOfAll(forms.map(({ form }) => form)).forEach((keys, at) => {
    const { of, form, whole } = forms[at]!
    add(of, keys, true)
    // "the Dien Bien Phu Victory" for "Dien Bien Phu Victory Day".
    if (whole && keys.length > 4 && form.endsWith(' day')) add(of, keys.slice(0, -1), false)
    // "Viet Nam Teachers' Day".
    if (whole && keys.includes('vietnam'))
      add(
        of,
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
export function plainVariant({
  entry,
  place,
  keys,
}: Pick<NameVariant, 'entry' | 'place' | 'keys'>): NameVariant {
  return { entry, place, keys, own: true, country: 0, unit: -1 }
}

/** The bodies in the names of their days, as a list says them that has said "Ngày truyền thống" before: "Kiểm tra của Đảng". */
export function membersOf(names: readonly NameVariant[]): NameVariant[] {
  return names.flatMap(({ entry, place, keys, own }) => {
    const lead = own ? classOf(keys) : undefined
    if (!lead) return []
    const rest = keys.slice(lead.length + (startsWith(keys, WORK, lead.length) ? WORK.length : 0))
    return rest.length > 1 ? [plainVariant({ entry, place, keys: rest })] : []
  })
}
