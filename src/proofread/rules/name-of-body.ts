import { formatMonth } from '../../dates/plain-date.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { beginsWith, endsIn, lastWords, phrases } from '../../text/phrases.js'
import type { Page } from '../reading/marks.js'
import { placesOf, textAfter, textBefore } from '../reading/page.js'
import { citationsNear } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext } from '../rule.js'
import { type Body, FORMER_BODIES } from './former-bodies.js'

// History may be told under the names of its time.
export const PAST = phrases(
  'nguyen, tien than, truoc day, truoc khi, luc do, khi do, hop nhat, sap nhap, doi ten, mang ten, cu, ban tuyen giao va, ban dan van va',
)
export const LINKS: ReadonlySet<string> = new Set(['la', 'cua', 'voi'])
export const PAST_BEHIND = phrases(
  'cu, nay la, truoc day, truoc khi, truoc sap xep, truoc sap nhap, truoc hop nhat, tien than, doi ten, hop nhat, sap nhap, va ban dan van, va ban tuyen giao',
)
/** The unit whose body it is: "Tỉnh ủy (nay là …", "Trung ương trước đây", "tỉnh Hải Dương (cũ)". */
const UNIT =
  /^ (?:(?:tinh|thanh pho|(?:tinh|thanh|huyen|quan|thi|dang) uy)(?: [a-z]+){0,4}(?= ?[(,])|trung uong|tw|(?:tinh|thanh|huyen|quan|thi|dang) uy)(?![a-z])/

function isPast(page: Page, start: number, end: number): boolean {
  const words = lastWords(textBefore(page, start, 32))
  if (LINKS.has(words.at(-1) ?? '')) words.pop()
  const unit = UNIT.exec(textAfter(page, end, 48))?.[0].length ?? 0
  return endsIn(words.join(' '), PAST) || isPastBehind(page, end) || isPastBehind(page, end + unit)
}

/** True where the words behind a name tell of the time before. */
export function isPastBehind(page: Page, end: number): boolean {
  return beginsWith(textAfter(page, end, 32).replace(/^[ ,(]{1,3}/, ''), PAST_BEHIND)
}

/** Bodies that were merged, under their names of before. */
export function checkBodies(context: ProofreadContext): void {
  const { year, month = 12 } = context.reading.subject
  if (year === undefined) return
  for (const body of FORMER_BODIES) {
    // The year of the merger is full of both names; the month decides where it is known.
    if (formatMonth(year, month) > body.since.slice(0, 7)) checkBody(context, body)
  }
}

function checkBody(context: ProofreadContext, body: Body): void {
  const { page, text } = context.reading
  for (const { start, end } of placesOf(page, body.folded)) {
    if (body.unless && textAfter(page, end, body.unless.length + 1) === ` ${body.unless}`) continue
    if (isPast(page, start, end) || citedBefore(context, start, end, body.since)) continue
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
    return (start >= found.start && start - found.end < 60) || (end <= found.start && found.start - end < 60)
  })
}
