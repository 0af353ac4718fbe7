import type { Commemoration } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import type { Folded } from '../../text/fold.js'
import type { Language } from '../../text/language.js'

/** Something read in the text: first position and the one behind the last, in `Reading.text`. */
export interface Mark {
  /** Place of the first character. */
  start: number
  /** Place behind the last character. */
  end: number
}

/** A run of digits. */
export interface DigitRun extends Mark {
  /** The number that the digits make: 7 for "07". */
  value: number
  /** How many digits it has: 2 for "07". */
  length: number
}

/** How a printed date is damaged. */
export type DateFault = 'year-digits' | 'far-year' | 'doubled-separator' | 'lost-separator'

/** A date as printed, as far as it is told. */
export interface DateMark extends Mark {
  /** 1 to 31 as printed; absent where none is. */
  day?: number
  /** 1 to 12 as printed (more in a date that does not exist); absent where none is. */
  month?: number
  /** As printed, four digits; absent where none is. */
  year?: number
  /** `numeric` "27/7/1947", `words` "ngày 27 tháng 7 năm 1947", `year` a year alone. */
  form: 'numeric' | 'words' | 'year'
  /** False for 31/4 or 27/13. */
  exists: boolean
  /** True where "âm lịch" or "ÂL" stands with it. */
  lunar: boolean
  /** How it is damaged; absent for a date that is whole. */
  fault?: DateFault
}

/** A first and a last date: "(27/7/1947 - 27/7/2023)", "(1947 - 2023)", "27/7 (1947 - 2023)". */
export interface RangeMark extends Mark {
  /** What the years are counted from; several in "(03/3/1959, 03/3/1989 - 03/3/2023)". */
  from: readonly DateMark[]
  /** The last date: that of the anniversary. */
  to: DateMark
  /** Day and month printed in front of two years. */
  day?: DateMark
  /** True where it stands in brackets. */
  bracketed: boolean
}

/** A stretch of time as printed, from its first date to its last one. */
export interface SpanMark extends Mark {
  /** The first date; with the month of the last one where a day alone is printed. */
  from: DateMark
  /** The last date. */
  to: DateMark
  /** `from-to` "từ … đến …", `word` behind a word that says so ("Thời gian:", "giai đoạn"), `bracket` two dates alone in a bracket. */
  sign: 'from-to' | 'word' | 'bracket'
  /** True where the first day has no month of its own: "từ ngày 28 đến ngày 25/12/2026". */
  bare?: true
}

/** A stretch of time that a text gives by both ends; its days as numbers. */
export interface PeriodMark {
  /** Where it stands. */
  start: number
  /** The number of its first day. */
  from: number
  /** The number of its last day. */
  to: number
}

/** A number of years as a commemoration bears it. */
export interface CountMark extends Mark {
  /** The number: 1010 in "1.010 năm". */
  value: number
  /** Place of the digits. */
  digits: Mark
  /**
   * `years` "76 năm", `ordinal` "lần thứ 76", `english` "76th anniversary"; `bare` "kỷ niệm 76 Ngày" (the word left out),
   * `empty` "kỷ niệm năm Ngày" (the number left out, value 0).
   */
  form: 'years' | 'ordinal' | 'english' | 'bare' | 'empty'
  /** How the number is printed: `76`, `bảy mươi sáu`, `LXXVI`. */
  numerals: 'digits' | 'words' | 'roman'
  /** Years in one of the unit printed: 10 in "tám thập kỷ", 100 in "một thế kỷ". */
  unit: 1 | 10 | 100
  /** True where the words around it make it an anniversary; false where it is a number of years of some kind. */
  firm: boolean
}

/** A weekday printed next to a date. */
export interface WeekdayMark extends Mark {
  /** 1 Monday to 7 Sunday. */
  weekday: number
  /** The date that it stands next to. */
  date: DateMark
  /** `thứ Năm` and its like, or the English name. */
  language: Language
  /** True where the words may count: "Hội nghị thứ Sáu, ngày 25/4/2026". */
  likely?: true
}

/** One day printed by both calendars: "10/3 âm lịch (29/4/2023)". */
export interface LunarPair {
  /** The lunar date. */
  lunar: DateMark
  /** The solar date. */
  solar: DateMark
  /** True for a day of a leap month. */
  leap?: true
}

/** What the catalog knows of the days that a claim names. */
export interface Known {
  /** Every record that the names may mean. */
  entries: readonly Commemoration[]
  /** True if one name was written, as a whole, and it is the own name of its records. */
  exact: boolean
  /** The years that the days are counted from. */
  origins: readonly number[]
}

/** What a text says of one day: its name, its number of years, its dates; each as far as it is printed. */
export interface Claim extends Mark {
  /** Names of days in it, in order of place. */
  names: readonly NameHit[]
  /** What the catalog knows of the names; absent if they name no day as a whole. */
  known?: Known
  /** The number that belongs to it; every other number that it may belong to stands in `counts`. */
  count?: CountMark
  /** Every number of years in reach. */
  counts: readonly CountMark[]
  /** True if the number stands with the claim before: "76 năm A (…) và B (…)". */
  inherited: boolean
  /** Its first and last date; absent where none are printed. */
  range?: RangeMark
  /** A date alone behind the name: "(27/7)", "(27/7/1947)". */
  date?: DateMark
  /** True where the sentence says that `date` is the day: "Ngày 27/7 là Ngày …", "Ngày … là ngày 27/7". */
  defines?: true
  /** The year told between the name and a `date` without one: "Ngày của Mẹ năm 2024 là ngày 12/5". */
  inYear?: number
  /** The lunar date in front of `date`: "Giỗ Tổ Hùng Vương 10/3 âm lịch (29/4/2023)". */
  lunar?: DateMark
  /** The weekday printed beside `date`. */
  weekday?: WeekdayMark
}

/** The year and month that a document is about, and how we know. */
export interface Subject {
  /** Absent where the text does not tell it. */
  year?: number
  /** 1 to 12; absent where the text does not tell it. */
  month?: number
  /** `given` by the caller, `stated` in heading or date line, `inferred` from the last dates of the claims. */
  basis?: 'given' | 'stated' | 'inferred'
  /** The latest year of what a text that does not tell its year cites and tells of: it is of that one or of a later one. */
  least?: number
  /** Day of the date line ("Hà Nội, ngày 05 tháng 01 năm 2026"). */
  dateLine?: DateMark
  /** Month and year of the heading, where they tell what the text is about. */
  title?: DateMark
}

/** A text in working form: folded once, its digits collected. */
export interface Page {
  /** The text folded, with the places of the given text. */
  folded: Folded
  /** `folded.source` and `folded.text`, as long as each other. */
  source: string
  /** The folded text that names and words are looked for in. */
  text: string
  /** Its runs of digits, in order. */
  digits: readonly DigitRun[]
  /** The line ends in `text` that stand between two cells of one row of a table. */
  cells: ReadonlySet<number>
}
