import type * as Mdast from 'mdast'
import { InputError, type Problem } from '../errors.js'
import type { DraftContext } from './directive.js'

/** A draft while it is being written: its Markdown, the addresses at its end, and what directives are computed from. */
export interface Draft {
  source: string
  context: DraftContext
  definitions: ReadonlyMap<string, string>
  /** What is wrong with its directives, so that it can be mended in one go. */
  problems: Problem[]
}

/** What is made of a part of a draft; nothing if that part is refused, which is kept for the end. */
export function collected<T>({ problems }: Draft, work: () => T[]): T[] {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    problems.push(...error.problems)
    return []
  }
}

/** A node as it was typed. */
export function typed({ position }: Mdast.Node, { source }: Draft): string {
  return position ? source.slice(position.start.offset, position.end.offset) : ''
}
