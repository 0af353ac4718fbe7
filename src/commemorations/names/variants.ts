import { foldText } from '../../text/fold.js'
import { keysOf } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'

/** One way of writing a name, as comparable words. */
export interface NameVariant {
  keys: readonly string[]
  /** True for a name, former name or alias of the record; false for a form that was derived from one. */
  own: boolean
}

const LEADING: ReadonlySet<string> = new Set(['ngai', 'le', 'dai le', 'ki niem', 'su kien', 'dip', 'nhan'])
const CLASSES: readonly (readonly string[])[] = [
  ['thanh', 'lap'],
  ['truien', 'thong'],
  ['ra', 'doi'],
]
const FULL_STATE = 'nuoc cong hoa xa hoi chu nghia viet nam'.split(' ')
const STATE = FULL_STATE.slice(1)
const COUNTRIES = [FULL_STATE, STATE, ['viet', 'nam']]
const CLASS_HEADS: ReadonlySet<string> = new Set(CLASSES.map(([head]) => head!))
const PARENTHESES = /\([^()]{0,200}\)/g
const JOINT = / ?[-;,] (?=ngay )/

function startsWith(keys: readonly string[], part: readonly string[], at = 0): boolean {
  return part.every((key, index) => keys[at + index] === key)
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
      from < keys.length - 3 && LEADING.has(`${keys[from]} ${keys[from + 1]}`)
        ? 2
        : from < keys.length - 2 && isLead(keys[from]!, keys[from + 1]!)
          ? 1
          : 0
  // "Lễ hội", "Sự kiện" in front of a short rest are the name itself.
  return from > 0 && keys[0] === 'ngai' && keys.length - from < 2 ? keys : keys.slice(from)
}

function isLead(word: string, next: string): boolean {
  return LEADING.has(word) && (word !== 'nhan' || BEHIND_NHAN.has(next))
}

/** Without the country behind it, with another word for what the day is, without "tỉnh" or with "quê hương" for it. */
function derive(keys: readonly string[]): (readonly string[])[] {
  const forms: (readonly string[])[] = []
  const country = keys[keys.length - 1] === 'nam' ? COUNTRIES.find((end) => endsWith(keys, end)) : undefined
  if (country) forms.push(keys.slice(0, -country.length))
  if (CLASS_HEADS.has(keys[0]!))
    for (const form of [keys, ...forms]) {
      const own = CLASSES.find((words) => startsWith(form, words))
      if (!own || form.length - own.length < 2) continue
      const rest = form.slice(own.length)
      for (const other of CLASSES) if (other !== own) forms.push([...other, ...rest])
    }
  if (keys.includes('tinh') || keys.includes('pho'))
    for (const form of [keys, ...forms]) forms.push(...withoutUnit(form))
  return forms.filter((form) => form.length >= 2)
}

/** "giải phóng tỉnh Bình Thuận", "giải phóng quê hương Bình Thuận", "giải phóng Bình Thuận" */
function withoutUnit(form: readonly string[]): (readonly string[])[] {
  const place = form.findIndex(
    (key, index) => key === 'tinh' || (key === 'thanh' && form[index + 1] === 'pho'),
  )
  const width = form[place] === 'tinh' ? 1 : 2
  if (place < 1 || form.length <= place + width) return []
  const [head, tail] = [form.slice(0, place), form.slice(place + width)]
  return [
    [...head, ...tail],
    [...head, 'que', 'huong', ...tail],
  ]
}

/** Every way of writing the record's names that matching knows, own names first; a form may come twice. */
export function variantsOf(entry: Commemoration): NameVariant[] {
  const variants: NameVariant[] = []
  const add = (keys: readonly string[], own: boolean) => {
    const form = withoutLead(keys)
    if (form.length > 0) variants.push({ keys: form, own })
  }
  const addName = (name: string | undefined) => {
    if (name === undefined) return
    const folded = foldText(name)
    const keys = keysOf(folded)
    add(keys, true)
    // "the Dien Bien Phu Victory" for "Dien Bien Phu Victory Day".
    if (keys.length > 4 && folded.endsWith(' day')) add(keys.slice(0, -1), false)
    // "Viet Nam Teachers' Day".
    if (keys.includes('vietnam'))
      add(
        keys.flatMap((key) => (key === 'vietnam' ? ['viet', 'nam'] : [key])),
        true,
      )
    const bare = folded.includes('(') ? folded.replace(PARENTHESES, ' ') : folded
    if (bare !== folded) add(keysOf(bare), true)
    if (!bare.includes(' ngay ')) return
    const parts = bare.split(JOINT)
    if (parts.length > 1) for (const part of parts) add(keysOf(part), true)
  }
  for (const name of [entry.name, ...(entry.formerNames ?? [])]) {
    addName(name.vi)
    addName(name.en)
  }
  for (const name of entry.aliases ?? []) addName(name)
  const own = variants.length
  for (let at = 0; at < own; at++) for (const form of derive(variants[at]!.keys)) add(form, false)
  return variants
}

/** The body in the name of its day, as a list says it that has said "Ngày truyền thống" before: "Kiểm tra của Đảng". */
export function memberOf(keys: readonly string[]): readonly string[] | undefined {
  const lead = CLASSES.find((words) => startsWith(keys, words))
  if (!lead) return undefined
  const rest = keys.slice(lead.length + (startsWith(keys, ['cong', 'tac'], lead.length) ? 2 : 0))
  return rest.length > 1 ? rest : undefined
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

/** The run of capitals at the end; titles in front of it are capitals too. */
function nameWithoutTitles(part: string): readonly string[] | undefined {
  const names = part.match(/\p{Lu}[\p{L}.]*/gu) ?? []
  const keys = keysOf(foldText(names.join(' ')))
  let from = 0
  const skip = (...titles: string[]) => {
    for (const title of titles) {
      const words = title.split(' ')
      if (startsWith(keys, words, from) && keys.length - from - words.length >= 2) {
        from += words.length
        return true
      }
    }
    return false
  }
  while (
    skip(
      'ngai',
      'chu',
      'tong bi',
      'tong',
      'thu tuong',
      'thu',
      'dai tuong',
      'dai',
      'thuong tuong',
      'trung tuong',
      'thieu tuong',
      'anh hung',
      'anh',
      'nu',
      'luat',
      'giao su',
      'giao',
      'hoi dong bo',
      'hoi',
      'bo',
      'pho',
    )
  );
  return keys.length - from >= 2 ? keys.slice(from) : undefined
}
