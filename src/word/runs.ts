import { attributeOf, childOf, elementsOf, make, textOf } from './elements.js'
import type { LookOf } from './styles.js'
import type { XmlElement } from './xml.js'

/** A stretch of the text that stands in one element of a run (`w:t`, `w:tab`, …). */
export interface Piece {
  start: number
  end: number
  node: XmlElement
  run: XmlElement
  /** Where in the text of `node` it begins: blanks at the edge that Word drops are no part of it. */
  from: number
}

/** What stands in the document and has no text that can be read. */
export interface Unread {
  /** Pictures and drawings: text in them is not seen. */
  pictures: number
  /** Embedded objects: workbooks, formulas of old versions, other files. */
  objects: number
  /** Charts: words and numbers in them are not seen. */
  charts: number
  /** Formulas of Word's own editor. */
  equations: number
  /** Whole documents that are merged in when Word opens the file. */
  documents: number
}

/** What has been read so far. */
export interface Scroll {
  chunks: string[]
  length: number
  pieces: Piece[]
  unread: Unread
  /** Marks of notes in order. */
  notes: { kind: 'footnote' | 'endnote'; id: string; run: XmlElement }[]
  /** Complex fields that are open: true while their instructions stand, false in their results. */
  fields: boolean[]
  /** Text boxes that hang on the paragraph being read. */
  hanging: { box: XmlElement; run: XmlElement }[]
  lookOf: LookOf
}

/** An empty scroll. */
export function openScroll(lookOf: LookOf): Scroll {
  const unread: Unread = { pictures: 0, objects: 0, charts: 0, equations: 0, documents: 0 }
  return { chunks: [], length: 0, pieces: [], unread, notes: [], fields: [], hanging: [], lookOf }
}

/** Adds what stands in no run: the end of a paragraph. */
export function add(scroll: Scroll, text: string): void {
  scroll.chunks.push(text)
  scroll.length += text.length
}

/** Properties, and what is no longer part of the text. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:rt',
])
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}
/** Namespaces whose content Word has read since 2010, so that a fallback for older versions is not shown. */
const UNDERSTOOD = /^(?:wp[scgi]|wp1[46]|w1[456]\w*)$/
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']
const LOWERED = [...'₀₁₂₃₄₅₆₇₈₉']
/** Stands for a letter of a picture font. */
const SYMBOL = '\ufffc'

const NOTHING = make('mc:Fallback')

/** The branch of an alternative that is shown. */
export function shownBranch(alternative: XmlElement): XmlElement {
  const choice = elementsOf(alternative).find(
    (element) =>
      element.name === 'mc:Choice' &&
      (attributeOf(element, 'Requires') ?? '').split(/\s+/).every((prefix) => UNDERSTOOD.test(prefix)),
  )
  return choice ?? childOf(alternative, 'mc:Fallback') ?? NOTHING
}

/** Reads what stands in a line: runs, and what is wrapped around runs. */
export function readLine(scroll: Scroll, container: XmlElement, style: string | undefined): void {
  for (const element of elementsOf(container)) {
    if (element.name === 'w:r') readRun(scroll, element, style)
    else if (element.name === 'mc:AlternateContent') readLine(scroll, shownBranch(element), style)
    else if (!LEFT_OUT.has(element.name) && !countUnread(scroll, element)) readLine(scroll, element, style)
  }
}

/** Counts what has no text to be read; false for anything else. */
export function countUnread({ unread }: Scroll, { name }: XmlElement): boolean {
  if (name === 'm:oMath' || name === 'm:oMathPara') unread.equations++
  else if (name === 'w:altChunk' || name === 'w:subDoc') unread.documents++
  else return false
  return true
}

type Shift = 'up' | 'down' | undefined

function readRun(scroll: Scroll, run: XmlElement, style: string | undefined): void {
  const { hidden, shift } = scroll.lookOf(run, style)
  for (const element of elementsOf(run)) {
    if (element.name === 'w:fldChar') turnField(scroll, attributeOf(element, 'w:fldCharType'))
    if (!hidden && !scroll.fields.includes(true)) readPiece(scroll, element, run, shift)
  }
}

function turnField({ fields }: Scroll, type: string | undefined): void {
  if (type === 'begin') fields.push(true)
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
  else if (type === 'end') fields.pop()
}

type Reader = (scroll: Scroll, element: XmlElement, run: XmlElement, shift: Shift) => void

const readMark: Reader = ({ notes }, element, run) => {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  notes.push({ kind, id: attributeOf(element, 'w:id') ?? '', run })
}

const READERS: Readonly<Record<string, Reader>> = {
  'w:t': readText,
  'w:sym': (scroll, element, run) => addPiece(scroll, symbolOf(element), element, run),
  'w:footnoteReference': readMark,
  'w:endnoteReference': readMark,
  'w:object': ({ unread }) => {
    unread.objects++
  },
  'w:drawing': readDrawing,
  'w:pict': readDrawing,
  'mc:AlternateContent': (scroll, element, run, shift) => {
    for (const child of elementsOf(shownBranch(element))) readPiece(scroll, child, run, shift)
  },
  'w:ruby': (scroll, element) => readLine(scroll, childOf(element, 'w:rubyBase') ?? NOTHING, undefined),
}

function readPiece(scroll: Scroll, element: XmlElement, run: XmlElement, shift: Shift): void {
  const character = CHARACTERS[element.name]
  if (character !== undefined) addPiece(scroll, character, element, run)
  else READERS[element.name]?.(scroll, element, run, shift)
}

function addPiece(scroll: Scroll, text: string, node: XmlElement, run: XmlElement, from = 0): void {
  if (text === '') return
  scroll.pieces.push({ start: scroll.length, end: scroll.length + text.length, node, run, from })
  add(scroll, text)
}

function readText(scroll: Scroll, element: XmlElement, run: XmlElement, shift: Shift): void {
  const text = textOf(element).replace(/[\t\r\n]/g, ' ')
  const keeps = attributeOf(element, 'xml:space') === 'preserve'
  const from = keeps ? 0 : text.length - text.trimStart().length
  const shown = keeps ? text : text.trim()
  const digits = shift === 'up' ? RAISED : LOWERED
  // "1960²" is not the year 19602.
  const printed = shift ? shown.replace(/\d/g, (digit) => digits[Number(digit)]!) : shown
  addPiece(scroll, printed, element, run, from)
}

/** Text boxes wait for the end of their paragraph; what is no text is counted. */
function readDrawing(scroll: Scroll, element: XmlElement, run: XmlElement): void {
  const { unread, hanging } = scroll
  for (const child of elementsOf(element)) {
    if (child.name === 'w:txbxContent') hanging.push({ box: child, run })
    else if (child.name === 'pic:pic' || child.name === 'v:imagedata') unread.pictures++
    else if (isChart(child)) unread.charts++
    else readDrawing(scroll, child.name === 'mc:AlternateContent' ? shownBranch(child) : child, run)
  }
}

function isChart(element: XmlElement): boolean {
  return (
    element.name === 'a:graphicData' && /\/(?:chart|diagram|chartex)$/.test(attributeOf(element, 'uri') ?? '')
  )
}

/** The letter of a symbol: the font Symbol has the digits and marks of ASCII, other fonts have pictures. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16) & 0xff
  if (attributeOf(element, 'w:font') !== 'Symbol' || code < 0x20 || code > 0x3f) return SYMBOL
  return code === 0x2d ? '\u2212' : String.fromCharCode(code)
}
