import { extname } from 'node:path'
import type { Command, Option } from 'commander'

/** An option as it was typed, once for each time. */
interface Typed {
  option: Option
  /** Nothing for a switch. */
  value: string | null
}

const TYPED = new WeakMap<Command, Typed[]>()

/** Keeps what is typed for a command's options: commander tells the last value alone. */
export function keepTyped(command: Command): void {
  const typed: Typed[] = []
  TYPED.set(command, typed)
  for (const option of command.options)
    command.on(`option:${option.name()}`, (value: string | null) => typed.push({ option, value }))
}

/** What was typed for the options of a command, in order. */
export function typedFor(command: Command): readonly Typed[] {
  return TYPED.get(command) ?? []
}

/** An option by one of its flags. */
export function optionOf(command: Command, flag: string): Option | undefined {
  return command.options.find(({ long, short }) => flag === long || flag === short)
}

/**
 * Tells if something holds of a command line, said as it is typed: `--issuer` (it was typed), `--format svg` (it has that value, typed or
 * not), `-o *.docx` (a name that ends so), `<file> -` (an argument).
 */
export function holds(command: Command, condition: string): boolean {
  const [name = '', wanted] = condition.split(' ')
  if (wanted === undefined) return typedFor(command).some(({ option }) => isNamed(option, name))
  return valuesOf(command, name).some((value) =>
    wanted.startsWith('*.') ? extname(value).toLowerCase() === wanted.slice(1) : value === wanted,
  )
}

const isNamed = ({ long, short }: Option, flag: string): boolean => flag === long || flag === short

function valuesOf(command: Command, name: string): string[] {
  const option = optionOf(command, name)
  const at = command.registeredArguments.findIndex((argument) => name === `<${argument.name()}>`)
  const value: unknown = option
    ? command.getOptionValue(option.attributeName())
    : (command.processedArgs[at] as unknown)
  return [value].flat().flatMap((one) => (one === undefined || one === null ? [] : [String(one)]))
}
