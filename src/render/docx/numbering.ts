import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { roman } from '../../dates/print/vietnamese.js'

/** How one level of a list is counted and what stands around its number. */
interface CountedLevel extends Counting {
  /** The printed mark, with `%1` for the number of the first level. */
  text: string
  start: number
  /** True if numbers of the levels above are printed in figures, whatever those levels print themselves. */
  legal: boolean
}

interface Counting {
  format: NonNullable<ILevelsOptions['format']>
  print: (number: number) => string
}

/** A list of several levels that Word counts by itself, and how far it has been counted. */
export interface WordList {
  /** Its name in the file. */
  reference: string
  levels: (CountedLevel | undefined)[]
  /** Styles that carry a level: headings. */
  styles: (string | undefined)[]
  counters: number[]
}

/** A place in such a list. */
export interface ListPlace {
  list: WordList
  level: number
}

/** Word has nine levels. */
const DEEPEST = 8

export function wordList(reference: string, styles: WordList['styles'] = []): WordList {
  return { reference, levels: [], styles, counters: [] }
}

const DECIMAL: Counting = { format: LevelFormat.DECIMAL, print: String }
const ROMAN: Counting = { format: LevelFormat.UPPER_ROMAN, print: roman }
/** Word knows no đ: its letters are ours for the first four points alone. */
const LETTER: Counting = { format: LevelFormat.LOWER_LETTER, print: (number) => 'abcd'.charAt(number - 1) }
const CAPITAL: Counting = { format: LevelFormat.UPPER_LETTER, print: (number) => 'ABCD'.charAt(number - 1) }
const COUNTINGS = [DECIMAL, ROMAN, LETTER, CAPITAL]

/**
 * True if Word counts items of a list with just these marks at a level; it then is told to. False where it would print others (`đ)`,
 * `Thứ nhất,`), so that they are typed.
 */
export function countedByWord({ list, level }: ListPlace, marks: readonly string[], start?: number): boolean {
  if (level > DEEPEST) return false
  const next = (list.counters[level] ?? (list.levels[level]?.start ?? start ?? 1) - 1) + 1
  if (start !== undefined && start !== next) return false
  const form = list.levels[level] ?? formOf(marks[0] ?? '', next, { list, level })
  if (!form || !marks.every((mark, index) => mark === printed(form, next + index, { list, level })))
    return false
  list.levels[level] = form
  return true
}

/** Goes on to the next item of a level; the levels below begin anew, as they do in Word. */
export function countOn({ list, level }: ListPlace): void {
  const number = (list.counters[level] ?? (list.levels[level]?.start ?? 1) - 1) + 1
  list.counters = [...Array.from({ length: level }, (_, above) => list.counters[above]!), number]
}

/** Dashes of a level: true if they are all its own mark. */
export function dashedByWord({ list, level }: ListPlace, marks: readonly string[]): boolean {
  const [text = ''] = marks
  const form = list.levels[level] ?? {
    format: LevelFormat.BULLET,
    print: () => '',
    text,
    start: 1,
    legal: false,
  }
  if (level > DEEPEST || form.format !== LevelFormat.BULLET || !marks.every((mark) => mark === form.text))
    return false
  list.levels[level] = form
  return true
}

function printed({ text, print, legal }: CountedLevel, number: number, { list, level }: ListPlace): string {
  return text.replace(/%(\d)/g, (_, shown: string) => {
    const at = Number(shown) - 1
    if (at === level) return print(number)
    const above = list.counters[at] ?? 1
    return legal ? `${above}` : (list.levels[at]?.print(above) ?? '')
  })
}

/** How a mark is counted: `1.` by figures, `I-` by Roman ones, `1.2.` by those of the level above and its own. */
function formOf(mark: string, number: number, place: ListPlace): CountedLevel | undefined {
  for (const counting of COUNTINGS) {
    const own = counting.print(number)
    const at = mark.lastIndexOf(own)
    if (own === '' || at < 0) continue
    const [before, after] = [mark.slice(0, at), mark.slice(at + own.length)]
    if (/[\p{L}%]/u.test(before + after)) continue
    const { levels, text } = chainOf(before, place)
    const legal = levels.some((above) => place.list.levels[above]?.format !== LevelFormat.DECIMAL)
    return { ...counting, text: `${text}%${place.level + 1}${after}`, start: number, legal }
  }
  return undefined
}

/** The numbers of levels above in front of a mark (`1.2.` of `1.2.3.`), the longest run that there is. */
function chainOf(before: string, { list, level }: ListPlace): { levels: number[]; text: string } {
  for (let first = 0; first < level; first += 1) {
    const levels = Array.from({ length: level - first }, (_, index) => first + index)
    const numbers = `${levels.map((above) => list.counters[above]).join('.')}.`
    if (!before.endsWith(numbers)) continue
    const chain = levels.map((above) => `%${above + 1}.`).join('')
    return { levels, text: `${before.slice(0, -numbers.length)}${chain}` }
  }
  return { levels: [], text: before }
}

/** The lists as the file declares them. */
export function numberingOptions(lists: readonly WordList[], firstLine: number): INumberingOptions {
  const config = lists.map(({ reference, levels, styles }) => ({
    reference,
    levels: levels.flatMap((form, level): ILevelsOptions[] => {
      if (!form) return []
      const style = styles[level]
      return [
        {
          level,
          format: form.format,
          text: form.text,
          start: form.start,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          ...(form.legal ? { isLegalNumberingStyle: true } : {}),
          style: {
            ...(style === undefined ? {} : { style }),
            paragraph: { indent: { left: 0, firstLine } },
          },
        },
      ]
    }),
  }))
  return { config: config.filter(({ levels }) => levels.length > 0) }
}
