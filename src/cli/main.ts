#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { describeProblem, isKyNiemError } from '../errors.js'
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

/** Exit codes: 0 done, 1 findings, 2 wrong usage or bad input. */
const USAGE = 2

const language = languageOf(process.argv)

function createProgram(): Command {
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

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (isKyNiemError(error)) {
    for (const problem of error.problems) console.error(describeProblem(problem, language))
    return USAGE
  }
  console.error(error instanceof Error && 'code' in error ? error.message : error)
  return USAGE
}

// A reader that stops early (`ky-niem year 2027 | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await createProgram().parseAsync(process.argv)
} catch (error) {
  process.exitCode = report(error)
}
