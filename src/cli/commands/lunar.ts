import type { Command } from 'commander'
import { canChi } from '../../dates/can-chi.js'
import { fromLunar, type LunarDate, toLunar } from '../../dates/lunar.js'
import { typedDay } from '../../dates/typed-day.js'
import { refuse } from '../../errors.js'
import type { Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { type OutputOptions, withExamples, withLanguage, withOutput } from '../options.js'
import { json, write } from '../output.js'
import { dayOf } from '../typed-time.js'

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
  withOutput(withLanguage(command, say), say, ['text', 'json'], 'text').action(
    async (typed: string, options: OutputOptions & { reverse?: boolean; leap?: boolean; lang: Language }) => {
      const date = options.reverse ? gregorianOf(typed, options.leap === true) : dayOf(typed)
      const lunar = toLunar(date)
      const text = `${date} = ${lunarText(lunar, options.lang)}`
      await write(options.format === 'json' ? json({ date, lunar, name: canChi(lunar.year) }) : text, options)
    },
  )
}

function lunarText({ year, month, day, leap }: LunarDate, language: Language): string {
  return language === 'vi'
    ? `ngày ${day} tháng ${month}${leap ? ' nhuận' : ''} năm ${canChi(year)} (${year})`
    : `day ${day} of ${leap ? 'leap ' : ''}month ${month} of ${canChi(year)} (${year})`
}

function gregorianOf(typed: string, leap: boolean): string {
  const date = typedDay(typed)
  if (date?.year !== undefined) return fromLunar({ year: date.year, month: date.month, day: date.day, leap })
  return refuse({
    code: 'invalid-lunar-date',
    value: typed,
    allowed: '2026-03-10, 10/3/2026',
    message: {
      vi: `"${typed}" không phải là ngày âm lịch; viết 2026-03-10 hoặc 10/3/2026 cho mùng 10 tháng 3 năm 2026.`,
      en: `"${typed}" is not a lunar date; write 2026-03-10 or 10/3/2026 for day 10 of month 3 of 2026.`,
    },
  })
}
