import type { StandardId } from '../letterhead/standards.js'

/** A margin of the page, in millimetres. */
export interface DocxMargin {
  /** What this library sets. */
  value: number
  /** Smallest and largest that the rules allow. */
  range: readonly [number, number]
}

/** What stands under a line of the head. */
export type UnderLine =
  | {
      /** A rule, as a share of the line's length. */
      rule: number
    }
  | {
      /** An asterisk or its like, centred. */
      mark: string
    }

/** Size and style of one element of an official document, with the place in the rules that it comes from. */
export interface ElementStyle {
  /** Size in points that this library sets. */
  size: number
  /** Smallest and largest size in points that the rules allow. */
  range: readonly [number, number]
  /** Set in bold; upright weight if absent. */
  bold?: true
  /** Set in italics; upright if absent. */
  italic?: true
  /** Underlined; not if absent. */
  underline?: true
  /** Printed in capitals; the text itself is kept as it was given. */
  capitals?: true
  /** Article, annex or point of the rules. */
  source: string
}

/** Parts of an official document ("thành phần thể thức") and of its body that have a style of their own. */
export type ElementName =
  | 'heading'
  | 'motto'
  | 'parent'
  | 'issuer'
  | 'number'
  | 'placeAndDate'
  | 'typeName'
  | 'abstract'
  | 'letterSubject'
  | 'addresseeLabel'
  | 'addressee'
  | 'body'
  | 'ground'
  | 'part'
  | 'partTitle'
  | 'section'
  | 'clause'
  | 'point'
  | 'authority'
  | 'position'
  | 'signer'
  | 'recipientsLabel'
  | 'recipients'
  | 'pageNumber'

/**
 * Figures of one set of rules on the layout of official documents; its words are in the letterhead's rules. All
 * lengths are in millimetres or points.
 */
export interface DocxStandard {
  /** Which rules these are, in short. */
  id: StandardId
  /** Citation of the document that holds the rules. */
  name: string
  /** The one font of all text. */
  font: 'Times New Roman'
  /** Paper and margins, in millimetres. */
  page: {
    /** Of the paper. */
    width: number
    /** Of the paper. */
    height: number
    /** What is set, and the smallest and the largest that the rules allow. */
    margins: Record<'top' | 'bottom' | 'left' | 'right', DocxMargin>
    /** From the top edge of the paper to the page number. */
    headerDistance: number
    /** Article, annex or point of the rules. */
    source: string
  }
  /** What stands under the issuer's name: a rule, as a share of the name's length, or an asterisk. */
  underIssuer: UnderLine
  /** What stands under the abstract of a document with a type name. */
  underAbstract: UnderLine
  /** How paragraphs of the body are set. */
  body: {
    /** First line of a paragraph, to the right. */
    firstLine: number
    /** Points between paragraphs. */
    after: number
    /** Lines: a multiple of single spacing, or exact points. */
    line:
      | {
          /** Times single spacing. */
          multiple: number
        }
      | {
          /** Points. */
          exactly: number
        }
    /** Printed before a legal ground. */
    groundMark: string
    /** Article, annex or point of the rules. */
    source: string
  }
  /** Widths of the left and the right column at the head and at the foot. */
  columns: {
    /** Issuer, and national or Party title. */
    head: readonly [number, number]
    /** Recipients, and signing block. */
    foot: readonly [number, number]
  }
  /** Size and style of each element. */
  elements: Record<ElementName, ElementStyle>
}

/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export const twips = (points: number): number => Math.round(points * 20)

/** Millimetres in twentieths of a point; A4 gives 11906 x 16838, as in every word processor. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Single spacing, whatever the body has. */
export const SINGLE = { line: 240, lineRule: 'auto' } as const
