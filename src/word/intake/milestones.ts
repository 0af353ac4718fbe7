import type { PlainDate } from '../../dates/plain-date.js'
import { clauseStart } from '../../proofread/reading/clause.js'
import type { Claim, DateMark, Mark } from '../../proofread/reading/marks.js'
import { textBefore } from '../../proofread/reading/page.js'
import { dayOf, freeDates, type ToldPeriod } from './period.js'
import { LABEL, placeOf, type Read, type Sheet } from './sheet.js'

/** A day that the document names: an anniversary, an event, a deadline. */
export interface ToldMilestone {
  name: string
  date: PlainDate
}

/** Words and signs between what happens and its day; taken off one by one. */
const TAIL =
  /(?:[\s,(:]|(?:^|\s)(?:vào|từ|trong|trước|nhất|chậm|muộn|là|đến|hết|hạn|cuối|lúc|ngày|sáng|chiều|tối|dự|kiến|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|\d{1,2}(?:h| giờ)|\d\d|phút))$/iu
const LONGEST = 160

/** The days of the document from its own date on, in order; of a stretch of days, the first; without the ends of its period. */
export function readMilestones(
  sheet: Sheet,
  { year, from, period }: { year: number | undefined; from: string; period: ToldPeriod },
): Read<ToldMilestone>[] {
  const { reading } = sheet
  const claimed = new Set<DateMark>()
  const found: Read<ToldMilestone>[] = []
  for (const claim of reading.claims) {
    const date = claim.range?.to ?? claim.date
    const day = date && dayOf(date, year)
    if (!date || !day || (!claim.known && !claim.count)) continue
    claimed.add(date)
    if (day >= from)
      found.push({ value: { name: nameOfClaim(sheet, claim), date: day }, ...placeOf(sheet, claim) })
  }
  for (const date of freeDates(sheet)) {
    const day = dayOf(date, isDeadline(sheet, date) ? year : undefined)
    if (isEnd(sheet, period, date)) continue
    const name = claimed.has(date) || !day || day < from ? '' : nameOfDay(sheet, date)
    if (day && name !== '') found.push({ value: { name, date: day }, ...placeOf(sheet, date) })
  }
  const seen = new Set<string>()
  return found
    .filter(({ value: { name, date } }) => {
      const key = `${date} ${name}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : a.start - b.start))
}

/** True for an end of the period, and for the last day of any other stretch. */
function isEnd(sheet: Sheet, period: ToldPeriod, date: DateMark): boolean {
  const { start } = placeOf(sheet, date)
  const ends = period.kind === 'dates' ? [period.start?.start, period.end?.start] : []
  return (
    ends.includes(start) ||
    /\d (?:-|den)(?: het)?(?: ngay)? $/.test(textBefore(sheet.reading.page, date.start, 16))
  )
}

/** "79 năm Ngày Thương binh - Liệt sĩ", without its dates. */
function nameOfClaim({ reading: { text } }: Sheet, { count, names, start, end }: Claim): string {
  const from = Math.min(count?.start ?? end, names[0]?.start ?? start)
  const to = names.at(-1)?.end ?? end
  return wordBefore(text, from) + text.slice(from, Math.max(to, count?.end ?? to))
}

/** The word "Ngày" that stands in front of a name and belongs to it. */
function wordBefore(text: string, at: number): string {
  return /(?:Ngày|ngày) $/.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? ''
}

/** "trước ngày 15/7", "chậm nhất 17 giờ ngày 15/7": a day of the document's year, though none is printed. */
function isDeadline({ reading }: Sheet, { start }: Mark): boolean {
  const [, behind] = DEADLINE.exec(textBefore(reading.page, start, 40)) ?? []
  return Boolean(behind?.split(' ').every((word) => TO_ITS_DAY.test(word)))
}

const DEADLINE = /\b(?:truoc|cham nhat|muon nhat|tre nhat|han|den het|thoi han)\b([^.;\n]{0,30})$/
/** A word between "chậm nhất" and its day. */
const TO_ITS_DAY = /^(?:|la|vao|den|trong|truoc|gio|phut|ngay|\d{1,2}(?:h\d{0,2})?)[,:]?$/

/** What happens on a day: what its clause says in front of it, else behind it; for "Thời gian: …" the line above. */
function nameOfDay(sheet: Sheet, date: Mark): string {
  const { label, text } = clauseBefore(sheet, date)
  if (text !== '' && !OF_TIME.test(text)) return text
  return clauseBehind(sheet, date) || (OF_TIME.test(label) ? '' : label) || lineAbove(sheet, date)
}

const OF_TIME =
  /^(?:về )?(?:thời (?:gian|hạn|điểm)|ngày|hạn|thời gian tổ chức)(?: (?:tổ chức|thực hiện|gửi|nộp))?$/i

/** What the clause says in front of a date, and what stands in front of the colon that begins it. */
function clauseBefore({ reading }: Sheet, { start }: Mark): { label: string; text: string } {
  const { page, dates } = reading
  const begins = clauseStart(page, start, 0)
  const last = dates.findLast(({ end }) => end <= start && end > begins)
  const comma = last ? reading.text.slice(last.end, start).search(/[,)]/) : -1
  const from = last && comma >= 0 ? last.end + comma + 1 : begins
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start - 1) + 1, from)
  const label = line.endsWith(':') ? cut(line.slice(0, -1)) : ''
  return { label, text: cut(reading.text.slice(from, start)) }
}

/** "Ngày 28/7/2026: gặp mặt …", "trước ngày 15/7/2026 gửi danh sách". */
function clauseBehind({ reading }: Sheet, { end }: Mark): string {
  const behind = /^[\s:,–)-]{1,4}([^.;:,\n()]{4,160})/u.exec(reading.text.slice(end, end + 170))?.[1] ?? ''
  return /^(?:và|đến|tại|-|đối với|thứ|chủ nhật|sáng|chiều|để|cho|theo|hoặc)(?: |$)/i.test(behind)
    ? ''
    : behind.trim()
}

/** The item that a line such as "a) Thời gian: …" belongs to. */
function lineAbove(sheet: Sheet, date: Mark): string {
  const { start } = placeOf(sheet, date)
  const at = sheet.lines.findIndex((line) => line.start <= start && start < line.end)
  const own = sheet.lines[at]?.rank ?? Number.POSITIVE_INFINITY
  const above = sheet.lines.slice(0, Math.max(at, 0)).findLast(({ rank }) => rank !== undefined && rank < own)
  return above ? cut(above.text).replace(/[:.;]$/, '') : ''
}

/** Without its label, and without what leads to a date. */
function cut(given: string): string {
  let text = given.trim().replace(LABEL, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(TAIL, '')
  }
  return text.length > LONGEST ? `…${text.slice(text.indexOf(' ', text.length - LONGEST))}` : text
}
