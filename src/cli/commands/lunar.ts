import type { Command } from 'commander'
import { canChi } from '../../dates/can-chi.js'
import { fromLunar, toLunar } from '../../dates/lunar.js'
import { type OutputOptions, withOutput } from '../options.js'
import { json, write } from '../output.js'

export function lunarCommand(program: Command): void {
  const command = program
    .command('lunar <date>')
    .description('the Vietnamese lunar date of a day; with --reverse the day of a lunar date')
    .option('--reverse', 'read the date as a lunar one (YYYY-MM-DD)')
    .option('--leap', 'with --reverse: the month is the leap one')
    .addHelpText(
      'after',
      '\nExample:\n  $ ky-niem lunar 2026-02-17\n  $ ky-niem lunar 2026-03-10 --reverse\n  $ ky-niem lunar 2025-06-01 --reverse --leap',
    )
  withOutput(command, ['text', 'json'], 'text').action(
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
