import type { Command } from 'commander'
import { CONFIDENCES, KINDS, LEVELS, MILESTONES, TOPICS } from '../commemorations/vocabulary.js'
import { refuse } from '../errors.js'

export const LANGUAGES = ['vi', 'en'] as const
export const FORMATS = ['text', 'markdown', 'html', 'json', 'docx', 'ics'] as const
export type Format = (typeof FORMATS)[number]

/** Options that say which records a command works on. */
export interface ScopeOptions {
  lang: 'vi' | 'en'
  province?: string
  sector?: string
  topic?: string[]
  confidence?: string
  entries?: string[]
  override?: boolean
}

/** Options that say what a plan holds. */
export interface PlanOptions extends ScopeOptions {
  campaigns?: string[]
  kind?: string[]
  level?: string[]
  milestone?: string[]
  all?: boolean
}

/** Options that say where the output goes. */
export interface OutputOptions {
  format: Format
  output?: string
}

export function withScope(command: Command, languages: readonly string[] = LANGUAGES): Command {
  return command
    .option('--lang <language>', `language of the output: ${languages.join(', ')}`, oneOf('--lang', languages), 'vi')
    .option(
      '--province <slug>',
      'province whose days come in (of today or of before 1 July 2025), by slug or name',
    )
    .option('--sector <topic>', "the office's own sector, whose days are raised")
    .option('--topic <topic...>', `topics whose days are raised: ${TOPICS.join(', ')}`)
    .option(
      '--confidence <least>',
      `least confidence of a record: ${CONFIDENCES.join(', ')} (medium if not said)`,
    )
    .option('--entries <file...>', 'commemorations of your own (JSON or YAML), beside the shipped ones')
    .option('--override', 'let own records replace shipped ones of the same id')
}

export function withPlan(command: Command, languages: readonly string[] = LANGUAGES): Command {
  return withScope(command, languages)
    .option('--campaigns <file...>', 'campaigns (JSON or YAML) that run beside the days')
    .option('--kind <kind...>', `only these kinds: ${KINDS.join(', ')}`)
    .option('--level <level...>', `only these levels: ${LEVELS.join(', ')}`)
    .option('--milestone <class...>', `only numbers of these classes: ${MILESTONES.join(', ')}`)
    .option('--all', 'print look-up material too, not only what an office lists')
}

export function withOutput(command: Command, formats: readonly string[], standard: string): Command {
  return command
    .option(
      '--format <format>',
      `form of the output: ${formats.join(', ')}`,
      oneOf('--format', formats),
      standard,
    )
    .option('-o, --output <file>', 'write to a file in place of standard output')
}

/** Checks an option against a closed list; commander calls it with the value as typed. */
export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((candidate) => candidate === value)
    return (
      found ??
      refuse({
        code: 'unknown-value',
        field: option,
        value,
        allowed: allowed.join(', '),
        message: {
          vi: `"${value}" không dùng được; dùng một trong: ${allowed.join(', ')}.`,
          en: `"${value}" is not known; use one of: ${allowed.join(', ')}.`,
        },
      })
    )
  }
}

/** A whole number option. */
export function wholeNumber(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    return refuse({
      code: 'invalid-number',
      field: option,
      value,
      allowed: `${least}-${most}`,
      message: {
        vi: `"${value}" phải là số nguyên từ ${least} đến ${most}.`,
        en: `"${value}" must be a whole number from ${least} to ${most}.`,
      },
    })
  }
}
