import type { NameHit } from '../../commemorations/names/index.js'
import { isDay } from '../catalog-facts.js'
import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { DateMark } from '../reading/marks.js'
import { isNamedYear } from '../reading/subject.js'
import { withYear } from '../repair.js'
import { type Evidence, mendedBy, named, type Verdict } from './verdict.js'

/** What a period is called by: "Tháng hành động …", "Tuần lễ …". */
const PERIOD = /^(?:thang|tuan(?: le)?|dot|mua|chien dich) /
const TO_YEAR = /^"?,? ?\(?(?:trong |cua )?(?:nam )?$/
/** Two years ago is told for history's sake, or for last year's report; further back nothing is left behind. */
const LEFT_BEHIND = 2
/** What is told of a period that is over: what came of it, and what was learnt. */
export const LOOKING_BACK = [
  'ket qua',
  'tong ket',
  'so ket',
  'so voi',
  'danh gia',
  'rut kinh nghiem',
  'phat huy',
  'thanh cong cua',
  'truoc do',
  'nam truoc',
  'nam ngoai',
  'nam qua',
  'vua qua',
  'da to chuc',
  'da trien khai',
  'da dien ra',
  'bao cao',
  'ke hoach so',
  'cong van so',
  'tu nam',
  'trong nam',
]
const REACH_BACK = 80
/** The words behind that make the period one that was: "năm 2024 đã thu hút …", "năm 2024 có chủ đề". */
const OVER = /^\)?,? ?(?:da|duoc|co|thu hut|la|den|-)(?![a-z])/

const TOLD_YEAR = /(?:(?:^|[,(] ?|trong )nam |[/-])(\d{4})(?!\d)/g

/** "Tháng hành động vì trẻ em năm 2025" in a document of 2026: the year of last year's document was left behind a period's name. */
export function judgePeriodYears({ reading }: Evidence): Verdict[] {
  const { year } = reading.subject
  if (year === undefined || !isNamedYear(reading.subject)) return []
  let at = 0
  return reading.names.flatMap((name) => {
    while (at < reading.dates.length && reading.dates[at]!.start < name.end) at++
    const date = reading.dates[at]
    if (!date || !isPeriod(name, reading.folded)) return []
    const stands = date.form === 'year' && TO_YEAR.test(reading.folded.slice(name.end, date.start))
    return stands && isLeftBehind(reading.page, name, date, year)
      ? [verdictOf(reading.text, name, date, year)]
      : []
  })
}

function isPeriod({ own, start, end }: NameHit, folded: string): boolean {
  return own.length > 0 && !own.some(isDay) && PERIOD.test(folded.slice(start, end))
}

function isLeftBehind(
  page: Evidence['reading']['page'],
  name: NameHit,
  date: DateMark,
  year: number,
): boolean {
  const printed = date.year!
  if (printed >= year || year - printed > LEFT_BEHIND) return false
  const behind = page.text.slice(date.end, clauseEnd(page, date.end))
  const clause = page.text.slice(clauseStart(page, name.start, name.start - REACH_BACK), name.start)
  return (
    !LOOKING_BACK.some((words) => clause.includes(words)) &&
    !OVER.test(behind) &&
    !tellsOf(clause, printed) &&
    !tellsOf(behind, printed)
  )
}

/** "Năm 2024, …", "… từ 01/6 đến 08/6/2024": the clause is about that year. */
function tellsOf(clause: string, year: number): boolean {
  return [...clause.matchAll(TOLD_YEAR)].some(([, told]) => Number(told) === year)
}

function verdictOf(text: string, hit: NameHit, date: DateMark, year: number): Verdict {
  const repair = withYear(text, date, year)
  const [entry] = hit.own
  const name = named(entry!)
  return {
    rule: 'end-year',
    ...mendedBy(repair),
    severity: 'warning',
    commemoration: entry!.id,
    message: {
      vi: `Văn bản nói về năm ${year} nhưng ${name.vi} ghi năm ${date.year}.`,
      en: `The document is about ${year}, yet ${name.en} has the year ${date.year}.`,
    },
  }
}
