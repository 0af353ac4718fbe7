import { AlignmentType, Paragraph, type Table } from 'docx'
import type { Letterhead } from '../../guidance/tree.js'
import { layoutTable } from './layout-table.js'
import { letterSubject, numberLine, placeAndDate } from './letterhead-lines.js'
import { ruleLine } from './rule-line.js'
import type { ElementName, RuleSet } from './rule-set.js'
import { fieldRuns } from './runs.js'
import { linesOf } from './safe-text.js'
import { boldWidth, longestLine } from './text-width.js'
import { twips } from './units.js'

const POINTS_PER_MM = 72 / 25.4

function centred(text: string, rules: RuleSet, element: ElementName, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before), after: 0, line: 240 },
    keepNext: true,
    children: fieldRuns(text, rules.elements[element]),
  })
}

/** What the rules put under a name or an abstract: a rule of a share of the text's length, or a mark. */
function under(
  what: { rule: number } | { mark: string },
  text: string,
  rules: RuleSet,
  element: ElementName,
  available: number,
): Paragraph {
  if ('mark' in what) return centred(what.mark, rules, 'body')
  const { size, capitals } = rules.elements[element]
  const lines = linesOf(capitals ? text.toUpperCase() : text)
  return ruleLine(longestLine(lines, size, available) * what.rule, available)
}

/** Columns of the head in millimetres; the right one grows for a place whose name is long. */
function headColumns(letterhead: Letterhead, rules: RuleSet): readonly [number, number] {
  const [left, right] = rules.columns.head
  const date = placeAndDate(letterhead.issuer.place, letterhead.date)
  // Italics run narrower than bold, so this is on the safe side.
  const needed = boldWidth(date, rules.elements.placeAndDate.size) / POINTS_PER_MM
  const widest = left + right - 55
  const width = Math.min(Math.max(right, Math.ceil(needed)), widest)
  return [left + right - width, width]
}

/**
 * The head of an official document: on the left the issuer, the number and the subject of a letter; on the right
 * the national or the Party heading, the place and the date.
 */
export function head(letterhead: Letterhead, rules: RuleSet): Table {
  const { issuer } = letterhead
  const columns = headColumns(letterhead, rules)
  const [left, right] = [columns[0] * POINTS_PER_MM, columns[1] * POINTS_PER_MM]
  const { text: heading, motto } = rules.heading
  const issuerCell = [
    ...(issuer.parent === undefined ? [] : [centred(issuer.parent, rules, 'parent')]),
    centred(issuer.name, rules, 'issuer'),
    under(rules.underIssuer, issuer.name, rules, 'issuer', left),
  ]
  const headingCell = [
    centred(heading, rules, 'heading'),
    ...(motto === undefined ? [] : [centred(motto, rules, 'motto')]),
    ruleLine(
      boldWidth(motto ?? heading, rules.elements[motto === undefined ? 'heading' : 'motto'].size),
      right,
    ),
  ]
  const isLetter = letterhead.documentType === undefined
  const numberCell = [
    centred(numberLine(letterhead, rules), rules, 'number', 6),
    ...(isLetter ? [centred(letterSubject(letterhead.subject, rules), rules, 'letterSubject', 6)] : []),
  ]
  const dateCell = [centred(placeAndDate(issuer.place, letterhead.date), rules, 'placeAndDate', 6)]
  return layoutTable(columns, [
    [issuerCell, headingCell],
    [numberCell, dateCell],
  ])
}

/** Type name and abstract of a document that has them, in the middle of the page. */
export function titleBlock(letterhead: Letterhead, rules: RuleSet): Paragraph[] {
  if (letterhead.documentType === undefined) return []
  const { width, margins } = rules.page
  const available = (width - margins.left.value - margins.right.value) * POINTS_PER_MM
  return [
    centred(letterhead.documentType, rules, 'typeName', 18),
    centred(letterhead.subject, rules, 'abstract'),
    under(rules.underAbstract, letterhead.subject, rules, 'abstract', available),
  ]
}
