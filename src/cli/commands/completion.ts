import { Argument, type Command } from 'commander'
import { refuse } from '../../errors.js'
import { unknownValue } from '../../faults.js'
import { LAYOUTS } from '../../guidance/options.js'
import type { Language } from '../../text/language.js'
import { COMPLETIONS, type OptionWords, SHELLS, type Shell, type Words } from '../completions.js'
import type { Say } from '../language.js'
import { withExamples, withFile, withForce, withLanguage } from '../options.js'
import { write } from '../output.js'

/** `ky-niem completion`: what a shell loads to complete commands, options and their values. */
export function completionCommand(program: Command, say: Say): void {
  const command = program
    .command('completion')
    .addArgument(
      new Argument('<shell>', SHELLS.join(', '))
        .choices(SHELLS)
        .argParser((typed) => SHELLS.find((name) => name === typed) ?? refuse(unknownValue(typed, SHELLS))),
    )
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
  withForce(withFile(withLanguage(command, say), say), say).action(
    async (shell: Shell, options: { lang: Language; output?: string; quiet?: boolean; force?: boolean }) =>
      write(COMPLETIONS[shell](wordsIn(program, await longLists())), { ...options, keep: !options.force }),
  )
}

/** Values of options and arguments that no command loads for its help, by how they are typed. */
type LongLists = Readonly<Record<string, readonly string[]>>

async function longLists(): Promise<LongLists> {
  const [{ provinces }, { RULES }, { STARTER_NAMES }] = await Promise.all([
    import('../../provinces/provinces.js'),
    import('../../proofread/rules/index.js'),
    import('../../drafts/starters/index.js'),
  ])
  const rules = RULES.map(({ id }) => id)
  return {
    '--province': provinces.current.map(({ slug }) => slug),
    '--on': rules,
    '--off': rules,
    'new <kind>': [...STARTER_NAMES, ...LAYOUTS],
  }
}

/** The words of the program itself, and those of each command. */
function wordsIn(program: Command, lists: LongLists): Words[] {
  const names = program.commands.map((command) => command.name())
  return [
    { command: '', options: optionsOf(program, lists), takes: names },
    ...program.commands.map((command) => ({
      command: command.name(),
      options: optionsOf(command, lists),
      takes: argumentsOf(command, names, lists),
    })),
  ]
}

function optionsOf({ options }: Command, lists: LongLists): OptionWords[] {
  return [
    ...options.map(
      ({ long, short, flags, argChoices }): OptionWords => ({
        flags: [long, short].filter((flag) => flag !== undefined),
        takes:
          argChoices ??
          lists[long ?? ''] ??
          (isPath(flags) ? 'file' : flags.includes('<') ? 'text' : 'nothing'),
      }),
    ),
    { flags: ['--help', '-h'], takes: 'nothing' },
  ]
}

function argumentsOf(command: Command, commands: readonly string[], lists: LongLists): Words['takes'] {
  const [argument] = command.registeredArguments
  if (argument === undefined) return 'text'
  if (argument.name() === 'command') return commands
  const list = lists[`${command.name()} <${argument.name()}>`]
  return argument.argChoices ?? list ?? (isPath(`<${argument.name()}>`) ? 'file' : 'text')
}

const isPath = (flags: string): boolean => /<(?:file|folder)>$/.test(flags)
