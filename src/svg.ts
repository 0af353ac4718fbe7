import { check, flag, oneOf, options as optionsOf, text } from './arguments.js'
import { drawCampaigns } from './pictures/campaign-timeline.js'
import type { MonthGridOptions } from './pictures/month-grid.js'
import { drawMonth } from './pictures/month-sheet.js'
import { PICTURES, type Picture } from './pictures/options.js'
import { drawYear } from './pictures/year-overview.js'
import type { Plan } from './planner/plan.js'
import { plan as planCheck } from './planner/plan-check.js'
import { LANGUAGES } from './text/language.js'

export { calendarEvents, type CalendarEvent, type CalendarEventsOptions } from './pictures/calendar-events.js'
export type { CalendarEntry } from './pictures/entries.js'
export type { Bar, Span } from './pictures/bars.js'
export {
  type GridDay,
  type GridWeek,
  type MonthGrid,
  type MonthGridOptions,
  monthGrid,
} from './pictures/month-grid.js'
export { PICTURES, type Picture }

/** Options of {@link toSvg}. */
export interface SvgOptions extends MonthGridOptions {
  /** What is drawn; for a year, a quarter or more than one month `year` if not said, else `month`. */
  picture?: Picture
}

const OPTIONS = optionsOf<SvgOptions>({
  picture: oneOf(PICTURES),
  month: text,
  language: oneOf(LANGUAGES),
  all: flag,
})

/**
 * Draws a plan as an SVG picture: `month` is a sheet of weeks from Monday with lunar days, days off, what falls on each day, periods
 * and campaigns as bars over the weeks; `year` is an overview of months with round years marked; `campaigns` a timeline with milestones.
 * A title that has no room loses its end, never its number, and stands in full below. Texts are text, the picture has a title and a
 * description, prints in black and white, and turns dark with its reader's screen; nothing in it runs or is loaded.
 *
 * @returns the SVG document, for a file or an HTML page
 * @throws InputError for what is no plan, an option that is not known, or a month that the plan does not touch.
 * @example
 * toSvg(plan).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') // true
 */
export function toSvg(plan: Plan, options: SvgOptions = {}): string {
  check('toSvg', 'plan', plan, planCheck)
  check('toSvg', 'options', options, OPTIONS)
  const { picture = pictureOf(plan, options.month), language = 'vi', all = false, month } = options
  if (picture === 'campaigns') return drawCampaigns(plan, language)
  if (picture === 'year') return drawYear(plan, language, all)
  return drawMonth(plan, { language, all, ...(month === undefined ? {} : { month }) })
}

/** A stretch of more than one month is drawn as an overview, unless one of its months is asked for. A week over two is one sheet. */
function pictureOf({ span, from, to }: Plan, month: string | undefined): Picture {
  return month === undefined && span !== 'week' && from.slice(0, 7) !== to.slice(0, 7) ? 'year' : 'month'
}
