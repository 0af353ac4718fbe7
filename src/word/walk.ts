import { attributeOf, childOf, elementsOf, isOn, textOf } from './elements.js'
import type { Place } from './place.js'
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

/** A paragraph of the text, without its line end. */
export interface Paragraph {
  start: number
  end: number
  element: XmlElement
  place: Place
  /** Name of the part that it stands in. */
  part: string
  /** The run of the body that it hangs on: a note's mark, a text box's drawing. */
  anchor?: XmlElement | undefined
}

/** What stands in the document and has no text that can be read. */
export interface Unread {
  pictures: number
  /** Embedded objects: workbooks, formulas of old versions, other files. */
  objects: number
  charts: number
  equations: number
  /** Whole documents that are merged in when Word opens the file. */
  documents: number
}

export interface Walk {
  pieces: Piece[]
  paragraphs: Paragraph[]
  unread: Unread
  /** Marks of notes in order. */
  notes: { kind: 'footnote' | 'endnote'; id: string; run: XmlElement }[]
  /** Reads what an element of blocks holds, behind what was read before. */
  read(container: XmlElement, where: { part: string; place: Place; anchor?: XmlElement | undefined }): void
  /** Ends a part: what follows is another thought. */
  pause(): void
  text(): string
}

interface Where {
  part: string
  place: Place
  anchor?: XmlElement | undefined
}

