import type { CampaignRun } from '../campaigns/campaign-run.js'
import { type PlainDate, toDayNumber } from '../dates/plain-date.js'
import { englishDate, englishMonth, englishSpan } from '../dates/print/english.js'
import { printDate, printSpan } from '../dates/print/vietnamese.js'
import { printedRuns } from '../guidance/blocks/campaigns.js'
import { spanName } from '../guidance/wording/span-words.js'
import type { Plan } from '../planner/plan.js'
import { compare } from '../text/compare.js'
import { type Language, local } from '../text/language.js'
import { fitText } from './fit-text.js'
import { monthsOf } from './month-grid.js'
import { drawn, filled, line, picture, place, type Svg, tag } from './svg.js'

const WORDS = {
  vi: {
    title: (span: string) => `Các đợt tuyên truyền ${span}`,
    from: (day: string) => `từ ${day}`,
    month: (month: string) => `T${Number(month.slice(5))}/${month.slice(0, 4)}`,
    days: (count: number, span: string) => `${count} ngày, ${span}`,
    date: printDate,
    span: printSpan,
    nothing: 'Không có đợt tuyên truyền nào.',
  },
  en: {
    title: (span: string) => `Campaigns, ${span}`,
    from: (day: string) => `from ${day}`,
    month: (month: string) => `${englishMonth(Number(month.slice(5))).slice(0, 3)} ${month.slice(0, 4)}`,
    days: (count: number, span: string) => `${count} days, ${span}`,
    date: englishDate,
    span: englishSpan,
    nothing: 'No campaigns.',
  },
} as const

const WIDTH = 1123
const MARGIN = 28
const NAMES = 330
const AXIS = { left: MARGIN + NAMES + 16, right: WIDTH - MARGIN }
const TOP = 100
const TEXT = { size: 10.5, height: 13.5, lines: 4 }

/** Draws the campaigns of a plan as bars over its days, each with its milestones. */
export function drawCampaigns(plan: Plan, language: Language): string {
  const words = WORDS[language]
  const runs = [...printedRuns(plan)].sort(
    (a, b) => compare(a.start, b.start) || compare(a.campaign.id, b.campaign.id),
  )
  const [first, last] = [toDayNumber(plan.from), toDayNumber(plan.to) + 1]
  const x = (day: number) =>
    AXIS.left + ((Math.min(Math.max(day, first), last) - first) / (last - first)) * (AXIS.right - AXIS.left)
  let y = TOP
  const rows = runs.map((run) => {
    const row = runRow(run, plan, language, y, x)
    y += row.height
    return row.svg
  })
  const title = words.title(spanName(plan, language))
  return picture({
    id: `ky-niem-campaigns-${plan.ref.replace('/', '-')}`,
    width: WIDTH,
    height: Math.max(y, TOP + 30) + MARGIN / 2,
    language,
    title,
    description: runs.length > 0 ? runs.map((run) => inWords(run, language)).join(' ') : words.nothing,
    body: [
      line(MARGIN, 42, fitText(title, { width: WIDTH - 2 * MARGIN, size: 22, bold: true })[0] ?? '', {
        size: 22,
        'font-weight': 'bold',
      }),
      ...axis(plan, language, Math.max(y, TOP), x),
      ...(runs.length > 0 ? rows : [line(MARGIN, TOP + 20, words.nothing, { size: 12 })]),
    ],
  })
}

/** A line at the first of every month, with its name where there is room for it. */
function axis(plan: Plan, language: Language, bottom: number, x: (day: number) => number): Svg[] {
  const months = monthsOf(plan)
  const every = Math.ceil(months.length / Math.floor((AXIS.right - AXIS.left) / 56))
  const lines = months.map((month, index) => {
    const at = x(toDayNumber(`${month}-01` as PlainDate))
    return tag('g', {}, [
      tag('path', {
        d: `M${place(at)} ${TOP - 12}V${place(bottom)}`,
        ...drawn('line'),
        'stroke-dasharray': '1 3',
      }),
      ...(index % every === 0
        ? [line(at + 3, TOP - 18, WORDS[language].month(month), { size: 10, color: 'faint' })]
        : []),
    ])
  })
  return [...lines, tag('path', { d: `M${MARGIN} ${TOP - 10}H${AXIS.right}`, ...drawn('line') })]
}

