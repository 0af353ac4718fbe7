import { addDays, formatDate, type PlainDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { foldText } from '../../text/fold.js'
import { endsIn, phrases } from '../../text/phrases.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { Mark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { citationsNear, isInName } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import {
  barePlaces,
  type Change,
  changesOf,
  isWrongOn,
  lower,
  nameOn,
  placesOfChanges,
} from './former-provinces.js'
import { provinceLists } from './province-lists.js'
import { acts, bound, documentDate, isOfStory, sentenceDate } from './province-time.js'
import { isToldOfPast } from './told-of-past.js'

export const BODY = phrases(
  'ubnd, uy ban nhan dan, hdnd, bo chqs, bo chi huy bdbp, bo chi huy bo doi bien phong, ban quan ly, hoi dong nhan dan, tinh uy, ubmttq, uy ban mttq, mttq viet nam, ' +
    'cong an, bo chi huy quan su, dang bo, doan dai bieu quoc hoi, dia ban, bao hiem xa hoi, toa an nhan dan, vien kiem sat nhan dan, ' +
    'doan dbqh, mat tran to quoc viet nam, mat tran to quoc, hoi chu thap do, hoi khuyen hoc, kho bac nha nuoc, ' +
    'hoi nong dan, hoi lien hiep phu nu, doan thanh nien, lien doan lao dong, hoi cuu chien binh, cuc thue, cuc thong ke',
)
/** A merged, or no longer existing, unit for the date: in the date line, as issuer of a cited document, as a body of today. */
export const province: ProofreadRule = {
  id: 'province',
  summary: {
    vi: 'Tên tỉnh, thành phố không còn dùng vào thời điểm của văn bản.',
    en: 'A provincial unit that no longer exists at the date of the text.',
  },
  check(context) {
    checkDateLine(context)
    const today = documentDate(context)
    const listed = placesOfLists(context)
    const inLists = new Set(listed.map(({ place }) => place.end))
    const alone = [...placesOfChanges(context.reading), ...barePlaces(context.reading)]
      .filter(([, place]) => !inLists.has(place.end))
      .map(([change, place, bare]): Place => ({ change, place, bare, among: place }))
    for (const { change, place, bare, among, fellows } of [...listed, ...alone]) {
      if (!isOfToday(context, change, among, bare || fellows !== undefined)) continue
      const cited = citedOn(context, change, among)
      if (cited === undefined && isBesideNew(context, change, place, fellows)) continue
      // A name that ended counts from the first day that the text may be of, one to come up to the last.
      const own = sentenceDate(context, among, change, today)
      const told = own ?? (acts(context, among, today) ? today : undefined)
      const date = cited ?? bound(change, told)
      if (date === undefined || !isWrongOn(change, date)) continue
      if (cited !== undefined || own || !isOfStory(context, among, change))
        report(context, place, change, date, cited !== undefined ? 'error' : 'warning', bare, fellows)
    }
  },
}

/** A name that changed, where it stands. */
interface Place {
  change: Change
  place: Mark
  /** It stands without the kind of its unit. */
  bare?: boolean | undefined
  /** The list that it stands in; itself for a name that stands alone. */
  among: Mark
  /** The other names of the list. */
  fellows?: readonly string[]
}

/** "Trước khi sắp xếp, …", "Trước ngày 01/7/2025, …": the sentence is about the time before. */
const BEFORE_MERGER =
  /^[^a-z]{0,4}(?:(?:giai doan|thoi gian|thoi ky) )?truoc (?:(?:khi|thoi diem|ngay|luc) )?(?:thuc hien )?(?:sap nhap|hop nhat|sap xep|0?1\/0?7\/2025|0?1 thang 0?7 nam 2025)/

/** What tells of the merger itself. */
const MERGER = /(?<![a-z])(?:sap nhap|hop nhat|sap xep|chia tach)(?![a-z])/

/** The names that changed in the lists of units that a body is named of: "UBND tỉnh A và tỉnh B", "UBND các tỉnh: A, B". */
function placesOfLists({ reading }: ProofreadContext): Place[] {
  return provinceLists(reading).flatMap((list): Place[] => {
    const { page, text } = reading
    if (!isOfBody(text, list.start, textBefore(page, list.start, 60))) return []
    const clause = page.text.slice(clauseStart(page, list.start, 0), clauseEnd(page, list.end))
    if (MERGER.test(clause)) return []
    return list.items.flatMap((item): Place[] => {
      const { start, end, folded, bare } = item
      const change = changesOf().find((each) => (bare ? each.place : each.folded) === folded && !each.body)
      const fellows = list.items.filter((other) => other !== item).map((other) => other.folded)
      return change ? [{ change, place: { start, end }, bare, among: list, fellows }] : []
    })
  })
}

