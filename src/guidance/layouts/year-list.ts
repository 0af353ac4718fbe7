import { parseDate } from '../../dates/plain-date.js'
import { roman } from '../../dates/vietnamese-words.js'
import type { Occurrence, Plan } from '../../planner/plan.js'
import { blockSection, type Section } from '../blocks.js'
import { notesBelow } from '../day-notes.js'
import { dayPhrase } from '../day-phrase.js'
import { frame, sections } from '../frame.js'
import { capitalised } from '../look-ahead-block.js'
import { item, list, paragraph } from '../nodes.js'
import type { Language, Layout, LayoutOptions } from '../options.js'
import { periodPhrase } from '../periods-block.js'
import { type DayGroup, groupDays, isRound, printedPeriods, selected } from '../select.js'
import { spanName } from '../span-words.js'
import type { ListItem } from '../tree.js'

const WORDS = {
  vi: {
    title: (span: string) => `Các ngày lễ, kỷ niệm ${span}`,
    milestones: {
      round: 'kỷ niệm năm tròn',
      five: 'kỷ niệm năm lẻ 5',
      other: 'kỷ niệm năm khác',
    },
    round: 'Các ngày kỷ niệm năm tròn',
    quarter: (quarter: number, year: string) => `Quý ${roman(quarter)}${year === '' ? '' : ` năm ${year}`}`,
    none: (span: string) => `Không có ngày lễ, kỷ niệm nào trong ${span} theo tiêu chí đã chọn.`,
  },
  en: {
    title: (span: string) => `Commemorations of ${span}`,
    milestones: {
      round: 'round anniversaries',
      five: 'anniversaries that end in 5',
      other: 'other anniversaries',
    },
    round: 'Round anniversaries',
    quarter: (quarter: number, year: string) => `Quarter ${quarter}${year === '' ? '' : ` of ${year}`}`,
    none: (span: string) => `No commemoration of ${span} meets the chosen criteria.`,
  },
} as const

/**
 * The list of a year: round anniversaries first, then all days by quarter, round ones strong and at the head of their
 * quarter. With `milestone` only those of that class, by quarter.
 */
export const yearList: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const span = spanName(plan, language)
  const { milestone } = options
  const days = selected(plan.occurrences, options)
  const round = milestone === undefined ? days.filter(isRound) : []
  const body = sections(
    [
      { title: words.round, body: points(round, options) },
      ...quarters(days, plan, options),
      ...(milestone === undefined ? [periods(plan, options)] : []),
    ],
    (index) => `${roman(index)}.`,
  )
  const title = milestone === undefined ? words.title(span) : `${titleOf(milestone, language)} ${span}`
  return frame(plan, options, {
    layout: 'year-list',
    title,
    body: body.length > 0 ? body : [paragraph(words.none(span))],
  })
}

function titleOf(milestone: keyof (typeof WORDS)['vi']['milestones'], language: Language): string {
  const name = WORDS[language].milestones[milestone]
  return language === 'vi' ? `Các ngày ${name} trong` : `${name.charAt(0).toUpperCase()}${name.slice(1)} in`
}

/** The quarters that have days, in order; with their year where the plan spans several. */
function quarters(days: readonly Occurrence[], plan: Plan, options: LayoutOptions): Section[] {
  const language = options.language ?? 'vi'
  const severalYears = plan.from.slice(0, 4) !== plan.to.slice(0, 4)
  const keys = [...new Set(days.map(quarterOf))].sort()
  return keys.map((key) => {
    const [year = '', quarter = ''] = key.split('-')
    return {
      title: WORDS[language].quarter(Number(quarter), severalYears ? year : ''),
      body: points(
        days.filter((day) => quarterOf(day) === key),
        options,
      ),
    }
  })
}

function quarterOf({ date }: Occurrence): string {
  return `${date.slice(0, 4)}-${Math.ceil(parseDate(date).month / 3)}`
}

function periods(plan: Plan, options: LayoutOptions): Section {
  const { title } = blockSection('periods', plan, options)
  const items = printedPeriods(plan, options).map((period) =>
    item([...capitalised(periodPhrase(period, options.language ?? 'vi')), '.']),
  )
  return { title, body: items.length > 0 ? [list(items)] : [] }
}

/** Days as points: round ones first, then by date. */
function points(days: readonly Occurrence[], options: LayoutOptions): Section['body'] {
  const groups = groupDays(days).sort((a, b) => order(a) - order(b) || compare(a[0].date, b[0].date))
  return groups.length > 0 ? [list(groups.map((group) => point(group, options)))] : []
}

function point(group: DayGroup, options: LayoutOptions): ListItem {
  const phrase = capitalised(dayPhrase(group, options.language ?? 'vi'))
  const notes = notesBelow(group, options)
  return notes.length > 0 ? item([...phrase, '.'], list(notes)) : item([...phrase, '.'])
}

const order = (group: DayGroup) => (group.some(isRound) ? 0 : 1)

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
