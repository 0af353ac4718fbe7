import type { Commemoration } from './commemoration.js'
import { searchNames } from './name-search.js'
import { isTitleWord, memberOf, personOf, variantsOf } from './name-variants.js'
import { beginsWith, firstWords, lastWords, phrases } from './phrases.js'
import { type Words, wordsOf } from './words.js'

/** A name of the catalog found in a running text; places count in the folded text. */
export interface NameHit {
  start: number
  end: number
  /** Records that bear the name, those whose own name it is first; several where one wording serves two days. */
  entries: readonly Commemoration[]
  /** Those of `entries` whose own name, former name or alias was written, not a derived form. */
  own: readonly Commemoration[]
  /**
   * True if the name stands there as a whole: nothing before or after it makes it part of a longer one
   * ("thành lập Đảng" in "thành lập Đảng bộ tỉnh").
   */
  whole: boolean
  /** True after "Ngày", "Lễ", "kỷ niệm" or "N năm". */
  announced: boolean
}

export interface NameIndex {
  /** Names in a folded text (see `fold`), longest first, in order of place, without overlaps. */
  findIn(folded: string): NameHit[]
  /** Records whose names hold all words of the query, best first; with or without marks, abbreviations too. */
  search(query: string): readonly Commemoration[]
}

interface Leaf {
  own: Commemoration[]
  derived: Commemoration[]
  /** Both, once a text has asked for them. */
  all?: readonly Commemoration[]
}

interface Planted {
  keys: readonly string[]
  entry: Commemoration
  own: boolean
}

/** A place in the tree of words: names that end here, and those that go on. Unfolded when a text first comes by. */
interface Branch {
  depth: number
  planted: Planted[]
  next?: Map<string, Branch>
  leaf?: Leaf
}

const ANNOUNCING: ReadonlySet<string> = new Set([
  'ngai',
  'le',
  'niem',
  'kien',
  'nam',
  'anniversari',
  'of',
  'the',
  'dip',
  'hoi',
  'mung',
])
const BEFORE: ReadonlySet<string> = new Set([
  'va',
  'la',
  'voi',
  'cua',
  'nhan',
  'mit',
  'tinh',
  'the',
  'of',
  'ca',
  'nuoc',
  'dong',
  'thoi',
])
const AFTER = phrases(
  'va, voi, den, tai, tren, trong, la, do, duoc, co, se, da, dang, nam, ngay, thang, gan, nham, de, khi, bang, theo, tu, sau, truoc, ' +
    'hang, hon, lan, cung, cho, nhu, o, gop, tiep, boi, vao, moi, nay, vua, con, rat, that, hoac, cac, nhung, mot, hai, ba, thu, ' +
    'tron, bat, tich, can, phai, noi, qua, toi, hom, mung, chao, phat, ke, day, dam, dot, sang, chieu, trua, dem, het, nen, ma, thi, ' +
    've, ra, len, gom, bao gom, nho, roi, cach, thay, nhan, ket hop, long ghep, dong thoi, cu the, thong qua, sau rong, rong rai, ' +
    'trang trong, trong the, hieu qua, thiet thuc, to chuc, thanh cong, dien ra, huong ung, huong toi, huong ve, chinh thuc, ' +
    'chinh la, chung ta, chung toi, chung tay, in, on, to, with, is, was, were, will, as, held, which, that, and, has, by, at',
)
// "Quân đội" in "Quân đội nhân dân": the word after the name is allowed, this pair is not.
const NOT_AFTER = phrases('nhan dan')
const LOCAL: ReadonlySet<string> = new Set(
  'tinh huyen thanh quan xa phuong truong don dia khoi co so doanh hoi to lien chi'.split(' '),
)
/** Names that begin with the word for what they are need no "Ngày": "vui Tết Nguyên đán", "dâng hương Giỗ Tổ". */
const FEASTS: ReadonlySet<string> = new Set(['tet', 'gio'])
/** Quotes and the asterisks of Markdown may stand between a name and the next word. */
const DECORATION = ' "\'*'

