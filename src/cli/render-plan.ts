import type { Milestone } from '../commemorations/vocabulary.js'
import type { Issuer, Outline } from '../document/tree.js'
import { LAYOUTS, type LayoutName, type LayoutOptions, type OutlineOptions } from '../guidance/options.js'
import { outline } from '../guidance/outline.js'
import { unprinted } from '../guidance/unprinted.js'
import { LISTED } from '../planner/importance.js'
import type { Plan } from '../planner/plan.js'
import type { Picture } from '../svg.js'
import type { Bilingual } from '../text/language.js'
import { checkFragment, FORMATS, type Format } from './formats.js'
import type { PlanOptions } from './options.js'
import { complain, sentence } from './output.js'
import { whereIn } from './own-file.js'

export const LAYOUT_NAMES = LAYOUTS

/** Options of a document on the command line. */
export interface DocumentOptions {
  layout: LayoutName
  issuer?: string
  number?: string
  date?: string
  daysAs?: 'sentence' | 'bullets'
  letterAs?: 'levels' | 'documents'
  form?: 'sections' | 'items'
  blocks?: LayoutOptions['blocks']
  campaign?: string
  title?: string
  basis?: string[]
  reported?: string[]
  focus?: boolean
  advice?: boolean
  citeSources?: boolean
  everyDay?: boolean
  lookAhead?: boolean
  picture?: Picture
  fragment?: boolean
  domain: string
}

/** A plan in one of the {@link FORMATS}. */
export async function renderPlan(
  plan: Plan,
  options: PlanOptions & DocumentOptions & { format: Format },
  issuer?: Issuer,
): Promise<string | Uint8Array> {
  const { format, all, domain, lang, picture } = options
  checkFragment(options.fragment, format)
  return FORMATS[format]({
    plan,
    listed: listedOnly(plan, all),
    document: () => document(plan, options, issuer),
    feed: () => ({
      domain,
      name: outline(plan, { layout: 'guidance', language: lang }).title,
      language: lang,
    }),
    picture: () => ({ language: lang, all: all === true, ...defined({ picture }) }),
    fragment: options.fragment === true,
  })
}

/** How much a calendar holds, to tell of the file that was written. */
export function eventsIn(calendar: string): Bilingual {
  const events = calendar.match(/^BEGIN:V(?:EVENT|TODO)/gm)?.length ?? 0
  return { vi: `${events} sự kiện`, en: `${events} ${events === 1 ? 'event' : 'events'}` }
}

/** What a feed of a plan holds unless all is asked for: the days that a document would print. */
function listedOnly(plan: Plan, all = false): Plan {
  if (all) return plan
  return {
    ...plan,
    occurrences: plan.occurrences.filter(({ importance }) => importance <= LISTED),
    periods: plan.periods.filter(({ importance }) => importance <= LISTED),
  }
}

async function document(
  plan: Plan,
  options: PlanOptions & DocumentOptions,
  issuer: Issuer | undefined,
): Promise<Outline> {
  const chosen = {
    layout: options.layout,
    language: options.lang,
    ...defined({
      issuer,
      number: options.number,
      date: options.date,
      all: options.all,
      milestone: options.milestone?.length === 1 ? (options.milestone[0] as Milestone) : undefined,
      // Who asks for round years wants those of every sector, not only what a month's list has room for.
      importanceUpTo: options.milestone ? 3 : undefined,
      daysAs: options.daysAs,
      letterAs: options.letterAs,
      form: options.form,
      blocks: options.blocks,
      campaign: options.campaign,
      advice: options.advice,
      sources: options.citeSources,
      everyDay: options.everyDay,
      title: options.title,
      basis: options.basis,
      reported: options.reported,
      // commander sets an option in `--no-` form to true when it is not given.
      lookAhead: options.lookAhead === false ? false : undefined,
      focus: options.focus === false ? false : undefined,
    }),
  } as OutlineOptions
  const made = outline(plan, chosen)
  for (const problem of unprinted(plan, chosen)) complain(sentence(problem, options.lang))
  return made
}

/** Leaves out what the user did not say, so that a layout's own defaults hold. */
function defined<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

export async function readIssuer(file: string, maxSize?: number): Promise<Issuer> {
  const [{ readSource }, { parseIssuer }] = await Promise.all([import('./files.js'), import('../schema.js')])
  const source = await readSource(file, maxSize)
  return parseIssuer(source.data, whereIn(source))
}

/** The options with the kind of office that its own file names, unless they say one themselves. */
export function profiledBy<T extends { profile?: string }>(named: string | undefined, options: T): T {
  const profile = options.profile ?? named
  return profile === undefined ? options : { ...options, profile }
}
