import type { Claim, DateMark } from '../reading/marks.js'
import { isInSymbol } from '../reading/reading.js'
import { inStyleOf } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'

/** A date that is damaged in print: a year of five digits, a doubled or a lost slash. */
export const brokenDate: ProofreadRule = {
  id: 'broken-date',
  summary: {
    vi: 'Ngày bị gõ hỏng: năm thừa hoặc thiếu chữ số, dấu gạch thừa hoặc thiếu.',
    en: 'A damaged date: digits of the year too many or too few, a separator doubled or lost.',
  },
  check(context) {
    const { reading } = context
    const broken = reading.dates.filter(({ fault }) => fault)
    if (broken.length === 0) return
    const claimOf = new Map(
      reading.claims.flatMap((claim) =>
        claim.range ? [claim.range.to, ...claim.range.from].map((date) => [date, claim] as const) : [],
      ),
    )
    for (const date of broken) {
      if (isInSymbol(reading, date)) continue
      const claim = claimOf.get(date)
      const year = date.year ?? yearOf(context, claim, date)
      const expected =
        year === undefined
          ? undefined
          : inStyleOf(reading.text, modelOf(claim, date), { day: date.day!, month: date.month!, year })
      const printed = reading.text.slice(date.start, date.end)
      report(context, date, printed, expected)
    }
  },
}

/** The date whose style is followed: the other one of the pair, for the damage may have taken a zero along. */
function modelOf(claim: Claim | undefined, date: DateMark): DateMark {
  const dates = claim?.range ? [claim.range.to, ...claim.range.from] : []
  return dates.find((other) => other !== date && !other.fault && other.day !== undefined) ?? date
}

function report(
  context: ProofreadContext,
  date: DateMark,
  printed: string,
  expected: string | undefined,
): void {
  const kinds = {
    'year-digits': { vi: 'năm không có bốn chữ số', en: 'the year has not four digits' },
    'far-year': { vi: 'năm còn quá xa', en: 'the year is too far off' },
    'doubled-separator': { vi: 'thừa dấu ngăn cách', en: 'a separator is doubled' },
    'lost-separator': { vi: 'thiếu dấu ngăn cách', en: 'a separator is left out' },
  }
  const kind = kinds[date.fault!]
  context.report({
    start: date.start,
    end: date.end,
    severity: 'error',
    ...(expected === undefined ? {} : { expected }),
    fixable: expected !== undefined && date.fault !== 'year-digits' && date.fault !== 'far-year',
    message: {
      vi: `"${printed}": ${kind.vi}${expected === undefined ? '' : `; có thể là ${expected}`}.`,
      en: `"${printed}": ${kind.en}${expected === undefined ? '' : `; perhaps ${expected}`}.`,
    },
  })
}

/** The year that the rest of the claim, the catalog or the document's year speaks for. */
function yearOf({ reading }: ProofreadContext, claim: Claim | undefined, date: DateMark): number | undefined {
  const digits = reading.text.slice(date.start, date.end).match(/\d+/g)?.at(-1) ?? ''
  const close = (year: number | undefined): year is number =>
    year !== undefined && isClose(digits, String(year))
  const range = claim?.range
  const number = claim?.count?.value
  const candidates: (number | undefined)[] = []
  if (range && range.to === date) {
    const first = range.from[0]!.year
    if (first !== undefined && number !== undefined) candidates.push(first + number)
  } else if (range) {
    if (range.to.year !== undefined && number !== undefined) candidates.push(range.to.year - number)
    candidates.push(...(claim?.known?.origins ?? []))
  }
  candidates.push(reading.subject.year)
  const found = candidates.find(close)
  if (found !== undefined) return found
  // "20223": without other evidence only a doubled digit tells what was meant.
  const single = digits.replace(/(\d)\1/, '$1')
  return digits.length === 5 && single.length === 4 && /^(?:1[89]|20)/.test(single)
    ? Number(single)
    : undefined
}

/** True if one digit more, less or changed makes the one of the other. */
function isClose(printed: string, year: string): boolean {
  if (printed.length === year.length)
    return [...printed].filter((digit, at) => digit !== year[at]).length === 1
  const [long, short] = printed.length > year.length ? [printed, year] : [year, printed]
  for (let at = 0; at < long.length; at++) if (long.slice(0, at) + long.slice(at + 1) === short) return true
  return false
}
