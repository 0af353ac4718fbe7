import { callback, check, needed, oneOf, options as optionsOf, shape, text } from '../arguments.js'
import type { DraftContext } from '../drafts/directive.js'
import { blocksOf, DIRECTIVE_NAMES, inlineOf, isBlock } from '../drafts/directives/index.js'
import { joined } from '../drafts/joint.js'
import { meant } from '../drafts/place.js'
import { InputError, type Problem, refuse } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import type { Planner } from '../planner/planner.js'
import { LANGUAGES, type Language } from '../text/language.js'
import { bytes as bytesCheck } from './arguments.js'
import { childOf, elementsOf, insertBefore, nextElement, remove } from './elements.js'
import { type FileName, refuserOf } from './faults.js'
import { elementOf, inlineText, type Line, linesOf, type Model } from './fill/blocks.js'
import { type BrokenPlaceholder, brokenIn, type Placeholder, placeholdersIn } from './fill/placeholders.js'
import { openPackage } from './package.js'
import { placeInWords } from './place.js'
import type { Unread } from './runs.js'
import { refuseLocked } from './sign.js'
import { piecesBetween, splitAt } from './split.js'
import { readWords, type WordText } from './text.js'
import { isEditable, newRun } from './tracked.js'
import { declareWord } from './write.js'
import type { XmlElement } from './xml.js'

export interface FillOptions extends FileName {
  /** The stretch of time that the document is for. */
  plan: Plan
  /** For placeholders that look outside the plan: last month, a day of another month. */
  planner?: Planner
  /** Language of what is filled in, `vi` if not said. */
  language?: Language
}

/** What {@link fillDocx} gives. */
export interface FilledDocx {
  /** The file with its placeholders filled; the file as given if it has none. */
  bytes: Uint8Array
  /** How many placeholders were filled. */
  filled: number
  /** What could not be read, counted: nothing was filled in there. */
  unread: Unread
}

const PLANNER = { vi: 'một bộ lập kế hoạch của createPlanner', en: 'a planner made by createPlanner' }
const OPTIONS = optionsOf<FillOptions>({
  plan: needed(planCheck),
  planner: shape<Planner>(PLANNER, { next: needed(callback), between: needed(callback) }),
  language: oneOf(LANGUAGES),
  file: text,
})

/**
 * Fills the placeholders of an office's own Word form, such as `{{tháng}}` or `{{ngày kỷ niệm bậc="1-3"}}`, with what the directives
 * of the same names print in a draft: in a sentence as text in the look of the placeholder, alone in its paragraph as
 * paragraphs in the style of that one. All else stays as it is, to the byte.
 *
 * @throws InputError as `readDocx` does, for a signed or protected document, and, all at once and with their places on the
 * page, for placeholders that are not known, are not closed, or cannot be filled.
 * @example
 * fillDocx(bytes, { plan }).filled // 0
 */
export function fillDocx(bytes: Uint8Array, options: FillOptions): FilledDocx {
  check('fillDocx', 'bytes', bytes, bytesCheck)
  check('fillDocx', 'options', options, OPTIONS)
  const { plan, planner, language = 'vi', file } = options
  const refuseFile = refuserOf(options)
  const word = openPackage(bytes, refuseFile)
  refuseLocked(word, refuseFile)
  const words = readWords(word)
  const context: DraftContext = {
    plan,
    ...(planner ? { planner } : {}),
    language,
    carriesOut: [],
    themes: new Map(),
  }
  const faults: { at: number; problem: Problem }[] = []
  const found = words.paragraphs.flatMap((paragraph) => placeholdersIn(paragraph, words.text))
  const contents = found.map((placeholder) => {
    try {
      return contentOf(placeholder, words, context)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const told = error.problems.map((problem) => placed(problem, placeholder, words, file))
      faults.push(...told.map((problem) => ({ at: placeholder.start, problem })))
      return []
    }
  })
  for (const broken of words.paragraphs.flatMap((paragraph) => brokenIn(paragraph, words.text)))
    faults.push({ at: broken.start, problem: placed(brokenProblem(broken), broken, words, file) })
  // As they stand on the page.
  if (faults.length > 0)
    throw new InputError(faults.sort((a, b) => a.at - b.at).map(({ problem }) => problem))
  found.forEach((placeholder, at) => {
    declareWord(word.part(placeholder.paragraph.part)!.root)
    put(placeholder, contents[at]!, words)
  })
  return { bytes: word.save(), filled: found.length, unread: words.unread }
}

