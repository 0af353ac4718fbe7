import { Document, Header, Packer, PageNumber, Paragraph, Table, TextRun, UnderlineType } from 'docx'
import type { Outline, OutlineBlock } from '../../document/tree.js'
import type { MonthGrid } from '../../pictures/month-grid.js'
import { annexWords } from '../letterhead/annexes.js'
import { type LetterheadWords, letterheadWords } from '../letterhead/index.js'
import { addresseeParagraphs } from './addressees.js'
import { annexParts } from './annexes.js'
import { type BodyWriting, bodyParts } from './body.js'
import { bodyParagraph, elementStyles, styleId } from './element-styles.js'
import { foot } from './foot.js'
import { head, titleBlock } from './head.js'
import { type HeadingStyles, headingStyles, otherHeadingStyles, ownHeadingStyles } from './heading-styles.js'
import { coreProperties, fixZipDates } from './metadata.js'
import { monthSections } from './month-sheet.js'
import { numberingOptions, type WordList } from './numbering.js'
import { type Links, linkId } from './runs.js'
import type { DocxStandard } from './standard.js'
import { mm, twips } from './standard.js'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** An empty paragraph so low that it takes no room: two tables need one between them, and the last table one after it. */
function spacer(height: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(height), lineRule: 'exact' },
    keepNext: height > 1,
    children: [],
  })
}

function lineSpacing({ line }: DocxStandard['body']) {
  return 'multiple' in line
    ? ({ line: Math.round(line.multiple * 240), lineRule: 'auto' } as const)
    : ({ line: twips(line.exactly), lineRule: 'exact' } as const)
}

function styles(standard: DocxStandard, language: string, headings: HeadingStyles) {
  const spacing = { before: 0, after: twips(standard.body.after), ...lineSpacing(standard.body) }
  return {
    default: {
      document: {
        run: { font: standard.font, size: standard.elements.body.size * 2, language: { value: language } },
        paragraph: { spacing },
      },
      ...ownHeadingStyles(headings, standard),
      listParagraph: { paragraph: bodyParagraph(standard) },
      // Underlined but black, as the rules want all text.
      hyperlink: { run: { color: '000000', underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles: [...elementStyles(standard), ...otherHeadingStyles(headings, standard)],
  }
}

function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleId('pageNumber'),
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}

/** The title as a heading, for a document that has neither a letterhead nor a title of its own. */
function withTitle(outline: Outline): readonly OutlineBlock[] {
  const [first] = outline.children
  const titled =
    outline.title === '' ||
    outline.letterhead !== undefined ||
    (first?.type === 'heading' && first.depth === 1)
  if (titled) return outline.children
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: outline.title }] },
    ...outline.children,
  ]
}

/** What stands above the body: head, type name and abstract, addressees. */
function opening(words: LetterheadWords, standard: DocxStandard): (Paragraph | Table)[] {
  return [
    head(words, standard),
    ...titleBlock(words, standard),
    ...addresseeParagraphs(words),
    // The body stands clear of the head; "Kính gửi" brings its own room.
    ...(words.addressees.length > 0 ? [] : [spacer(words.letterSubject === undefined ? 12 : 18)]),
  ]
}

function content(
  outline: Outline,
  blocks: readonly OutlineBlock[],
  writing: BodyWriting,
): (Paragraph | Table)[] {
  const { standard } = writing
  const words = letterheadWords(outline, 'blanks', standard.id)
  const body = bodyParts(blocks, writing)
  const elements = body.map((part, index) => {
    if (part instanceof Table) return part
    // The signing block never stands on a page without some of the body.
    return new Paragraph(words?.foot && index === body.length - 1 ? { ...part, keepNext: true } : part)
  })
  if (!words) return elements
  return [
    ...opening(words, standard),
    ...elements,
    ...(words.foot ? [spacer(12), foot(words.foot, standard), spacer(1)] : []),
  ]
}

/** The outline as the bytes of a .docx file, laid out by a standard, with sheets of months behind it. */
export async function buildDocx(
  outline: Outline,
  standard: DocxStandard,
  sheets: readonly MonthGrid[],
): Promise<Uint8Array> {
  const blocks = withTitle(outline)
  const links: Links = []
  const annexes = annexWords(outline, 'blanks', standard.id)
  const headings = headingStyles([...blocks, ...annexes.flatMap((annex) => annex.children)])
  const lists: WordList[] = []
  const writing = { standard, headings, links, lists }
  const children = content(outline, blocks, writing)
  const attached = annexes.map((annex, index) => annexParts(annex, index, writing))
  const { width, height, margins, headerDistance } = standard.page
  const page = {
    size: { width: mm(width), height: mm(height) },
    margin: {
      top: mm(margins.top.value),
      bottom: mm(margins.bottom.value),
      left: mm(margins.left.value),
      right: mm(margins.right.value),
      header: mm(headerDistance),
      footer: mm(headerDistance),
    },
  }
  const headers = { default: pageNumberHeader(), first: new Header({ children: [spacer(1)] }) }
  const document = new Document({
    creator: 'ky-niem',
    title: outline.title,
    numbering: numberingOptions([headings.list, ...lists], mm(standard.body.firstLine)),
    styles: styles(standard, outline.language === 'vi' ? 'vi-VN' : 'en-US', headings),
    sections: [
      { properties: { titlePage: true, page }, headers, children },
      // The pages of each annex are numbered on their own.
      ...attached.map((parts) => ({
        properties: { titlePage: true, page: { ...page, pageNumbers: { start: 1 } } },
        headers,
        children: parts,
      })),
      ...monthSections(sheets, outline.letterhead !== undefined, standard).map((section) => ({
        ...section,
        headers,
      })),
    ],
  })
  links.forEach((target, index) => {
    document.Document.Relationships.addRelationship(linkId(index + 1), HYPERLINK, target, 'External')
  })
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(outline) },
  ])
  return fixZipDates(bytes)
}
