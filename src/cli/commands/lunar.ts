import type { Command } from 'commander'
import { canChi } from '../../dates/can-chi.js'
import { fromLunar, type LunarDate, toLunar } from '../../dates/lunar.js'
import { refuse } from '../../errors.js'
import { LANGUAGES, type Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { type OutputOptions, oneOf, withExamples, withOutput } from '../options.js'
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
    .option(
      '--lang <language>',
      say('ngôn ngữ: vi, en', 'language: vi, en'),
      oneOf('--lang', LANGUAGES),
      'vi',
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
    async (typed: string, options: OutputOptions & { reverse?: boolean; leap?: boolean; lang: Language }) => {
      const date = options.reverse ? gregorianOf(typed, options.leap === true) : typed
      const lunar = toLunar(date)
      const text = `${date} = ${lunarText(lunar, options.lang)}`
      await write(
        options.format === 'json' ? json({ date, lunar, name: canChi(lunar.year) }) : text,
        options.output,
      )
    },
  )
}

function lunarText({ year, month, day, leap }: LunarDate, language: Language): string {
  return language === 'vi'
    ? `ngày ${day} tháng ${month}${leap ? ' nhuận' : ''} năm ${canChi(year)} (${year})`
    : `day ${day} of ${leap ? 'leap ' : ''}month ${month} of ${canChi(year)} (${year})`
}

function gregorianOf(typed: string, leap: boolean): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (match)
    return fromLunar({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), leap })
  return refuse({
    code: 'invalid-lunar-date',
    value: typed,
    allowed: 'YYYY-MM-DD',
    message: {
      vi: `"${typed}" không phải ngày âm lịch theo dạng YYYY-MM-DD, ví dụ 2026-03-10 là mùng 10 tháng 3 năm 2026.`,
      en: `"${typed}" is not a lunar date in the form YYYY-MM-DD, for example 2026-03-10 for day 10 of month 3 of 2026.`,
    },
  })
}
