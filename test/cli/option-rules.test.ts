import { describe, expect, it } from 'vitest'
import { OPTION_RULES, type OptionRule } from '../../src/cli/option-rules.js'
import { runHere } from './run.js'

const helpOf = async (command: string) => (await runHere([command, '--help', '--lang', 'en'])).stdout

/** What a rule says of options, as it is typed. */
function typedIn(rule: OptionRule): string[] {
  if ('need' in rule) return [...rule.options, ...rule.need]
  if ('oneOf' in rule) return [...rule.oneOf]
  return 'with' in rule ? [rule.with, ...rule.never] : [...rule.apart]
}

describe.each(Object.entries(OPTION_RULES))('the rules of %s', (command, rules) => {
  it('name options and arguments that the command has', async () => {
    const help = await helpOf(command)
    for (const flag of rules.flatMap(typedIn).map((typed) => typed.split(' ')[0]!)) {
      expect(help, flag).toMatch(new RegExp(`(?<![\\w-])${flag}(?![\\w-])`))
    }
  })
})

describe('options of records of the user’s own', () => {
  it('go together in every command that has them', async () => {
    const commands = (await runHere(['--help', '--lang', 'en'])).stdout.matchAll(/^ {2}([a-z]+) (.*)/gm)
    const asked: string[] = []
    for (const [, command = '', rest = ''] of commands) {
      if (!(await helpOf(command)).includes('--entries')) continue
      asked.push(command)
      const given = [...rest.matchAll(/<[^>]+>/g)].map(() => '2027-07')
      if (command === 'renew') given.push('--to', '2027-08')
      const { status, stderr } = await runHere([command, ...given, '--override', '--lang', 'en'])
      expect([command, status, stderr]).toEqual([
        command,
        2,
        expect.stringContaining('--override needs --entries'),
      ])
    }
    expect(asked).toEqual(expect.arrayContaining(['month', 'on', 'feed', 'check', 'fill', 'intake', 'serve']))
  })
})
