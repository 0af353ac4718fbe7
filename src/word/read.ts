import { check, integer, listOf, needed, shape, text as textCheck } from '../arguments.js'
import type { Bilingual } from '../text/language.js'
import { bytes as bytesCheck, fileName } from './arguments.js'
import { type FileName, refuserOf } from './faults.js'
import { openPackage } from './package.js'
import { placeInWords } from './place.js'
import type { Unread } from './runs.js'
import { paragraphAt, readWords, type WordText } from './text.js'

/** The text of a Word document, for programs that read and do not write. */
export interface DocxText {
  /** One line a paragraph; line and page breaks are line ends too, tabs are tabs. */
  text: string
  /** Where each paragraph stands, in the order of `text`. */
  paragraphs: readonly DocxParagraph[]
  /** What could not be read, counted. */
  unread: Unread
}

/** A paragraph of the text. */
export interface DocxParagraph {
  /** UTF-16 offsets in `text`, `end` excluded. */
  start: number
  /** Behind its last character. */
  end: number
  /** Where it stands on the page: "bảng 2, dòng 3". */
  place: Bilingual
}

/**
 * Reads the text of a .docx as it is printed: body, tables and text boxes, then footnotes, endnotes, headers and footers.
 * Results of fields are in and their instructions are not; hidden and deleted text is out, inserted text in; raised digits
 * are raised letters ("1960²"), so that they do not run into what they follow.
 *
 * @param bytes the file
 * @throws InputError for what is no .docx, is damaged, locked with a password, or would grow beyond bounds when unpacked.
 * @example
 * readDocx(bytes).text // 'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)\n'
 */
export function readDocx(bytes: Uint8Array, options: FileName = {}): DocxText {
  check('readDocx', 'bytes', bytes, bytesCheck)
  check('readDocx', 'options', options, fileName)
  return plain(readWords(openPackage(bytes, refuserOf(options))))
}

/** The plain data of a reading. */
function plain({ text, paragraphs, unread }: WordText): DocxText {
  return {
    text,
    paragraphs: paragraphs.map(({ start, end, place }) => ({ start, end, place: placeInWords(place) })),
    unread,
  }
}

/** Where a place of the text stands on the page, with the text of its paragraph. */
export interface DocxPlace {
  /** Page part, table and row, or paragraph: "bảng 2, dòng 3". */
  place: Bilingual
  /** The text of the paragraph. */
  paragraph: string
}

const READING = shape<DocxText>(
  { vi: 'kết quả của readDocx', en: 'what readDocx gives' },
  { text: needed(textCheck), paragraphs: needed(listOf(shape({ vi: 'một đoạn', en: 'a paragraph' }, {}))) },
)

/**
 * The page part and the paragraph that an offset of the text stands in.
 *
 * @example
 * placeIn(readDocx(bytes), 8)!.place.vi // 'đoạn 1'
 */
export function placeIn(document: DocxText, offset: number): DocxPlace | undefined {
  check('placeIn', 'document', document, READING)
  check('placeIn', 'offset', offset, integer)
  const { text, paragraphs } = document
  const paragraph = paragraphAt(paragraphs, offset)
  return paragraph && { place: paragraph.place, paragraph: text.slice(paragraph.start, paragraph.end) }
}
