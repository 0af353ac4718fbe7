import { KIND_LABELS, LEVEL_LABELS } from '../../commemorations/labels.js'
import { milestoneAdvice } from '../../commemorations/milestone-advice.js'
import { canChi } from '../../dates/can-chi.js'
import { fromLunar, LUNAR_YEARS, type LunarDate, toLunar } from '../../dates/lunar.js'
import type { PlainDate } from '../../dates/plain-date.js'
import { englishSpan } from '../../dates/print/english.js'
import { printLunarDay, printSpan } from '../../dates/print/vietnamese.js'
import type { CampaignRun, Occurrence } from '../../planner/plan.js'
import { unitName } from '../../provinces/names.js'
import { type Language, local } from '../../text/language.js'
import { goodSource } from '../write/clean-url.js'
import type { FeedLanguage } from './feed-event.js'
import { WORDS } from './labels.js'

/**
 * What the title leaves out, one line each: when a period runs, what communication centres on, the lunar date, what the law lets the
 * number be, whose day it is, the legal basis, and one page to read on.
 *
 * @param lunarDay false leaves out the lunar date of days that go by the Gregorian calendar
 * @param source the page to read on
 */
export function occurrenceDescription(
  occurrence: Occurrence,
  language: FeedLanguage,
  lunarDay: boolean,
  source: string | undefined,
): string {
  const languages = languagesOf(language)
  return languages
    .map((one, index) =>
      describe(occurrence, one, lunarDay, index === languages.length - 1 ? source : undefined),
    )
    .join('\n\n')
}

function describe(
  occurrence: Occurrence,
  language: Language,
  lunarDay: boolean,
  source: string | undefined,
): string {
  const { date, end, theme, focus, organisation, legalBasis } = occurrence
  const words = WORDS[language]
  const lines: string[] = []
  if (end !== undefined) lines.push(`${words.period}: ${spanText(date, end, language)}`)
  if (theme) lines.push(`${words.theme}: ${local(theme, language)}`)
  if (focus && (language === 'vi' || focus.en !== undefined))
    lines.push(`${words.focus}: ${local(focus, language)}`)
  const lunar = lunarOf(occurrence, lunarDay)
  if (lunar) lines.push(`${words.lunar}: ${lunarText(lunar, language)}`)
  if (occurrence.publicHoliday) lines.push(words.publicHoliday)
  const advice = milestoneAdvice(occurrence)
  // What a number does not permit is no news to a subscriber.
  if (advice && occurrence.anniversary && advice.ceremony !== 'none')
    lines.push(`${local(advice.text, language)} (${advice.basis})`)
  if (organisation) lines.push(`${words.organisation}: ${organisation}`)
  if (occurrence.provinces?.length) {
    lines.push(
      `${words.province}: ${occurrence.provinces.map((slug) => unitName(slug, language)).join(', ')}`,
    )
  }
  if (legalBasis?.length) lines.push(`${words.basis}: ${legalBasis.join('; ')}`)
  if (occurrence.confidence === 'low') lines.push(words.low)
  if (source !== undefined) lines.push(`${words.sources}: ${source}`)
  return lines.join('\n')
}

/** The lunar date of a single day, as far as the calendar is known. */
function lunarOf({ date, end, lunar }: Occurrence, lunarDay: boolean): LunarParts | undefined {
  if (lunar || !lunarDay || end !== undefined) return lunar
  return date >= FIRST_LUNAR_DAY && date <= LAST_LUNAR_DAY ? toLunar(date) : undefined
}

type LunarParts = Pick<LunarDate, 'year' | 'month' | 'day'> & { leap?: boolean }

const FIRST_LUNAR_DAY = fromLunar({ year: LUNAR_YEARS.first, month: 1, day: 1 })
const LAST_LUNAR_DAY = `${LUNAR_YEARS.last}-12-31`

function lunarText({ year, month, day, leap }: LunarParts, language: Language): string {
  if (language === 'en') return `day ${day}, month ${month}${leap ? ' (leap)' : ''}, year ${canChi(year)}`
  return `${printLunarDay({ month, day }).replace(/ âm lịch$/, '')}${leap ? ' nhuận' : ''} năm ${canChi(year)}`
}

function spanText(start: PlainDate, end: PlainDate, language: Language): string {
  return language === 'vi' ? printSpan(start, end) : englishSpan(start, end)
}

/** Theme, contents, units and documents of a campaign, one line each. */
export function campaignDescription(run: CampaignRun, language: FeedLanguage): string {
  return languagesOf(language)
    .map((one) => describeRun(run, one))
    .join('\n\n')
}

function describeRun({ campaign, end, dates, theme }: CampaignRun, language: Language): string {
  const words = WORDS[language]
  const lines: string[] = []
  if (theme) lines.push(`${words.theme}: ${local(theme, language)}`)
  for (const { text } of campaign.contents ?? []) lines.push(`- ${local(text, language)}`)
  for (const unit of campaign.units ?? []) lines.push(unit.task ? `${unit.name}: ${unit.task}` : unit.name)
  if (end === undefined && dates === undefined) lines.push(words.openEnd)
  const source = goodSource((campaign.sources ?? []).map(({ url }) => url ?? ''))
  if (source !== undefined) lines.push(`${words.sources}: ${source}`)
  return lines.join('\n')
}

/** Kind and level, in the feed's first language. */
export function occurrenceCategories(occurrence: Occurrence, language: FeedLanguage): string[] {
  const one = language === 'en' ? 'en' : 'vi'
  const { kind, level, publicHoliday } = occurrence
  const categories = [KIND_LABELS[kind][one], LEVEL_LABELS[level][one]]
  if (publicHoliday) categories.unshift(WORDS[one].holiday)
  return [...new Set(categories)]
}

function languagesOf(language: FeedLanguage): readonly Language[] {
  return language === 'both' ? ['vi', 'en'] : [language]
}
