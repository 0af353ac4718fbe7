import type { Outline } from '../document/tree.js'
import { refuse } from '../errors.js'
import type { FeedOptions } from '../ical/options.js'
import type { Plan } from '../planner/plan.js'
import type { HtmlOptions } from '../render/html.js'
import type { SvgOptions } from '../svg.js'
import { json } from './output.js'
import { pictureOf, picturesOf, sheetsOf } from './pictures.js'

/** What a format is written from. */
export interface Source {
  plan: Plan
  /** The plan without what only a look-up asks for, unless all is asked for. */
  listed: Plan
  document: () => Promise<Outline>
  feed: () => FeedOptions
  picture: () => SvgOptions
  /** HTML without the page around it. */
  fragment: boolean
}

/** A portal's editor takes HTML; other forms have no page around them. */
export function checkFragment(fragment: boolean | undefined, format: string): void {
  if (fragment !== true || format === 'html') return
  refuse({
    code: 'foreign-option',
    field: '--fragment',
    value: format,
    allowed: 'html',
    message: {
      vi: `--fragment đi với --format html, không đi với ${format}.`,
      en: `--fragment goes with --format html, not with ${format}.`,
    },
  })
}

/** How a document is printed, by the format's name. Writers are loaded when asked for: a month as text needs none of the others. */
export const DOCUMENT_FORMATS = {
  text: async (document) => (await import('../render/text.js')).toText(document),
  markdown: async (document) => (await import('../render/markdown.js')).toMarkdown(document),
  html: async (document, options) => (await import('../render/html.js')).toHtml(document, options),
  docx: async (document) => (await import('../docx.js')).toDocx(document),
} satisfies Record<string, (document: Outline, options?: HtmlOptions) => Promise<string | Uint8Array>>

export type DocumentFormat = keyof typeof DOCUMENT_FORMATS

/** How a plan is printed, by the format's name. */
export const FORMATS = {
  text: async ({ document }) => DOCUMENT_FORMATS.text(await document()),
  markdown: async ({ document }) => DOCUMENT_FORMATS.markdown(await document()),
  html: async ({ document, plan, picture, fragment }) =>
    (await import('../render/html.js')).toHtml(await document(), {
      pictures: await picturesOf(plan, picture()),
      fragment,
    }),
  json: ({ plan }) => json(plan),
  docx: async ({ document, plan, picture }) =>
    (await import('../docx.js')).toDocx(await document(), { sheets: await sheetsOf(plan, picture()) }),
  ics: async ({ listed, feed }) => (await import('../ical.js')).toICalendar(listed, feed()),
  svg: async ({ plan, picture }) => pictureOf(plan, picture()),
} satisfies Record<string, (source: Source) => string | Promise<string | Uint8Array>>

export type Format = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[]

/**
 * Endings of file names that mean a format, its own first. Where an ending is that of several, a file is taken for the format that has it
 * further in front.
 */
export const ENDINGS: Readonly<Record<Format | DocumentFormat, readonly string[]>> = {
  text: ['.txt', '.md', '.markdown'],
  markdown: ['.md', '.markdown', '.txt'],
  html: ['.html', '.htm'],
  json: ['.json'],
  docx: ['.docx'],
  ics: ['.ics'],
  svg: ['.svg'],
}