function runRow(run: CampaignRun, plan: Plan, language: Language, top: number, x: (day: number) => number) {
  const { campaign, start, end, dates } = run
  const title = fitText(local(campaign.title, language), {
    width: NAMES,
    size: TEXT.size,
    bold: true,
    lines: TEXT.lines,
  })
  const milestones = milestonesIn(run, plan, language)
  const height = Math.max((title.length + 1) * TEXT.height + 12, 34 + milestones.length * TEXT.height)
  const bars =
    dates === undefined
      ? [{ from: toDayNumber(start), until: end === undefined ? undefined : toDayNumber(end) + 1 }]
      : dates.map((date) => ({ from: toDayNumber(date), until: toDayNumber(date) + 1 }))
  const last = toDayNumber(plan.to) + 1
  const svg = tag('g', {}, [
    ...title.map((text, index) =>
      line(MARGIN, top + 14 + index * TEXT.height, text, { size: TEXT.size, 'font-weight': 'bold' }),
    ),
    line(MARGIN, top + 14 + title.length * TEXT.height, extent(run, language), { size: 10, color: 'faint' }),
    ...bars.flatMap(({ from, until = last }) => {
      const left = x(from)
      const box = { x: left, y: top + 5, width: Math.max(x(until) - left, 3), height: 13 }
      return [
        tag('rect', { ...box, ...filled('campaign') }),
        tag('rect', { ...box, ...drawn('campaignLine') }),
      ]
    }),
    ...milestones.flatMap(({ at, text }, index) => milestone(x(at), top, index, text)),
    tag('path', { d: `M${MARGIN} ${place(top + height - 4)}H${AXIS.right}`, ...drawn('rest') }),
  ])
  return { svg, height }
}

function milestonesIn({ campaign }: CampaignRun, plan: Plan, language: Language) {
  return [...(campaign.milestones ?? [])]
    .filter(({ date }) => date >= plan.from && date <= plan.to)
    .sort((a, b) => compare(a.date, b.date))
    .map(({ date, name }) => ({
      at: toDayNumber(date) + 0.5,
      text: `${WORDS[language].date(date)}: ${local(name, language)}`,
    }))
}

/** A mark on the bar, and its words on a line of their own, on the side where there is room. */
function milestone(at: number, top: number, index: number, text: string): Svg[] {
  const y = top + 32 + index * TEXT.height
  const toLeft = at > (AXIS.left + AXIS.right) / 2
  const room = (toLeft ? at - AXIS.left : AXIS.right - at) - 12
  const [fitted = ''] = fitText(text, { width: room, size: 10 })
  return [
    tag('path', { d: `M${place(at)} ${place(top + 5)}l4.5 6.5l-4.5 6.5l-4.5 -6.5z`, ...filled('ink') }),
    tag('path', { d: `M${place(at)} ${place(top + 18)}V${place(y - 3)}`, ...drawn('line') }),
    line(toLeft ? at - 5 : at + 5, y, fitted, { size: 10, 'text-anchor': toLeft ? 'end' : 'start' }),
  ]
}

function extent({ start, end, dates }: CampaignRun, language: Language): string {
  const { date, days, span, from } = WORDS[language]
  if (dates)
    return dates.length > 3 ? days(dates.length, span(dates[0]!, dates.at(-1)!)) : dates.map(date).join(', ')
  return end === undefined ? from(date(start)) : span(start, end)
}

function inWords(run: CampaignRun, language: Language): string {
  const marks = (run.campaign.milestones ?? []).map(
    ({ date, name }) => `${WORDS[language].date(date)}: ${local(name, language)}`,
  )
  return `${local(run.campaign.title, language)} (${[extent(run, language), ...marks].join('; ')}).`
}