function brokenProblem({ printed }: BrokenPlaceholder): Problem {
  return {
    code: 'broken-placeholder',
    value: printed,
    allowed: '{{…}}',
    message: {
      vi: `Chỗ điền "${printed}" viết dở hoặc lồng nhau: mỗi chỗ điền mở bằng {{, đóng bằng }} trong cùng một đoạn, bên trong không có { }.`,
      en: `The placeholder "${printed}" is not closed, or stands in another: each opens with {{ and closes with }} in one paragraph, without { } inside.`,
    },
  }
}

/** What a placeholder stands for, in lines: one in a sentence. */
function contentOf(
  { use, valueless, alone, printed, ...place }: Placeholder,
  words: WordText,
  context: DraftContext,
): Line[] {
  if (!DIRECTIVE_NAMES.includes(use.name)) {
    const near = meant(use.name, DIRECTIVE_NAMES)
    return refuse({
      code: 'unknown-directive',
      value: printed,
      allowed: DIRECTIVE_NAMES.join(', '),
      message: {
        vi: `Không có chỗ điền ${printed}${near.vi}`,
        en: `There is no placeholder ${printed}${near.en}`,
      },
    })
  }
  if (valueless !== undefined)
    return refuse({
      code: 'unknown-value',
      field: valueless,
      value: printed,
      message: {
        vi: `Tùy chọn "${valueless}" chưa có giá trị; viết ${valueless}="…".`,
        en: `The option "${valueless}" has no value; write ${valueless}="…".`,
      },
    })
  if (!isEditable(words, { start: place.start, end: place.end, text: '' }))
    return refuse({
      code: 'protected-document',
      value: printed,
      message: {
        vi: `Chỗ điền ${printed} nằm trong một ô bị khóa; hãy mở khóa ô ấy trong Word.`,
        en: `The placeholder ${printed} stands in a locked content control; unlock it in Word.`,
      },
    })
  if (alone && isBlock(use.name)) return linesOf(blocksOf(use, context), modelOf(place, words))
  // A paragraph may be the second line of a title, so that none of them is given a capital.
  const before = words.text.slice(place.paragraph.start, place.start)
  return [inlineText(joined(before, inlineOf(use, context), false))]
}

function modelOf(
  { paragraph, start, end }: Pick<Placeholder, 'paragraph' | 'start' | 'end'>,
  words: WordText,
): Model {
  const [first] = piecesBetween(words, start, end)
  return { paragraph: paragraph.element, look: first && childOf(first.run, 'w:rPr') }
}

/** Puts the lines in place of a placeholder: the last one into its own paragraph, the others in front of it. */
function put(placeholder: Placeholder, lines: readonly Line[], words: WordText): void {
  const { start, end, paragraph } = placeholder
  const model = modelOf(placeholder, words)
  if (placeholder.alone && typeof lines.at(-1) !== 'string' && isSpare(paragraph.element)) {
    insertBefore(paragraph.element, ...lines.map((line) => elementOf(line, model)))
    remove(paragraph.element)
    return
  }
  const last = lines.at(-1)
  const before = typeof last === 'string' ? lines.slice(0, -1) : lines
  insertBefore(paragraph.element, ...before.map((line) => elementOf(line, model)))
  splitAt(words, start)
  splitAt(words, end)
  const pieces = piecesBetween(words, start, end)
  if (typeof last === 'string') insertBefore(pieces[0]!.run, newRun(last, model.look))
  for (const { node, run } of pieces) {
    remove(node)
    if (elementsOf(run).every(({ name }) => name === 'w:rPr')) remove(run)
  }
}

/** What a paragraph may hold and be taken away with it: its look and its text. */
const TEXT: ReadonlySet<string> = new Set(['w:pPr', 'w:r', 'w:proofErr'])

/**
 * True for a paragraph that nothing is lost with when its placeholder gives no line of text: it holds no more, ends no section, and another
 * one follows, which parts tables and ends a cell.
 */
function isSpare(paragraph: XmlElement): boolean {
  const properties = childOf(paragraph, 'w:pPr')
  const isPlain = elementsOf(paragraph).every(({ name }) => TEXT.has(name))
  const endsSection = properties !== undefined && childOf(properties, 'w:sectPr') !== undefined
  return isPlain && !endsSection && nextElement(paragraph)?.name === 'w:p'
}

/** A problem with its place on the page in place of line and column. */
function placed(
  problem: Problem,
  { paragraph }: Pick<Placeholder, 'paragraph'>,
  { text: all }: WordText,
  file: string | undefined,
): Problem {
  const { line: _, column: __, message, ...rest } = problem
  const words = placeInWords(paragraph.place)
  const printed = all.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' ').trim()
  const shown = printed.length > 80 ? `${printed.slice(0, 79)}…` : printed
  return {
    ...rest,
    ...(file === undefined ? {} : { file }),
    message: { vi: `${words.vi} (“${shown}”): ${message.vi}`, en: `${words.en} (“${shown}”): ${message.en}` },
  }
}
