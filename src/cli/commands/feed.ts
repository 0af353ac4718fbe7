import type { Command } from 'commander'
import { LUNAR_YEARS } from '../../dates/lunar.js'
import { refuse } from '../../errors.js'
import type { FeedLanguage } from '../../ical/events/feed-event.js'
import { FEED_PERIODS } from '../../ical/options.js'
import type { Plan } from '../../planner/plan.js'
import type { Planner } from '../../planner/planner.js'
import { filterOf, loadPlanner } from '../context.js'
import { type FeedContent, feedContent, withFeedContent } from '../feed-options.js'
import type { Say } from '../language.js'
import {
  choice,
  type PlanOptions,
  wholeNumber,
  withExamples,
  withFeed,
  withFile,
  withForce,
  withPlan,
} from '../options.js'
import { complain, write } from '../output.js'
import { readFile, standsAt } from '../read-file.js'
import { eventsIn } from '../render-plan.js'
import { monthRef, today } from '../today.js'
import { refuseForeign } from '../write-file.js'

interface Options extends Omit<PlanOptions, 'lang'>, FeedContent {
  lang: FeedLanguage
  from?: number
  to?: number
  month?: string
  domain: string
  name: string
  description?: string
  url?: string
  refresh?: string
  series?: boolean
  daysOff: 'with' | 'without' | 'only'
  output?: string
  quiet?: boolean
  force?: boolean
}

const YEARS_AT_MOST = 20

/** `ky-niem feed`: a calendar to publish or import; a window of years, this one and the next if none is named. */
export function feedCommand(program: Command, say: Say): void {
  const command = program
    .command('feed')
    .description(
      say('lịch iCalendar của một số năm, hoặc một tháng', 'an iCalendar feed of some years, or of a month'),
    )
  withFeed(withPlan(command, say, ['vi', 'en', 'both']), say)
    .option(
      '--from <year>',
      say('năm đầu (mặc định năm nay)', 'first year (this one if not said)'),
      wholeNumber('--from', 1, 9999),
    )
    .option(
      '--to <year>',
      say('năm cuối (mặc định năm sau năm đầu)', 'last year (the one after the first if not said)'),
      wholeNumber('--to', 1, 9999),
    )
    .option(
      '--month <month>',
      say(
        'một tháng thay cho các năm: 2026-12 hoặc 12/2026, this, next',
        'a month in place of years: 2026-12 or 12/2026, this or next',
      ),
    )
    .option('--description <text>', say('lịch gồm những gì, một dòng', 'what the feed holds, in one line'))
    .option('--url <url>', say('trang của lịch', 'page that the feed belongs to'))
    .option(
      '--refresh <duration>',
      say('bao lâu thì hỏi lại, ví dụ P1D', 'how often readers should ask again, such as P1D'),
    )
    .addOption(
      choice(
        '--prepare <form>',
        say(
          'ngày cần chuẩn bị: nhắc (alarm), sự kiện riêng (event), việc (todo)',
          'days to prepare for, as alarm, event or todo',
        ),
        ['alarm', 'event', 'todo'],
      ),
    )
    .option(
      '--days <n>',
      say('với --prepare: trước bao nhiêu ngày', 'with --prepare: days ahead'),
      wholeNumber('--days', 1, 366),
      7,
    )
    .addOption(
      choice(
        '--periods <form>',
        say(
          'tháng, tuần hành động: cả kỳ (span), ngày đầu (first-day), không (none), chỉ các kỳ (only)',
          'action months and weeks: span, first-day, none, or only them',
        ),
        FEED_PERIODS,
      ),
    )
    .option(
      '--series',
      say('ngày không có số năm thành một sự kiện lặp lại', 'one recurring event for a day without a number'),
    )
    .addOption(
      choice(
        '--days-off <which>',
        say('ngày nghỉ: có (with), không (without), chỉ ngày nghỉ (only)', 'days off: with, without, only'),
        ['with', 'without', 'only'],
      ).default('with'),
    )
  withForce(withFile(withFeedContent(command, say), say), say)
  withExamples(
    command,
    say,
    'feed --from 2026 --to 2028 --domain example.org -o feed.ics',
    'feed --from 2026 --days-off only --name "Ngày nghỉ" -o days-off.ics',
    'feed --remind 3 --remind round=30 --round-mark ★ --periods first-day -o feed.ics',
    'feed --month next --province quang-ninh -o month.ics',
  )
  command.action(async (options: Options) => {
    const { defaultFeed, toICalendar } = await import('../../ical.js')
    const planner = await loadPlanner({ ...options, lang: 'vi' })
    const whole = await planOf(planner, options)
    const plan = options.all ? whole : defaultFeed(whole)
    const feed = toICalendar(plan, {
      domain: options.domain,
      name: options.name,
      language: options.lang,
      ruleOf: planner.catalog.ruleOf,
      daysOff: options.daysOff === 'only' ? 'only' : options.daysOff === 'with',
      ...(options.series ? { series: true } : {}),
      ...(options.description ? { description: options.description } : {}),
      ...(options.url ? { url: options.url } : {}),
      ...(options.refresh ? { refresh: options.refresh } : {}),
      ...feedContent(options),
      ...(await publishedBefore(options)),
    })
    const events = eventsIn(feed)
    await write(feed, options, events)
    if (/^0 /.test(events.en) && !options.quiet)
      complain(
        options.lang === 'en'
          ? 'The feed is empty: no event fits what was asked for.'
          : 'Lịch trống: không có sự kiện nào như yêu cầu.',
      )
  })
}

/** The feed that stands where this one goes: subscribers are told what has changed since. */
async function publishedBefore({
  output,
  maxSize,
  force,
}: Options): Promise<{ previous?: string; now?: string }> {
  if (output === undefined || (await standsAt(output)) !== 'file') return {}
  const previous = Buffer.from(await readFile(output, maxSize)).toString('utf8')
  if (/^\ufeff?BEGIN:VCALENDAR/.test(previous)) return { previous, now: await today() }
  // A name that ends in .ics says what the file is for; of any other the content tells.
  if (previous.trim() !== '' && !force && !/\.ics$/i.test(output))
    refuseForeign(output, { vi: 'lịch iCalendar', en: 'an iCalendar feed' })
  return {}
}

async function planOf(planner: Planner, options: Options): Promise<Plan> {
  const filter = filterOf({ ...options, lang: 'vi' })
  if (options.month !== undefined) return planner.month(await monthRef(options.month, '--month'), filter)
  const from = options.from ?? Number((await today()).slice(0, 4))
  const to = options.to ?? Math.max(from, Math.min(from + 1, LUNAR_YEARS.last))
  if (to < from || to - from >= YEARS_AT_MOST) {
    refuse({
      code: 'invalid-window',
      field: '--to',
      value: to,
      allowed: `${from}-${from + YEARS_AT_MOST - 1}`,
      message: {
        vi: `Năm cuối phải từ ${from} đến ${from + YEARS_AT_MOST - 1}: trình đọc lịch bỏ bớt nguồn quá dài.`,
        en: `The last year must be from ${from} to ${from + YEARS_AT_MOST - 1}: calendar readers cut feeds that are too long.`,
      },
    })
  }
  const pad = (year: number) => `${year}`.padStart(4, '0')
  return planner.between(`${pad(from)}-01-01`, `${pad(to)}-12-31`, filter)
}
