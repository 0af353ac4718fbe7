import { beginsWith, phrases } from '../../text/phrases.js'
import { namesDay } from './day-mark.js'
import type { DateMark, LunarPair, Mark, Page } from './marks.js'
import { textAfter, textBefore } from './page.js'

/** Feasts told by their place in a lunar month: "rằm tháng Giêng", "mùng 3 Tết", "30 Tết". */
const TOLD =
  /(?<![a-z0-9])(?:(ram) thang (gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap|\d{1,2})|(?:mung|mong) (\d{1,2}|mot|hai|ba|bon|nam|sau|bay) tet|(30|29) tet)(?![a-z0-9])/g
const SPELT = /^(?:rằm|mùng|mồng|\d)/i
const WORDS = 'mot hai ba bon nam sau bay'.split(' ')
const MONTHS = 'gieng hai ba tu nam sau bay tam chin muoi'.split(' ')
/** The name of a lunar year: "Giáp Thìn". */
const YEAR_NAME =
  '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)'
const TO_DATE = '(?: vao| la)? ?(?:(?:thu [a-z0-9]{1,4}|chu nhat),? ?)?(?:ngay )?'
/** Between a lunar date and the same day by the other calendar; the word or the bracket says that they are one. */
const SAME_DAY = new RegExp(
  `^(?: ?\\(?(?:am lich|al|duong lich|dl)\\)?|(?: nam)? ${YEAR_NAME})?\\)?,?[ \\n]?(?:nam nay )?` +
    `(?:\\(|(?:\\(|- ?)?(?:tuc|nham|nham vao|tuc la|ung voi|ung vao|trung|trung voi|trung vao|roi vao))${TO_DATE}(?:mung |mong )?$`,
)
/** Between a feast told in words and its day: "mùng 1 Tết là thứ Ba, ngày 17/02/2026", "mùng 1 Tết: 06/02/2027". */
const FALLS_ON = new RegExp(
  `^(?: ?\\(?(?:am lich|al)\\)?)?\\)?(?:(?: nam)? ${YEAR_NAME})?(?: nam nay)?(?::| la| vao| roi vao| trung vao)${TO_DATE}$`,
)
/** What a name has between it and its day: the year, and what else the day is called, "(Tết Trung thu)". */
const ASIDE = / ?\([^()\d]{1,40}\)|,? nam \d{4}/g
/** The name of a lunar year anywhere. */
export const LUNAR_YEAR = new RegExp(`(?<![a-z])${YEAR_NAME}(?![a-z])`)
/** Every such name of a text. */
export const LUNAR_YEARS = new RegExp(`(?<![a-z])${YEAR_NAME}(?![a-z])`, 'g')
/** What a lunar date has beside it where no "âm lịch" stands. */
const NAMED_YEAR = new RegExp(`^(?: ?\\(?nhuan\\)?)? nam (${YEAR_NAME})(?![a-z])`)
const FIRST_DAYS = /(?:^|[^a-z])(?:mung|mong) $/
const LEAP = phrases('nhuan')
const LEAP_BEHIND = / ?\(?nhuan\)?/
const MORE_DAYS = /^ ?(?:-|den) ?(?:het )?(?:ngay )?\d/
const REACH = 48

/** The days that are told without figures of a month: those of feasts. */
export function toldDates({ text, source, folded }: Page): DateMark[] {
  const marks: DateMark[] = []
  for (const { index, 0: words, 1: full, 2: month, 3: day, 4: last } of text.matchAll(TOLD)) {
    if (folded.marked && !SPELT.test(source.slice(index, index + words.length))) continue
    const told = full
      ? { day: 15, month: monthOf(month!) }
      : last
        ? { day: Number(last), month: 12 }
        : { day: dayOf(day!), month: 1 }
    if (told.month < 1 || told.month > 12) continue
    marks.push({ start: index, end: index + words.length, form: 'words', exists: true, lunar: true, ...told })
  }
  return marks
}

function dayOf(word: string): number {
  return /\d/.test(word) ? Number(word) : WORDS.indexOf(word) + 1
}

function monthOf(word: string): number {
  if (/\d/.test(word)) return Number(word)
  if (word === 'chap' || word === 'muoi hai') return 12
  return word === 'muoi mot' ? 11 : MONTHS.indexOf(word) + 1
}

/** Feasts alone in a bracket, which say when what stands in front of it is kept: "Lễ Vu Lan (rằm tháng Bảy)". */
export function bracketedFeasts(page: Page, told: readonly DateMark[]): DateMark[] {
  return told.filter(({ start, day }) => day === 15 && /\((?:ngay )?$/.test(textBefore(page, start, 6)))
}

/** Days printed by both calendars: "ngày 10/3 âm lịch (tức 29/4/2023)", "29/4/2023, nhằm ngày mùng 10 tháng 3 năm Quý Mão". */
export function readLunarPairs(
  page: Page,
  dates: readonly DateMark[],
  told: readonly DateMark[],
): LunarPair[] {
  const marks = [...dates, ...told].filter(({ form }) => form !== 'year').sort((a, b) => a.start - b.start)
  const pairs: LunarPair[] = []
  for (let at = 0; at + 1 < marks.length; at++) {
    const [first, second] = [marks[at]!, marks[at + 1]!]
    if (!isDay(first) || !isDay(second) || second.start - first.end > REACH || second.start < first.end)
      continue
    const gap = page.text.slice(first.end, second.start).replace(LEAP_BEHIND, '')
    const bare = gap.replace(ASIDE, '')
    const [one, two] = [
      isLunar(page, first, gap) || isFirstDay(page, first, second),
      isLunar(page, second, gap),
    ]
    const isOne = SAME_DAY.test(gap) || (one && FALLS_ON.test(bare)) || SAME_DAY.test(bare)
    // "mùng 1 đến mùng 3 Tết, nhằm ngày 29/01 - 31/01": the last day of some stands in front of the first.
    if (!isOne || one === two || MORE_DAYS.test(textAfter(page, second.end, 16))) continue
    const [lunar, solar] = one ? [first, second] : [second, first]
    if (isLeap(page, solar)) continue
    pairs.push({ lunar, solar, ...(isLeap(page, lunar) ? { leap: true } : {}) })
  }
  return pairs
}

function isDay(date: DateMark): boolean {
  return namesDay(date) && date.exists
}

/** True for a date of the lunar calendar: by "âm lịch", by its words, by the name of its year, or "mùng" beside a word for the same day. */
function isLunar(page: Page, date: DateMark, gap: string): boolean {
  if (date.lunar || nameOfYear(page, date)) return true
  return date.year === undefined && /tuc|nham/.test(gap) && FIRST_DAYS.test(textBefore(page, date.start, 6))
}

/** "mùng 5 tháng 5" beside another day, which it can only be by the lunar calendar. */
function isFirstDay(page: Page, first: DateMark, second: DateMark): boolean {
  const isSame = first.day === second.day && first.month === second.month
  return first.year === undefined && !isSame && FIRST_DAYS.test(textBefore(page, first.start, 6))
}

/** The name of the year behind a lunar date: "10 tháng 3 năm Ất Tỵ". */
export function nameOfYear(page: Page, { end }: DateMark): Mark | undefined {
  const [behind, name] = NAMED_YEAR.exec(textAfter(page, end, 26)) ?? []
  return behind === undefined
    ? undefined
    : { start: end + behind.length - name!.length, end: end + behind.length }
}

/** A day of a leap month has another day of the solar calendar beside it. */
function isLeap(page: Page, { end }: DateMark): boolean {
  return beginsWith(textAfter(page, end, 12).replace(/^ ?\(/, ''), LEAP)
}
