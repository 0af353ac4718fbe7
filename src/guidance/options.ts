import { type Checks, either, flag, listOf, oneOf, text } from '../arguments.js'
import type { Campaign } from '../campaigns/campaign.js'
import type { Citation } from '../citations/citation.js'
import { citation } from '../citations/citation-check.js'
import { MILESTONES, type Milestone, RANKS, type Rank } from '../commemorations/vocabulary.js'
import { partialDate } from '../dates/given-date.js'
import type { Issuer, Outline } from '../document/tree.js'
import { issuer } from '../document/tree-check.js'
import { frozen } from '../frozen.js'
import type { Plan } from '../planner/plan.js'
import { LANGUAGES, type Language } from '../text/language.js'

/** The layouts that come with the library. */
export const LAYOUTS = Object.freeze([
  'guidance',
  'letter',
  'briefing',
  'campaign-plan',
  'year-list',
  'calendar',
] as const)
/** One of {@link LAYOUTS}. */
export type LayoutName = (typeof LAYOUTS)[number]

/**
 * From plan to tree. A layout of your own is such a function, handed to `outline` in place of a name;
 * `docs/layouts/README.md` has an example.
 */
export type Layout = (plan: Plan, options: LayoutOptions) => Outline

/** Parts of a document that callers put in order. */
export const BLOCKS = ['days', 'periods', 'campaigns', 'look-ahead'] as const
export type BlockName = (typeof BLOCKS)[number]

/** How a document is made. Every layout reads the options that mean something to it. */
export interface LayoutOptions {
  /** Language of all fixed words; names that have no English stay Vietnamese. `vi` if not said. */
  language?: Language
  /** In place of the title that the layout makes. */
  title?: string
  /** Who issues the document: gives it a letterhead, a closing request and a signing block. */
  issuer?: Issuer
  /** Number given by the clerk; a gap is printed without it. */
  number?: string
  /** Day of issue: `YYYY-MM-DD`, or `YYYY-MM` with the day left to fill in; the plan's first month if not said. */
  date?: string
  /** Documents of the bodies above that this one carries out, named in the opening sentence. */
  basis?: readonly (Citation | string)[]
  /** Prints occurrences of this importance or better; 2 if not said. */
  importanceUpTo?: Rank
  /** Prints everything that the plan holds. */
  all?: boolean
  /** Prints only anniversaries of this class, and days without a number not at all. */
  milestone?: Milestone
  /** Blocks to print, in this order. */
  blocks?: readonly BlockName[]
  /**
   * `sentence` (if not said): the great days and round years as points of their own, the others in one sentence;
   * `bullets`: every day as a point.
   */
  daysAs?: 'sentence' | 'bullets'
  /** `sections`: a titled section for each block; `items`: one numbered run, the days last, as Party bodies do. */
  form?: 'sections' | 'items'
  /** Prints what communication on a great day centres on; true if not said. */
  focus?: boolean
  /** Looks ahead to what follows; true if not said. */
  lookAhead?: boolean
  /** Says below each day what its number permits, with the article of law. */
  advice?: boolean
  /** Prints legal basis and sources below each day. */
  sources?: boolean
  /** `letter`: grouped by the level of the issuing body, or documents, then tasks, then attachments. */
  letterAs?: 'levels' | 'documents'
  /** `campaign-plan`: id of the campaign; needed if the plan holds several. */
  campaign?: string
  /** `briefing`: what was reported in the week, one line each, in the caller's words. */
  reported?: readonly string[]
  /** `calendar`: a row for every day of the plan, also for those without an entry. */
  everyDay?: boolean
}

/** What an option may be that takes one of two. */
export const LAYOUT_CHOICES = {
  daysAs: ['sentence', 'bullets'],
  form: ['sections', 'items'],
  letterAs: ['levels', 'documents'],
} as const

