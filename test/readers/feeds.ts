import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Campaign } from '../../src/campaigns/campaign.js'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { addDays } from '../../src/dates/plain-date.js'
import { vietnamInstant } from '../../src/dates/vietnam-time.js'
import { collectEvents } from '../../src/ical/events/collect.js'
import type { FeedOptions } from '../../src/ical/options.js'
import { cleanTitle } from '../../src/ical/write/clean-text.js'
import { toICalendar } from '../../src/ical.js'
import type { Plan } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'

/** An event as a reader should see it: days with the end excluded, or instants. */
export interface Seen {
  uid: string
  summary: string
  start: string
  end: string
}

/** A feed to be read: its file, and what is in it. */
export interface Feed {
  name: string
  file: string
  expected: readonly Seen[]
  /** True if events recur, so that only readers that expand rules see all of `expected`. */
  series?: true
}

const CAMPAIGNS: readonly Campaign[] = [
  {
    id: 'one-day',
    title: { vi: 'Lễ phát động "Tháng Thanh niên"; ra quân, trồng cây' },
    period: { kind: 'dates', start: '2026-03-01', end: '2026-03-01' },
    updated: '2026-02-01',
  },
  {
    id: 'many-days',
    title: { vi: 'Chiến dịch Thanh niên tình nguyện hè 🇻🇳' },
    period: { kind: 'yearly', start: { month: 12, day: 20 }, end: { month: 1, day: 10 } },
    milestones: [{ name: { vi: 'Tổng kết' }, date: '2026-12-30' }],
    revision: 4,
    updated: '2026-02-01',
  },
  {
    id: 'timed',
    title: { vi: 'Phát thanh pháp luật C:\\new' },
    period: {
      kind: 'recurring',
      rule: {
        kind: 'rrule',
        rrule: 'FREQ=WEEKLY;BYDAY=TU',
        start: '2026-03-03',
        dates: ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'],
      },
      time: { start: '05:30', minutes: 20 },
    },
    updated: '2026-02-01',
  },
  {
    id: 'called-off',
    title: { vi: 'Hội chợ xuân' },
    period: { kind: 'dates', start: '2026-03-05', end: '2026-03-08' },
    status: 'cancelled',
    updated: '2026-02-01',
  },
]

/** Writes the feeds into a folder. */
export function writeFeeds(folder: string): Feed[] {
  const catalog = createCatalog(vietnam)
  const planner = createPlanner({ catalog })
  const withCampaigns = createPlanner({ catalog, campaigns: CAMPAIGNS })
  const local = planner.with({ province: 'quang-ninh' })
  const listed = { importanceUpTo: 2 } as const
  const domain = 'example.org'
  const write = (name: string, plan: Plan, options: Partial<FeedOptions> = {}): Feed => {
    const all = { domain, ...options }
    const file = join(folder, `${name}.ics`)
    writeFileSync(file, toICalendar(plan, all))
    return { name, file, expected: expectedOf(plan, all) }
  }
  const unnumbered = planner.between('2026-01-01', '2028-12-31', { kinds: ['response', 'international'] })
  const days: Plan = { ...unnumbered, occurrences: unnumbered.occurrences.slice(0, 250), periods: [] }
  const series = write('series', days, { series: true, ruleOf: catalog.ruleOf })
  const year = withCampaigns.year(2026, listed)
  return [
    write('month', planner.month('2026-07', listed)),
    write('three-years', planner.between('2026-01-01', '2028-12-31', listed)),
    write('province', local.year(2026), { name: 'Ngày kỷ niệm, Quảng Ninh' }),
    write('campaigns', year, { description: 'Có chiến dịch; có giờ' }),
    write('two-languages', planner.month('2026-03', listed), { language: 'both' }),
    write('alarms', planner.month('2026-04', listed), {
      alarms: [{ daysBefore: 0 }, { daysBefore: 3 }],
      prepare: { as: 'alarm', days: 7, time: '07:30' },
    }),
    write('prepare-events', planner.month('2026-05', listed), { prepare: { as: 'event', days: 7 } }),
    write('prepare-tasks', planner.month('2026-06', listed), { prepare: { as: 'todo', days: 7 } }),
    write('english', planner.month('2026-09', listed), {
      language: 'en',
      roundYears: { prefix: '★', color: 'gold' },
    }),
    write('sun-and-moon', planner.month('2026-02', listed), { lunarDays: true, solarTerms: true }),
    write('days-off', planner.year(2026, listed), { daysOff: 'only' }),
    write('periods', planner.year(2026, listed), { periods: 'first-day', name: 'Tháng hành động' }),
    { ...series, expected: expectedOf(days, { domain }), series: true },
  ]
}

function expectedOf(plan: Plan, options: FeedOptions): Seen[] {
  return collectEvents(plan, options)
    .filter(({ component }) => component === 'event')
    .map(({ uid, summary, start, end, time }) => {
      const title = cleanTitle(summary)
      if (time === undefined) return { uid, summary: title, start, end: addDays(end, 1) }
      const from = vietnamInstant(start, time.start)
      return {
        uid,
        summary: title,
        start: iso(from),
        end: iso(new Date(from.getTime() + time.minutes * 60_000)),
      }
    })
}

function iso(instant: Date): string {
  return instant.toISOString().replace('.000', '')
}
