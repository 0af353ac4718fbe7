import { tryParseDate } from '../dates/plain-date.js'
import type { Issuer } from '../document/tree.js'
import { issuer as issuerCheck } from '../document/tree-check.js'
import { InputError } from '../errors.js'
import { foldText } from '../text/fold.js'
import { LANGUAGES, type Language } from '../text/language.js'
import type { FrontValue } from './front-matter.js'
import { DRAFT_KIND_NAMES, type DraftKindName } from './kinds.js'
import { type LevelMark, parseNumbering } from './numbering.js'
import { at, meant, type Place, refuseAt } from './place.js'

/** A text of the front matter, which may hold directives of its own. */
export interface PlacedText {
  text: string
  place: Place
}

/** What the front matter of a draft says. */
export interface DraftHead {
  kind?: DraftKindName
  /** Who issues it, written out in the draft. */
  issuer?: Issuer
  /** Or the name of a file that says so. */
  issuerFile?: PlacedText
  subject?: PlacedText
  /** Documents of the bodies above that this one carries out. */
  carriesOut: readonly PlacedText[]
  /** The stretch of time that it is for, if the caller says none. */
  period?: PlacedText
  numbering?: readonly LevelMark[]
  number?: string
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  date?: PlacedText
  /** Where each entry stands. */
  places: ReadonlyMap<string, Place>
  /** The theme of each year, or of all. */
  themes: ReadonlyMap<string, PlacedText>
  language?: Language
  addressees?: readonly string[]
  recipients?: readonly string[]
  /** Whether recipients and signature are printed; by the kind if not said. */
  signed?: boolean
  /** Minutes: the names of the chair and the secretary, who both sign. */
  chair?: PlacedText
  secretary?: PlacedText
}

/** Names of the front matter; marks may be typed or left out. */
const NAMES = [
  'loai',
  'co-quan',
  've-viec',
  'thuc-hien',
  'thoi-gian',
  'danh-so',
  'so',
  'ngay',
  'chu-de-nam',
  'ngon-ngu',
  'kinh-gui',
  'noi-nhan',
  'ky',
  'chu-toa',
  'thu-ky',
] as const

/** A name without marks, its words joined by hyphens: "Về việc" is `ve-viec`. */
export function draftName(typed: string): string {
  return foldText(typed)
    .trim()
    .replace(/[\s_]+/g, '-')
}

/**
 * The front matter as a head.
 *
 * @throws InputError with line and column for a name or value that is not known.
 */
export function readHead(front: ReadonlyMap<string, FrontValue>): DraftHead {
  const places = new Map([...front].map(([typed, { place }]) => [draftName(typed), place]))
  const head: DraftHead = { carriesOut: [], themes: new Map(), places }
  for (const [typed, given] of front) {
    const name = draftName(typed) as (typeof NAMES)[number]
    if (!NAMES.includes(name)) refuseName(typed, given.place)
    else READ[name](head, given)
  }
  return head
}

function refuseName(typed: string, place: Place): never {
  const near = meant(draftName(typed), NAMES)
  return refuseAt(place, {
    code: 'unknown-field',
    value: typed,
    allowed: NAMES.join(', '),
    message: {
      vi: `Phần đầu bản nháp không có mục "${typed}"${near.vi}`,
      en: `The front matter has no entry "${typed}"${near.en}`,
    },
  })
}

const READ: Record<(typeof NAMES)[number], (head: DraftHead, given: FrontValue) => void> = {
  loai: (head, given) => {
    head.kind = oneOf(given, DRAFT_KIND_NAMES, draftName(text(given)))
  },
  'co-quan': (head, given) => {
    if (typeof given.value === 'string') head.issuerFile = placed(given)
    else head.issuer = issuerOf(given)
  },
  've-viec': (head, given) => {
    head.subject = placed(given)
  },
  'thuc-hien': (head, given) => {
    head.carriesOut = list(given).map(placed)
  },
  'thoi-gian': (head, given) => {
    head.period = placed(given)
  },
  'danh-so': (head, given) => {
    head.numbering = at(given.place, () => parseNumbering(text(given)))
  },
  so: (head, given) => {
    head.number = text(given)
  },
  ngay: (head, given) => {
    head.date = { text: dateOf(given), place: given.place }
  },
  'chu-de-nam': (head, given) => {
    head.themes =
      given.value instanceof Map
        ? new Map([...given.value].map(([year, theme]) => [year, placed(theme)]))
        : new Map([['', placed(given)]])
  },
  'ngon-ngu': (head, given) => {
    head.language = oneOf(given, LANGUAGES, text(given))
  },
  'kinh-gui': (head, given) => {
    head.addressees = places(given)
  },
  'noi-nhan': (head, given) => {
    head.recipients = places(given)
  },
  ky: (head, given) => {
    head.signed = oneOf(given, SIGNED, draftName(text(given))) === 'co'
  },
  'chu-toa': (head, given) => {
    head.chair = placed(given)
  },
  'thu-ky': (head, given) => {
    head.secretary = placed(given)
  },
}

