import type { Commemoration } from './commemoration.js'
import { foldText } from './fold.js'
import { wordsOf } from './words.js'

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
const COUNTRY = ['viet', 'nam']
const PARENTHESES = /\([^()]{0,200}\)/g
const JOINT = / ?[-;,] (?=ngay )/

function startsWith(keys: readonly string[], part: readonly string[], at = 0): boolean {
  return part.every((key, index) => keys[at + index] === key)
}

function endsWith(keys: readonly string[], part: readonly string[]): boolean {
  return keys.length > part.length && startsWith(keys, part, keys.length - part.length)
}

/** Words that stand in front of a name and do not belong to it. */
export function withoutLead(keys: readonly string[]): readonly string[] {
  let from = 0
  for (let width = 1; width > 0; from += width)
    width =
      from < keys.length - 3 && LEADING.has(`${keys[from]} ${keys[from + 1]}`)
        ? 2
        : from < keys.length - 2 && LEADING.has(keys[from]!)
          ? 1
          : 0
  // "Lễ hội", "Sự kiện" in front of a short rest are the name itself.
  return from > 0 && keys[0] === 'ngai' && keys.length - from < 2 ? keys : keys.slice(from)
}

function derive(keys: readonly string[]): (readonly string[])[] {
  const forms: (readonly string[])[] = []
  for (const end of [FULL_STATE, STATE, COUNTRY])
    if (endsWith(keys, end)) {
      forms.push(keys.slice(0, -end.length))
      break
    }
  for (const form of [keys, ...forms]) {
    const own = CLASSES.find((words) => startsWith(form, words))
    if (!own) continue
    const rest = form.slice(own.length)
    if (rest.length < 2) continue
    for (const other of CLASSES) if (other !== own) forms.push([...other, ...rest])
  }
  // "giải phóng tỉnh Bình Thuận", "giải phóng quê hương Bình Thuận", "giải phóng Bình Thuận"
  for (const form of [keys, ...forms]) {
    const place = form.findIndex(
      (key, index) => key === 'tinh' || (key === 'thanh' && form[index + 1] === 'pho'),
    )
    if (place < 1) continue
    const width = form[place] === 'tinh' ? 1 : 2
    if (form.length <= place + width) continue
    const [head, tail] = [form.slice(0, place), form.slice(place + width)]
    forms.push([...head, ...tail], [...head, 'que', 'huong', ...tail])
  }
  return forms.filter((form) => form.length >= 2)
}

/** Every way of writing the record's names that matching knows; own names first, no form twice. */
export function variantsOf(entry: Commemoration): NameVariant[] {
  const own = [entry.name, ...(entry.formerNames ?? [])].flatMap((name) => [name.vi, name.en ?? ''])
  const seen = new Set<string>()
  const variants: NameVariant[] = []
  const add = (keys: readonly string[], isOwn: boolean) => {
    const form = withoutLead(keys)
    const mark = form.join(' ')
    if (form.length === 0 || seen.has(mark)) return
    seen.add(mark)
    variants.push({ keys: form, own: isOwn })
  }
  for (const name of [...own, ...(entry.aliases ?? [])]) {
    const folded = foldText(name)
    add(wordsOf(folded).keys, true)
    const bare = folded.includes('(') ? folded.replace(PARENTHESES, ' ') : folded
    if (bare !== folded) add(wordsOf(bare).keys, true)
    if (!bare.includes(' ngay ')) continue
    const parts = bare.split(JOINT)
    if (parts.length > 1) for (const part of parts) add(wordsOf(part).keys, true)
  }
  for (const variant of [...variants]) for (const form of derive(variant.keys)) add(form, false)
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
export function personOf(entry: Commemoration): readonly string[] | undefined {
  if (entry.kind !== 'birth' && entry.kind !== 'death') return undefined
  // "Ngày sinh Giáo sư, Thiếu tướng Trần Đại Nghĩa": in front of a comma may stand titles alone.
  for (const part of entry.name.vi.split(/[(;]/)[0]!.split(',')) {
    const name = nameWithoutTitles(part)
    if (name) return name
  }
  return undefined
}

/** The run of capitals at the end; titles in front of it are capitals too. */
function nameWithoutTitles(part: string): readonly string[] | undefined {
  const names = part.match(/\p{Lu}[\p{L}.]*/gu) ?? []
  const keys = wordsOf(foldText(names.join(' '))).keys
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
