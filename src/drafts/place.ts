import type * as Mdast from 'mdast'
import { InputError, type Problem, refuse } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { nearest } from '../text/nearest.js'

/** Where something stands in a draft, both counted from 1. */
export interface Place {
  line: number
  column: number
}

/** The place of a node. */
export function placeOf({ position }: Mdast.Node): Place {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
}

/** The place of what stands inside a text, a few letters from its start and perhaps some lines below. */
export function placeWithin(node: Mdast.Node, source: string, index: number): Place {
  const { line, column } = placeOf(node)
  const lines = source.slice(0, index).split('\n')
  const last = lines.at(-1)!.length
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last }
}

/** Refuses what stands at a place of a draft. */
export function refuseAt(place: Place, problem: Problem): never {
  return refuse({ ...problem, ...place })
}

/** "; có phải là "x"?": the name that was most likely meant, or the whole list where none is near. */
export function meant(typed: string, known: readonly string[]): Bilingual {
  const near = nearest(typed, known)
  return near === undefined
    ? { vi: `; dùng một trong: ${known.join(', ')}.`, en: `; use one of: ${known.join(', ')}.` }
    : { vi: `; có phải là "${near}"?`, en: `; did you mean "${near}"?` }
}

/** Gives the problems of what is done for a directive the place of that directive. */
export function at<T>(place: Place, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.problems.map((problem) => (problem.line === undefined ? { ...problem, ...place } : problem)),
    )
  }
}