/** True for the name of a body at work, not of a day, a place or a time that is over. */
function isOfToday(
  { reading }: ProofreadContext,
  change: Change,
  { start, end }: Mark,
  bare: boolean | undefined,
): boolean {
  const before = textBefore(reading.page, start, 60)
  const ofBody = bare || change.body || isOfBody(reading.text, start, before)
  // A day keeps the name of the body that it is of: "Ngày Truyền thống Đảng bộ tỉnh Kon Tum".
  if (!ofBody || isInName(reading, { start, end })) return false
  const sentence = reading.folded.slice(clauseStart(reading.page, start, 0), start)
  return !BEFORE_MERGER.test(sentence) && !isToldOfPast(reading, { start, end }, change.until)
}

/** True where a body, or a department, is named in front of a unit. */
function isOfBody(text: string, start: number, before: string): boolean {
  return endsIn(before, BODY) || isDepartment(text.slice(Math.max(0, start - 80), start))
}

/** "Sở Giáo dục và Đào tạo tỉnh …": a department and what it is for. */
function isDepartment(before: string): boolean {
  const at = Math.max(before.lastIndexOf('Sở '), before.lastIndexOf('SỞ '))
  return at >= 0 && /^[\p{L}, ]{1,80}$/u.test(before.slice(at))
}

/** The date line's place: "Hải Dương, ngày 05 tháng 8 năm 2025". */
function checkDateLine(context: ProofreadContext): void {
  const { reading } = context
  const line = reading.subject.dateLine
  if (!line || line.year === undefined || line.month === undefined || line.day === undefined || !line.exists)
    return
  const before = reading.folded.lastIndexOf('\n', line.start - 1) + 1
  const printed = reading.folded.slice(before, line.start)
  const place = /^[ *_]*([a-z][a-z -]*[a-z]), ?ngay $/.exec(printed)?.[1]
  const date = formatDate(line.year, line.month, line.day)
  const change = changesOf().find(
    (other) => other.place !== '' && other.place === place && date > other.until,
  )
  if (!change || place === undefined) return
  const start = before + printed.indexOf(place)
  report(context, { start, end: start + place.length }, change, date, 'warning', true)
}

function report(
  context: ProofreadContext,
  { start, end }: Mark,
  change: Change,
  date: PlainDate,
  severity: 'error' | 'warning',
  bare?: boolean,
  fellows: readonly string[] = [],
): void {
  const name = nameOn(change, date)
  const printed = context.reading.text.slice(start, end)
  // A unit that the list names already is not named twice.
  const isNamed = fellows.some((fellow) => [foldText(name), foldText(placeOf(name))].includes(fellow))
  context.report({
    start,
    end,
    severity,
    ...(isNamed
      ? {}
      : { expected: inCaseOf(printed, change.body ? name : bare === true ? placeOf(name) : lower(name)) }),
    message: {
      vi: `${change.told.vi} từ ngày ${printDate(addDays(change.until, 1))}.`,
      en: `${change.told.en} on ${addDays(change.until, 1)}.`,
    },
  })
}

/** "Đồng Nai" of "Tỉnh Đồng Nai"; the city of Hồ Chí Minh is never named without its kind. */
function placeOf(name: string): string {
  return /Hồ Chí Minh$/.test(name) ? name : name.replace(/^(?:Tỉnh|Thành phố) /, '')
}

/** "HĐND tỉnh Lâm Đồng bãi bỏ nghị quyết … của HĐND tỉnh Bình Thuận": who names the unit of today in one thought knows of the merger. */
function isBesideNew(
  { reading: { page } }: ProofreadContext,
  { now, between = [] }: Change,
  place: Mark,
  fellows: readonly string[] = [],
): boolean {
  // Who names both side by side takes them for two units.
  if (fellows.includes(foldText(now))) return false
  const clause = page.text.slice(clauseStart(page, place.start, 0), clauseEnd(page, place.end))
  return [now, ...between.map(({ name }) => name)].some((name) => clause.includes(foldText(name)))
}

/** Date of the document that the body issued: "… số 12/KH-UBND ngày 05/8/2025 của UBND tỉnh …", "UBND tỉnh … ban hành Kế hoạch số …". */
function citedOn(
  { reading }: ProofreadContext,
  change: Change,
  { start, end: behind }: Mark,
): PlainDate | undefined {
  for (const { start: from, end, citation } of citationsNear(reading, start, 80)) {
    const issued = citation.issuedOn ?? dayOf(citation.year, change)
    if (issued === undefined) continue
    const by = start > end && start - end < 40 && BY.test(reading.folded.slice(end, start))
    const issues = from > behind && from - behind < 40 && ISSUES.test(reading.folded.slice(behind, from))
    if (by || issues) return issued
  }
  return undefined
}

/** "Nghị quyết số 08/2020/NQ-HĐND của …": a day that the year of the symbol stands for; in the year of the change one on which nothing is wrong. */
function dayOf(year: number | undefined, { until, toCome }: Change): PlainDate | undefined {
  if (year === undefined) return undefined
  return until.startsWith(`${year}`) && !toCome ? until : formatDate(year, 12, 31)
}

/** Of no other body: behind a comma another clause may begin. */
const BY = /^,? cua (?:(?:hdnd|ubnd), )?[^,.;\n]{0,40}$/
const ISSUES = /^ (?:da |vua |cung |co )?(?:ban hanh|co|ra|ky|gui)(?: mot)? $/
