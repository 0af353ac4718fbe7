import { Command, CommanderError } from 'commander'
import { isKyNiemError } from '../errors.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { asTyped } from './as-typed.js'
import { checkOptions } from './check-options.js'
import { checkCommand } from './commands/check.js'
import { completionCommand } from './commands/completion.js'
import { feedCommand } from './commands/feed.js'
import { fillCommand } from './commands/fill.js'
import { helpCommand } from './commands/help.js'
import { holidaysCommand } from './commands/holidays.js'
import { initCommand } from './commands/init.js'
import { intakeCommand } from './commands/intake.js'
import { listCommands } from './commands/lists.js'
import { lunarCommand } from './commands/lunar.js'
import { newCommand } from './commands/new.js'
import { nextCommand } from './commands/next.js'
import { onCommand } from './commands/on.js'
import { planCommands } from './commands/plan.js'
import { renewCommand } from './commands/renew.js'
import { searchCommand } from './commands/search.js'
import { serveCommand } from './commands/serve.js'
import { validateCommand } from './commands/validate.js'
import { writeCommand } from './commands/write.js'
import { languageOf, sayIn, speak } from './language.js'
import { choice } from './options.js'
import { complain, sentence } from './output.js'
import { settleFormat } from './output-format.js'
import { systemReason } from './system-errors.js'
import { keepTyped } from './typed-options.js'
import { VERSION } from './version.js'
import { refuseInputAsOutput, writeStdout } from './write-file.js'

const COMMANDS = [
  planCommands,
  newCommand,
  writeCommand,
  onCommand,
  nextCommand,
  searchCommand,
  lunarCommand,
  holidaysCommand,
  feedCommand,
  checkCommand,
  renewCommand,
  intakeCommand,
  fillCommand,
  validateCommand,
  serveCommand,
  initCommand,
  listCommands,
  completionCommand,
  helpCommand,
]

/** Exit code of wrong usage and bad input. */
const USAGE = 2

function createProgram(language: Language, print: (text: string) => void): Command {
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
        [...LANGUAGES, 'both'],
      ),
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
  for (const add of COMMANDS) add(program, say)
  for (const command of [program, ...program.commands]) speak(command.exitOverride(), language)
  for (const command of program.commands) keepTyped(command)
  return program
}

/** What holds for every command: the language may be said before it, its options go together, and it never writes what it reads. */
async function prepare(program: Command, command: Command): Promise<void> {
  const language: unknown = program.getOptionValue('lang')
  const option = command.options.find(({ long }) => long === '--lang')
  if (language !== undefined && option && command.getOptionValueSource('lang') === 'default')
    command.setOptionValue('lang', option.parseArg?.(String(language), undefined))
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
  const program = createProgram(language, (text) => printed.push(text))
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
