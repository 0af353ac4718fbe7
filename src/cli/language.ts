import type { Command } from 'commander'
import type { Language } from '../text/language.js'

/** Picks the text of the command line's language. */
export type Say = (vi: string, en: string) => string

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en)
}

/** The language asked for on the command line, before it is parsed: help and errors need it too. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang')
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'vi'
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
}

const ERRORS: readonly [RegExp, string][] = [
  [/error: unknown option '(.*)'/, "lỗi: không có tùy chọn '$1'"],
  [/error: unknown command '(.*)'/, "lỗi: không có lệnh '$1'"],
  [/error: missing required argument '(.*)'/, "lỗi: thiếu tham số '$1'"],
  [
    /error: too many arguments(.*)\. Expected (\d+) arguments? but got (\d+)(.*)\./,
    'lỗi: thừa tham số$1: cần $2, nhận $3',
  ],
  [/error: option '(.*)' argument missing/, "lỗi: tùy chọn '$1' thiếu giá trị"],
  [/\(Did you mean (.*)\?\)/, '(có phải là $1?)'],
]

/** Gives a command's fixed words (titles of the help, errors of usage) the language. */
export function speak(command: Command, language: Language): Command {
  const say = sayIn(language)
  command.helpOption('-h, --help', say('xem hướng dẫn', 'show help'))
  if (language === 'en') return command
  return command
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]'),
      styleSubcommandTerm: (term) => term.replace(' [options]', ''),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || typeof defaultValue === 'boolean'
          ? description
          : `${description} (mặc định: ${String(defaultValue)})`,
    })
    .configureOutput({
      outputError: (text, write) => write(ERRORS.reduce((line, [en, vi]) => line.replace(en, vi), text)),
    })
}
