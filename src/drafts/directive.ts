import type { OutlineBlock, OutlineInline } from '../document/tree.js'
import type { Plan } from '../planner/plan.js'
import type { Planner } from '../planner/planner.js'
import type { Bilingual, Language } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import { draftName, type PlacedText } from './head.js'
import { meant, type Place, refuseAt } from './place.js'

/** What directives are computed from. */
export interface DraftContext {
  plan: Plan
  /** For what lies outside the plan: last month, a day of another month. */
  planner?: Planner
  language: Language
  /** Documents that the draft carries out, as they are printed. */
  carriesOut: readonly string[]
  /** Themes by year; the one under '' is that of every year. */
  themes: ReadonlyMap<string, PlacedText>
}

/** A directive as it stands in a draft, or a placeholder in a Word form. */
export interface DirectiveUse {
  /** As in {@link draftName}. */
  name: string
  /** What stands in square brackets, without marks; empty without them. */
  label: string
  options: ReadonlyMap<string, string>
  place: Place
  /** Options that were read before and are no longer among these. */
  elsewhere?: readonly string[]
  /** Points of the writer's own, by the name of the day that they stand under. */
  points?: ReadonlyMap<string, OwnPoints>
}

/** Blocks of the writer's own under a day. */
export interface OwnPoints {
  place: Place
  blocks: readonly OutlineBlock[]
}

/** What is printed for a directive: in a sentence, on lines of its own, or both. */
export interface Directive {
  inline?: (use: DirectiveUse, context: DraftContext) => OutlineInline[]
  block?: (use: DirectiveUse, context: DraftContext) => OutlineBlock[]
  /** True for lists, which a plan may have nothing for; `neu-khong` says what stands there instead. */
  mayBeEmpty?: true
}

/** Reads the text of one option. */
export type OptionReader<T> = (text: string, place: Place, name: string) => T

/** The values of the options that were given. */
export type OptionValues<S> = { [K in keyof S]?: S[K] extends OptionReader<infer T> ? T : never }

/**
 * The options of a directive by a table of readers.
 *
 * @throws InputError with line, column and the nearest name for one that the directive does not have.
 */
export function readOptions<S extends Record<string, OptionReader<unknown>>>(
  { name: directive, options, place, elsewhere = [] }: DirectiveUse,
  readers: S,
): OptionValues<S> {
  const known = Object.keys(readers)
  const values: Record<string, unknown> = {}
  for (const [typed, text] of options) {
    const name = draftName(typed)
    const reader = readers[name]
    if (reader) values[name] = reader(text, place, name)
    else refuseOption({ typed, text, directive, known: [...known, ...elsewhere], place })
  }
  return values as OptionValues<S>
}

const NO_OPTIONS = { vi: '; chỉ dẫn này không có tùy chọn.', en: '; it has none.' }

/** `::khau-hieu{national-day}`: an id that stands where `chi` was meant. */
function chosenBy(typed: string, known: readonly string[]): Bilingual | undefined {
  const isId = known.includes('chi') && /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(typed) && !nearest(typed, known)
  return isId ? { vi: `; viết chi="${typed}".`, en: `; write chi="${typed}".` } : undefined
}

interface UnknownOption {
  typed: string
  text: string
  directive: string
  known: readonly string[]
  place: Place
}

function refuseOption({ typed, text, directive, known, place }: UnknownOption): never {
  const id = text === '' ? chosenBy(typed, known) : undefined
  const near = known.length === 0 ? NO_OPTIONS : (id ?? meant(draftName(typed), known))
  return refuseAt(place, {
    code: 'unknown-option',
    field: typed,
    allowed: known.join(', '),
    message: {
      vi: `Chỉ dẫn "${directive}" ở đây không có tùy chọn "${typed}"${near.vi}`,
      en: `The directive "${directive}" has no option "${typed}" here${near.en}`,
    },
  })
}

/** Refuses a label where a directive takes none. `chooses`: the directive lists days or campaigns, so that `chi` was meant. */
export function refuseLabel({ name, label, place }: DirectiveUse, chooses = false): void {
  if (label === '') return
  const hint = chooses
    ? {
        vi: `; chỉ nêu những mục ấy thì viết {chi="${label}"}.`,
        en: `; to list these alone, write {chi="${label}"}.`,
      }
    : { vi: '.', en: '.' }
  refuseAt(place, {
    code: 'unknown-value',
    value: label,
    message: {
      vi: `Chỉ dẫn "${name}" không có phần trong ngoặc vuông "[${label}]"${hint.vi}`,
      en: `The directive "${name}" takes nothing in square brackets, such as "[${label}]"${hint.en}`,
    },
  })
}

