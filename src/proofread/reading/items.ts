import type { NameHit } from '../../commemorations/names/index.js'
import { foldText } from '../../text/fold.js'
import { beginsWith, phrases } from '../../text/phrases.js'
import { firstDay } from '../catalog-facts.js'
import { REACH } from './clause.js'
import { isGrowth } from './counts.js'
import { datesWithin } from './dates.js'
import type { CountMark, DateMark, Page, RangeMark } from './marks.js'

/** A comma, line end or "và" with the head of another day behind it. */
export const NEXT_ITEM =
  /(?:(?:[,.:;]| va) |\n)(?:[-+*] )?(?:ky niem |nhan )?(?:ngay|le|thang|tuan|\d{1,4} nam|ky niem|chien thang|phong trao) /

/** Behind a comma, a dash, a bracket with another in it, "và", "nhân" and their like the words are of something else. */
const OTHER =
  /(?:,| -|;|:| \((?=[a-z][^()]*\()| (?:va|gan voi|chao mung|dong thoi|huong ung|ket hop|cung|bang|voi)(?= )| nhan (?=dip |ngay |ky niem |le |\d))(.*)/s
/** "25 năm xây dựng và phát triển Trường A". */
const GROWN = /^ xay dung(?:, chien dau)? va (?:phat trien|truong thanh)(?![a-z])/
/** What somebody does: no part of a name goes on behind a comma with it. */
const DONE =
  /(?<![a-z])(?:ra mat|to chuc|trao|tang|khanh thanh|xuat ban|cong bo|trung bay|phat hanh|don|tri an|gioi thieu|lap|tong ket|khai mac|duoc|da|dang|se|la|co)(?![a-z])/
/** "thành lập Trường": what the years of a body are counted from. */
const BODY = phrases(
  'thanh lap, ngay thanh lap, tai lap, ngay tai lap, xay dung, truyen thong, ngay truyen thong, ra doi, hoat dong',
)
/** What joins another day to a body: ", chào mừng Ngày", "và Ngày". */
const JOINED =
  /(?:,| -| va| gan voi| nhan| cung) (?:(?:ky niem|chao mung|huong ung|nhan|dip|mung) ){0,3}(?:(?:ngay|le|dai le) )?"?$/
const CLOSED_BRACKET = /\([^()\n]{0,60}\)/g
/** Words between a name and its dates that say something of the day itself. */
const OF_THE_DAY =
  /(?<![a-z])(?:vua|nam nay|den nay|tinh den nay|tron|la|du|ky niem|nhan dip|lan thu|\d{1,4} nam)(?![a-z])/g
/** A number so far from what the dates make may still be meant for them. */
const NEAR = 3

/** What stands in front of a pair of dates and may be told with it. */
export interface Item {
  names: readonly NameHit[]
  counts: readonly CountMark[]
}

/**
 * The names and numbers of the item that the dates close. Words for something else between them and the dates make these the dates of that:
 * "Nhân Ngày X (27/7), xã mừng ngày thành lập (15/8/1990 - …)".
 */
export function itemOf(page: Page, dates: readonly DateMark[], range: RangeMark, all: Item): Item {
  // A name within a longer one, "thành lập Đảng" in "thành lập Đảng bộ huyện", names no day.
  const last = all.names.filter(({ whole }) => whole).at(-1)
  const parted = (end: number) => isParted(page, end, dates, range)
  const apart = last !== undefined && parted(last.end) && !begins(last, range)
  const counts = all.counts.filter((count) => {
    if (fits(count, range)) return true
    // A number in front of a name is that name's.
    const next = all.names.find(({ start }) => start >= count.end)
    if (next && isOfAnother(page.text.slice(count.end, next.start))) return false
    if (last && last.start >= count.end) return !apart
    return !parted(count.end) || (isNear(count, range) && isOfOne(page, count, range))
  })
  return { names: apart ? [] : all.names, counts: ofItem(counts, all.names, range) }
}

/** "30 năm thành lập Trường và Ngày X": the number has been told of a body of its own before the name. */
function isOfAnother(gap: string): boolean {
  return beginsWith(gap, BODY) && JOINED.test(gap) && !isGrowth(gap)
}

/** True if words behind that place, in front of the dates, begin something else, or have a date of their own. */
function isParted(page: Page, end: number, dates: readonly DateMark[], range: RangeMark): boolean {
  const gap = page.text.slice(end, Math.min(range.start, end + REACH))
  if (NEXT_ITEM.test(gap)) return true
  const date = datesWithin(dates, end, range.start).find(({ day }) => day !== undefined)
  const other = date
    ? page.text.slice(date.end, range.start)
    : OTHER.exec(gap.replace(CLOSED_BRACKET, ''))?.[1]
  return other !== undefined && /[a-z]/.test(other.replace(OF_THE_DAY, ''))
}

/**
 * True if what parts a number and its dates may all the same be within the name of one body, "Sở Văn hóa, Thể thao và Du lịch", or the dates are
 * those of days, which little else has at both ends; the years alone behind "thành lập trường, thầy A" are those of a life.
 */
function isOfOne(page: Page, count: CountMark, { from, to, start }: RangeMark): boolean {
  if (to.day !== undefined && from.every(({ day }) => day !== undefined)) return true
  const end = Math.min(start, count.end + REACH)
  const grown = GROWN.exec(page.text.slice(count.end, end))?.[0].length ?? 0
  const [, ...parts] = page.source.slice(count.end + grown, end).split(/, | - | và /)
  return (
    (parts.length > 0 || grown > 0) &&
    parts.every((part) => /^\p{Lu}/u.test(part) && !DONE.test(foldText(part)))
  )
}

/** Dates that begin on the first day of the day named are its own, whatever stands between. */
function begins({ entries }: NameHit, { from }: RangeMark): boolean {
  return entries.some((entry) => {
    const first = firstDay(entry)
    return from.some(
      ({ day, month, year }) => first && day === first.day && month === first.month && year === first.year,
    )
  })
}

/**
 * The numbers of the item that the dates close. One with a known name behind it, before the next number, is told of a day of its own,
 * unless it is the one that the dates make: "79 năm A và 97 năm B (28/7/1929 - 28/7/2026)".
 */
function ofItem(
  counts: readonly CountMark[],
  names: readonly NameHit[],
  range: RangeMark,
): readonly CountMark[] {
  return counts.filter((count, at) => {
    const next = counts[at + 1]
    if (!next || fits(count, range)) return true
    return !names.some(({ start, end }) => start >= count.end && end <= next.start)
  })
}

/** "79 năm A và 34 năm B (22/12/1944 - 22/12/2023)": the number that the dates make is the one they belong to. */
export function fits({ value }: CountMark, { from, to }: RangeMark): boolean {
  return from.some(({ year }) => year !== undefined && to.year !== undefined && to.year - year === value)
}

function isNear({ value }: CountMark, { from, to }: RangeMark): boolean {
  return from.some(({ year }) => {
    const off = year === undefined || to.year === undefined ? undefined : Math.abs(to.year - year - value)
    return off !== undefined && off <= NEAR
  })
}
