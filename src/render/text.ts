import { check } from '../arguments.js'
import { marksOf } from '../document/marks.js'
import type {
  Outline,
  OutlineBlock,
  OutlineInline,
  OutlineList,
  OutlineTable,
  Signer,
} from '../document/tree.js'
import { outline as outlineCheck } from '../document/tree-check.js'
import { annexWords } from './letterhead/annexes.js'
import { type LetterheadWords, letterheadWords } from './letterhead/index.js'
import { oneLine, ownLines, safeUrl } from './plain.js'
import { wrapLine } from './wrap-line.js'

/**
 * Renders a document as plain text: one line a paragraph, numbered and indented points, tables in columns,
 * the letterhead in two centred columns. Ends with a line feed.
 *
 * @example
 * toText(outline(plan)).split('\n')[0] // 'ĐỊNH HƯỚNG CÔNG TÁC TUYÊN TRUYỀN THÁNG 7 NĂM 2023'
 */
export function toText(outline: Outline): string {
  check('toText', 'outline', outline, outlineCheck)
  const words = letterheadWords(outline, 'dots')
  const parts = [
    ...(words ? headText(words) : []),
    ...outline.children.map(blockText),
    ...(words?.foot ? [footText(words.foot)] : []),
    ...annexWords(outline, 'dots').flatMap(({ label, title, reference, children }) => [
      [label, ...(title ? ownLines(title.toUpperCase()) : []), reference ?? '']
        .map(oneLine)
        .join('\n')
        .trim(),
      ...children.map(blockText),
    ]),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function blockText(block: OutlineBlock): string {
  if (block.type === 'heading') {
    const title = inlineText(block.children)
    if (block.depth === 1) return title.toUpperCase()
    return block.label === undefined ? title : `${oneLine(block.label)} ${title}`
  }
  if (block.type === 'paragraph') return inlineText(block.children)
  if (block.type === 'list') return listLines(block, 0).join('\n')
  const caption = block.caption ? [inlineText(block.caption)] : []
  return [...caption, ...tableLines(block)].join('\n')
}

/** Marks of points as offices type them, by level. */
const MARKS = ['-', '+', '*'] as const

function listLines(list: OutlineList, level: number): string[] {
  const marks = marksOf(list, MARKS[Math.min(level, MARKS.length - 1)])
  return list.children.flatMap((item, index) => {
    const mark = oneLine(marks[index]!)
    const lines = item.children.flatMap((block) =>
      block.type === 'list'
        ? listLines(block, list.ordered ? level : level + 1)
        : blockText(block).split('\n'),
    )
    const [first = '', ...rest] = lines
    const indent = ' '.repeat(mark.length + 1)
    return [`${mark} ${first}`, ...rest.map((line) => `${indent}${line}`)]
  })
}

function inlineText(nodes: readonly OutlineInline[]): string {
  return oneLine(nodes.map(rawText).join('')).trim()
}

function rawText(node: OutlineInline): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  const inside = node.children.map(rawText).join('')
  if (node.type !== 'link') return inside
  const url = safeUrl(node.url)
  return url === undefined || url === inside ? inside : `${inside} (${url})`
}

/** Vietnamese text in NFC has one code point a letter, so that code points measure columns. */
const width = (value: string) => [...value].length

function tableLines({ children }: OutlineTable): string[] {
  const rows = children.map((row) => row.children.map((cell) => inlineText(cell.children)))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => width(row[column] ?? ''))),
  )
  const lines = rows.map((row) =>
    widths
      .map((size, column) => padded(row[column] ?? '', size))
      .join(' | ')
      .trimEnd(),
  )
  const rule = widths.map((size) => '-'.repeat(size)).join('-|-')
  return lines.length > 0 ? [lines[0]!, rule, ...lines.slice(1)] : []
}

function padded(value: string, size: number): string {
  return value + ' '.repeat(size - width(value))
}

/** Letters in the left column of a head; longer names are broken. */
const COLUMN = 36
/** Empty lines for the signature. */
const SIGNATURE_LINES = 3

function headText(words: LetterheadWords): string[] {
  const { parent, issuer, number, letterSubject, heading, motto, placeAndDate, title } = words
  const broken = (value: string) => ownLines(value).flatMap((line) => wrapLine(line, width, COLUMN))
  const capitals = (value?: string) =>
    value === undefined ? [] : broken(value).map((line) => line.toUpperCase())
  const left = [...capitals(parent), ...capitals(issuer), ...(number === '' ? [] : [number])]
  const right = [heading, ...(motto === undefined ? [] : [motto]), '', placeAndDate]
  const { addressWord, addressees } = words
  const parts = [columns([...left, ...(letterSubject === undefined ? [] : broken(letterSubject))], right)]
  if (title) parts.push([title.type.toUpperCase(), ...ownLines(title.subject)].map(oneLine).join('\n'))
  if (addressees.length === 1) parts.push(oneLine(`${addressWord} ${addressees[0]}`))
  if (addressees.length > 1) parts.push([addressWord, ...addressees.map(dashed)].map(oneLine).join('\n'))
  return parts
}

function footText(foot: NonNullable<LetterheadWords['foot']>): string {
  const { recipientsWord, recipients, signer, secretary } = foot
  const below = [recipientsWord, ...recipients.map(dashed)]
  if (!secretary) return columns(below, signature(signer), false)
  return `${columns(signature(secretary), signature(signer))}\n\n${below.map(oneLine).join('\n')}`
}

/** Authority, position, room for the signature, name. */
function signature(signer: Signer | undefined): string[] {
  if (!signer) return []
  const titles = [signer.authority, signer.position].flatMap((value) =>
    value ? ownLines(value.toUpperCase()) : [],
  )
  return [...titles, ...Array<string>(SIGNATURE_LINES).fill(''), signer.name]
}

const dashed = (line: string) => `- ${line}`

/** Two columns side by side; the right one centred on itself, the left one too in a head. */
function columns(left: readonly string[], right: readonly string[], centreLeft = true): string {
  const [first, second] = [left.map(oneLine), right.map(oneLine)]
  const leftWidth = Math.max(0, ...first.map(width))
  const rightWidth = Math.max(0, ...second.map(width))
  const rows = Math.max(first.length, second.length)
  return Array.from({ length: rows }, (_, row) => {
    const cell = first[row] ?? ''
    const start = centreLeft ? padded(centred(cell, leftWidth), leftWidth) : padded(cell, leftWidth)
    return `${start}    ${centred(second[row] ?? '', rightWidth)}`.trimEnd()
  }).join('\n')
}

function centred(value: string, size: number): string {
  return value === '' ? '' : ' '.repeat(Math.floor((size - width(value)) / 2)) + value
}
