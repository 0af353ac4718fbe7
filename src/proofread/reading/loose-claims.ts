import type { NameHit } from '../../commemorations/names/index.js'
import { isGrowth } from './counts.js'
import type { Claim, CountMark, DateMark, Page, RangeMark } from './marks.js'
import { textBefore } from './page.js'

/** Between a number and the name that it counts. */
export const TO_NAME =
  /^ ?(?:of |for |since )?(?:the )?(?:ky niem |nhan )?(?:ngay |le |dai le |thanh cong |cuoc |su kien ){0,2}"?(?:nuoc |the )?$/
const TO_DATE =
  /^ ?(?:(?:pl|phat lich)[. ]{0,2}\d{4} ?)?(?:\([^()\n]{1,60}\) ?)?[(,]? ?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? ?)?(?:ngay |on )?(?:mung |mong )?$/
/** Between a name and its date these say that the one is the other: "Ngày X năm nay rơi vào thứ Bảy, ngày 02/9", "X năm 2025 vào ngày …". */
export const TELLS =
  /^ (?:nam (?:nay|\d{4}) vao|(?:nam (?:nay|\d{4}) )?(?:la|roi vao|trung vao|nham vao|nham)(?: vao)?) (?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? ?)?(?:\(|ngay )?$|^,? (?:(?:in )?\d{4} |this year )?(?:falls|fell|is) on (?:[a-z]{3,6}day,? )?(?:the )?$/
/** "Lễ Phật đản năm 2025 (ngày 12/5/2025)", "… PL.2569 - DL.2025 (12/5/2025)": the day of that year. */
const OF_YEAR =
  /^(?:,? nam| (?:pl|phat lich)[. ]{0,2}\d{4} ?- ?(?:dl|duong lich)\.?) ?(\d{4}),? ?\((?:(?:tuc|nham) )?(?:ngay )?$/
const HEAD_OF_ANOTHER =
  /^ ?: ?(?:ngay|le|dai le|tet|quoc khanh|chien thang|khoi nghia|cach mang|\d{1,4} nam|ky niem) /
const TO_SOLAR = /^ (?:am lich|al)\)?,? ?\(?(?:tuc |nham |la )?(?:ngay )?$/
const DASH = /^ ?[-:] ?(?:ngay )?$/
const ITEM_END = /^ ?(?:[.;,)\n]|$)/
const HEADING = /^ ?[-:] ?(?:ngay |le )?$/
const ITEM_START =
  /(?:^|[\n;]) ?(?:[-+*•] ?)?(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? ?)?(?:ngay )?$/
/** Between a name and the number that it reaches this year. */
const TURNS = /^,? (nam nay )?(?:la |vua )?tron $/
const THIS_YEAR = /(?:^|[^a-z])nam nay,? (?:ngay )?$/
/** "Ngày X là ngày 27/7", "Ngày X hằng năm là 27/7". */
const IS_DAY = /^ (?:hang nam )?la (?:ngay )?$/
const MORE_DAYS = /^ ?(?:-|den|,|va|hoac) ?(?:ngay )?\d/
/** "Ngày 27/7 hằng năm là Ngày X", "Ngày 27/7 được chọn là Ngày X". */
const IS_NAMED =
  /^(?: hang nam)?,? (?:(?:chinh )?la|duoc (?:chon|lay|goi|quy dinh|xac dinh) (?:la|lam)) (?:ngay|le|dai le) $/
const DAY_AT_HEAD = /(?:^|[^a-z])(?<!(?:den|tu|truoc|sau|het|ngoai) )ngay $/
const TO_RANGE = /^ ?[(,-]? ?(?:tu )?(?:ngay )?$/

/** Claims without a pair of dates: a number before a name, a date behind it. */
export function looseClaims(
  page: Page,
  names: readonly NameHit[],
  counts: readonly CountMark[],
  ranges: readonly RangeMark[],
  dates: readonly DateMark[],
  used: ReadonlySet<CountMark>,
): Claim[] {
  const marks = { counts, ranges, dates }
  const places: Places = { count: 0, range: 0, date: 0 }
  const taken = new Set(used)
  return names.flatMap((name) => {
    moveTo(places, marks, name)
    const claim = claimOf(page, name, marks, places, taken)
    // A number is told of one day.
    if (claim?.count) taken.add(claim.count)
    return claim ?? []
  })
}

interface Marks {
  counts: readonly CountMark[]
  ranges: readonly RangeMark[]
  dates: readonly DateMark[]
}

/** Where the walk over the names is in each list: the last number in front of the name, the first pair and date behind it. */
interface Places {
  count: number
  range: number
  date: number
}

function moveTo(places: Places, { counts, ranges, dates }: Marks, { start, end }: NameHit): void {
  while (places.count + 1 < counts.length && counts[places.count + 1]!.end <= start) places.count++
  while (places.date < dates.length && dates[places.date]!.start < end) places.date++
  while (places.range < ranges.length && ranges[places.range]!.start < end) places.range++
}

function claimOf(
  page: Page,
  name: NameHit,
  { counts, ranges, dates }: Marks,
  at: Places,
  used: ReadonlySet<CountMark>,
): Claim | undefined {
  const range = ranges[at.range]
  // The pair's own claim has been made; what stands with the name is part of it.
  if (range && isOfPair(page, name, range)) return undefined
  const count = counts[at.count]
  const counted = count && count.end <= name.start && isCounted(page, count, name) ? count : undefined
  const behind = ordinalBehind(page, name, counts, at.count)
  const own = [counted, behind].find((mark) => mark && !used.has(mark))
  const ahead = dates[at.date]
  const free = ahead && !(range && ahead.start >= range.start) ? ahead : undefined
  const date = dateBehind(page, name, free, dates[at.date + 1]) ?? dateBefore(page, name, dates[at.date - 1])
  return own || date ? looseClaim(name, own, date) : undefined
}

function looseClaim(name: NameHit, count: CountMark | undefined, at: DatePair | undefined): Claim {
  return {
    start: Math.min(count?.start ?? name.start, name.start),
    end: Math.max(name.end, at?.date.end ?? 0, count?.end ?? 0),
    names: [name],
    counts: count ? [count] : [],
    inherited: false,
    ...(count ? { count } : {}),
    ...at,
  }
}

function isOfPair(page: Page, { end }: NameHit, range: RangeMark): boolean {
  return range.start - end < 12 && TO_RANGE.test(page.text.slice(end, range.start))
}

/** True if the number counts the years of the name behind it. */
function isCounted(page: Page, { end }: CountMark, name: NameHit): boolean {
  const gap = page.text.slice(end, name.start)
  return TO_NAME.test(gap) || isGrowth(gap)
}

interface DatePair {
  date: DateMark
  defines?: true
  lunar?: DateMark
  inYear?: number
}

/** "Ngày X (27/7)", "Ngày X - 27/7", "Giỗ Tổ Hùng Vương 10/3 âm lịch (29/4/2023)". */
function dateBehind(
  page: Page,
  name: NameHit,
  date: DateMark | undefined,
  next: DateMark | undefined,
): DatePair | undefined {
  if (!date || date.start - name.end >= 72) return undefined
  // "Tết Trung thu năm 2024 rơi vào ngày 17/9/2024"
  if (date.form === 'year') return next && dateOfYear(page, name, date.year!, next)
  const gap = page.text.slice(name.end, date.start)
  const behind = page.text.slice(date.end, date.end + 24)
  // "Ngày X (12/6: Ngày Y)", "Ngày X, 28/3: Ngày Y": the date heads what follows.
  if (HEAD_OF_ANOTHER.test(behind)) return undefined
  const heading = DASH.test(gap) && date.day !== undefined && date.year === undefined && ITEM_END.test(behind)
  if (!heading && !TO_DATE.test(gap) && !TELLS.test(gap) && !IS_DAY.test(gap)) return undefined
  const solar =
    date.lunar && next && next.start - date.end < 32 && TO_SOLAR.test(page.text.slice(date.end, next.start))
  if (solar && next.day !== undefined) return { date: next, lunar: date }
  const defines = IS_DAY.test(gap) && date.year === undefined && !MORE_DAYS.test(behind)
  return defines ? { date, defines } : { date }
}

function dateOfYear(page: Page, { end }: NameHit, year: number, date: DateMark): DatePair | undefined {
  if (date.start - end >= 72) return undefined
  if (!isToldOf(page.text.slice(end, date.start), date.lunar ? year : (date.year ?? year))) return undefined
  return date.year === undefined && !date.lunar ? { date, inYear: year } : { date }
}

function isToldOf(gap: string, year: number): boolean {
  return TELLS.test(gap) || OF_YEAR.exec(gap)?.[1] === String(year)
}

/** "27/7: Ngày X", "27/7 - Ngày X" at the head of an item; "Ngày 27/7 là Ngày X". */
function dateBefore(page: Page, name: NameHit, date: DateMark | undefined): DatePair | undefined {
  if (!date || date.day === undefined || name.start - date.end > 40) return undefined
  if (isDefined(page, name, date)) return { date, defines: true }
  if (!HEADING.test(page.text.slice(date.end, name.start))) return undefined
  return ITEM_START.test(page.text.slice(Math.max(0, date.start - 24), date.start)) ? { date } : undefined
}

/** "Ngày 27/7 là Ngày X"; ", Ngày X." with the end of the sentence behind it says the same. */
function isDefined(page: Page, { start, end }: NameHit, date: DateMark): boolean {
  if (!DAY_AT_HEAD.test(textBefore(page, date.start, 16))) return false
  const gap = page.text.slice(date.end, start)
  if (gap === ', ngay ') return /^ ?(?:[.\n]|$)/.test(page.text.slice(end, end + 2))
  return IS_NAMED.test(gap)
}

/** "Ngày sinh Chủ tịch Hồ Chí Minh lần thứ 133", "Ngày X năm nay tròn 75 năm", "sinh nhật lần thứ 133 của Chủ tịch Hồ Chí Minh". */
function ordinalBehind(
  page: Page,
  name: NameHit,
  counts: readonly CountMark[],
  from: number,
): CountMark | undefined {
  for (let at = from; at < counts.length && counts[at]!.start - name.end < 20; at++) {
    const count = counts[at]!
    if (count.form === 'ordinal' && count.start > name.start && count.end < name.end) return count
    const gap = page.text.slice(name.end, count.start)
    if (count.form === 'ordinal' ? /^,? lan thu $/.test(gap) : isReached(page, name, gap)) return count
  }
  return undefined
}

/** "Ngày X năm nay tròn 75 năm", "Năm nay, Ngày X tròn 75 năm". */
function isReached(page: Page, { start }: NameHit, gap: string): boolean {
  const turns = TURNS.exec(gap)
  return turns !== null && (turns[1] !== undefined || THIS_YEAR.test(textBefore(page, start, 16)))
}
