import { countsYears, daysOf, fallsOn, isSure, type Known, knownOf } from '../catalog-facts.js'
import type { Claim, RangeMark } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { inStyleOf, printedDay, withNumber, withYear } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'

/** The last date is not in the year that the document is about, or its day is not the first date's. */
export const endYear: ProofreadRule = {
  id: 'end-year',
  summary: {
    vi: 'Mốc sau không thuộc năm của văn bản, hoặc khác ngày với mốc trước.',
    en: 'The last date is not in the year of the document, or not on the day of the first.',
  },
  check(context) {
    for (const claim of context.reading.claims) {
      const { range } = claim
      if (!range || range.to.fault || range.from.some(({ fault }) => fault)) continue
      const known = knownOf(claim.names)
      if (range.to.year === undefined || range.to.year <= (range.from[0]!.year ?? 9999)) continue
      if (countsYears(claim)) checkYear(context, claim, range, known)
      else checkDay(context, claim, range, known)
    }
  },
}

function checkYear(
  context: ProofreadContext,
  claim: Claim,
  range: RangeMark,
  known: Known | undefined,
): void {
  const { reading } = context
  const { year, basis } = reading.subject
  const last = range.to.year!
  const first = range.from[range.from.length - 1]!.year!
  const { count } = claim
  if (year === undefined || last >= year || year - last > (basis === 'inferred' ? 1 : 9)) return
  // Years alone may tell a span of time that ended, or a life.
  if (range.to.day === undefined && (!count?.firm || last < year - 1)) return
  if (!known && !count?.firm) return
  const numbered = count !== undefined && !claim.inherited && count.value > 0
  if (numbered && !claim.counts.some(({ value }) => range.from.some((from) => last - from.year! === value)))
    return
  const before = textBefore(reading.page, claim.start, 120)
  if (tellsOf(before, last) || /(?:da|vua) (?:to chuc|dien ra)/.test(before)) return
  const repair = withYear(reading.text, range.to, year)
  const number = numbered && count.form !== 'bare' ? [withNumber(reading.text, count, year - first)] : []
  context.report({
    start: range.to.start,
    end: range.to.end,
    severity: 'warning',
    expected: repair.text,
    suggestions: [repair, ...number],
    ...(known ? { commemoration: known.entries[0]!.id } : {}),
    message: {
      vi: `Văn bản ${basis === 'given' ? '' : 'có vẻ '}nói về năm ${year} nhưng mốc sau là năm ${last}; năm ${year} là ${year - first} năm.`,
      en: `The document ${basis === 'given' ? 'is' : 'seems to be'} about ${year}, yet the last date is in ${last}; ${year} makes ${year - first} years.`,
    },
  })
}

/** "Năm 2022, huyện …": the clause is about the year of the last date. */
function tellsOf(before: string, year: number): boolean {
  const at = before.lastIndexOf(`nam ${year}`)
  return at >= 0 && !/\d/.test(before.charAt(at + 8))
}

function checkDay(context: ProofreadContext, claim: Claim, range: RangeMark, known: Known | undefined): void {
  const { reading, catalog } = context
  const from = range.from[range.from.length - 1]!
  const { to } = range
  if (from.day === undefined || to.day === undefined || from.month === undefined || to.month === undefined)
    return
  if (from.day === to.day && from.month === to.month) return
  if (!to.exists || !from.exists || to.lunar || from.lunar) return
  // Two days may tell how long something took; a number of years, or the name of one day, says they do not.
  const counted = claim.counts.some(({ value }) => to.year! - from.year! === value)
  if (claim.count ? !claim.count.firm || claim.inherited || !counted : !known?.exact) return
  const swapped = from.day === to.month && from.month === to.day
  const near = from.day === to.day || from.month === to.month || swapped
  if (!near) return
  // "(19/8/1945 - 02/9/2023)": two days in one bracket, each of them known.
  if (
    known &&
    known.entries.length > 1 &&
    fallsOn(known, catalog, to, to.year) &&
    fallsOn(known, catalog, from, to.year)
  )
    return
  const toRight = known !== undefined && fallsOn(known, catalog, to, to.year)
  const fromRight = known !== undefined && fallsOn(known, catalog, from, to.year)
  if (
    known &&
    !toRight &&
    !fromRight &&
    known.entries.some((entry) => daysOf(entry, catalog, to.year).length > 0)
  )
    return
  const wrong = toRight && !fromRight ? from : to
  const right = wrong === to ? from : to
  const text = inStyleOf(reading.text, right, { day: right.day!, month: right.month!, year: wrong.year! })
  const other = { day: wrong.day!, month: wrong.month!, year: right.year! }
  const certain = known?.exact === true && known.entries.every(isSure) && toRight !== fromRight
  context.report({
    start: wrong.start,
    end: wrong.end,
    severity: certain ? 'error' : 'warning',
    expected: text,
    suggestions: [
      { start: wrong.start, end: wrong.end, text },
      { start: right.start, end: right.end, text: inStyleOf(reading.text, wrong, other) },
    ],
    fixable: certain,
    ...(known ? { commemoration: known.entries[0]!.id } : {}),
    message: {
      vi: `Hai mốc khác ngày nhau: ${printedDay({ day: right.day!, month: right.month! })} và ${printedDay({ day: wrong.day!, month: wrong.month! })}.`,
      en: `The two dates fall on different days: ${right.day}/${right.month} and ${wrong.day}/${wrong.month}.`,
    },
  })
}