/** Sorts the names of a branch by their next word; a list of a thousand days has many words that no text ever asks for. */
function unfold(branch: Branch): Map<string, Branch> {
  const next = new Map<string, Branch>()
  for (const name of branch.planted) {
    const key = name.keys[branch.depth]
    if (key === undefined) {
      branch.leaf ??= { own: [], derived: [] }
      const side = name.own ? branch.leaf.own : branch.leaf.derived
      if (!side.includes(name.entry)) side.push(name.entry)
      continue
    }
    const child = next.get(key)
    if (child) child.planted.push(name)
    else next.set(key, { depth: branch.depth + 1, planted: [name] })
  }
  branch.next = next
  branch.planted = []
  return next
}

function seed(): Branch {
  return { depth: 0, planted: [] }
}

function allOf(leaf: Leaf): readonly Commemoration[] {
  leaf.all ??= [...leaf.own, ...leaf.derived.filter((entry) => !leaf.own.includes(entry))]
  return leaf.all
}

/** The longest planted name that begins at the word `at`, with the number of words that it takes. */
function longest(root: Branch, words: Words, at: number): { leaf: Leaf; count: number } | undefined {
  let branch = (root.next ?? unfold(root)).get(words.keys[at]!)
  let found: { leaf: Leaf; count: number } | undefined
  for (let index = at + 1; branch; index++) {
    const next: Map<string, Branch> = branch.next ?? unfold(branch)
    if (branch.leaf) found = { leaf: branch.leaf, count: index - at }
    const key = words.keys[index]
    branch = key === undefined || words.broken[index] ? undefined : next.get(key)
  }
  return found
}

const COUNTRY = [
  'nuoc cong hoa xa hoi chu nghia viet nam',
  'cong hoa xa hoi chu nghia viet nam',
  'viet nam',
].map((text) => text.split(' '))

/** "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam": the country behind a name belongs to it. */
function withCountry(words: Words, after: number): number {
  const tail = COUNTRY.find((keys) =>
    keys.every((key, index) => words.keys[after + index] === key && !words.broken[after + index]),
  )
  return after + (tail?.length ?? 0)
}

const STEMS: ReadonlySet<string> = new Set('giap at binh dinh mau ki canh tan nham qui'.split(' '))
const BRANCHES: ReadonlySet<string> = new Set('ti suu dan mao thin ngo mui than dau tuat hoi'.split(' '))

/** "Tết Nguyên đán Quý Mão": the name of the year behind a day's name. */
function withYear(words: Words, after: number): number {
  const named = STEMS.has(words.keys[after] ?? '') && BRANCHES.has(words.keys[after + 1] ?? '')
  return named && !words.broken[after] && !words.broken[after + 1] ? after + 2 : after
}

function wholeAfter(folded: string, end: number): boolean {
  let at = end
  while (at < end + 6 && at < folded.length && DECORATION.includes(folded.charAt(at))) at++
  const [word, ...rest] = firstWords(folded.slice(at, at + 40), 3)
  if (word === undefined || /^\d/.test(word)) return true
  if (word === 'cua') return rest[0] === undefined || !LOCAL.has(rest[0])
  const behind = [word, ...rest].join(' ')
  return beginsWith(behind, AFTER) && !beginsWith(behind, NOT_AFTER)
}

function before(folded: string, start: number): { announced: boolean; whole: boolean; day: boolean } {
  let at = start
  while (at > start - 4 && at > 0 && DECORATION.includes(folded.charAt(at - 1))) at--
  const [word] = lastWords(folded.slice(Math.max(0, at - 24), at), 1)
  // At the head of a line or an item of a list a name needs no "Ngày".
  if (word === undefined)
    return { announced: at === 0 || ';:(\n+-'.includes(folded.charAt(at - 1)), whole: true, day: false }
  const announced = ANNOUNCING.has(word.replaceAll('y', 'i'))
  return { announced, whole: announced || BEFORE.has(word) || /^\d/.test(word), day: word === 'ngay' }
}

