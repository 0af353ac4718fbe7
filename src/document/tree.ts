import type { PartialDate } from '../dates/plain-date.js'
import type { Language } from '../text/language.js'
/** Text within a paragraph. The node types are a subset of mdast, so that unified tools can take the tree. */
export type OutlineInline = OutlineText | OutlineStrong | OutlineEmphasis | OutlineLink | OutlineBreak
/** A piece of text; what stands in it is printed as it is. */
export interface OutlineText {
  /** Tells the node from others. */
  type: 'text'
  /** The text, without markup or line breaks. */
  value: string
}
/** Strong text, as round anniversaries are printed. */
export interface OutlineStrong {
  /** Tells the node from others. */
  type: 'strong'
  /** What is printed strong. */
  children: OutlineInline[]
}
/** Text in italics. */
export interface OutlineEmphasis {
  /** Tells the node from others. */
  type: 'emphasis'
  /** What is printed in italics. */
  children: OutlineInline[]
}
/** A link to an http, https or mailto address; others are printed as text. */
export interface OutlineLink {
  /** Tells the node from others. */
  type: 'link'
  /** The address. */
  url: string
  /** What is printed for the address. */
  children: OutlineInline[]
}
/** A line break. */
export interface OutlineBreak {
  /** Tells the node from others. */
  type: 'break'
}

/** Parts of a document's body. */
export type OutlineBlock = OutlineHeading | OutlineParagraph | OutlineList | OutlineTable
/** A heading of one of six levels. */
export interface OutlineHeading {
  /** Tells the node from others. */
  type: 'heading'
  /** 1 for the document's title, 2 for its sections, and so on. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Number of the level as offices print it (`I.`, `1.`, `a)`); the title follows it. */
  label?: string
  /** The words of the heading, without its number. */
  children: OutlineInline[]
}
/** A paragraph. */
export interface OutlineParagraph {
  /** Tells the node from others. */
  type: 'paragraph'
  /** Legal grounds ("Căn cứ …") are set in italics by Nghị định 30/2020/NĐ-CP. */
  role?: 'ground' | 'note'
  /** Its running text. */
  children: OutlineInline[]
}
/** A list of points. */
export interface OutlineList {
  /** Tells the node from others. */
  type: 'list'
  /** True for numbered points, false for dashes. */
  ordered: boolean
  /** Number of the first point; 1 if not said. */
  start?: number
  /** The points, in order. */
  children: OutlineListItem[]
}
/** A point: its first line, and blocks below it. */
export interface OutlineListItem {
  /** Tells the node from others. */
  type: 'listItem'
  /** Its mark, where the list has marks of its own (`a)`, `1.1-`, `Thứ nhất,`); a number or a dash otherwise. */
  label?: string
  /** A paragraph, and lists below it. */
  children: OutlineBlock[]
}
/** A table. */
export interface OutlineTable {
  /** Tells the node from others. */
  type: 'table'
  /** What stands over it; absent for a table that the text around it explains. */
  caption?: OutlineInline[]
  /** The first row is the head. */
  children: OutlineTableRow[]
}
/** A row of a table. */
export interface OutlineTableRow {
  /** Tells the node from others. */
  type: 'tableRow'
  /** A cell for each column. */
  children: OutlineTableCell[]
}
/** A cell of a table. */
export interface OutlineTableCell {
  /** Tells the node from others. */
  type: 'tableCell'
  /** Its running text. */
  children: OutlineInline[]
}

/** Who signs a document. */
export interface Signer {
  /** Mark of authority and on whose behalf: `KT. GIÁM ĐỐC`, `T/M BAN THƯỜNG VỤ`. */
  authority?: string
  /** Office of the signer: `PHÓ GIÁM ĐỐC`. */
  position: string
  /** The signer's name, as printed. */
  name: string
}

/** Who issues the document; a small file of the office, checked by `parseIssuer` of `ky-niem/schema`. */
export interface Issuer {
  /** Whose rules the head follows: the State's, the Party's, those of Đoàn TNCS Hồ Chí Minh. The Front, unions and schools follow the State's. */
  system: 'state' | 'party' | 'youth'
  /** Body above, in the first line on the left; absent for bodies that have none. */
  parent?: string
  /** Name of the body, in lower case but for proper names: capitals are set where the rules want them. */
  name: string
  /** Place of issue, before the date. */
  place: string
  /** Letters of the body in the symbol after the number: `STTTT` (State), `BTGTU` (Party). */
  symbol?: string
  /** Letters of the unit that drafts; a State body's official letters alone have them (`/STTTT-TTBCXB`). */
  unit?: string
  /** Who signs; no signing block is printed if not said. */
  signer?: Signer
  /** "Nơi nhận": who gets a copy, one line each. */
  recipients?: readonly string[]
  /** "Kính gửi": whom a letter goes to. */
  addressees?: readonly string[]
  /** Unit that drafts and files: `Lưu: VT, TTBCXB.` */
  fileUnder?: string
  /** What kind of office it is, as the option `profile` of `createCatalog` takes it: the command line lists days by it. */
  profile?: string
}

/** Head of an official document. Renderers set it out; a text renderer prints it in plain lines. */
export interface Letterhead {
  /** The body whose head it is. */
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

/** An annex: behind the signature, on pages of its own. */
export interface OutlineAnnex {
  /** What it holds, under the word "Phụ lục"; absent for an annex without a title. */
  title?: string
  /** Its body. */
  children: OutlineBlock[]
}

/** A document as a tree: what renderers take. Plain JSON. */
export interface Outline {
  /** Tells the tree from its nodes. */
  type: 'outline'
  /** Name of the layout that made it. */
  layout: string
  /** Language of its fixed words. */
  language: Language
  /** Title of the whole, without markup: file properties and pages take it. */
  title: string
  /** Head of an official document; absent for plain lists. */
  letterhead?: Letterhead
  /** Body; starts with the title as a heading of depth 1 unless there is a letterhead. */
  children: OutlineBlock[]
  /** What is attached, in order; several are numbered in Roman figures. */
  annexes?: readonly OutlineAnnex[]
  /** Print the recipients and the signing block of the issuer at the end. */
  signed?: boolean
  /** Who signs minutes beside the chair, on the left (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9). */
  secretary?: Signer
}