/** Free text. */
export const words: OptionReader<string> = (text) => text

/** `co` or `khong`; the name alone is `co`. */
export const yesNo: OptionReader<boolean> = (text, place, name) =>
  choice({ '': true, co: true, khong: false })(text, place, name)

/** One of a closed list, by the names that drafts use. */
export function choice<T>(values: Readonly<Record<string, T>>): OptionReader<T> {
  const known = Object.keys(values).filter((name) => name !== '')
  return (text, place, name) => {
    const key = draftName(text)
    if (Object.hasOwn(values, key)) return values[key]!
    const near = meant(key, known)
    return refuseAt(place, {
      code: 'unknown-value',
      field: name,
      value: text,
      allowed: known.join(', '),
      message: {
        vi: `Tùy chọn "${name}" không nhận giá trị "${text}"${near.vi}`,
        en: `The option "${name}" does not take "${text}"${near.en}`,
      },
    })
  }
}

/** Several of a closed list, parted by commas. */
export function choices<T>(values: Readonly<Record<string, T>>): OptionReader<readonly T[]> {
  const one = choice(values)
  return (text, place, name) => text.split(/[,;]/).map((part) => one(part, place, name))
}

/** Names parted by semicolons, or by commas where there is no semicolon. */
export const names: OptionReader<readonly string[]> = (text, place, name) => {
  const parts = text
    .split(text.includes(';') ? ';' : ',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length > 0) return parts
  return refuseAt(place, {
    code: 'unknown-value',
    field: name,
    value: text,
    message: {
      vi: `Tùy chọn "${name}" chưa có mã nào; viết ${name}="mã; mã".`,
      en: `The option "${name}" names nothing; write ${name}="id; id".`,
    },
  })
}

/** Ranks from one to another: `1`, `1-3`. */
export const ranks: OptionReader<readonly [number, number]> = (text, place, name) => {
  const match = /^([1-5])(?:[-–]([1-5]))?$/.exec(text.replace(/\s/g, ''))
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
  if (first <= last) return [first, last]
  return refuseAt(place, {
    code: 'unknown-value',
    field: name,
    value: text,
    allowed: '1-5',
    message: {
      vi: `Tùy chọn "${name}" nhận một bậc hoặc một khoảng từ 1 đến 5, ví dụ "1-3".`,
      en: `The option "${name}" takes a rank or a stretch from 1 to 5, such as "1-3".`,
    },
  })
}

/** A count: `1`, `12`. */
export const wholeNumber: OptionReader<number> = (text, place, name) => {
  if (/^[1-9]\d{0,3}$/.test(text.trim())) return Number(text)
  return refuseAt(place, {
    code: 'unknown-value',
    field: name,
    value: text,
    allowed: '1, 2, 3 …',
    message: {
      vi: `Tùy chọn "${name}" nhận một số, ví dụ 5.`,
      en: `The option "${name}" takes a number, such as 5.`,
    },
  })
}

/** A month, with its year where a stretch holds it twice; or the first, second … month of the document. */
export type Month = { month: number; year?: number } | { place: number }

/** A month as `7`, `7/2027` or `thu-1`. */
export const month: OptionReader<Month> = (text, place, name) => {
  const match = /^(?:thu-(\d{1,2})|(\d{1,2})(?:[/.](\d{4}))?)$/.exec(draftName(text))
  const number = Number(match?.[1] ?? match?.[2])
  if (match && number >= 1 && number <= 12) {
    if (match[1] !== undefined) return { place: number }
    return match[3] === undefined ? { month: number } : { month: number, year: Number(match[3]) }
  }
  return refuseAt(place, {
    code: 'invalid-month',
    field: name,
    value: text,
    allowed: '7, 7/2027, thu-1',
    message: {
      vi: `Tùy chọn "${name}" nhận một tháng: 7, 7/2027, hoặc thu-1 cho tháng đầu của văn bản.`,
      en: `The option "${name}" takes a month: 7, 7/2027, or thu-1 for the first month of the document.`,
    },
  })
}
