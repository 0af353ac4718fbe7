import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, Table, TextRun } from 'docx'
import type { Block, Outline } from '../../document/tree.js'
import { type LetterheadWords, letterheadWords } from '../letterhead/index.js'
import { addresseeParagraphs } from './addressees.js'
import { bodyParts } from './body.js'
import { foot } from './foot.js'
import { head, titleBlock } from './head.js'
import { coreProperties, fixZipDates } from './metadata.js'
import type { RuleSet } from './rule-set.js'
import { mm, SINGLE, twips } from './rule-set.js'
import { type Links, linkId } from './runs.js'

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** An empty paragraph so low that it takes no room: two tables need one between them, and the last table one after it. */
function spacer(height: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(height), lineRule: 'exact' },
    keepNext: height > 1,
    children: [],
  })
}

function lineSpacing({ line }: RuleSet['body']) {
  return 'multiple' in line
    ? ({ line: Math.round(line.multiple * 240), lineRule: 'auto' } as const)
    : ({ line: twips(line.exactly), lineRule: 'exact' } as const)
}

function styles(rules: RuleSet, language: string) {
  const spacing = { before: 0, after: twips(rules.body.after), ...lineSpacing(rules.body) }
  const plain = { run: { font: rules.font, color: '000000' }, paragraph: { spacing } }
  return {
    default: {
      document: {
        run: { font: rules.font, size: rules.elements.body.size * 2, language: { value: language } },
        paragraph: { spacing },
      },
      title: plain,
      heading1: plain,
      heading2: plain,
      heading3: plain,
    },
  }
}

function pageNumberHeader(rules: RuleSet): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 0, ...SINGLE },
        children: [new TextRun({ children: [PageNumber.CURRENT], size: rules.elements.pageNumber.size * 2 })],
      }),
    ],
  })
}

/** The title as a heading, for a document that has neither a letterhead nor a title of its own. */
function withTitle(outline: Outline): readonly Block[] {
  const [first] = outline.children
  const titled = outline.letterhead !== undefined || (first?.type === 'heading' && first.depth === 1)
  if (titled) return outline.children
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: outline.title }] },
    ...outline.children,
  ]
}

/** What stands above the body: head, type name and abstract, addressees. */
function opening(words: LetterheadWords, rules: RuleSet): (Paragraph | Table)[] {
  return [
    head(words, rules),
    ...titleBlock(words, rules),
    ...addresseeParagraphs(words, rules),
    // The body stands clear of the head; "Kính gửi" brings its own room.
    ...(words.addressees.length > 0 ? [] : [spacer(words.letterSubject === undefined ? 12 : 18)]),
  ]
}

function content(outline: Outline, rules: RuleSet, links: Links): (Paragraph | Table)[] {
  const words = letterheadWords(outline, 'blanks', rules.id)
  const body = bodyParts(withTitle(outline), rules, links)
  const elements = body.map((part, index) => {
    if (part instanceof Table) return part
    // The signing block never stands on a page without some of the body.
    return new Paragraph(words?.foot && index === body.length - 1 ? { ...part, keepNext: true } : part)
  })
  if (!words) return elements
  return [
    ...opening(words, rules),
    ...elements,
    ...(words.foot ? [spacer(12), foot(words.foot, rules), spacer(1)] : []),
  ]
}

/** The outline as the bytes of a .docx file, laid out by a rule set. */
export async function buildDocx(outline: Outline, rules: RuleSet): Promise<Uint8Array> {
  const links: Links = []
  const children = content(outline, rules, links)
  const { width, height, margins, headerDistance } = rules.page
  const document = new Document({
    creator: 'ky-niem',
    title: outline.title,
    styles: styles(rules, outline.language === 'vi' ? 'vi-VN' : 'en-US'),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(width), height: mm(height) },
            margin: {
              top: mm(margins.top.value),
              bottom: mm(margins.bottom.value),
              left: mm(margins.left.value),
              right: mm(margins.right.value),
              header: mm(headerDistance),
              footer: mm(headerDistance),
            },
          },
        },
        headers: { default: pageNumberHeader(rules), first: new Header({ children: [spacer(1)] }) },
        children,
      },
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
