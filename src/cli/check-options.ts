import type { Command } from 'commander'
import { InputError, type Problem } from '../errors.js'
import { OPTION_RULES, type OptionRule, SCOPE_RULES } from './option-rules.js'
import { holds, optionOf, typedFor } from './typed-options.js'

/**
 * Refuses options that say nothing where they stand, or that contradict each other, before the command acts: what was typed and
 * then left out without a word looks as if it had been done.
 *
 * @throws InputError with every such option.
 */
export function checkOptions(command: Command): void {
  const shared = optionOf(command, '--entries') ? SCOPE_RULES : []
  const rules = [...shared, ...(OPTION_RULES[command.name()] ?? [])]
  const problems = [...saidTwice(command), ...rules.flatMap((rule) => faultsOf(command, rule))]
  // An option that goes with nothing here need be told once.
  const first = problems.filter(
    ({ field }, at) => problems.findIndex((other) => other.field === field) === at,
  )
  if (first.length > 0) throw new InputError(first)
}

/** Options that take one value and were given two that differ. */
function saidTwice(command: Command): Problem[] {
  const before = new Map<string, string>()
  return typedFor(command).flatMap(({ option, value }): Problem[] => {
    const name = option.name()
    const first = before.get(name)
    if (value === null || Array.isArray(command.getOptionValue(option.attributeName()))) return []
    before.set(name, first ?? value)
    if (first === undefined || first === value) return []
    return [twoValues(option.long ?? name, first, value)]
  })
}

/** What is said of an option that takes one value and was given two. */
export function twoValues(option: string, first: string, value: string): Problem {
  return {
    code: 'conflicting-options',
    field: option,
    value,
    message: {
      vi: `${option} nêu hai lần, là "${first}" và "${value}"; tùy chọn này chỉ nhận một giá trị.`,
      en: `${option} stands twice, as "${first}" and "${value}"; this option takes one value.`,
    },
  }
}

function faultsOf(command: Command, rule: OptionRule): Problem[] {
  if ('need' in rule) {
    if (rule.need.some((condition) => holds(command, condition))) return []
    const here = valueHere(command, rule.need)
    return rule.options
      .filter((option) => holds(command, option))
      .map((option) => needs(option, rule.need, here))
  }
  if ('oneOf' in rule) {
    const given = rule.oneOf.filter((option) => holds(command, option))
    return given.length > 1 ? [together(given[1]!, [given[0]!])] : []
  }
  if ('never' in rule) {
    if (!holds(command, rule.with)) return []
    return rule.never
      .filter((option) => holds(command, option))
      .map((option) => together(option, [rule.with]))
  }
  const [one, other] = rule.apart
  const valuesOf = (flag: string) => {
    const option = optionOf(command, flag)
    return typedFor(command).flatMap((typed) => (typed.option === option ? [typed.value] : []))
  }
  const said = new Set(valuesOf(one))
  return valuesOf(other)
    .filter((value) => said.has(value))
    .map((value) => together(other, [`${one} ${value}`], value))
}

/** The value that stands where the conditions want others. */
function valueHere(command: Command, conditions: readonly string[]): string | undefined {
  const [name = '', ...others] = [...new Set(conditions.map((condition) => condition.split(' ')[0]!))]
  const option = others.length === 0 && name.startsWith('--') ? optionOf(command, name) : undefined
  const value: unknown = option && command.getOptionValue(option.attributeName())
  return typeof value === 'string' ? value : undefined
}

function needs(option: string, conditions: readonly string[], here: string | undefined): Problem {
  const allowed = listed(conditions)
  return {
    code: conditions.every((condition) => condition.includes(' ')) ? 'foreign-option' : 'missing-option',
    field: option,
    allowed: allowed.en,
    message: {
      vi: `${option} cần ${allowed.vi}${here === undefined ? '' : ` (ở đây: ${here})`}.`,
      en: `${option} needs ${allowed.en}${here === undefined ? '' : ` (here: ${here})`}.`,
    },
  }
}

function together(option: string, others: readonly string[], value?: string | null): Problem {
  return {
    code: 'conflicting-options',
    field: option,
    ...(value === undefined ? {} : { value }),
    message: {
      vi: `${option} không dùng cùng với ${listed(others).vi}.`,
      en: `${option} does not go with ${listed(others).en}.`,
    },
  }
}

/** `--format text, html, docx`: the values of one option behind its name; an argument is called one. */
function listed(conditions: readonly string[]): { vi: string; en: string } {
  const groups = new Map<string, string[]>()
  for (const condition of conditions) {
    const [name = '', value] = condition.split(' ')
    groups.set(name, [...(groups.get(name) ?? []), ...(value === undefined ? [] : [value])])
  }
  const parts = (or: string, argument: string) =>
    [...groups]
      .map(([name, values]) => [name.startsWith('<') ? argument : name, values.join(', ')].join(' ').trim())
      .join(`, ${or} `)
  return { vi: parts('hoặc', 'tham số'), en: parts('or', 'the argument') }
}
