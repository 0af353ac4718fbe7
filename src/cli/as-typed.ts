import type { Command } from 'commander'
import type { Problem } from '../errors.js'

/** What the library calls otherwise than the command line does. */
const TYPED_AS: Readonly<Record<string, string>> = {
  'roundYears.prefix': '--round-mark',
  roundYears: '--round-mark',
  importanceUpTo: '--milestone',
  sources: '--cite-sources',
  issuerFile: '--issuer',
  topics: '--topic',
  kinds: '--kind',
  levels: '--level',
  milestones: '--milestone',
  rules: '--on',
}

/** A problem with what was typed, by the name that it was typed under: nobody who types commands knows the library's names. */
export function asTyped(problem: Problem, command: Command | undefined): Problem {
  const { file, record, field, argument: _, ...rest } = problem
  if (command === undefined || file !== undefined || record !== undefined || field === undefined)
    return problem
  const [head = ''] = field.split(/[.[]/)
  const option = command.options.find((one) => one.attributeName() === head)
  const flag = TYPED_AS[field] ?? TYPED_AS[head] ?? option?.long
  if (flag !== undefined) return { ...rest, field: flag }
  // The message tells the value; of an argument there is no name that is typed.
  if (
    command.registeredArguments.some(
      (argument) => argument.name() === head || `<${argument.name()}>` === head,
    )
  )
    return rest
  return problem
}
