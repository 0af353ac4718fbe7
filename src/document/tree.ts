import type { PartialDate } from '../dates/plain-date.js'
import type { Language } from '../text/language.js'
/** Text within a paragraph. The node types are a subset of mdast, so that unified tools can take the tree. */
export type OutlineInline = OutlineText | OutlineStrong | OutlineEmphasis | OutlineLink | OutlineBreak
/** A piece of text; what stands in it is printed as it is. */
export interface OutlineText {
  type: 'text'
  value: string
}
/** Strong text, as round anniversaries are printed. */
export interface OutlineStrong {
  type: 'strong'
  children: OutlineInline[]
}
/** Text in italics. */
export interface OutlineEmphasis {
  type: 'emphasis'
  children: OutlineInline[]
}
/** A link to an http, https or mailto address; others are printed as text. */
export interface OutlineLink {
  type: 'link'
  url: string
  children: OutlineInline[]
}
/** A line break. */
export interface OutlineBreak {
  type: 'break'
}

/** Parts of a document's body. */
export type OutlineBlock = OutlineHeading | OutlineParagraph | OutlineList | OutlineTable
/** A heading of one of six levels. */
export interface OutlineHeading {
  type: 'heading'
  /** 1 for the document's title, 2 for its sections, and so on. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Number of the level as offices print it (`I.`, `1.`, `a)`); the title follows it. */
  label?: string
  children: OutlineInline[]
}
/** A paragraph. */
export interface OutlineParagraph {
  type: 'paragraph'
  /** Legal grounds ("Căn cứ …") are set in italics by Nghị định 30/2020/NĐ-CP. */
  role?: 'ground' | 'note'
  children: OutlineInline[]
}
/** A list of points. */
export interface OutlineList {
  type: 'list'
  ordered: boolean
  start?: number
  children: OutlineListItem[]
}
/** A point: its first line, and blocks below it. */
export interface OutlineListItem {
  type: 'listItem'
  /** Its mark, where the list has marks of its own (`a)`, `1.1-`, `Thứ nhất,`); a number or a dash otherwise. */
  label?: string
  children: OutlineBlock[]
}
/** A table. */
export interface OutlineTable {
  type: 'table'
  /** The first row is the head. */
  children: OutlineTableRow[]
}
/** A row of a table. */
export interface OutlineTableRow {
  type: 'tableRow'
  children: OutlineTableCell[]
}
/** A cell of a table. */
export interface OutlineTableCell {
  type: 'tableCell'
  children: OutlineInline[]
}

/** Who issues the document; a small file of the office, checked by `parseIssuer` of `ky-niem/schema`. */
export interface Issuer {
  system: 'state' | 'party'
  /** Body above, in the first line on the left; absent for bodies that have none. */
  parent?: string
  name: string
  /** Place of issue, before the date. */
  place: string
  /** Letters of the symbol after the number: `STTTT-TTBCXB` (State), `BTGTU` (Party). */
  symbol?: string
  signer?: {
    /** Mark of authority and on whose behalf: `KT. GIÁM ĐỐC`, `T/M BAN THƯỜNG VỤ`. */
    authority?: string
    position: string
    name: string
  }
  recipients?: readonly string[]
  /** "Kính gửi": whom a letter goes to. */
  addressees?: readonly string[]
  /** Unit that drafts and files: `Lưu: VT, TTBCXB.` */
  fileUnder?: string
}

/** Head of an official document. Renderers set it out; a text renderer prints it in plain lines. */
export interface Letterhead {
  issuer: Issuer
  /** Type name in the title (`KẾ HOẠCH`, `HƯỚNG DẪN`); absent for an official letter (công văn). */
  documentType?: string
  /** Letters of the type in the symbol: `KH`, `HD`, `CV`. */
  typeSymbol?: string
  /** Number, if the clerk has given it; a gap is printed otherwise. */
  number?: string
  /** `YYYY-MM-DD`, `YYYY-MM` (the day is left to fill in). */
  date: PartialDate
  /** What it is about: after "V/v" in a letter, under the type name elsewhere. */
  subject: string
  /** True for what bears no number and symbol, such as an outline of a commemoration or a sheet of slogans. */
  unnumbered?: boolean
}

/** A document as a tree: what renderers take. Plain JSON. */
export interface Outline {
  type: 'outline'
  /** Name of the layout that made it. */
  layout: string
  language: Language
  title: string
  letterhead?: Letterhead
  /** Body; starts with the title as a heading of depth 1 unless there is a letterhead. */
  children: OutlineBlock[]
  /** Print the recipients and the signing block of the issuer at the end. */
  signed?: boolean
}
