import { Argument, type Command } from 'commander'
import { unknownValue } from '../../arguments.js'
import { refuse } from '../../errors.js'
import type { Language } from '../../text/language.js'
import { COMPLETIONS, SHELLS, type Shell, type Words } from '../completions.js'
import type { Say } from '../language.js'
import { withExamples, withFile, withLanguage } from '../options.js'
import { write } from '../output.js'

/** `ky-niem completion`: what a shell loads to complete commands, options and their values. */
export function completionCommand(program: Command, say: Say): void {
  const command = program
    .command('completion')
    .addArgument(new Argument('<shell>', SHELLS.join(', ')))
    .description(
      say(
        `gợi ý lệnh khi bấm Tab, cho ${SHELLS.join(', ')}`,
        `completion of commands by the Tab key, for ${SHELLS.join(', ')}`,
      ),
    )
  withExamples(
    command,
    say,
    'completion bash >> ~/.bashrc',
    'completion fish > ~/.config/fish/completions/ky-niem.fish',
    'completion powershell >> $PROFILE',
  )
  withFile(withLanguage(command, say), say).action(
    async (typed: string, options: { lang: Language; output?: string; quiet?: boolean }) => {
      const shell: Shell = SHELLS.find((name) => name === typed) ?? refuse(unknownValue(typed, SHELLS))
      await write(COMPLETIONS[shell](program.commands.map(wordsOf)), options)
    },
  )
}

function wordsOf(command: Command): Words {
  const help = { flag: '--help', values: [], takesFile: false }
  const options = command.options.map(({ long, argChoices = [], flags }) => ({
    flag: long ?? flags,
    values: argChoices,
    takesFile: flags.endsWith('<file>'),
  }))
  return { command: command.name(), options: [...options, help] }
}
