import { Command, CommanderError } from 'commander'
import { InputError, isKyNiemError } from '../errors.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { asTyped } from './as-typed.js'
import { checkOptions, twoValues } from './check-options.js'
import { languageOf, type Say, sayIn, speak } from './language.js'
import { choice, oneOf } from './options.js'
import { complain, sentence } from './output.js'
import { settleFormat } from './output-format.js'
import { systemReason } from './system-errors.js'
import { keepTyped } from './typed-options.js'
import { VERSION } from './version.js'
import { refuseInputAsOutput, writeStdout } from './write-file.js'

/** Adds commands to the program. */
type AddCommands = (program: Command, say: Say) => void

interface CommandFile {
  names: readonly string[]
  load: () => Promise<AddCommands>
}

/** The commands in the order of the help; only the file of the one that is run is loaded. */
const COMMAND_FILES: readonly CommandFile[] = [
  ...(['month', 'week', 'quarter', 'year', 'between'] as const).map((name) => ({
    names: [name],
    load: async () => (await import('./commands/plan.js')).planCommand(name),
  })),
  { names: ['new'], load: async () => (await import('./commands/new.js')).newCommand },
  { names: ['write'], load: async () => (await import('./commands/write.js')).writeCommand },
  { names: ['on'], load: async () => (await import('./commands/on.js')).onCommand },
  { names: ['next'], load: async () => (await import('./commands/next.js')).nextCommand },
  { names: ['search'], load: async () => (await import('./commands/search.js')).searchCommand },
  { names: ['lunar'], load: async () => (await import('./commands/lunar.js')).lunarCommand },
  { names: ['holidays'], load: async () => (await import('./commands/holidays.js')).holidaysCommand },
  { names: ['feed'], load: async () => (await import('./commands/feed.js')).feedCommand },
  { names: ['check'], load: async () => (await import('./commands/check.js')).checkCommand },
  { names: ['renew'], load: async () => (await import('./commands/renew.js')).renewCommand },
  { names: ['intake'], load: async () => (await import('./commands/intake.js')).intakeCommand },
  { names: ['fill'], load: async () => (await import('./commands/fill.js')).fillCommand },
  { names: ['validate'], load: async () => (await import('./commands/validate.js')).validateCommand },
  { names: ['serve'], load: async () => (await import('./commands/serve.js')).serveCommand },
  { names: ['init'], load: async () => (await import('./commands/init.js')).initCommand },
  {
    names: ['provinces', 'topics', 'layouts'],
    load: async () => (await import('./commands/lists.js')).listCommands,
  },
  // What these two print is about all commands.
  { names: [], load: async () => (await import('./commands/completion.js')).completionCommand },
  { names: [], load: async () => (await import('./commands/help.js')).helpCommand },
]

/** The files that a command line needs: that of the command it begins with, or all to help with what is no command. */
function filesFor(argv: readonly string[]): readonly CommandFile[] {
  const words = argv.slice(2)
  const first = words.find((word, at) => !word.startsWith('--lang') && words[at - 1] !== '--lang')
  if (first === '--version' || first === '-V') return []
  const asked = COMMAND_FILES.filter(({ names }) => first !== undefined && names.includes(first))
  return asked.length > 0 ? asked : COMMAND_FILES
}

/** Exit code of wrong usage and bad input. */
const USAGE = 2

function createProgram(
  language: Language,
  commands: readonly AddCommands[],
  print: (text: string) => void,
): Command {
  const say = sayIn(language)
  const program = new Command('ky-niem')
    .description(
      say(
        'Ngày kỷ niệm Việt Nam: định hướng tuyên truyền, lịch để đăng ký, kiểm tra văn bản',
        'Vietnamese commemorations: monthly guidance, calendar feeds, a check of drafts',
      ),
    )
    .version(VERSION, '-V, --version', say('phiên bản', 'version'))
    .addOption(
      choice(
        '--lang <language>',
        say(
          'ngôn ngữ: vi, en; viết trước hoặc sau tên lệnh',
          'language: vi, en; before or after the command',
        ),
        LANGUAGES,
        // Feeds take it, wherever it stands.
      ).argParser(oneOf('--lang', [...LANGUAGES, 'both'])),
    )
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .showHelpAfterError(
      say('(xem: ky-niem --help, ky-niem <lệnh> --help)', '(see: ky-niem --help, ky-niem <command> --help)'),
    )
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ writeOut: print })
    .hook('preAction', prepare)
  for (const add of commands) add(program, say)
  for (const command of [program, ...program.commands]) speak(command.exitOverride(), language)
  for (const command of program.commands) keepTyped(command)
  return program
}

/** What holds for every command: the language may be said before it, its options go together, and it never writes what it reads. */
async function prepare(program: Command, command: Command): Promise<void> {
  const language: unknown = program.getOptionValue('lang')
  const option = command.options.find(({ long }) => long === '--lang')
  if (language !== undefined && option) {
    const own: unknown = command.getOptionValue('lang')
    if (command.getOptionValueSource('lang') === 'default')
      command.setOptionValue('lang', option.parseArg?.(String(language), undefined))
    else if (own !== language) throw new InputError([twoValues('--lang', String(language), String(own))])
  }
  await refuseInputAsOutput(command.getOptionValue('output') as string | undefined, inputsOf(command))
  settleFormat(command)
  checkOptions(command)
}

/** The files that a command reads: whatever its usage calls `<file>`, but for the one that is written. */
function inputsOf(command: Command): string[] {
  const options = command.options
    .filter(({ flags, long }) => flags.endsWith('<file>') && long !== '--output')
    .map((option) => command.getOptionValue(option.attributeName()) as unknown)
  const given = command.processedArgs.filter((_, at) => command.registeredArguments[at]?.name() === 'file')
  return [...options, ...given].flat().filter((file) => typeof file === 'string')
}

/**
 * Runs a command line (`process.argv`) and returns its exit code: 0 done, 1 findings, 2 wrong usage or bad input. Results go
 * to standard output or the file that is named, errors to standard error.
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv)
  const printed: string[] = []
  const commands = await Promise.all(filesFor(argv).map(({ load }) => load()))
  const program = createProgram(language, commands, (text) => printed.push(text))
  const running = () => program.commands.find((command) => command.name() === program.args[0])
  try {
    process.exitCode = 0
    await program.parseAsync(argv)
    return Number(process.exitCode)
  } catch (error) {
    // Help and version come as an error of exit code 0.
    if (!(error instanceof CommanderError)) return report(error, language, running())
    if (error.exitCode !== 0) return USAGE
    return writeStdout(printed.join('')).then(
      () => 0,
      (problem) => report(problem, language),
    )
  }
}

function report(error: unknown, language: Language, command?: Command): number {
  if (isKyNiemError(error)) {
    for (const problem of error.problems) complain(sentence(asTyped(problem, command), language))
  } else {
    const { vi, en } = systemReason(error)
    const message = error instanceof Error ? error.message : String(error)
    complain(
      language === 'vi'
        ? `Chương trình gặp lỗi: ${vi} (${message}).`
        : `The program has failed: ${en} (${message}).`,
    )
  }
  return USAGE
}
