import { addDays, type PlainDate } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { beginsWith, endsIn, lastWords, phrases } from '../../text/phrases.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import { datesWithin } from '../reading/dates.js'
import type { DateMark, Mark, Page } from '../reading/marks.js'
import { placesOf, textAfter, textBefore } from '../reading/page.js'
import { citationsNear } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext } from '../rule.js'
import { type Body, FORMER_BODIES } from './former-bodies.js'
import { acts, documentDate, isOfStory, sentenceDate, type Time, TO_DO } from './province-time.js'

// History may be told under the names of its time.
export const PAST = phrases(
  'nguyen, tien than, truoc day, truoc khi, luc do, khi do, hop nhat, sap nhap, doi ten, mang ten, cu, ban tuyen giao va, ban dan van va',
)
export const LINKS: ReadonlySet<string> = new Set(['la', 'cua', 'voi'])
export const PAST_BEHIND = phrases(
  'cu, tung, da tung, nay la, truoc day, truoc khi, truoc sap xep, truoc sap nhap, truoc hop nhat, tien than, doi ten, hop nhat, sap nhap, va ban dan van, va ban tuyen giao, dan van',
)
/** Who led the body then: "nguyên Phó Trưởng Ban", "cựu cán bộ". */
const LED =
  /(?<![a-z])(?:nguyen|cuu) (?:pho )?(?:uy vien|truong|bo truong|thu truong|chanh|giam doc|can bo|lanh dao|chuyen vien|cong chuc)(?![a-z])[a-z ]{0,30}$/
