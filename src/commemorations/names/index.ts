import { check } from '../../arguments.js'
import { stretchesOf, type Word } from '../../text/words.js'
import { type Catalog, catalog as catalogCheck } from '../catalog.js'
import type { Commemoration } from '../commemoration.js'
import { leadOf, lifeEvent, wholeAfter, withCountry, withFiller, withYear } from './context.js'
import { type Person, personOf, personsOf } from './persons.js'
import { readyNames } from './ready.js'
import { isSpeltAlike, isVerbatim, type Spellings, spellingsOf } from './spelling.js'
import { allOf, type Branch, longest, treeOf } from './tree.js'
import { plainVariant } from './variants.js'

/** A name of the catalog found in a running text; places count in the folded text. */
export interface NameHit {
  /** Place of its first character. */
  start: number
  /** Place behind its last character. */
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

/** The names of all records of a catalog, as {@link namesOf} gives them. */
export interface NameIndex {
  /**
   * Names in a folded text (see `fold`), longest first, in order of place, without overlaps. With the text as written beside it,
   * as long as the folded one, a word must have the marks that the name has: "Gia Định" is not "gia đình".
   */
  findIn(folded: string, source?: string): NameHit[]
  /** The other days of the person whose birth or death a record is: the death for a birth. */
  ofSamePerson(entry: Commemoration): readonly Commemoration[]
  /** Birth and death of the person whose name ends a folded text; with the text as written beside it, marks count as in `findIn`. */
  ofPersonAtEnd(folded: string, source?: string): readonly Commemoration[]
}

/** A name with the place of its last word. */
interface Found {
  hit: NameHit
  last: number
}

/** The last words of those below: a quick look that spares most words the long one. */
const GROWN_ENDS: ReadonlySet<string> = new Set(['thanh', 'dau', 'thang', 'trien', 'luong'])
/** In front of a body these tell of the years since its day: "62 năm xây dựng và trưởng thành của Bộ đội Biên phòng". */
const GROWN = /(?:truong thanh|chien dau|chien thang|phat trien)(?: cua)?(?: luc luong)? $/

/** The words of a person's name, titles that are part of it included. */
const LONGEST_PERSON = 8

/** Names that begin with the word for what they are need no "Ngày": "vui Tết Nguyên đán", "dâng hương Giỗ Tổ". */
const FEASTS: ReadonlySet<string> = new Set(['tet', 'gio'])

/**
 * Returns the names of all records of a catalog, to be found in running text. They are made ready when first asked for, once for a
 * catalog and those made of it by `with`.
 *
 * @example
 * namesOf(catalog).ofSamePerson(catalog.get('nguyen-chi-thanh-birth')!).map(({ kind }) => kind) // ['death']
 */
export function namesOf(catalog: Catalog): NameIndex {
  check('namesOf', 'catalog', catalog, catalogCheck)
  return nameIndexOf(catalog)
}

/** The same of a catalog that was looked at before. */
export function nameIndexOf(catalog: Catalog): NameIndex {
  return catalog.once(createNameIndex)
}

/**
 * Index of the names, former names and aliases of a list of records, in Vietnamese and English, for running text.
 * Matching knows no case, marks, dashes or `i`/`y`, writes abbreviations out, and takes the longest name.
 *
 * @example
 * createNameIndex(catalog.entries).findIn(foldText('76 năm Ngày Thương binh, liệt sỹ')).map((hit) => hit.entries[0].id)
 * // ['war-invalids-martyrs-day']
 */
export function createNameIndex(entries: readonly Commemoration[]): NameIndex {
  const names = readyNames(entries)
  let persons: readonly Person[] | undefined
  let personNames: Branch | undefined
  function allPersons(): readonly Person[] {
    persons ??= personsOf(entries)
    return persons
  }

  const spellings = new Map<Commemoration, Spellings>()

  function spellingOf(entry: Commemoration): Spellings {
    const own = spellings.get(entry) ?? spellingsOf(entry)
    spellings.set(entry, own)
    return own
  }

  /** The records whose names are spelt as the words there. */
  function spelt(
    records: readonly Commemoration[],
    words: readonly Word[],
    at: number,
    count: number,
    source: string | undefined,
  ): readonly Commemoration[] {
    if (source === undefined) return records
    const printed = source.slice(words[at]!.start, words[at + count - 1]!.end)
    const alike = (entry: Commemoration) =>
      isVerbatim(entry, printed) || isSpeltAlike(spellingOf(entry), words, at, at + count, source)
    return records.every(alike) ? records : records.filter(alike)
  }

  function personAt(words: readonly Word[], at: number, source: string | undefined): Found | undefined {
    personNames ??= lifeEvent(words, at) && treeOf(allPersons().map(plainVariant))
    const found = personNames && longest(personNames, words, at)
    const event = found && lifeEvent(words, at)
    if (!found || !event) return undefined
    const own = spelt(found.leaf.own, words, at, found.count, source).filter(
      ({ kind }) => kind === event.kind,
    )
    const last = at + found.count - 1
    if (own.length === 0) return undefined
    const start = words[event.from]!.start
    const end = words[last]!.end
    return { hit: { start, end, entries: own, own, whole: true, announced: true }, last }
  }

  /** "Ngày truyền thống A (…); B (…)": at the head of an item, in front of dates, B stands for its day. */
  function memberAt(
    words: readonly Word[],
    at: number,
    folded: string,
    source: string | undefined,
  ): Found | undefined {
    const grown =
      GROWN_ENDS.has(words[at - 1]?.key ?? '') &&
      GROWN.test(folded.slice(Math.max(0, words[at]!.start - 32), words[at]!.start))
    if (!grown && !words[at]!.broken && words[at]!.start > 0) return undefined
    const found = longest(names.members(), words, at)
    if (!found) return undefined
    const [start, last] = [words[at]!.start, at + found.count - 1]
    const end = words[last]!.end
    if (
      !grown &&
      (!/^ ?\(\d/.test(folded.slice(end, end + 3)) ||
        !/(?:^|[;,\n] {0,2}(?:[-+*] )?)$/.test(folded.slice(Math.max(0, start - 5), start)))
    )
      return undefined
    const entries = spelt(found.leaf.own, words, at, found.count, source)
    if (entries.length === 0) return undefined
    return { hit: { start, end, entries, own: [], whole: wholeAfter(folded, end), announced: true }, last }
  }

  /** The longest name of a day, with the country and the year that belong to it. */
  function nameAt(
    words: readonly Word[],
    at: number,
    folded: string,
    source: string | undefined,
  ): Found | undefined {
    const found = longest(names.days(), words, at)
    if (!found) return undefined
    const entries = spelt(allOf(found.leaf), words, at, found.count, source)
    if (entries.length === 0) return undefined
    const own = found.leaf.own.filter((entry) => entries.includes(entry))
    const last = withYear(words, withCountry(words, at + found.count)) - 1
    const start = words[at]!.start
    const end = withFiller(folded, words[last]!)
    const lead = leadOf(folded, start)
    // "Nhà giáo" of the teachers' day is a day's name behind "Ngày" alone.
    // An event's name has the number that tells it from all others: "Tuyên truyền bầu cử Quốc hội khóa XVI".
    const self = FEASTS.has(words[at]!.key) || own.some(({ kind }) => kind === 'event')
    const loose = own.length === 0 && found.count < 3 && !lead.day
    const whole = !loose && (lead.whole || self) && wholeAfter(folded, end)
    return { hit: { start, end, entries, own, whole, announced: !loose && (lead.announced || self) }, last }
  }

  function findIn(folded: string, source?: string): NameHit[] {
    const hits: NameHit[] = []
    for (const { words, first } of names.wordsOf(folded))
      for (let at = first; at < words.length; at++) {
        const named = nameAt(words, at, folded, source) ?? memberAt(words, at, folded, source)
        const found = named ?? personAt(words, at, source)
        if (!found) continue
        const previous = hits[hits.length - 1]
        if (!named && previous && previous.end > found.hit.start) hits.pop()
        hits.push(found.hit)
        at = found.last
      }
    return hits
  }

  let people: ReadonlyMap<string, readonly Commemoration[]> | undefined

  function ofSamePerson(entry: Commemoration): readonly Commemoration[] {
    const person = personOf(entry)
    return person ? daysOf(person.join(' ')).filter((other) => other.kind !== entry.kind) : []
  }

  function daysOf(person: string): readonly Commemoration[] {
    people ??= peopleOf(allPersons())
    return people.get(person) ?? []
  }

  function ofPersonAtEnd(folded: string, source?: string): readonly Commemoration[] {
    const { words } = [...stretchesOf(folded)].at(-1)!
    if (words.at(-1)?.end !== folded.length) return []
    // The longest name first: "Nguyễn Thị Minh Khai" before "Minh Khai".
    for (let at = Math.max(0, words.length - LONGEST_PERSON); at <= words.length - 2; at++) {
      const name = words.slice(at)
      const days = daysOf(name.map(({ key }) => key).join(' '))
      if (days.length > 0 && !name.slice(1).some(({ broken }) => broken))
        return spelt(days, words, at, name.length, source)
    }
    return []
  }

  return { findIn, ofSamePerson, ofPersonAtEnd }
}

/** The births and deaths of each person. */
function peopleOf(persons: readonly Person[]): ReadonlyMap<string, readonly Commemoration[]> {
  const people = new Map<string, Commemoration[]>()
  for (const { entry, keys } of persons) {
    const person = keys.join(' ')
    const days = people.get(person)
    if (days) days.push(entry)
    else people.set(person, [entry])
  }
  return people
}
