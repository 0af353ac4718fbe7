import type { Commemoration } from '../../commemorations/commemoration.js'
import { partsOfDay } from '../../dates/plain-date.js'
import type { Bilingual } from '../../text/language.js'
import { daysIn, fixedDay, neighbourOf } from '../catalog-facts.js'
import { printedDay, type Repair } from '../repair.js'
import type { Pair } from './claim-pair.js'
import { type ClaimRule, type Evidence, named } from './verdict.js'

/** Three values that disagree, with all repairs. */
export function mismatchText({ count, from, to }: Pair, repairs: readonly Repair[]): Bilingual {
  const right = to.year - from.year
  const list = (or: string) => repairs.map((repair) => `"${whole(repair)}"`).join(or)
  return {
    vi: `Ba số liệu không khớp nhau: in ${count!.value} năm, nhưng từ ${from.year} đến ${to.year} là ${right} năm. Có thể sửa: ${list(' hoặc ')}.`,
    en: `Number and dates disagree: ${count!.value} is printed, but ${from.year} to ${to.year} makes ${right}. Repairs, the likeliest first: ${list(' or ')}.`,
  }
}

function whole({ text, also = [] }: Repair): string {
  return [text, ...also.map((piece) => piece.text)].join(', ')
}

/** What the catalog, or the other date, says against the printed one. */
export function pairText(
  context: Evidence,
  pair: Pair,
  rule: ClaimRule,
  { entry, origin, year }: { entry?: Commemoration; origin: number; year: number },
): Bilingual {
  const { from, to } = pair
  if (rule === 'end-year' || !entry)
    return {
      vi: `Hai mốc khác ngày nhau: ${dayOf(from)} và ${dayOf(to)}.`,
      en: `The two dates fall on different days: ${from.day}/${from.month} and ${to.day}/${to.month}.`,
    }
  const name = named(entry)
  if (rule === 'number-vs-catalog') {
    const neighbour = neighbourOf(context.catalog, entry, from.year)
    const other = neighbour && named(neighbour)
    return {
      vi: `${name.vi} tính từ năm ${origin}, không phải ${from.year}${other ? ` (năm ${from.year} là mốc của ${other.vi})` : ''}; năm ${year} là ${year - origin} năm.`,
      en: `${name.en} is counted from ${origin}, not ${from.year}${other ? ` (${from.year} is the origin of ${other.en})` : ''}; ${year} makes ${year - origin}.`,
    }
  }
  const [place] = daysIn(entry, context.catalog, year)
  const right = fixedDay(entry) ?? (place === undefined ? undefined : partsOfDay(place))
  const printed = pair.range.day ?? from
  return {
    vi: `${name.vi} là ngày ${right ? printedDay(right) : ''}, không phải ${dayOf(printed)}.`,
    en: `${name.en} is on ${right ? `${right.day}/${right.month}` : ''} (day/month), not ${printed.day}/${printed.month}.`,
  }
}

function dayOf({ day, month }: { day?: number; month?: number }): string {
  return day === undefined || month === undefined ? `${month ?? ''}` : printedDay({ day, month })
}