const SIGNED = ['co', 'khong'] as const

const placed = (given: FrontValue): PlacedText => ({ text: text(given), place: given.place })

function text({ value, place }: FrontValue): string {
  if (typeof value === 'string') return value
  return refuseAt(place, {
    code: 'wrong-type',
    message: { vi: 'Chỗ này cần một dòng chữ.', en: 'A text is needed here.' },
  })
}

const DATE =
  /^(?:(?:ngay )?(?<day>\d{1,2})(?:[/.-]| thang )(?<month>\d{1,2})(?:[/.-]| nam )(?<year>\d{4})|(?:thang )?(?<of>\d{1,2})(?:[/.-]| nam )(?<in>\d{4})|(?<iso>\d{4}-\d{2}(?:-\d{2})?))$/

/** A day as it is typed (`17/11/2014`, `2014-11-17`), or a month whose day is left to fill in. */
function dateOf(given: FrontValue): string {
  const typed = text(given).trim()
  const { day, month, year, of, in: inYear, iso } = DATE.exec(foldText(typed))?.groups ?? {}
  const two = (figures: string) => figures.padStart(2, '0')
  const date = year ? `${year}-${two(month!)}-${two(day!)}` : inYear ? `${inYear}-${two(of!)}` : iso
  if (date !== undefined && tryParseDate(date.length === 7 ? `${date}-01` : date)) return date
  return refuseAt(given.place, {
    code: 'invalid-date',
    field: 'ngay',
    value: typed,
    allowed: '17/11/2027, 2027-11-17, 11/2027',
    message: {
      vi: `Ngày của văn bản "${typed}" không đúng; viết 17/11/2027, hoặc 11/2027 khi chưa có ngày.`,
      en: `The date "${typed}" of the document is none; write 17/11/2027, or 11/2027 while the day is not known.`,
    },
  })
}

/** A list; a single text is a list of one. */
function list(given: FrontValue): readonly FrontValue[] {
  if (given.loose) refuseLoose(given.place)
  return Array.isArray(given.value) ? (given.value as readonly FrontValue[]) : [given]
}

/** Whom a document goes to: a list, or one text in which semicolons part them as they do in print. */
function places(given: FrontValue): string[] {
  return list(given)
    .flatMap((each) => text(each).split(/;(?![^(]*\))/))
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** "[Thành ủy, HĐND, UBND thành phố]" may be one place or three: the writer knows, YAML does not. */
function refuseLoose(place: Place): never {
  return refuseAt(place, {
    code: 'malformed-file',
    message: {
      vi: 'Danh sách viết trong [ ] thì mỗi dấu phẩy tách thành một mục; viết mỗi mục một dòng, "- " ở đầu, hoặc đặt từng mục trong ngoặc kép.',
      en: 'In a list between [ ] every comma parts two entries; write each on a line of its own behind "- ", or put each in quotation marks.',
    },
  })
}

function oneOf<T extends string>({ place, value }: FrontValue, known: readonly T[], name: string): T {
  const found = known.find((each) => each === name)
  if (found !== undefined) return found
  const near = meant(name, known)
  return refuseAt(place, {
    code: 'unknown-value',
    value,
    allowed: known.join(', '),
    message: {
      vi: `Giá trị "${String(value)}" không dùng được${near.vi}`,
      en: `The value "${String(value)}" is not known${near.en}`,
    },
  })
}

/** The profile of an office, by the field names of its own file. */
function issuerOf(given: FrontValue): Issuer {
  if (given.value instanceof Map) for (const [, each] of given.value) list(each)
  const data = plain(given)
  const faults = issuerCheck.faults(data)
  if (faults) {
    throw new InputError(
      faults.map(({ path, ...fault }) => ({ ...fault, field: `co-quan.${path}`, ...given.place })),
    )
  }
  return data as Issuer
}

function plain({ value }: FrontValue): unknown {
  if (typeof value === 'string') return value
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([name, inner]: [string, FrontValue]) => [name, plain(inner)]))
  }
  return (value as readonly FrontValue[]).map(plain)
}