const LEFT_OUT: ReadonlySet<string> = new Set([
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

/** The branch of an alternative that is shown. */
export function shownBranch(alternative: XmlElement): XmlElement | undefined {
  const choice = elementsOf(alternative).find(
    (element) =>
      element.name === 'mc:Choice' &&
      (attributeOf(element, 'Requires') ?? '').split(/\s+/).every((prefix) => UNDERSTOOD.test(prefix)),
  )
  return choice ?? childOf(alternative, 'mc:Fallback')
}

/** Reads text in the order in which it is printed, and keeps where every character comes from. */
export function walkThrough(lookOf: LookOf): Walk {
  const chunks: string[] = []
  const pieces: Piece[] = []
  const paragraphs: Paragraph[] = []
  const notes: Walk['notes'] = []
  const unread: Unread = { pictures: 0, objects: 0, charts: 0, equations: 0, documents: 0 }
  let length = 0
  /** Complex fields that are open: true while their instructions stand, false in their results. */
  let fields: boolean[] = []
  let tables = 0
  let textBoxes = 0
  let bodyParagraphs = 0
  /** Text boxes that hang on the paragraph being read. */
  let hanging: { box: XmlElement; run: XmlElement }[] = []

  function add(text: string): void {
    chunks.push(text)
    length += text.length
  }

  function addPiece(text: string, node: XmlElement, run: XmlElement, from = 0): void {
    if (text === '') return
    pieces.push({ start: length, end: length + text.length, node, run, from })
    add(text)
  }

  function blocks(container: XmlElement, where: Where): void {
    for (const element of elementsOf(container)) {
      if (LEFT_OUT.has(element.name)) continue
      if (element.name === 'w:p') paragraph(element, where)
      else if (element.name === 'w:tbl') table(element, where)
      else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') unread.documents++
      else if (element.name === 'm:oMathPara') unread.equations++
      else if (element.name === 'mc:AlternateContent') {
        const branch = shownBranch(element)
        if (branch) blocks(branch, where)
      } else blocks(element, where)
    }
  }

  function table(element: XmlElement, where: Where): void {
    const number = ++tables
    let row = 0
    const rows = (container: XmlElement): void => {
      for (const child of elementsOf(container)) {
        if (child.name === 'w:tr') {
          const properties = childOf(child, 'w:trPr')
          if (properties && childOf(properties, 'w:del')) continue
          row++
          cells(child, { ...where, place: { ...where.place, table: number, row } })
        } else if (!LEFT_OUT.has(child.name)) rows(child)
      }
    }
    rows(element)
  }

  function cells(row: XmlElement, where: Where): void {
    for (const child of elementsOf(row)) {
      if (LEFT_OUT.has(child.name)) continue
      const properties = childOf(child, 'w:tcPr')
      if (properties && childOf(properties, 'w:cellDel')) continue
      if (child.name === 'w:tc') blocks(child, where)
      else cells(child, where)
    }
  }

  function paragraph(element: XmlElement, where: Where): void {
    const { place } = where
    const loose = place.table === undefined && place.textBox === undefined
    const numbered = place.region === 'body' && loose ? { ...place, paragraph: ++bodyParagraphs } : place
    const properties = childOf(element, 'w:pPr')
    const style = properties && childOf(properties, 'w:pStyle')
    const start = length
    inline(element, style && attributeOf(style, 'w:val'))
    const mark = properties && childOf(properties, 'w:rPr')
    // A deleted or hidden end of a paragraph joins it with the next.
    const joined = mark && (childOf(mark, 'w:del') || childOf(mark, 'w:moveFrom') || isOn(mark, 'w:vanish'))
    paragraphs.push({ start, end: length, element, place: numbered, part: where.part, anchor: where.anchor })
    if (!joined) add('\n')
    const boxes = hanging
    hanging = []
    for (const { box, run } of boxes) {
      const outer = fields
      fields = []
      blocks(box, {
        ...where,
        place: {
          region: place.region,
          ...(place.note === undefined ? {} : { note: place.note }),
          textBox: ++textBoxes,
        },
        anchor: where.anchor ?? (place.region === 'body' ? run : undefined),
      })
      fields = outer
    }
  }

  function inline(container: XmlElement, style: string | undefined): void {
    for (const element of elementsOf(container)) {
      if (element.name === 'w:r') runOf(element, style)
      else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') unread.equations++
      else if (element.name === 'w:subDoc') unread.documents++
      else if (element.name === 'mc:AlternateContent') {
        const branch = shownBranch(element)
        if (branch) inline(branch, style)
      } else if (!LEFT_OUT.has(element.name)) inline(element, style)
    }
  }

  function runOf(run: XmlElement, style: string | undefined): void {
    const look = lookOf(run, style)
    for (const element of elementsOf(run)) runChild(element, run, look.hidden, look.shift)
  }

  function runChild(
    element: XmlElement,
    run: XmlElement,
    hidden: boolean,
    shift: 'up' | 'down' | undefined,
  ): void {
    const { name } = element
    if (name === 'w:fldChar') fieldMark(attributeOf(element, 'w:fldCharType'))
    if (hidden || fields.includes(true)) return
    const character = CHARACTERS[name]
    if (character !== undefined) addPiece(character, element, run)
    else if (name === 'w:t') addText(element, run, shift)
    else if (name === 'w:sym') addPiece(symbolOf(element), element, run)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      notes.push({
        kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote',
        id: attributeOf(element, 'w:id') ?? '',
        run,
      })
    else if (name === 'w:object') unread.objects++
    else if (name === 'w:drawing' || name === 'w:pict') drawing(element, run)
    else if (name === 'mc:AlternateContent') {
      for (const child of elementsOf(shownBranch(element) ?? element)) runChild(child, run, hidden, shift)
    } else if (name === 'w:ruby') {
      const base = childOf(element, 'w:rubyBase')
      if (base) inline(base, undefined)
    }
  }

  function fieldMark(type: string | undefined): void {
    if (type === 'begin') fields.push(true)
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false
    else if (type === 'end') fields.pop()
  }

  function addText(element: XmlElement, run: XmlElement, shift: 'up' | 'down' | undefined): void {
    const text = textOf(element).replace(/[\t\r\n]/g, ' ')
    const keeps = attributeOf(element, 'xml:space') === 'preserve'
    const from = keeps ? 0 : text.length - text.trimStart().length
    const shown = keeps ? text : text.trim()
    const digits = shift === 'up' ? RAISED : LOWERED
    // "1960²" is not the year 19602.
    addPiece(shift ? shown.replace(/\d/g, (digit) => digits[Number(digit)]!) : shown, element, run, from)
  }

  /** Text boxes wait for the end of their paragraph; what is no text is counted. */
  function drawing(element: XmlElement, run: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:txbxContent') hanging.push({ box: child, run })
      else if (child.name === 'pic:pic' || child.name === 'v:imagedata') unread.pictures++
      else if (
        child.name === 'a:graphicData' &&
        /\/(?:chart|diagram|chartex)$/.test(attributeOf(child, 'uri') ?? '')
      )
        unread.charts++
      else if (child.name === 'mc:AlternateContent') {
        const branch = shownBranch(child)
        if (branch) drawing(branch, run)
      } else drawing(child, run)
    }
  }

  return {
    pieces,
    paragraphs,
    unread,
    notes,
    read(container, where) {
      fields = []
      blocks(container, where)
    },
    pause: () => add('\n'),
    text: () => chunks.join(''),
  }
}

/** The letter of a symbol: the font Symbol has the digits and marks of ASCII, other fonts have pictures. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16) & 0xff
  if (attributeOf(element, 'w:font') !== 'Symbol' || code < 0x20 || code > 0x3f) return SYMBOL
  return code === 0x2d ? '\u2212' : String.fromCharCode(code)
}
