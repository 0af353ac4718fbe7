/**
 * Computes the table of the Vietnamese lunar calendar from the Sun and the Moon.
 *
 * `npx tsx data/tools/lunar-table.ts` writes `src/dates/lunar-table.ts` and prints the events that fall within two
 * minutes of a local midnight. `docs/lunar-calendar.md` says what the convention is and why.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LunarEvent, majorTerms, newMoons } from './lunar-events.js'

/** One month: where it stands, its first day (days since 1970-01-01) and its length. */
export interface LunarMonth {
  year: number
  month: number
  leap: boolean
  start: number
  length: number
}

/** An event close to midnight, in the local time that the calendar of its day was reckoned in. */
export interface NearMidnight extends LunarEvent {
  /** Civil time, such as `2077-11-15 23:59:51`. */
  local: string
  /** Seconds from the nearest midnight, negative before it. */
  seconds: number
}

export const FIRST_YEAR = 1890
export const LAST_YEAR = 2100

const TABLE = new URL('../../src/dates/lunar-table.ts', import.meta.url)
/** Days from 1970-01-01 00:00 to 2000-01-01 12:00, where the times of events count from. */
const EPOCH = 10957.5

const HANOI = 7 / 24
const CHINA_COAST = 8 / 24
const BEIJING_MEAN_TIME = (7 + 45 / 60 + 40 / 3600) / 24

/** Local minus universal time, in days, of the calendar in force at a universal time. */
export function offsetInForce(ut: number): number {
  if (ut >= universalTime(1968) - HANOI) return HANOI
  return ut >= universalTime(1929) - CHINA_COAST ? CHINA_COAST : BEIJING_MEAN_TIME
}

/** New moons and major terms of every year that the table needs, in order of time. */
export function allEvents(): LunarEvent[] {
  const [from, to] = [universalTime(FIRST_YEAR - 1), universalTime(LAST_YEAR + 2)]
  return [...newMoons(from, to), ...majorTerms(from, to)].sort((a, b) => a.ut - b.ut)
}

/**
 * The months of all lunar years of the table, in order.
 *
 * A month begins on the day of a new moon. Month 11 is the one that holds the winter solstice. Where thirteen
 * months begin from one month 11 to the next, the first of them without a major term is a leap month and takes the
 * number of the month before it.
 */
export function lunarMonths(
  events: readonly LunarEvent[],
  offset: (ut: number) => number = offsetInForce,
): LunarMonth[] {
  const dayOf = (event: LunarEvent) => Math.floor(event.ut + EPOCH + offset(event.ut))
  const starts = events.filter((event) => event.kind === 'new-moon').map(dayOf)
  const terms = new Set<number>()
  const solstices: number[] = []
  for (const event of events) {
    if (event.kind !== 'major-term') continue
    const month = starts.findLastIndex((start) => start <= dayOf(event))
    terms.add(month)
    if (event.longitude === 270) solstices.push(month)
  }

  const months: LunarMonth[] = []
  for (let index = 0; index + 1 < solstices.length; index++) {
    const [from, to] = [solstices[index]!, solstices[index + 1]!]
    let leapMissing = to - from === 13
    let [year, month] = [FIRST_YEAR - 1 + index, 11]
    for (let position = from; position < to; position++) {
      const leap = leapMissing && position > from && !terms.has(position)
      if (leap) leapMissing = false
      else if (position > from) month++
      if (month === 13) [year, month] = [year + 1, 1]
      const start = starts[position]!
      months.push({ year, month, leap, start, length: starts[position + 1]! - start })
    }
    if (leapMissing) throw new Error(`no leap month after the winter solstice of ${FIRST_YEAR - 1 + index}`)
  }
  return months.filter(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR)
}

/** The events whose local time lies within some seconds of midnight. */
export function nearMidnight(
  events: readonly LunarEvent[],
  offset: (ut: number) => number = offsetInForce,
  seconds = 120,
): NearMidnight[] {
  return events.flatMap((event) => {
    const local = event.ut + EPOCH + offset(event.ut)
    const distance = Math.round((local - Math.round(local)) * 86400)
    if (Math.abs(distance) > seconds) return []
    const text = new Date(Math.round(local * 86400) * 1000).toISOString()
    return [{ ...event, local: text.slice(0, 19).replace('T', ' '), seconds: distance }]
  })
}

/** The text of `src/dates/lunar-table.ts`. */
export function renderTable(months: readonly LunarMonth[]): string {
  const decades: string[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const own = months.filter((month) => month.year === year)
    const leap = own.find((month) => month.leap)?.month ?? 0
    const lengths = own.reduce((bits, { length }, index) => bits | ((length - 29) << index), 0)
    const code = leap.toString(16) + lengths.toString(16).padStart(4, '0')
    const decade = Math.floor((year - FIRST_YEAR) / 10)
    decades[decade] = (decades[decade] ?? '') + code
  }
  return `// Written by data/tools/lunar-table.ts from new moons and major solar terms; do not edit by hand.

/** First and last lunar year of the table. */
export const LUNAR_YEARS = {
  /** Begins on 21 January 1890. */
  first: ${FIRST_YEAR},
  /** Ends on 28 January 2101. */
  last: ${LAST_YEAR},
} as const

/** First day of lunar year ${FIRST_YEAR}, in days since 1970-01-01. */
export const FIRST_NEW_YEAR = ${months[0]!.start}

/**
 * One line for ten lunar years, five hexadecimal digits for a year: the number of the month that is followed by its
 * leap month (0 if there is none), then the months in order, lowest bit first, set for 30 days and clear for 29.
 */
export const LUNAR_TABLE = [
${decades.map((line) => `  '${line}',`).join('\n')}
] as const
`
}

/** Days of universal time from 2000-01-01 12:00 to the beginning of a Gregorian year. */
function universalTime(year: number): number {
  return Date.UTC(year, 0, 1) / 86_400_000 - EPOCH
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const events = allEvents()
  writeFileSync(TABLE, renderTable(lunarMonths(events)))
  const report = (title: string, found: readonly NearMidnight[]) => {
    const lines = found.map((e) => `${e.local}  ${e.seconds} s  ${e.kind} ${e.longitude ?? ''}`.trimEnd())
    process.stdout.write(`${title}\n${lines.join('\n')}\n`)
  }
  report('Within two minutes of midnight, in the time in force:', nearMidnight(events))
  const before1968 = events.filter((event) => offsetInForce(event.ut) !== HANOI)
  report(
    'Within two minutes of midnight at UTC+7, before UTC+7 was in force:',
    nearMidnight(before1968, () => HANOI),
  )
}
