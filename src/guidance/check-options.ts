import { MILESTONES, RANKS } from '../commemorations/vocabulary.js'
import { InputError, type Problem } from '../errors.js'
import { BLOCKS, type LayoutOptions } from './options.js'

/** What each closed option may be. */
const ALLOWED = {
  language: ['vi', 'en'],
  importanceUpTo: RANKS,
  milestone: MILESTONES,
  daysAs: ['sentence', 'bullets'],
  form: ['sections', 'items'],
  letterAs: ['levels', 'documents'],
} as const satisfies { [K in keyof LayoutOptions]?: readonly unknown[] }

/** Throws an InputError that names every option whose value is not one of the allowed ones. */
export function checkOptions(options: LayoutOptions): void {
  const problems: Problem[] = []
  for (const [field, allowed] of Object.entries(ALLOWED)) {
    const value = options[field as keyof typeof ALLOWED]
    if (value !== undefined && !(allowed as readonly unknown[]).includes(value)) {
      problems.push(unknown(field, value, allowed))
    }
  }
  for (const block of options.blocks ?? []) {
    if (!(BLOCKS as readonly unknown[]).includes(block)) problems.push(unknown('blocks', block, BLOCKS))
  }
  if (problems.length > 0) throw new InputError(problems)
}

function unknown(field: string, value: unknown, allowed: readonly unknown[]): Problem {
  const list = allowed.join(', ')
  return {
    code: 'unknown-value',
    field,
    value,
    allowed: list,
    message: {
      vi: `"${String(value)}" không dùng được; dùng một trong: ${list}.`,
      en: `"${String(value)}" is not known; use one of: ${list}.`,
    },
  }
}
