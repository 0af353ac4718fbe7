import { between, type DateMatch, type DatePlace, isShort, isYear } from './date-place.js'
import type { Page } from './marks.js'
import { textAfter, textBefore } from './page.js'

const MONTHS_VI = 'gieng hai ba tu nam sau bay tam chin muoi'.split(' ')
const MONTHS_EN =
  'january february march april may june july august september october november december'.split(' ')
const TO_YEAR = /^,? ?nam $/
const MONTH_WORD = /^ thang (muoi mot|muoi hai|[a-z]{2,5})(?![a-z0-9])/
const ENGLISH_AFTER = /^(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? $/
const ENGLISH_MONTH_AFTER = /^(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})(?![a-z])/
const ENGLISH_BEFORE = /(?:^|[^a-z])([a-z]{3,9})(\.?) $/
const AFTER_MONTH = /(?:^|[^a-z])thang $/

/** "27 tháng 7 năm 1947", "27 tháng 7", "27/7 năm 1947", "10 tháng Ba", "tháng 4 năm 1930", "27 July 1947", "July 27, 1947". */
export function readWordDate(place: DatePlace): DateMatch | undefined {
  const { page, a } = place
  if (!isShort(a)) return undefined
  const next = page.text.charCodeAt(a.end)
  // A blank, a comma, or the letters of "27th"; "/", "-" and "." only for "27/7 năm 1947".
  if (next < 0x20 || next > 0x7a || (next > 0x2f && next < 0x61)) return undefined
  return (
    readVietnamese(place) ??
    (next === 0x2f || next === 0x2d || next === 0x2e ? undefined : readEnglish(place))
  )
}

function readVietnamese(place: DatePlace): DateMatch | undefined {
  if (place.first.mark !== '') return readMixed(place)
  if (!place.page.text.startsWith(' thang ', place.a.end)) return readMonthOfYear(place)
  return readMonthInFigures(place) ?? readMonthInWords(place)
}

/** "27/7 năm 1947". */
function readMixed({ page, a, b, c, first }: DatePlace): DateMatch | undefined {
  if (!b || !c || first.spaced || !isShort(b) || !isYear(c) || !TO_YEAR.test(between(page.text, b, c)))
    return undefined
  return { runs: 3, form: 'words', day: a.value, month: b.value, year: c.value }
}

/** "tháng 4 năm 1930". */
function readMonthOfYear({ page, a, b }: DatePlace): DateMatch | undefined {
  if (!b || !isYear(b) || a.value < 1 || a.value > 12) return undefined
  return TO_YEAR.test(between(page.text, a, b)) && AFTER_MONTH.test(textBefore(page, a.start, 7))
    ? { runs: 2, form: 'words', month: a.value, year: b.value }
    : undefined
}

/** "27 tháng 7 năm 1947", "27 tháng 7/1947", "27 tháng 7". */
function readMonthInFigures({ page, a, b, c }: DatePlace): DateMatch | undefined {
  if (!b || !isShort(b) || b.start !== a.end + ' thang '.length) return undefined
  const day = { form: 'words', day: a.value, month: b.value } as const
  const to = between(page.text, b, c)
  if (c && ((TO_YEAR.test(to) && c.length <= 4) || ((to === '/' || to === '-') && isYear(c))))
    return { ...day, runs: 3, year: c.value }
  return { ...day, runs: 2 }
}

/** "10 tháng Ba năm 1975", "10 tháng Ba". */
function readMonthInWords({ page, a, b }: DatePlace): DateMatch | undefined {
  const word = MONTH_WORD.exec(textAfter(page, a.end, 24))
  const month = word ? monthOfWord(word[1]!) : undefined
  if (!word || month === undefined) return undefined
  const end = a.end + word[0].length
  // The twelfth month has this name in the lunar calendar alone; "tháng Giêng" is January too.
  const lunar = word[1] === 'chap' ? ({ lunar: true } as const) : {}
  const day = { form: 'words', day: a.value, month, ...lunar } as const
  return b && isYear(b) && TO_YEAR.test(page.text.slice(end, Math.min(b.start, end + 8)))
    ? { ...day, runs: 2, year: b.value }
    : { ...day, runs: 1, end }
}

/** "27 July 1947", "27 Jul 1947", "27 July", "27th of July". */
function readDayFirst({ page, a, b }: DatePlace): DateMatch | undefined {
  const year = b && isYear(b) ? b : undefined
  if (year) {
    const month = monthOfYear(ENGLISH_AFTER.exec(between(page.text, a, year))?.[1])
    if (month > 0) return { runs: 2, form: 'words', day: a.value, month, year: year.value }
  }
  const [all, word] = ENGLISH_MONTH_AFTER.exec(textAfter(page, a.end, 20)) ?? []
  const month = monthInEnglish(word)
  const end = a.end + (all?.length ?? 0)
  if (month === 0 || !isNamedMonth(page, end - word!.length, word!)) return undefined
  return { runs: 1, form: 'words', day: a.value, month, end }
}

/** "July 27, 1947", "Jul. 27, 1947", "July 27". */
function readMonthFirst({ page, a, b }: DatePlace): DateMatch | undefined {
  const [, word, dot] = ENGLISH_BEFORE.exec(textBefore(page, a.start, 12)) ?? []
  const month = monthOfYear(word)
  if (month === 0) return undefined
  const start = a.start - word!.length - dot!.length - 1
  if (b && isYear(b) && /^(?:st|nd|rd|th)?, $/.test(between(page.text, a, b)))
    return { runs: 2, form: 'words', day: a.value, month, year: b.value, start }
  const ending = /^(?:st|nd|rd|th)?(?![a-z0-9])/.exec(textAfter(page, a.end, 3))
  if (!ending || monthInEnglish(word) === 0 || !isNamedMonth(page, start, word!)) return undefined
  return { runs: 1, form: 'words', day: a.value, month, start, end: a.end + ending[0].length }
}

function readEnglish(place: DatePlace): DateMatch | undefined {
  return readDayFirst(place) ?? readMonthFirst(place)
}

function monthInEnglish(word: string | undefined): number {
  return word === undefined ? 0 : MONTHS_EN.indexOf(word) + 1
}

/** With a year a month may be short: "30 Nov 2026", "Sept. 2, 2026". */
function monthOfYear(word: string | undefined): number {
  if (word === undefined) return 0
  const short = word === 'sept' ? 'sep' : word
  return monthInEnglish(word) || MONTHS_EN.findIndex((month) => month.slice(0, 3) === short) + 1
}

/** Without a year a month has its capital; in Vietnamese "May 10" is a company's name and "5 may" may be clouds. */
function isNamedMonth({ source, folded }: Page, start: number, word: string): boolean {
  return /\p{Lu}/u.test(source.charAt(start)) && !(word === 'may' && folded.marked)
}

function monthOfWord(word: string): number | undefined {
  if (word === 'chap' || word === 'muoi hai') return 12
  if (word === 'muoi mot') return 11
  const place = MONTHS_VI.indexOf(word)
  return place < 0 ? undefined : place + 1
}
