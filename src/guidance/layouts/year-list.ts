import { parseDate } from '../../dates/plain-date.js'
import { roman } from '../../dates/print/vietnamese.js'
import { item, list, paragraph } from '../../document/nodes.js'
import type { OutlineListItem } from '../../document/tree.js'
import type { Plan } from '../../planner/plan.js'
import { compare } from '../../text/compare.js'
import type { Language } from '../../text/language.js'
import { blockSection, type Section } from '../blocks/index.js'
import { capitalised } from '../blocks/look-ahead.js'
import { periodPhrase } from '../blocks/periods.js'
import { frame, sections } from '../frame.js'
import { NOTICE, noticeBody } from '../notice.js'
import type { Layout, LayoutOptions } from '../options.js'
import { type DayGroup, grouped, isRound, printedPeriods, selected } from '../select.js'
import { notesBelow } from '../wording/day-notes.js'
import { phraseOf } from '../wording/day-phrase.js'
import { spanName } from '../wording/span-words.js'

const WORDS = {
  vi: {
    title: (span: string) => `Các ngày lễ, kỷ niệm ${span}`,
    milestones: {
      round: 'kỷ niệm năm tròn',
      five: 'kỷ niệm năm lẻ 5',
      other: 'kỷ niệm năm khác',
    },
    round: 'Các ngày kỷ niệm năm tròn',
    others: 'Các ngày lễ, kỷ niệm khác',
    days: 'Các ngày lễ, kỷ niệm',
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
    others: 'Other commemorations',
    days: 'Commemorations',
    quarter: (quarter: number, year: string) => `Quarter ${quarter}${year === '' ? '' : ` of ${year}`}`,
    none: (span: string) => `No commemoration of ${span} meets the chosen criteria.`,
  },
} as const

/**
 * The list of a year: round anniversaries first, strong, then the other days by quarter, then the action months and weeks.
 * With `milestone` only the days of that class, by quarter.
 */
export const yearList: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const span = spanName(plan, language)
  const { milestone } = options
  const groups = grouped(selected(plan.occurrences, options))
  const body = sections(
    milestone === undefined ? allDays(groups, plan, options) : quarters(groups, plan, options),
    (index) => `${roman(index)}.`,
  )
  const title = milestone === undefined ? words.title(span) : `${titleOf(milestone, language)} ${span}`
  return frame(plan, options, {
    layout: 'year-list',
    title,
    kind: NOTICE[language],
    body: body.length > 0 ? noticeBody(title, body, options) : [paragraph(words.none(span))],
  })
}

function allDays(groups: readonly DayGroup[], plan: Plan, options: LayoutOptions): Section[] {
  const words = WORDS[options.language ?? 'vi']
  const round = groups.filter((group) => group.some(isRound))
  const rest = quarters(
    groups.filter((group) => !group.some(isRound)),
    plan,
    options,
  )
  return [
    { title: words.round, body: points(round, options) },
    {
      title: round.length > 0 ? words.others : words.days,
      body: sections(rest, (index) => `${index}.`, 3),
    },
    periods(plan, options),
  ]
}

function titleOf(milestone: keyof (typeof WORDS)['vi']['milestones'], language: Language): string {
  const name = WORDS[language].milestones[milestone]
  return language === 'vi' ? `Các ngày ${name} trong` : `${name.charAt(0).toUpperCase()}${name.slice(1)} in`
}

/** The quarters that have days, in order; with their year where the plan spans several. */
function quarters(groups: readonly DayGroup[], plan: Plan, options: LayoutOptions): Section[] {
  const language = options.language ?? 'vi'
  const severalYears = plan.from.slice(0, 4) !== plan.to.slice(0, 4)
  const byQuarter = new Map<string, DayGroup[]>()
  for (const group of groups) {
    const key = quarterOf(group)
    const known = byQuarter.get(key)
    if (known) known.push(group)
    else byQuarter.set(key, [group])
  }
  return [...byQuarter.keys()].sort().map((key) => {
    const [year = '', quarter = ''] = key.split('-')
    const inside = byQuarter.get(key)!
    return {
      title: WORDS[language].quarter(Number(quarter), severalYears ? year : ''),
      body: points(inside, options),
    }
  })
}

function quarterOf([{ date }]: DayGroup): string {
  return `${date.slice(0, 4)}-${Math.ceil(parseDate(date).month / 3)}`
}

function periods(plan: Plan, options: LayoutOptions): Section {
  const { title } = blockSection('periods', plan, options)
  const items = printedPeriods(plan, options).map((period) =>
    item([...capitalised(periodPhrase(period, options.language ?? 'vi')), '.']),
  )
  return { title, body: items.length > 0 ? [list(items)] : [] }
}

/** Days as points, by date. */
function points(groups: readonly DayGroup[], options: LayoutOptions): Section['body'] {
  const ordered = [...groups].sort(([a], [b]) => compare(a.date, b.date))
  return ordered.length > 0 ? [list(ordered.map((group) => point(group, options)))] : []
}

function point(group: DayGroup, options: LayoutOptions): OutlineListItem {
  const phrase = capitalised(phraseOf(group, options.language ?? 'vi'))
  const notes = notesBelow(group, options)
  return notes.length > 0 ? item([...phrase, '.'], list(notes)) : item([...phrase, '.'])
}
