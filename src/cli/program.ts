import { Command, CommanderError } from 'commander'
import { describeProblem, isKyNiemError } from '../errors.js'
import type { Language } from '../text/language.js'
import { checkCommand } from './commands/check.js'
import { feedCommand } from './commands/feed.js'
import { lunarCommand } from './commands/lunar.js'
import { nextCommand } from './commands/next.js'
import { onCommand } from './commands/on.js'
import { planCommands } from './commands/plan.js'
import { searchCommand } from './commands/search.js'
import { serveCommand } from './commands/serve.js'
import { validateCommand } from './commands/validate.js'
import { languageOf, sayIn, speak } from './language.js'
import { complain } from './output.js'
import { VERSION } from './version.js'

const COMMANDS = [
  planCommands,
  onCommand,
  nextCommand,
  searchCommand,
  lunarCommand,
  feedCommand,
  checkCommand,
  validateCommand,
  serveCommand,
]

/** Exit code of wrong usage and bad input. */
const USAGE = 2

function createProgram(language: Language): Command {
  const say = sayIn(language)
  const program = new Command('ky-niem')
    .description(
      say(
        'Ngày kỷ niệm Việt Nam: định hướng tuyên truyền, lịch để đăng ký, kiểm tra văn bản',
        'Vietnamese commemorations: monthly guidance, calendar feeds, a check of drafts',
      ),
    )
    .version(VERSION, '-V, --version', say('phiên bản', 'version'))
    .helpCommand('help [command]', say('hướng dẫn của một lệnh', 'help of a command'))
    .showHelpAfterError(
      say('(xem: ky-niem --help, ky-niem <lệnh> --help)', '(see: ky-niem --help, ky-niem <command> --help)'),
    )
    .exitOverride()
  speak(program, language)
  for (const add of COMMANDS) add(program, say)
  for (const command of program.commands) speak(command.exitOverride(), language)
  return program
}

/**
 * Runs a command line (`process.argv`) and returns its exit code: 0 done, 1 findings, 2 wrong usage or bad input. Results go
 * to standard output or the file that is named, errors to standard error.
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv)
  try {
    process.exitCode = 0
    await createProgram(language).parseAsync(argv)
    return Number(process.exitCode)
  } catch (error) {
    return report(error, language)
  }
}

function report(error: unknown, language: Language): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (isKyNiemError(error)) {
    for (const problem of error.problems) complain(describeProblem(problem, { language }))
  } else {
    complain(
      error instanceof Error
        ? 'code' in error
          ? error.message
          : (error.stack ?? error.message)
        : String(error),
    )
  }
  return USAGE
}
