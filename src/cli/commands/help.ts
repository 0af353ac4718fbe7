import type { Command } from 'commander'
import { LANGUAGES } from '../../text/language.js'
import type { Say } from '../language.js'
import { choice, withExamples } from '../options.js'

/** `ky-niem help`: the help of a command, or of all. */
export function helpCommand(program: Command, say: Say): void {
  const command = program
    .command('help [command]')
    .description(say('hướng dẫn của một lệnh', 'help of a command'))
    .addOption(
      choice('--lang <language>', say('ngôn ngữ: vi, en', 'language: vi, en'), LANGUAGES).default('vi'),
    )
    .action((name: string | undefined) => {
      const asked = name === undefined ? program : program.commands.find((other) => other.name() === name)
      if (asked) asked.help()
      program.error(`error: unknown command '${name}'`, { exitCode: 2 })
    })
  withExamples(command, say, 'help month', 'help check')
}
