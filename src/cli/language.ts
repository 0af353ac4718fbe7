import type { Command } from 'commander'
import type { Language } from '../text/language.js'
import { complain } from './output.js'
import { inVietnamese } from './placeholders.js'
import { usageSentence } from './usage-errors.js'

/** Picks the text of the command line's language. */
export type Say = (vi: string, en: string) => string

export function sayIn(language: Language): Say {
  return (vi, en) => (language === 'vi' ? vi : en)
}

/** The language asked for on the command line, before it is parsed: help and errors need it too. */
export function languageOf(argv: readonly string[]): Language {
  const said = argv.flatMap((word, at) =>
    word === '--lang' ? (argv[at + 1] ?? '') : word.startsWith('--lang=') ? word.slice(7) : [],
  )
  return said.filter((word) => /^(?:vi|en|both)$/.test(word)).at(-1) === 'en' ? 'en' : 'vi'
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
}

/** Gives a command's fixed words (titles of the help, errors of usage) the language. */
export function speak(command: Command, language: Language): Command {
  const say = sayIn(language)
  const placeholders = language === 'vi' ? inVietnamese : (text: string) => text
  return command
    .helpOption('-h, --help', say('xem hướng dẫn', 'show help'))
    .configureHelp({
      styleTitle: (title) => (language === 'vi' && TITLES[title]) || title,
      styleUsage: placeholders,
      styleOptionTerm: placeholders,
      styleSubcommandTerm: (term) => placeholders(term.replace(' [options]', '')),
      styleArgumentTerm: (term) => (language === 'vi' ? inVietnamese(`<${term}>`) : `<${term}>`),
      // The descriptions name the values that are allowed.
      argumentDescription: ({ description }) => description,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || typeof defaultValue === 'boolean'
          ? description
          : `${description} (${say('mặc định', 'default')}: ${String(defaultValue)})`,
    })
    .configureOutput({
      outputError: (text) => complain(`${say('lỗi', 'error')}: ${usageSentence(command, text, language)}`),
    })
}
