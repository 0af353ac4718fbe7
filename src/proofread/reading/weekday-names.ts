import { foldText, spelling } from '../../text/fold.js'
import type { DateMark, Page, WeekdayMark } from './marks.js'
import { textBefore } from './page.js'

/** Weekdays by their two words, as they are spelt. */
const VIETNAMESE: readonly (readonly [string, number])[] = [
  ['thứ hai', 1],
  ['thứ ba', 2],
  ['thứ tư', 3],
  ['thứ năm', 4],
  ['thứ sáu', 5],
  ['thứ bảy', 6],
  ['thứ bẩy', 6],
  ['chủ nhật', 7],
  ['chúa nhật', 7],
  ...([2, 3, 4, 5, 6, 7] as const).map((digit) => [`thứ ${digit}`, digit - 1] as const),
]
const BY_WORDS = new Map(VIETNAMESE.map(([name, weekday]) => [foldText(name), weekday]))
/** A list of points is no longer than so many letters from the first one. */
const LIST = 600
/** Points that are told at length stand as sentences of their own: "Thứ nhất, … Thứ hai, ngày 12/6 bị cáo khai …". */
const LONG_LIST = 4000
const FIRST_POINT =
  /(?:^|[.;:\n] ?)(?:[-+*] ?)?(?:(?:ve )?thu nhat|mot la|truoc het|truoc tien|dau tien)[ ,:]/
/** "Hội nghị lần thứ 2 (05/5/2015), thứ 3 (06/6/2016)": the noun of the first one is that of the others. */
const COUNTED = /(?<![a-z])(?:lan|khoa|ky hop|phien|dot|vong|tap) thu [a-z0-9]{1,4}(?![a-z0-9])/
/** "T7", "CN" in schedules. */
export const SHORT = /^(?:T([2-7])|(CN))$/
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const ORDINALS = ['thu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay']

/** The weekday that stands there, if the words are spelt as its name is. */
export function weekdayAt(page: Page, date: DateMark, start: number, end: number): WeekdayMark | undefined {
  const word = page.text.slice(start, end)
  const source = page.source.slice(start, end)
  const english = ENGLISH.indexOf(word) + 1
  if (english > 0) return { start, end, weekday: english, date, language: 'en' }
  const short = SHORT.exec(source)
  if (short) return { start, end, weekday: short[2] ? 7 : Number(short[1]) - 1, date, language: 'vi' }
  const weekday = BY_WORDS.get(word)
  if (weekday === undefined) return undefined
  const spelt =
    !page.folded.marked ||
    VIETNAMESE.some(([name, day]) => day === weekday && spelling(name) === spelling(source))
  return spelt && !isPoint(page, start, source) ? { start, end, weekday, date, language: 'vi' } : undefined
}

/** "Thứ nhất, …; thứ hai, ngày …": points of a list, in small letters but for the first; the point before it has no date. */
function isPoint(page: Page, start: number, source: string): boolean {
  if (/.\p{Lu}/u.test(source)) return false
  if (FIRST_POINT.test(textBefore(page, start, LONG_LIST))) return true
  if (/^\p{Lu}/u.test(source)) return false
  const before = textBefore(page, start, LIST)
  if (COUNTED.test(before.split(/[.;\n]/).at(-1)!)) return true
  const point = ORDINALS[ORDINALS.indexOf(page.text.slice(start, start + source.length)) - 1]
  const at = point === undefined ? -1 : before.lastIndexOf(point)
  return (
    before.includes(ORDINALS[0]!) ||
    (at >= 0 && !/^,? ?\(?(?:ngay )?\d/.test(before.slice(at + point!.length)))
  )
}
