import type { PlainDate } from '../../dates/plain-date.js'
import { englishDate } from '../../dates/print/english.js'
import { printDate, roman } from '../../dates/print/vietnamese.js'
import { item, list, paragraph } from '../../document/nodes.js'
import type { Plan } from '../../planner/plan.js'
import { campaignPoint, printedRuns } from '../blocks/campaigns.js'
import { endless } from '../blocks/days.js'
import { blockSection, type Section } from '../blocks/index.js'
import { frame, sections } from '../frame.js'
import { NOTICE, noticeBody } from '../notice.js'
import type { Layout, LayoutOptions } from '../options.js'
import { countdownTexts } from '../wording/campaign-clause.js'
import { capital, spanName, within } from '../wording/span-words.js'

const WORDS = {
  vi: {
    title: (span: string) => `Nội dung giao ban báo chí ${span}`,
    reported: (inside: string) => `Kết quả thông tin, tuyên truyền ${inside}`,
    directions: 'Định hướng tuyên truyền thời gian tới',
    days: 'Các ngày lễ, kỷ niệm',
    countdown: 'Các mốc thời gian cần lưu ý',
    from: (date: PlainDate) => `Tính từ ngày ${printDate(date)}:`,
    none: 'Không có nội dung nào theo tiêu chí đã chọn.',
  },
  en: {
    title: (span: string) => `Press briefing, ${span}`,
    reported: (inside: string) => `What was reported ${inside.replace('of the', 'in the')}`,
    directions: 'Directions for the time ahead',
    days: 'Commemorations',
    countdown: 'Milestones ahead',
    from: (date: PlainDate) => `Counted from ${englishDate(date)}:`,
    none: 'Nothing meets the chosen criteria.',
  },
} as const

/**
 * Weekly briefing: what was reported (in the caller's words), directions from the running campaigns, the days of the week
 * with what follows, and the days left to milestones such as an election.
 */
export const briefing: Layout = (plan, options) => {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const body = sections(
    [
      reported(plan, options),
      directions(plan, options),
      commemorations(plan, options),
      countdown(plan, options),
    ],
    (index) => `${roman(index)}.`,
  )
  const title = words.title(spanName(plan, language))
  return frame(plan, options, {
    layout: 'briefing',
    title,
    kind: NOTICE[language],
    body: body.length > 0 ? noticeBody(title, body, options) : [paragraph(words.none)],
  })
}

function reported(plan: Plan, { language = 'vi', reported: lines = [] }: LayoutOptions): Section {
  return {
    title: WORDS[language].reported(within(plan, language)),
    body: lines.length > 0 ? [list(lines.map((line) => item(`${capital(endless(line))}.`)))] : [],
  }
}

function directions(plan: Plan, options: LayoutOptions): Section {
  const points = [
    ...printedRuns(plan).map((run) => campaignPoint(run, plan, options, { countdown: false })),
    ...blockSection('periods', plan, options).body.flatMap((block) =>
      block.type === 'list' ? block.children : [],
    ),
  ]
  return {
    title: WORDS[options.language ?? 'vi'].directions,
    body: points.length > 0 ? [list(points, true)] : [],
  }
}

function commemorations(plan: Plan, options: LayoutOptions): Section {
  const ahead = options.lookAhead === false ? [] : blockSection('look-ahead', plan, options).body
  const days = blockSection('days', plan, options, options.lookAhead !== false).body
  return { title: WORDS[options.language ?? 'vi'].days, body: [...days, ...ahead] }
}

/** Days left to the milestones of all campaigns, nearest first. */
function countdown(plan: Plan, { language = 'vi' }: LayoutOptions): Section {
  const runs = printedRuns(plan)
  const all = runs.flatMap((run) => {
    const texts = countdownTexts(run, language)
    return (run.countdown ?? []).map(({ days }, index) => ({ days, text: texts[index] ?? '' }))
  })
  const points = all.sort((a, b) => a.days - b.days).map(({ text }) => item(`${capital(text)}.`))
  return {
    title: WORDS[language].countdown,
    body: points.length > 0 ? [paragraph(WORDS[language].from(plan.from)), list(points)] : [],
  }
}