/** The unit whose body it is: "Tỉnh ủy (nay là …", "Trung ương trước đây", "tỉnh Hải Dương (cũ)". */
const UNIT =
  /^ (?:(?:tinh|thanh pho|(?:tinh|thanh|huyen|quan|thi|dang) uy)(?: [a-z]+){0,4}(?= ?[(,])|trung uong|tw|(?:tinh|thanh|huyen|quan|thi|dang) uy)(?![a-z])/

function isPast(page: Page, start: number, end: number): boolean {
  const words = lastWords(textBefore(page, start, 32))
  if (LINKS.has(words.at(-1) ?? '')) words.pop()
  const unit = UNIT.exec(textAfter(page, end, 48))?.[0].length ?? 0
  if (LED.test(textBefore(page, start, 60))) return true
  return endsIn(words.join(' '), PAST) || isPastBehind(page, end) || isPastBehind(page, end + unit)
}

/** True where the words behind a name tell of the time before. */
export function isPastBehind(page: Page, end: number): boolean {
  return beginsWith(textAfter(page, end, 32).replace(/^[ ,(]{1,3}/, ''), PAST_BEHIND)
}

/** The merger itself, or how the body came about, told in the clause or in the line above its list. */
const MERGER =
  /(?<![a-z])(?:hop nhat|sap nhap|chuyen (?:tu|ve|sang|giao)|het nhiem vu|(?:ket thuc|cham dut) hoat dong|giai the|duoc thanh lap|tren co so)(?![a-z])/
/** When the body did what is told: "do Bộ … thẩm định năm 2021", "Bằng khen của Bộ trưởng Bộ … (năm 2017)", "… cấp ngày 12/5/2021". */
const DONE_IN =
  /^[^.;,:\n()]{0,60}(?:, (?:khoi cong|khanh thanh|phe duyet|xay dung|cap|ky|ban hanh))?(?: \(| nam | thang \d{1,2}[/-]| \(?ngay \d{1,2}[/-]\d{1,2}[/-])(?:nam )?((?:19|20)\d\d)(?!\d)/

const CARRIES_OUT = /(?<![a-z])(?:trien khai|thuc hien|quan triet|can cu|theo)(?![a-z])/

function isOfItsTime(page: Page, { start, end }: Mark, { since }: Body): boolean {
  const from = clauseStart(page, start, 0)
  const lead = page.text.charAt(from - 1) === ':' ? clauseStart(page, from - 1, 0) : from
  if (MERGER.test(page.text.slice(lead, clauseEnd(page, end)))) return true
  const done = DONE_IN.exec(textAfter(page, end, 100))
  // The day of a document that is carried out is its own.
  return done !== null && done[1]! < since.slice(0, 4) && !CARRIES_OUT.test(done[0])
}

/** Bodies that were merged, under their names of before. */
export function checkBodies(context: ProofreadContext): void {
  const today = documentDate(context)
  for (const body of FORMER_BODIES) checkBody(context, body, today)
}

/** The year of the merger is full of both names; the month decides where it is known. */
function isAfter(date: PlainDate, { since }: Body): boolean {
  return date.slice(0, 7) > since.slice(0, 7)
}

/** True where the sentence, or else the document, is of a time after the merger. */
function isOfTimeAfter(context: ProofreadContext, body: Body, place: Mark, today: Time | undefined): boolean {
  const change = { until: addDays(body.since, -1) }
  // A document that is carried out may be older than the body.
  const tells = (date: DateMark) => date.start < place.start || !isOfCitation(context, date)
  const own = sentenceDate(context, place, change, today, tells)
  if (own) return isAfter(own.first, body)
  if (!today || (today.open && !acts(context, place, today) && !isAddressed(context, place))) return false
  if (!isAfter(today.open ? today.first : today.last, body)) return false
  return !isOfStory(context, place, change) && !isOfYearsBefore(context, place, body)
}

/** What is still to be done with a body: "sẽ phối hợp với Bộ …", "đề nghị Bộ …", "Kính gửi: Bộ …". */
const ADDRESSED = /(?<![a-z])(?:se [a-z ]{3,40}|de nghi|kinh gui:?|giao) $/

function isAddressed({ reading }: ProofreadContext, { start }: Mark): boolean {
  return ADDRESSED.test(textBefore(reading.page, start, 60))
}

/** True in a sentence that tells of years before the merger alone: "Bộ … cấp phép cho 3 dự án năm 2019". */
function isOfYearsBefore(context: ProofreadContext, { start, end }: Mark, { since }: Body): boolean {
  const { page, dates, ranges, claims, subject } = context.reading
  const [from, to] = [clauseStart(page, start, 0), clauseEnd(page, end)]
  const years = datesWithin(dates, from, to).filter(
    (date) =>
      date.year !== undefined &&
      !isOfCitation(context, date) &&
      // What is said of a day tells nothing of the body.
      !ranges.some((range) => range.to === date || range.from.includes(date)) &&
      !claims.some((claim) => claim.date === date),
  )
  const before = Number(since.slice(0, 4))
  const sentence = page.text.slice(from, to)
  return (
    years.length > 0 &&
    years.every(({ year, lunar }) => year! < before && !lunar) &&
    years.some(({ year }) => year !== subject.year) &&
    DONE.test(sentence) &&
    !TO_DO.test(sentence)
  )
}

/** True for the date of issue of a document. */
function isOfCitation({ reading }: ProofreadContext, { start }: DateMark): boolean {
  return citationsNear(reading, start, 0).some((cited) => cited.start < start)
}

/** What was done. */
const DONE =
  /(?<![a-z])(?:da|duoc|tung|phe duyet|cap phep|cong nhan|to chuc|ban hanh|khoi cong|khanh thanh|nghiem thu|cong bo|ky)(?![a-z])/

function checkBody(context: ProofreadContext, body: Body, today: Time | undefined): void {
  const { page, text } = context.reading
  for (const { start, end } of placesOf(page, body.folded)) {
    if (body.unless && textAfter(page, end, body.unless.length + 1) === ` ${body.unless}`) continue
    if (isPast(page, start, end) || isOfItsTime(page, { start, end }, body)) continue
    if (citedBefore(context, start, end, body.since)) continue
    if (!isOfTimeAfter(context, body, { start, end }, today)) continue
    context.report({
      start,
      end,
      severity: 'warning',
      expected: inCaseOf(text.slice(start, end), body.now),
      message: {
        vi: `Từ ${printDate(body.since)} là ${body.now}.`,
        en: `Since ${body.since} this is ${body.now}.`,
      },
    })
  }
}

/** The issuer of a document of before the merger keeps its name: "Hướng dẫn số … ngày … của Ban Tuyên giáo …". */
function citedBefore({ reading }: ProofreadContext, start: number, end: number, since: string): boolean {
  return citationsNear(reading, start, 120).some(({ citation, ...found }) => {
    if (citation.issuedOn !== undefined && citation.issuedOn >= since) return false
    if (citation.issuedOn === undefined && (citation.year ?? 9999) >= Number(since.slice(0, 4))) return false
    if (start >= found.start && start - found.end < 60) return true
    // "Ban … triển khai Hướng dẫn số …": what another body issued.
    return (
      end <= found.start &&
      found.start - end < 60 &&
      !CARRIES_OUT.test(reading.folded.slice(end, found.start))
    )
  })
}
