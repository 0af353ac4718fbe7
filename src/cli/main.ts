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
import { VERSION } from './version.js'

/** Exit codes: 0 done, 1 findings, 2 wrong usage or bad input. */
const USAGE = 2

function createProgram(): Command {
  const program = new Command('ky-niem')
    .description('Vietnamese commemorations: monthly guidance, calendar feeds, a check of drafts')
    .version(VERSION)
    .showHelpAfterError('(ky-niem --help, ky-niem <command> --help)')
    .exitOverride()
  planCommands(program)
  onCommand(program)
  nextCommand(program)
  searchCommand(program)
  lunarCommand(program)
  feedCommand(program)
  checkCommand(program)
  validateCommand(program)
  serveCommand(program)
  for (const command of program.commands) command.exitOverride()
  return program
}

function report(error: unknown, language: 'vi' | 'en'): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
  if (isKyNiemError(error)) {
    for (const problem of error.problems) console.error(describeProblem(problem, language))
    return USAGE
  }
  console.error(error instanceof Error && 'code' in error ? error.message : error)
  return USAGE
}

function languageOf(argv: readonly string[]): 'vi' | 'en' {
  return argv[argv.indexOf('--lang') + 1] === 'en' || argv.includes('--lang=en') ? 'en' : 'vi'
}

// A reader that stops early (`ky-niem year 2027 | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await createProgram().parseAsync(process.argv)
} catch (error) {
  process.exitCode = report(error, languageOf(process.argv))
}
