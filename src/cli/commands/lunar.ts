import type { Command } from 'commander'
import { canChi } from '../../dates/can-chi.js'
import { fromLunar, toLunar } from '../../dates/lunar.js'
import type { Say } from '../language.js'
import { type OutputOptions, withExamples, withOutput } from '../options.js'
import { json, write } from '../output.js'

export function lunarCommand(program: Command, say: Say): void {
  const command = program
    .command('lunar <date>')
    .description(
      say(
        'ngày âm lịch của một ngày; với --reverse là ngày dương lịch của một ngày âm lịch',
        'the Vietnamese lunar date of a day; with --reverse the day of a lunar date',
      ),
    )
    .option(
      '--reverse',
      say('đọc ngày đã cho là ngày âm lịch (YYYY-MM-DD)', 'read the date as a lunar one (YYYY-MM-DD)'),
    )
    .option('--leap', say('với --reverse: tháng nhuận', 'with --reverse: the month is the leap one'))
  withExamples(
    command,
    say,
    'lunar 2026-02-17',
    'lunar 2026-03-10 --reverse',
    'lunar 2025-06-01 --reverse --leap',
  )
  withOutput(command, say, ['text', 'json'], 'text').action(
    async (typed: string, options: OutputOptions & { reverse?: boolean; leap?: boolean }) => {
      const date = options.reverse ? gregorianOf(typed, options.leap === true) : typed
      const lunar = toLunar(date)
      const text = `${date} = ngày ${lunar.day} tháng ${lunar.month}${lunar.leap ? ' nhuận' : ''} năm ${canChi(lunar.year)} (${lunar.year})`
      await write(
        options.format === 'json' ? json({ date, lunar, name: canChi(lunar.year) }) : text,
        options.output,
      )
    },
  )
}

function gregorianOf(typed: string, leap: boolean): string {
  const [year, month, day] = typed.split('-').map(Number)
  return fromLunar({ year: year ?? Number.NaN, month: month ?? Number.NaN, day: day ?? Number.NaN, leap })
}
