import { AlignmentType, type IParagraphStyleOptions, UnderlineType } from 'docx'
import { type DocxStandard, type ElementName, type ElementStyle, mm, SINGLE, twips } from './standard.js'

type Paragraph = NonNullable<IParagraphStyleOptions['paragraph']>

/** Lines of the head and the foot stand close, and on one page with what follows them. */
const CLOSE: Paragraph = { spacing: { before: 0, after: 0, ...SINGLE }, keepNext: true }
const CENTRED: Paragraph = { ...CLOSE, alignment: AlignmentType.CENTER }
const spaced = (before: number, paragraph = CENTRED): Paragraph => ({
  ...paragraph,
  spacing: { before: twips(before), after: 0, ...SINGLE },
})

/** Left edge of "Kính gửi" and, under its colon, of the dashes, in millimetres at 14 points. */
const LABEL_AT = 20
const DASH_AT = LABEL_AT + 18
const DASH_WIDTH = 3

/** How paragraphs of each element are set, and the name that Word shows. Body and headings have styles of Word's own. */
const ELEMENTS: Readonly<
  Record<
    Exclude<ElementName, 'body' | 'partTitle' | 'section' | 'clause' | 'point'>,
    { name: string; paragraph: Paragraph }
  >
> = {
  heading: { name: 'Quốc hiệu và tiêu đề', paragraph: CENTRED },
  motto: { name: 'Tiêu ngữ', paragraph: CENTRED },
  parent: { name: 'Cơ quan cấp trên', paragraph: CENTRED },
  issuer: { name: 'Cơ quan ban hành', paragraph: CENTRED },
  number: { name: 'Số và ký hiệu', paragraph: spaced(6) },
  placeAndDate: { name: 'Địa danh và thời gian', paragraph: spaced(6) },
  letterSubject: { name: 'Trích yếu công văn', paragraph: spaced(6) },
  typeName: { name: 'Tên loại', paragraph: spaced(18) },
  abstract: { name: 'Trích yếu', paragraph: CENTRED },
  addresseeLabel: {
    name: 'Kính gửi',
    paragraph: { ...spaced(18, CLOSE), indent: { left: mm(LABEL_AT) } },
  },
  addressee: {
    name: 'Nơi kính gửi',
    paragraph: {
      indent: { left: mm(DASH_AT + DASH_WIDTH), hanging: mm(DASH_WIDTH) },
      // The room below is that of the last one: Word leaves out what stands between paragraphs of one style.
      spacing: { before: 0, after: twips(12), ...SINGLE },
      contextualSpacing: true,
    },
  },
  ground: { name: 'Căn cứ', paragraph: {} },
  part: {
    name: 'Phần và chương',
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: twips(12), after: 0 } },
  },
  recipientsLabel: { name: 'Nơi nhận', paragraph: CLOSE },
  recipients: { name: 'Danh sách nơi nhận', paragraph: CLOSE },
  authority: { name: 'Quyền hạn ký', paragraph: CENTRED },
  position: { name: 'Chức vụ người ký', paragraph: CENTRED },
  signer: { name: 'Họ tên người ký', paragraph: CENTRED },
  pageNumber: { name: 'Số trang', paragraph: { ...CENTRED, keepNext: false } },
}

/** Elements with a style of their own. */
export type StyledElement = keyof typeof ELEMENTS

/** The id of an element's style in the file. */
export const styleId = (element: StyledElement): string => `KyNiem-${element}`

/** Styles that no element of the rules has: one addressee on the line of "Kính gửi", notes, cells of tables. */
export const ONE_ADDRESSEE = 'KyNiem-oneAddressee'
export const NOTE = 'KyNiem-note'
export const REFERENCE = 'KyNiem-annexReference'
export const TABLE_HEAD = 'KyNiem-tableHead'
export const TABLE_TEXT = 'KyNiem-tableText'
export const TABLE_NUMBER = 'KyNiem-tableNumber'
/** Captions by the name that Word has for them. */
export const CAPTION = 'Caption'
/** Body text by the name that Word has for it. */
export const BODY_TEXT = 'BodyText'

/** Tables are set a point smaller than the body, within what the rules allow for the body where they can be. */
const LARGEST_IN_TABLES = 13
export const tableSize = ({ elements }: DocxStandard): number =>
  Math.min(LARGEST_IN_TABLES, elements.body.size)

/** What a style says of its letters; the size of the body goes without saying. */
export function letters({ size, bold, italic, underline, capitals }: ElementStyle) {
  return {
    size: size * 2,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(capitals ? { allCaps: capitals } : {}),
    ...(underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  }
}

/** How paragraphs of the body are set: justified, with a first-line indent. */
export const bodyParagraph = (standard: DocxStandard): Paragraph => ({
  alignment: AlignmentType.BOTH,
  indent: { firstLine: mm(standard.body.firstLine) },
})

/** The styles of a standard's elements. */
export function elementStyles(standard: DocxStandard): IParagraphStyleOptions[] {
  const { elements } = standard
  const body = bodyParagraph(standard)
  const names = Object.keys(ELEMENTS) as StyledElement[]
  const cell = { ...CLOSE, keepNext: false }
  const size = tableSize(standard) * 2
  const own = (id: string, name: string, paragraph: Paragraph, run: object = {}): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph,
    run,
  })
  return [
    own(BODY_TEXT, 'Body Text', body),
    ...names.map((element) => {
      const { name, paragraph } = ELEMENTS[element]
      const set = element === 'ground' ? body : paragraph
      return own(styleId(element), name, set, letters(elements[element]))
    }),
    own(
      ONE_ADDRESSEE,
      'Kính gửi một nơi',
      {
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(18), after: twips(12), ...SINGLE },
      },
      letters(elements.addressee),
    ),
    own(NOTE, 'Ghi chú', body, { italics: true }),
    own(
      REFERENCE,
      'Phụ lục kèm theo',
      { ...CENTRED, spacing: { before: 0, after: twips(12), ...SINGLE } },
      { italics: true },
    ),
    own(
      CAPTION,
      'caption',
      { ...CENTRED, spacing: { before: twips(6), after: twips(3), ...SINGLE } },
      { bold: true, size },
    ),
    own(TABLE_HEAD, 'Đầu bảng', { ...cell, alignment: AlignmentType.CENTER }, { bold: true, size }),
    own(TABLE_TEXT, 'Chữ trong bảng', cell, { size }),
    own(TABLE_NUMBER, 'Số trong bảng', { ...cell, alignment: AlignmentType.CENTER }, { size }),
  ]
}
