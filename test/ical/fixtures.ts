import type { Campaign } from '../../src/campaigns/campaign.js'
import type { PlainDate } from '../../src/dates/plain-date.js'
import type { CampaignRun, Occurrence, Plan } from '../../src/planner/plan.js'

/** An occurrence with what a test does not speak of filled in. */
export function day(id: string, date: string, more: Partial<Occurrence> = {}): Occurrence {
  return {
    id,
    year: Number(date.slice(0, 4)),
    name: { vi: `Ngày ${id}` },
    date: date as PlainDate,
    kind: 'tradition',
    level: 'national',
    rank: 2,
    importance: 2,
    topics: ['history'],
    sources: [`https://example.org/${id}`],
    confidence: 'high',
    revision: 0,
    ...more,
  }
}

export const warInvalidsDay = day('war-invalids-martyrs-day', '2023-07-27', {
  name: { vi: 'Ngày Thương binh - Liệt sĩ', en: 'War Invalids and Martyrs Day' },
  anniversary: { number: 76, milestone: 'other', origin: '1947-07-27' },
  focus: { vi: 'Tri ân người có công với cách mạng', en: 'Gratitude to people with meritorious service' },
  legalBasis: ['Nghị định số 111/2018/NĐ-CP'],
  topics: ['war-invalids'],
  revision: 2,
  updated: '2024-03-05',
})

export const hungKingsDay = day('hung-kings-day', '2023-04-29', {
  name: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hung Kings Commemoration Day' },
  lunar: { year: 2023, month: 3, day: 10 },
  kind: 'public-holiday',
  publicHoliday: true,
  importance: 1,
})

export const actionMonth = day('gender-equality-month', '2023-11-15', {
  name: { vi: 'Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới' },
  end: '2023-12-15',
  kind: 'action-month',
})

const newYearPeriod = day('winter-blood-drive', '2023-12-20', {
  name: { vi: 'Chiến dịch Lễ hội Xuân hồng' },
  end: '2024-01-10',
  kind: 'period',
})

export const occurrences = [warInvalidsDay, hungKingsDay, actionMonth, newYearPeriod]

const wholeDay: Campaign = {
  id: 'population-month',
  title: { vi: 'Tháng hành động quốc gia về Dân số', en: 'National Population Action Month' },
  period: { kind: 'dates', start: '2023-07-11' },
  sources: [
    {
      citation: { type: 'Kế hoạch', number: '12', symbol: 'KH-UBND', system: 'state' },
      url: 'https://example.org/kh?a=1,2;3',
    },
  ],
  revision: 3,
  updated: '2023-06-30',
}

const manyDays: Campaign = {
  id: 'summer-volunteers',
  title: { vi: 'Chiến dịch Thanh niên tình nguyện hè' },
  period: { kind: 'yearly', start: { month: 6, day: 1 }, end: { month: 8, day: 15 } },
  status: 'cancelled',
  milestones: [{ name: { vi: 'Tổng kết' }, date: '2023-07-31' }],
}

const timed: Campaign = {
  id: 'law-broadcast',
  title: { vi: 'Phát thanh pháp luật', en: 'Law on the radio' },
  theme: { vi: 'Mỗi tuần một điều luật' },
  period: {
    kind: 'recurring',
    rule: { kind: 'rrule', rrule: 'FREQ=WEEKLY;BYDAY=TU', start: '2023-07-04' },
    time: { start: '05:30', minutes: 20 },
  },
}

const runs: readonly CampaignRun[] = [
  { campaign: wholeDay, start: '2023-07-11', end: '2023-07-11', phase: 'single' },
  { campaign: manyDays, start: '2023-06-01', end: '2023-08-15', phase: 'continues' },
  {
    campaign: timed,
    start: '2023-07-04',
    phase: 'continues',
    dates: ['2023-07-04', '2023-07-11', '2023-07-18', '2023-07-25'],
    ...(timed.theme ? { theme: timed.theme } : {}),
  },
]

export const plan: Plan = {
  span: 'month',
  ref: '2023-07',
  from: '2023-07-01',
  to: '2023-07-31',
  occurrences: [warInvalidsDay],
  periods: [],
  lookAhead: [day('party-propaganda-day', '2023-08-01')],
  campaigns: runs,
}

/** The content lines of a feed, unfolded, without the last CRLF. */
export function unfold(feed: string): string[] {
  return feed
    .replace(/\r\n[ \t]/g, '')
    .replace(/\r\n$/, '')
    .split('\r\n')
}

/** The lines of the event with a UID. */
export function eventLines(feed: string, uid: string): string[] {
  const lines = unfold(feed)
  const at = lines.indexOf(`UID:${uid}`)
  if (at < 0) throw new Error(`no event ${uid}`)
  const start = at - 1
  const end = lines.findIndex((line, index) => index > at && /^END:(VEVENT|VTODO)$/.test(line))
  return lines.slice(start, end + 1)
}

/** The value of a property (with its parameters) among lines. */
export function property(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))?.slice(name.length)
}
