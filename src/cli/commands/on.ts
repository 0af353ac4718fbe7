import type { Command } from 'commander'
import { lunarOn } from '../../dates/lunar.js'
import { filterOf, loadPlanner } from '../context.js'
import type { Say } from '../language.js'
import { dayOffLines, occurrenceLines } from '../look-up-lines.js'
import { tellUnknownLunar } from '../lunar-reach.js'
import { isOfMonth } from '../on-day.js'
import { type OutputOptions, type PlanOptions, withExamples, withOutput, withPlan } from '../options.js'
import { json, write } from '../output.js'
import { dayOf } from '../typed-time.js'

export function onCommand(program: Command, say: Say): void {
  const command = program
    .command('on <date>')
    .description(
      say(
        'mọi điều lịch biết về một ngày, kể cả các đợt đang diễn ra',
        'everything that the calendar knows of a day, periods that run on it included',
      ),
    )
  withExamples(command, say, 'on 2023-07-27', 'on 2023-07-27 --format json')
  withOutput(withPlan(command, say), say, ['text', 'json'], 'text').action(
    async (typed: string, options: PlanOptions & OutputOptions) => {
      const date = dayOf(typed)
      const planner = await loadPlanner(options)
      const plan = planner.between(date, date, filterOf(options))
      tellUnknownLunar(plan, options.lang)
      const { occurrences, periods, pending, campaigns, daysOff, workedDays } = plan
      const found = [
        ...occurrences.filter((day) => !isOfMonth(day)),
        ...occurrences.filter(isOfMonth),
        ...periods,
      ]
      const off = dayOffLines(plan, options.lang)
      const text = off !== '' && found.length === 0 ? off : `${off}${occurrenceLines(found, options.lang)}`
      const lunar = lunarOn(date)
      const content =
        options.format === 'json'
          ? json({
              date,
              ...(lunar ? { lunar } : {}),
              daysOff,
              workedDays,
              occurrences,
              periods,
              pending,
              campaigns,
            })
          : text
      await write(content, options)
    },
  )
}
