import { type Issuer, type Outline, outline, type Plan, toHtml, toMarkdown, toText } from 'ky-niem'
import { type MonthGrid, monthGrid, toSvg } from 'ky-niem/svg'
import type { Choice, Own, SavedFile, Setting } from '../exchange.js'
import { planning, planOf, refOf } from './planning.js'

/** Part of every UID of an event that is saved from the page, where no office named its own. */
const DOMAIN = 'ky-niem.invalid'

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  yaml: 'application/yaml;charset=utf-8',
  json: 'application/json;charset=utf-8',
} as const

export type FileKind = keyof typeof TYPES
/** The forms of a document. */
export type DocumentKind = 'docx' | 'md' | 'txt' | 'html'

export function savedFile(stem: string, kind: FileKind, content: string | Uint8Array): SavedFile {
  // What the library gives stands in memory of its own, never in memory that is shared.
  return { name: `${stem}.${kind}`, type: TYPES[kind], content: content as SavedFile['content'] }
}

/** A document in one of its forms, with the calendar of a plan behind it where the form has a place for it. */
export async function printed(
  document: Outline,
  stem: string,
  kind: DocumentKind,
  calendar?: { plan: Plan; options: Pick<Choice, 'language' | 'all'> },
): Promise<SavedFile> {
  return savedFile(stem, kind, await write(document, kind, calendar))
}

async function write(
  document: Outline,
  kind: DocumentKind,
  calendar: Parameters<typeof printed>[3],
): Promise<string | Uint8Array> {
  if (kind === 'docx') {
    const sheets = calendar ? monthsOf(calendar.plan, calendar.options) : []
    return (await import('ky-niem/docx')).toDocx(document, { sheets })
  }
  if (kind === 'md') return toMarkdown(document)
  if (kind === 'txt') return toText(document)
  return toHtml(document, { pictures: calendar ? [toSvg(calendar.plan, calendar.options)] : [] })
}

/** The months of a plan of a month or a year. */
function monthsOf(plan: Plan, options: Pick<Choice, 'language' | 'all'>): MonthGrid[] {
  const months = Array.from(
    { length: 12 },
    (_, index) => `${plan.from.slice(0, 4)}-${`${index + 1}`.padStart(2, '0')}`,
  )
  return months
    .filter((month) => plan.from.slice(0, 7) <= month && month <= plan.to.slice(0, 7))
    .map((month) => monthGrid(plan, { ...options, month }))
}

/** The document of a month or a year. */
export async function documentOf(plan: Plan, { choice, own }: Setting): Promise<Outline> {
  const { language, layout, all, number, date } = choice
  const issuer = await issuerOf(own)
  const head = issuer ? { issuer, ...(number ? { number } : {}), ...(date ? { date } : {}) } : {}
  return outline(plan, { layout: fitting(choice, layout), language, all, ...head } as Parameters<
    typeof outline
  >[1])
}

/** A year is a list of its anniversaries or a calendar; the other layouts are for a month. */
function fitting({ span }: Choice, layout: Choice['layout']): Choice['layout'] {
  if (layout === 'calendar') return layout
  return span === 'year' ? 'year-list' : layout === 'year-list' ? 'guidance' : layout
}

/**
 * The profile of the office, checked; undefined if there is none.
 *
 * @throws InputError for a profile with faults: a document with half a head is worse than none.
 */
export async function issuerOf({ issuer }: Own): Promise<Issuer | undefined> {
  return issuer && (await import('ky-niem/schema')).parseIssuer(issuer)
}

/** What the page shows of a document: its style and its body, made to stand in a page of another style. */
export interface ShownDocument {
  style: string
  body: string
}

export function shown(document: Outline): ShownDocument {
  const page = toHtml(document)
  const between = (start: string, end: string) =>
    page.slice(page.indexOf(start) + start.length, page.lastIndexOf(end))
  return {
    style: between('<style>', '</style>')
      .replace(/:root\b/g, ':host')
      .replace(/^body \{/m, '.desk {')
      .replace(/\bmain\b/g, 'article')
      // What makes it fit is the room that it has on the page, not the window.
      .replace('@media (max-width', '@container (max-width'),
    body: `<div class="desk" lang="${document.language}"><article${between('<main', '</main>')}</article></div>`,
  }
}

/** A name for files of what was chosen: `huong-dan-2026-12`. */
export function stemOf(what: string, choice: Choice): string {
  return `${what}-${choice.span === 'year' ? choice.year : refOf(choice)}`
}

/** The calendar file of a stretch of time: what a document prints of it, or all of it. */
export async function calendarFile(setting: Setting): Promise<SavedFile> {
  const { choice } = setting
  const { planner } = await planning(setting)
  const { defaultFeed, toICalendar } = await import('ky-niem/ical')
  const plan = planOf(planner, choice)
  const calendar = toICalendar(choice.all ? plan : defaultFeed(plan), {
    domain: DOMAIN,
    language: choice.language,
  })
  return savedFile(stemOf('lich', choice), 'ics', calendar)
}
