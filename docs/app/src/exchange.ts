import type { Bilingual, Language, LayoutName, Profile } from 'ky-niem'

/** What is to be planned, as chosen on the page; an empty text is no choice. */
export interface Choice {
  span: 'month' | 'year'
  year: number
  month: number
  province: string
  profile: Profile | ''
  language: Language
  layout: LayoutName
  all: boolean
  /** Puts the calendar behind a Word document or a page. */
  calendar: boolean
  number: string
  date: string
}

/** A record as typed or read from a file, not checked yet. */
export type Raw = Readonly<Record<string, unknown>>

/** What the office added: who it is, its days and campaigns. */
export interface Own {
  issuer?: Raw
  days: readonly Raw[]
  campaigns: readonly Raw[]
}

/** The lists of {@link Own} that hold records. */
export type OwnList = 'days' | 'campaigns'

/** A choice with what the office added. */
export interface Setting {
  choice: Choice
  own: Own
}

/** Something wrong, ready to be shown. */
export interface Trouble {
  /** Where it stands in what was typed, such as `rule.month`. */
  field?: string
  /** With the place that it is about. */
  text: Bilingual
  /** Without it, for where the place is plain to see. */
  message: Bilingual
}

/** A file to save. */
export interface SavedFile {
  name: string
  type: string
  content: string | Uint8Array<ArrayBuffer>
}

/** One line of the list. */
export interface Row {
  key: string
  group: 'day' | 'period' | 'campaign' | 'ahead'
  date: string
  end?: string
  /** Begins on its date and has no end yet. */
  open?: true
  /** The days of something that comes back again and again, in what was chosen. */
  dates?: readonly string[]
  lunar?: string
  title: string
  /** Names in each language, for whoever looks for one of them. */
  names: string
  /** The anniversary number. */
  number?: number
  round: boolean
  /** Printed in a document, unless all is asked for. */
  listed: boolean
  /** What else is known, ready to be read. */
  notes: readonly { word: string; lines: readonly string[] }[]
}

/** What is asked of the library in its worker, and its answer. */
export interface Question {
  id: number
  name: string
  given: readonly unknown[]
}
export type Answer =
  | { id: number; step: Bilingual }
  | { id: number; result: unknown }
  | { id: number; troubles: readonly Trouble[] }
