import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx'
import { roman } from '../../dates/print/vietnamese.js'
import type { OutlineList } from '../../document/tree.js'

/** A list that Word counts by itself: its name in the file, and how it counts. */
export interface WordList {
  reference: string
  levels: readonly ILevelsOptions[]
}

interface Counting {
  format: NonNullable<ILevelsOptions['format']>
  print: (number: number) => string
}

const DECIMAL: Counting = { format: LevelFormat.DECIMAL, print: String }
const ROMAN: Counting = { format: LevelFormat.UPPER_ROMAN, print: roman }
/** Word knows no đ: its letters are ours for the first four points alone. */
const LETTER: Counting = { format: LevelFormat.LOWER_LETTER, print: (number) => 'abcd'.charAt(number - 1) }

/**
 * How Word counts a list whose printed marks are given; undefined where it would print others (`đ)`, `Thứ nhất,`), so that they are
 * typed.
 */
export function countedByWord(
  list: OutlineList,
  marks: readonly string[],
): Omit<ILevelsOptions, 'level'> | undefined {
  const common = { alignment: AlignmentType.LEFT, suffix: LevelSuffix.SPACE } as const
  const [first = ''] = marks
  if (!list.ordered) {
    const same = marks.every((mark) => mark === first)
    return same ? { ...common, format: LevelFormat.BULLET, text: first } : undefined
  }
  const start = list.start ?? 1
  for (const { format, print } of [DECIMAL, ROMAN, LETTER]) {
    const at = first.lastIndexOf(print(start))
    if (print(start) === '' || at < 0) continue
    const [before, after] = [first.slice(0, at), first.slice(at + print(start).length)]
    const counts = marks.every((mark, index) => mark === `${before}${print(start + index)}${after}`)
    if (counts && !/[\p{L}%]/u.test(before + after))
      return { ...common, format, start, text: `${before}%1${after}` }
  }
  return undefined
}
