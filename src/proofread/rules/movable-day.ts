import type { Catalog } from '../../commemorations/catalog.js'
import type { Commemoration } from '../../commemorations/commemoration.js'
import { dayNumber, isValidDate, partsOfDay } from '../../dates/plain-date.js'
import type { DayRuleKind } from '../../dates/rule.js'
import { spansInYear } from '../../dates/rule-kinds.js'
import type { Known } from '../catalog-facts.js'
import type { DateMark } from '../reading/marks.js'
import { inStyleOf, printedDay } from '../repair.js'
import type { ProofreadContext, Report } from '../rule.js'

/** Further off than this, another day is meant: the opening of a festival, a ceremony, a day off; a week is a wrong Sunday. */
const NEAR: Readonly<Partial<Record<DayRuleKind, number>>> = { lunar: 2, 'nth-weekday': 7 }

/** The days of a record that fall in a Gregorian year; a lunar year ends in the next one. */
function daysInYear({ rule }: Commemoration, catalog: Catalog, year: number): number[] {
  const first = dayNumber(year, 1, 1)
  const last = dayNumber(year, 12, 31)
  return [year - 1, year]
    .flatMap((each) => spansInYear(rule, each, (id) => catalog.ruleOf(id)))
    .flatMap(({ start, end }) => (end > start ? [] : [start]))
    .filter((day) => day >= first && day <= last)
}

/** A lunar or movable day on another date than the one of that year: "Giỗ Tổ Hùng Vương (30/4/2023)" for 29/4/2023. */
export function checkYearsDay(
  context: ProofreadContext,
  known: Known,
  date: DateMark,
  lunar: DateMark | undefined,
): Report | undefined {
  const { reading, catalog } = context
  const [{ rule }] = known.entries as [Commemoration]
  const near = NEAR[rule.kind]
  if (near === undefined) return undefined
  if (known.entries.some((entry) => entry.rule.kind !== rule.kind)) return undefined
  // A lunar date need not be called one.
  if (known.entries.some((entry) => isLunarDay(entry, date))) return undefined
  if (date.lunar) return checkLunar(context, known, date)
  const wrong = lunar ? checkLunar(context, known, lunar) : undefined
  if (wrong) return wrong
  const { basis } = reading.subject
  const year = date.year ?? (basis === 'inferred' ? undefined : reading.subject.year)
  if (year === undefined || !isValidDate(year, date.month!, date.day!)) return undefined
  if (known.entries.some(({ origin }) => origin !== undefined && Number(origin.slice(0, 4)) === year))
    return undefined
  const printed = { day: date.day!, month: date.month! }
  const place = dayNumber(year, printed.month, printed.day)
  const days = known.entries.flatMap((entry) => daysInYear(entry, catalog, year))
  const distance = (day: number) => Math.abs(day - place)
  const [right] = days.sort((a, b) => distance(a) - distance(b))
  if (right === undefined || right === place || distance(right) > near) return undefined
  const [entry] = known.entries as [Commemoration]
  const parts = partsOfDay(right)
  const text = inStyleOf(reading.text, date, {
    day: parts.day,
    month: parts.month,
    ...(date.year === undefined ? {} : { year }),
  })
  // A date with its year may be that of a ceremony.
  const high = known.entries.every(({ confidence }) => confidence === 'high')
  const sure = high && rule.kind === 'nth-weekday' && date.year === undefined
  return {
    start: date.start,
    end: date.end,
    severity: sure ? 'error' : 'warning',
    expected: text,
    suggestions: [{ start: date.start, end: date.end, text }],
    commemoration: entry.id,
    message: {
      vi: `Năm ${year}, ${entry.name.vi} là ngày ${printedDay(parts)}, không phải ${printedDay(printed)}.`,
      en: `In ${year}, ${entry.name.en ?? entry.name.vi} is on ${parts.day}/${parts.month} (day/month), not ${date.day}/${date.month}.`,
    },
  }
}

function isLunarDay({ rule }: Commemoration, date: DateMark): boolean {
  return rule.kind === 'lunar' && rule.day === date.day && rule.month === date.month
}

/** "Giỗ Tổ Hùng Vương (11/3 âm lịch)" for 10/3. */
function checkLunar({ reading }: ProofreadContext, known: Known, date: DateMark): Report | undefined {
  const days = known.entries.flatMap(({ rule }) => (rule.kind === 'lunar' ? [rule] : []))
  const [right] = days
  if (!right || days.some(({ day, month }) => day === date.day && month === date.month)) return undefined
  if (right.day !== date.day && right.month !== date.month) return undefined
  const [entry] = known.entries as [Commemoration]
  return {
    start: date.start,
    end: date.end,
    severity: 'warning',
    expected: inStyleOf(reading.text, date, { day: right.day, month: right.month }),
    commemoration: entry.id,
    message: {
      vi: `${entry.name.vi} là ngày ${right.day}/${right.month} âm lịch, không phải ${date.day}/${date.month}.`,
      en: `${entry.name.en ?? entry.name.vi} is on ${right.day}/${right.month} of the lunar calendar (day/month), not ${date.day}/${date.month}.`,
    },
  }
}
