import type { Command } from 'commander'
import type { Bilingual, Language } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import { inVietnamese } from './placeholders.js'

/** What commander says of wrong usage, in English, with what was typed in quotation marks. */
const SAYINGS: readonly [RegExp, (command: Command, typed: string) => Bilingual][] = [
  [/^error: unknown option '(.*)'/s, unknownOption],
  [/^error: unknown command '(.*)'/s, unknownCommand],
  [
    /^error: missing required argument '(.*)'/s,
    (_, typed) => ({
      vi: `thiếu tham số ${inVietnamese(`<${typed}>`)}`,
      en: `the argument <${typed}> is missing`,
    }),
  ],
  [
    /^error: option '(.*)' argument missing/s,
    (_, typed) => ({
      vi: `sau ${inVietnamese(typed)} thiếu giá trị`,
      en: `a value is missing after ${typed}`,
    }),
  ],
  [
    /^error: required option '(.*)' not specified/s,
    (_, typed) => ({
      vi: `thiếu ${inVietnamese(typed)}`,
      en: `${typed} is missing`,
    }),
  ],
  [/^error: (too many arguments)/, tooMany],
]

/** A fault of usage as a sentence of the command line's language. */
export function usageSentence(command: Command, text: string, language: Language): string {
  for (const [pattern, sentence] of SAYINGS) {
    const match = pattern.exec(text)
    if (!match) continue
    const said = sentence(command, match[1]!)[language]
    return said.endsWith('?') ? said : `${said}.`
  }
  return language === 'vi' ? 'Dòng lệnh không đúng.' : 'The command line is not right.'
}

function unknownOption(command: Command, typed: string): Bilingual {
  const flags = (of: Command) =>
    of.options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined))
  const meant = typed.startsWith('--') ? nearest(typed, [...flags(command), '--help']) : undefined
  const elsewhere = command.commands.some((other) => flags(other).includes(typed))
  return {
    vi: `không có tùy chọn "${typed}"${elsewhere ? ' ở đây; viết sau tên lệnh' : hint(meant).vi}`,
    en: `there is no option "${typed}"${elsewhere ? ' here; it goes after the name of the command' : hint(meant).en}`,
  }
}

function unknownCommand(command: Command, typed: string): Bilingual {
  const meant = nearest(
    typed,
    command.commands.map((other) => other.name()),
  )
  return {
    vi: `không có lệnh "${typed}"${hint(meant).vi}`,
    en: `there is no command "${typed}"${hint(meant).en}`,
  }
}

function tooMany(command: Command): Bilingual {
  const [taken, given] = [command.registeredArguments.length, command.args]
  const list = given.map((value) => `"${value}"`).join(', ')
  const severalValues = command.options.some((option) =>
    Array.isArray(command.getOptionValue(option.attributeName())),
  )
  const again = severalValues
    ? {
        vi: '; tùy chọn nhận nhiều giá trị thì nhắc lại tên của nó trước mỗi giá trị',
        en: '; an option with several values is named again before each of them',
      }
    : { vi: '', en: '' }
  return {
    vi: `thừa tham số: ${command.name()} nhận ${taken}, ở đây có ${given.length} (${list})${again.vi}`,
    en: `too many arguments: ${command.name()} takes ${taken}, here are ${given.length} (${list})${again.en}`,
  }
}

function hint(meant: string | undefined): Bilingual {
  return meant === undefined
    ? { vi: '', en: '' }
    : { vi: `; có phải là "${meant}"?`, en: `; did you mean "${meant}"?` }
}