/** The word that makes a person's name a day: "sinh", "mất", "hy sinh", with titles between it and the name. */
function lifeEvent(words: Words, at: number): { kind: 'birth' | 'death'; from: number } | undefined {
  for (let index = at - 1; index >= 0 && index >= at - 16; index--) {
    const key = words.keys[index]!
    if (key === 'sinh') {
      const died = words.keys[index - 1] === 'hi'
      return { kind: died ? 'death' : 'birth', from: died ? index - 1 : index }
    }
    if (key === 'mat') return { kind: 'death', from: index }
    if (key === 'tran' && words.keys[index - 1] === 'tu') return { kind: 'death', from: index - 1 }
    if (!isTitleWord(key)) return undefined
  }
  return undefined
}

/**
 * Index of the names, former names and aliases of a list of records, in Vietnamese and English, for running text and
 * for search. Matching knows no case, marks, dashes or `i`/`y`, writes abbreviations out, and takes the longest name.
 *
 * @example
 * createNameIndex(catalog.entries).findIn(foldText('76 năm Ngày Thương binh, liệt sỹ')).map((hit) => hit.entries[0].id)
 * // ['war-invalids-martyrs-day']
 */
export function createNameIndex(entries: readonly Commemoration[]): NameIndex {
  const names = seed()
  const persons = seed()
  const members = seed()
  for (const entry of entries) {
    for (const { keys, own } of variantsOf(entry)) {
      names.planted.push({ keys, entry, own })
      const member = own ? memberOf(keys) : undefined
      if (member) members.planted.push({ keys: member, entry, own: false })
    }
    const person = personOf(entry)
    if (person) persons.planted.push({ keys: person, entry, own: true })
  }

  function personAt(words: Words, at: number): { hit: NameHit; last: number } | undefined {
    const found = longest(persons, words, at)
    const event = found && lifeEvent(words, at)
    if (!found || !event) return undefined
    const own = found.leaf.own.filter((entry) => entry.kind === event.kind)
    const last = at + found.count - 1
    if (own.length === 0) return undefined
    const start = words.starts[event.from]!
    const end = words.ends[last]!
    return { hit: { start, end, entries: own, own, whole: true, announced: true }, last }
  }

  /** "Ngày truyền thống A (…); B (…)": at the head of an item, in front of dates, B stands for its day. */
  function memberAt(words: Words, at: number, folded: string): { hit: NameHit; last: number } | undefined {
    if (!words.broken[at] && words.starts[at]! > 0) return undefined
    const found = longest(members, words, at)
    if (!found) return undefined
    const [start, last] = [words.starts[at]!, at + found.count - 1]
    const end = words.ends[last]!
    if (
      !/^ ?\(\d/.test(folded.slice(end, end + 3)) ||
      !/(?:^|[;,\n] {0,2}(?:[-+*] )?)$/.test(folded.slice(Math.max(0, start - 5), start))
    )
      return undefined
    return { hit: { start, end, entries: found.leaf.derived, own: [], whole: true, announced: true }, last }
  }

  function findIn(folded: string): NameHit[] {
    const words = wordsOf(folded)
    const hits: NameHit[] = []
    for (let at = 0; at < words.keys.length; at++) {
      const found = longest(names, words, at)
      const last = found ? withYear(words, withCountry(words, at + found.count)) - 1 : at
      if (found) {
        const start = words.starts[at]!
        const end = words.ends[last]!
        const { own } = found.leaf
        const lead = before(folded, start)
        // "Nhà giáo" of the teachers' day is a day's name behind "Ngày" alone.
        const self = FEASTS.has(words.keys[at]!)
        const loose = own.length === 0 && found.count < 3 && !lead.day
        hits.push({
          start,
          end,
          entries: allOf(found.leaf),
          own,
          whole: !loose && (lead.whole || self) && wholeAfter(folded, end),
          announced: !loose && (lead.announced || self),
        })
        at = last
        continue
      }
      const member = memberAt(words, at, folded)
      if (member) {
        hits.push(member.hit)
        at = member.last
        continue
      }
      const person = personAt(words, at)
      if (person) {
        const previous = hits[hits.length - 1]
        if (previous && previous.end > person.hit.start) hits.pop()
        hits.push(person.hit)
        at = person.last
      }
    }
    return hits
  }

  return { findIn, search: (query) => searchNames(entries, query) }
}
