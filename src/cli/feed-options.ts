import type { Command } from 'commander'
import { MILESTONES, type Milestone, type Rank } from '../commemorations/vocabulary.js'
import { refuse } from '../errors.js'
import type { FeedOptions, FeedPeriods, Preparation } from '../ical/options.js'
import type { Say } from './language.js'

/** Options of what stands in a feed beside its days. */
export interface FeedContent {
  prepare?: Preparation['as']
  days: number
  remind?: Reminder[]
  periods?: FeedPeriods
  roundMark?: string
  lunarDays?: boolean
  solarTerms?: boolean
}

type Reminder = Pick<Preparation, 'days' | 'milestones' | 'importanceUpTo'>

export function withFeedContent(command: Command, say: Say): Command {
  return command
    .option(
      '--remind <days>',
      say(
        'nhắc trước bao nhiêu ngày: 7, hoặc riêng cho một loại: round=30, five=10, rank1=14; mỗi loại một lần --remind',
        'days ahead of which to remind: 7, or for some days alone: round=30, five=10, rank1=14; one --remind for each',
      ),
      (typed: string, before: readonly Reminder[] = []) => [...before, apart(reminder(typed), typed, before)],
    )
    .option(
      '--round-mark <mark>',
      say(
        'dấu đứng trước tên ngày kỷ niệm năm tròn, ví dụ ★',
        'mark before an anniversary with a round number, such as ★',
      ),
    )
    .option(
      '--lunar-days',
      say('thêm mùng một và rằm hằng tháng', 'add the first and fifteenth day of each lunar month'),
    )
    .option('--solar-terms', say('thêm 24 tiết khí', 'add the 24 solar terms'))
}

/** What is said of them, as the library takes it. */
export function feedContent({
  prepare,
  days,
  remind,
  periods,
  roundMark,
  lunarDays,
  solarTerms,
}: FeedContent): Pick<FeedOptions, 'prepare' | 'periods' | 'roundYears' | 'lunarDays' | 'solarTerms'> {
  const as = prepare ?? 'alarm'
  // Of a list each day takes the first that is for it: those for some days alone stand before those for all.
  const reminders = [...(remind ?? [])]
    .sort((a, b) => Number(isForAll(a)) - Number(isForAll(b)))
    .map((one) => ({ as, ...one }))
  const prepared = reminders.length > 0 ? reminders : prepare ? { as, days } : undefined
  return {
    ...(prepared ? { prepare: prepared } : {}),
    ...(periods ? { periods } : {}),
    ...(roundMark === undefined ? {} : { roundYears: { prefix: roundMark, priority: 1 } }),
    ...(lunarDays ? { lunarDays } : {}),
    ...(solarTerms ? { solarTerms } : {}),
  }
}

const isForAll = ({ milestones, importanceUpTo }: Reminder) =>
  milestones === undefined && importanceUpTo === undefined

/** One reminder for the same days; of two, one would be lost. */
function apart(one: Reminder, typed: string, before: readonly Reminder[]): Reminder {
  const sort = ({ milestones, importanceUpTo }: Reminder) => `${milestones} ${importanceUpTo}`
  if (before.every((other) => sort(other) !== sort(one))) return one
  return refuse({
    code: 'conflicting-options',
    field: '--remind',
    value: typed,
    message: {
      vi: `"${typed}" nhắc cho những ngày đã có một lần --remind; mỗi loại ngày chỉ một lần.`,
      en: `"${typed}" is for days that another --remind is for; one for each sort of days.`,
    },
  })
}

function reminder(typed: string): Reminder {
  const [, kind, rank, number = ''] = /^(?:([a-z]+)([1-5])?=)?(\d{1,3})$/.exec(typed) ?? []
  const days = Number(number)
  const milestone = MILESTONES.find((one) => one === kind)
  if (days >= 1 && days <= 366) {
    if (kind === undefined) return { days }
    if (milestone && rank === undefined) return { days, milestones: [milestone satisfies Milestone] }
    if (kind === 'rank' && rank !== undefined) return { days, importanceUpTo: Number(rank) as Rank }
  }
  return refuse({
    code: 'invalid-number',
    field: '--remind',
    value: typed,
    allowed: '1-366, round=1-366, five=1-366, other=1-366, rank1-rank5=1-366',
    message: {
      vi: `"${typed}" phải là số ngày từ 1 đến 366, hoặc round=30, five=10, other=3, rank1=14.`,
      en: `"${typed}" must be a number of days from 1 to 366, or round=30, five=10, other=3, rank1=14.`,
    },
  })
}
