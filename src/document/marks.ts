import { roman } from '../dates/print/vietnamese.js'
import type { OutlineList } from './tree.js'

/**
 * How a list is counted where its marks are those that a list of Markdown or HTML makes by itself: `1` for `1.`, `I` for `I.`, `-` for
 * dashes; undefined where they have to be written out.
 */
export function countedBy({ ordered, start = 1, children }: OutlineList): '1' | 'I' | '-' | undefined {
  if (!ordered) return children.every(({ label }) => label === undefined) ? '-' : undefined
  const as = (print: (number: number) => string) =>
    children.every(({ label }, index) => label === undefined || label === `${print(start + index)}.`)
  if (as(String)) return '1'
  return as(roman) ? 'I' : undefined
}

/** The marks of points as they are written out: their own, or those that their places in the list give them. */
export function marksOf(list: OutlineList, dash = '-'): string[] {
  const { ordered, start = 1, children } = list
  const print = ordered && countedBy(list) === 'I' ? roman : String
  return children.map(({ label }, index) => label ?? (ordered ? `${print(start + index)}.` : dash))
}
