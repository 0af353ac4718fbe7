import { endsIn, lastWords, phrases } from '../../text/phrases.js'
import type { Known } from '../catalog-facts.js'
import { countsYears, isOriginInUse, isSure, knownOf } from '../catalog-facts.js'
import type { Claim, CountMark, RangeMark, Subject } from '../reading/marks.js'
import { textBefore } from '../reading/page.js'
import { type Repair, withNumber, withYear } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'

const TERM = phrases('nhiem ky, giai doan, nam hoc, ke hoach, tu nam, chuong trinh, khoa')
// A pair of years may be a life: "120 năm Ngày sinh … (1904 - 1931)".
const CLOSE = 2
/** A span that is still told by full numbers of years, both ends included, is shorter: "10 năm (2011 - 2020)". */
const LONG = 30
/** A life that ended is no pair of an anniversary; a pair that ends in these years is. */
const MODERN = 1990

/** The number printed, the first and the last date do not go together. */
export const numberMismatch: ProofreadRule = {
  id: 'number-mismatch',
  summary: {
    vi: 'Số năm không khớp với hai mốc ngày in kèm theo.',
    en: 'The number is not the difference of the two dates printed with it.',
  },
  check(context) {
    for (const claim of context.reading.claims) {
      const { range, count } = claim
      if (!range || !count || count.form === 'bare' || count.form === 'empty') continue
      if (range.to.fault || range.from.some(({ fault }) => fault)) continue
      checkClaim(context, claim, range, count)
    }
  },
}

function checkClaim(context: ProofreadContext, claim: Claim, range: RangeMark, count: CountMark): void {
  const last = range.to.year
  const starts = range.from.flatMap(({ year }) => year ?? [])
  if (last === undefined || starts.length === 0) return
  if (claim.counts.some(({ value }) => starts.some((year) => last - year === value))) return
  const known = knownOf(claim.names)
  if (!isCount(context, claim, range, count, known)) return

  const from = range.from[range.from.length - 1]!
  const right = last - from.year!
  const { repairs, confirmed } = rankRepairs(context, range, count, known, claim.inherited)
  const [first] = repairs
  if (!first) return
  const entry =
    known?.entries.find((record) =>
      isOriginInUse({ entries: [record], exact: true, origins: [] }, from.year!),
    ) ?? known?.entries[0]
  const lone = claim.counts.length === 1 || confirmed
  context.report({
    start: first.start,
    end: first.end,
    severity: count.firm && !claim.inherited && lone ? 'error' : 'warning',
    expected: first.text,
    suggestions: repairs,
    fixable: confirmed && count.firm && !claim.inherited,
    ...(entry ? { commemoration: entry.id } : {}),
    message: {
      vi: `Ba số liệu không khớp nhau: in ${count.value} năm, nhưng từ ${from.year} đến ${last} là ${right} năm. Có thể sửa: ${repairs.map(({ text }) => `"${text}"`).join(' hoặc ')}.`,
      en: `Number and dates disagree: ${count.value} is printed, but ${from.year} to ${last} makes ${right}. Repairs, the likeliest first: ${repairs.map(({ text }) => `"${text}"`).join(' or ')}.`,
    },
  })
}

/** True if the pair of dates is there to show the count: not a life, a campaign of some days or a term. */
function isCount(
  context: ProofreadContext,
  claim: Claim,
  range: RangeMark,
  count: CountMark,
  known: Known | undefined,
): boolean {
  const { reading } = context
  if (isReversed(range, known)) return true
  if (!countsYears(claim)) return false
  if (range.to.day !== undefined && range.from[0]!.day !== undefined) return true
  if (isTerm(textBefore(reading.page, range.start, 24))) return false
  const difference = range.to.year! - range.from[0]!.year!
  const person = known?.entries.some(({ kind }) => kind === 'birth' || kind === 'death') ?? false
  const current = range.to.year === reading.subject.year
  const close = Math.abs(count.value - difference) <= CLOSE
  // The same month at both ends is rarely chance.
  if (range.to.month !== undefined && range.to.year! >= MODERN && count.firm) return true
  if (person) return current && range.bracketed
  if (!count.firm) return current && close && range.bracketed && count.value >= 20
  if (range.to.month !== undefined || known !== undefined || range.day) return current || close
  return close && (current || (range.bracketed && range.to.year! >= MODERN && count.value >= LONG))
}

/** "(28/7/2095 - 28/7/2023)": the digits of a known origin exchanged so that it comes after the end. */
function isReversed({ from, to }: RangeMark, known: Known | undefined): boolean {
  const [first] = from
  if (!known?.exact || first!.day === undefined || first!.day !== to.day || first!.month !== to.month)
    return false
  return first!.year !== undefined && to.year !== undefined && first!.year >= to.year
}

/** "nhiệm kỳ 2020 - 2025", "khóa XIII (2021 - 2026)": years that a term lasts. */
function isTerm(before: string): boolean {
  const words = lastWords(before.replace(/\($/, ''))
  return endsIn(words.join(' '), TERM) || words.at(-2) === 'khoa'
}

/** Orders the repairs by what the catalog and the document's year say; `confirmed` if both speak for the first one. */
function rankRepairs(
  { reading }: Pick<ProofreadContext, 'reading'>,
  range: RangeMark,
  count: CountMark,
  known: Known | undefined,
  inherited: boolean,
): { repairs: Repair[]; confirmed: boolean } {
  const from = range.from[range.from.length - 1]!
  const [first, last] = [from.year!, range.to.year!]
  const number = withNumber(reading.text, count, last - first)
  const numbers = last > first ? [number] : []
  const end = withYear(reading.text, range.to, first + count.value)
  const start = withYear(reading.text, from, last - count.value)
  const originRight = known !== undefined && isOriginInUse(known, first)
  const originMended = known !== undefined && !originRight && isOriginInUse(known, last - count.value)
  const sure = known?.entries.some(isSure) ?? false
  const { subject } = reading
  const dated = subject.basis === 'given' || subject.basis === 'stated'
  if (originMended) return { repairs: [start, ...numbers, end], confirmed: sure && known!.exact }
  if (last <= first) return { repairs: [start, end], confirmed: false }
  // The number of the day before, which the first date bears out: the last date alone can be wrong.
  if (inherited) return { repairs: [end, ...numbers, start], confirmed: false }
  const verdict = yearVerdict(subject, last, first + count.value)
  if (verdict === 'end-right')
    return { repairs: [number, end, start], confirmed: originRight && sure && dated }
  if (verdict === 'end-wrong')
    return { repairs: [end, number, start], confirmed: originRight && sure && dated }
  // Nothing else is known. Last year's number left behind is one too small, last year's date left behind one too early.
  const stale = count.value - (last - first) === 1
  return { repairs: stale ? [end, number, start] : [number, end, start], confirmed: false }
}

function yearVerdict(
  subject: Subject,
  printed: number,
  counted: number,
): 'end-right' | 'end-wrong' | undefined {
  const { year } = subject
  if (year === undefined) return undefined
  if (printed === year) return 'end-right'
  if (counted === year) return 'end-wrong'
  return printed === year + 1 ? 'end-right' : undefined
}