/** What each option of a layout may be. */
export const LAYOUT_OPTIONS = {
  language: oneOf(LANGUAGES),
  title: text,
  issuer,
  number: text,
  date: partialDate,
  basis: listOf(either(text, citation)),
  importanceUpTo: oneOf(RANKS),
  all: flag,
  milestone: oneOf(MILESTONES),
  blocks: listOf(oneOf(BLOCKS)),
  daysAs: oneOf(LAYOUT_CHOICES.daysAs),
  form: oneOf(LAYOUT_CHOICES.form),
  focus: flag,
  lookAhead: flag,
  advice: flag,
  sources: flag,
  letterAs: oneOf(LAYOUT_CHOICES.letterAs),
  campaign: text,
  reported: listOf(text),
  everyDay: flag,
} as const satisfies Checks<LayoutOptions>

const HEAD = ['language', 'title', 'issuer', 'number', 'date'] as const
const CHOICE = ['importanceUpTo', 'all', 'milestone'] as const
const NOTES = ['advice', 'sources'] as const

/** The options that each layout reads. */
export const LAYOUT_READS = frozen({
  /** Monthly guidance: numbered sections. */
  guidance: [...HEAD, ...CHOICE, ...NOTES, 'basis', 'blocks', 'daysAs', 'form', 'focus', 'lookAhead'],
  /** Official letter to units below. */
  letter: [...HEAD, ...CHOICE, ...NOTES, 'basis', 'blocks', 'daysAs', 'letterAs', 'focus', 'lookAhead'],
  /** Notes of a press briefing. */
  briefing: [...HEAD, ...CHOICE, ...NOTES, 'daysAs', 'focus', 'lookAhead', 'reported'],
  /** Plan of one campaign. */
  'campaign-plan': [...HEAD, 'basis', 'campaign'],
  /** Days of a year by quarter and month. */
  'year-list': [...HEAD, ...CHOICE, ...NOTES],
  /** A table, one row a day. */
  calendar: [...HEAD, ...CHOICE, 'everyDay'],
} as const satisfies Record<LayoutName, readonly (keyof LayoutOptions)[]>)

/** What a document can print of a campaign; its other fields are for plans, feeds and the office's own records. */
export const PRINTED_FIELDS = [
  'title',
  'theme',
  'slogans',
  'period',
  'objectives',
  'contents',
  'text',
  'prints',
  'channels',
  'otherChannels',
  'audiences',
  'places',
  'units',
  'tasks',
  'issuerLevel',
  'sources',
  'milestones',
] as const satisfies readonly (keyof Campaign)[]
/** One of the fields of a campaign that some layout prints. */
export type PrintedField = (typeof PRINTED_FIELDS)[number]

const ITEM = [
  'title',
  'theme',
  'slogans',
  'period',
  'contents',
  'text',
  'prints',
  'tasks',
  'sources',
  'milestones',
] as const
const WHOLE = ['objectives', 'channels', 'otherChannels', 'audiences', 'places', 'units'] as const

/** The fields of a campaign that each layout prints. */
export const CAMPAIGN_READS = frozen({
  guidance: [...ITEM],
  letter: [...ITEM, 'issuerLevel'],
  briefing: [...ITEM],
  'campaign-plan': [
    ...WHOLE,
    'title',
    'theme',
    'slogans',
    'period',
    'contents',
    'tasks',
    'sources',
    'milestones',
  ],
  'year-list': [],
  calendar: ['title', 'period', 'milestones'],
} as const satisfies Record<LayoutName, readonly PrintedField[]>)

/** Options that a layout reads; another layout's are no options of it. */
export type OptionsOf<Name extends LayoutName> = Pick<LayoutOptions, (typeof LAYOUT_READS)[Name][number]>

/** Options of {@link outline}: which layout (`guidance` if not said), and what that layout reads; a layout of your own may read all. */
export type OutlineOptions =
  | ({
      /** Left out for the guidance. */
      layout?: 'guidance'
    } & OptionsOf<'guidance'>)
  | {
      [Name in LayoutName]: {
        /** Name of a layout that comes with the library. */
        layout: Name
      } & OptionsOf<Name>
    }[LayoutName]
  | ({
      /** A layout of your own. */
      layout: Layout
    } & LayoutOptions)
