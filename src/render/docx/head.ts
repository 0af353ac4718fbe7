import { Paragraph, type Table } from 'docx'
import { boldWidth } from '../../text/text-width.js'
import type { LetterheadWords } from '../letterhead/index.js'
import { breaksName, wrapLine } from '../wrap-line.js'
import { type StyledElement, styleId } from './element-styles.js'
import { layoutTable, ruleLine } from './layout-table.js'
import { fieldRuns } from './runs.js'
import { linesOf } from './safe-text.js'
import type { DocxStandard, ElementName } from './standard.js'

const POINTS_PER_MM = 72 / 25.4

const line = (text: string, element: StyledElement): Paragraph =>
  new Paragraph({ style: styleId(element), children: fieldRuns(text) })

/** A mark such as an asterisk, under a name or an abstract. */
const markLine = (text: string): Paragraph => line(text, 'parent')

/** Upright and italic letters run some 4 to 8 in 100 narrower than bold ones; the lesser is the safe side. */
const NOT_BOLD = 0.96

/** Measures text in points as an element prints it. */
function measureOf(standard: DocxStandard, element: ElementName): (text: string) => number {
  const { size, capitals, bold } = standard.elements[element]
  return (text) => boldWidth(capitals ? text.toUpperCase() : text, size) * (bold ? 1 : NOT_BOLD)
}

/** The lines of a name or an abstract, broken where they do not fit, with line feeds between them. */
function wrapped(text: string, standard: DocxStandard, element: ElementName, available: number): string {
  const measure = measureOf(standard, element)
  return linesOf(text)
    .flatMap((line) => wrapLine(line, measure, available))
    .join('\n')
}

/** What the rules put under a name or an abstract: a rule of a share of the longest line, or a mark. */
function under(
  what: { rule: number } | { mark: string },
  text: string,
  standard: DocxStandard,
  element: ElementName,
  available: number,
): Paragraph {
  if ('mark' in what) return markLine(what.mark)
  const longest = Math.max(...text.split('\n').map(measureOf(standard, element)))
  return ruleLine(Math.min(longest, available) * what.rule, available)
}

/** Holds a line such as THÀNH PHỐ HỒ CHÍ MINH, in millimetres. */
const NARROWEST = 57

/**
 * Columns of the head in millimetres. The right one grows for a place whose name is long, the left one where a name would else be
 * broken and the right one has room to spare.
 */
function headColumns(words: LetterheadWords, standard: DocxStandard): readonly [number, number] {
  const { elements, columns } = standard
  const [left, right] = columns.head
  const total = left + right
  // As wide as in bold: a date that breaks looks worse than a column that is a little too wide.
  const date = neededFor(words.placeAndDate, elements.placeAndDate.size)
  const width = Math.min(Math.max(right, date), total - NARROWEST)
  const least = Math.max(date, neededFor(words.heading, elements.heading.size))
  const spared = Math.min(width, Math.max(least, NARROWEST))
  const names: [string | undefined, ElementName][] = [
    [words.parent, 'parent'],
    [words.issuer, 'issuer'],
  ]
  const breaks = (column: number) =>
    names.some(([name, element]) => {
      const available = (total - column) * POINTS_PER_MM
      return name && breaksName(wrapped(name, standard, element, available).split('\n'))
    })
  const chosen = breaks(width) && !breaks(spared) ? spared : width
  return [total - chosen, chosen]
}

/** Millimetres that hold a line in bold. */
const neededFor = (text: string, size: number): number => Math.ceil(boldWidth(text, size) / POINTS_PER_MM + 1)

/**
 * The head of an official document: on the left the issuer, the number and the subject of a letter; on the right
 * the national or the Party heading, the place and the date.
 */
export function head(words: LetterheadWords, standard: DocxStandard): Table {
  const { heading, motto, letterSubject } = words
  const columns = headColumns(words, standard)
  const [left, right] = [columns[0] * POINTS_PER_MM, columns[1] * POINTS_PER_MM]
  const name = wrapped(words.issuer, standard, 'issuer', left)
  const issuerCell = [
    ...(words.parent === undefined ? [] : [line(wrapped(words.parent, standard, 'parent', left), 'parent')]),
    line(name, 'issuer'),
    under(standard.underIssuer, name, standard, 'issuer', left),
  ]
  const headingCell = [
    line(heading, 'heading'),
    ...(motto === undefined ? [] : [line(motto, 'motto')]),
    ruleLine(
      boldWidth(motto ?? heading, standard.elements[motto === undefined ? 'heading' : 'motto'].size),
      right,
    ),
  ]
  const numberCell = [
    line(words.number, 'number'),
    ...(letterSubject === undefined
      ? []
      : [line(wrapped(letterSubject, standard, 'letterSubject', left), 'letterSubject')]),
  ]
  const dateCell = [line(words.placeAndDate, 'placeAndDate')]
  return layoutTable(columns, [
    [issuerCell, headingCell],
    [numberCell, dateCell],
  ])
}

/** Type name and abstract of a document that has them, in the middle of the page. */
export function titleBlock({ title }: LetterheadWords, standard: DocxStandard): Paragraph[] {
  if (!title) return []
  const { width, margins } = standard.page
  const available = (width - margins.left.value - margins.right.value) * POINTS_PER_MM
  const subject = wrapped(title.subject, standard, 'abstract', available)
  return [
    line(title.type, 'typeName'),
    line(subject, 'abstract'),
    under(standard.underAbstract, subject, standard, 'abstract', available),
  ]
}
