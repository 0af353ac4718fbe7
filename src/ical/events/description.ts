import { KIND_LABELS, LEVEL_LABELS } from '../../commemorations/labels.js'
import { canChi } from '../../dates/can-chi.js'
import { englishDate, englishSpan } from '../../dates/print/english.js'
import { printDate, printLunarDay, printNumber, printSpan } from '../../dates/print/vietnamese.js'
import type { CampaignRun, Occurrence } from '../../planner/plan.js'
import { provinces } from '../../provinces/provinces.js'
import { type Language, local } from '../../text/language.js'
import type { FeedLanguage } from './feed-event.js'
import { WORDS } from './labels.js'

/** What the title leaves out: origin, lunar day, focus, body, legal basis, sources; one line each. */
export function occurrenceDescription(occurrence: Occurrence, language: FeedLanguage): string {
  return languagesOf(language)
    .map((one) => describe(occurrence, one, one === languagesOf(language).at(-1)))
    .join('\n\n')
}

function describe(occurrence: Occurrence, language: Language, withSources: boolean): string {
  const { anniversary, lunar, focus, organisation, legalBasis, sources } = occurrence
  const words = WORDS[language]
  const lines: string[] = []
  if (occurrence.end !== undefined)
    lines.push(`${words.period}: ${spanText(occurrence.date, occurrence.end, language)}`)
  if (anniversary) {
    const count = language === 'vi' ? printNumber(anniversary.number) : `${anniversary.number}`
    const origin = language === 'vi' ? printDate(anniversary.origin) : englishDate(anniversary.origin)
    const calendar = lunar && anniversary.origin.length > 4 ? words.lunarOrigin : ''
    lines.push(
      `${words.anniversary}: ${origin}${calendar} - ${count} ${words.years} (${words[anniversary.milestone]})`,
    )
  }
  if (lunar) lines.push(`${words.lunar}: ${lunarText(lunar, language)}`)
  if (occurrence.publicHoliday) lines.push(words.publicHoliday)
  if (focus && (language === 'vi' || focus.en !== undefined))
    lines.push(`${words.focus}: ${local(focus, language)}`)
  if (organisation) lines.push(`${words.organisation}: ${organisation}`)
  if (occurrence.provinces?.length) {
    lines.push(
      `${words.province}: ${occurrence.provinces.map((slug) => provinceName(slug, language)).join(', ')}`,
    )
  }
  if (legalBasis?.length) lines.push(`${words.basis}: ${legalBasis.join('; ')}`)
  if (occurrence.confidence === 'low') lines.push(words.low)
  if (withSources && sources.length > 0) lines.push(`${words.sources}:`, ...sources)
  return lines.join('\n')
}

function lunarText({ year, month, day }: NonNullable<Occurrence['lunar']>, language: Language): string {
  return language === 'vi'
    ? `${printLunarDay({ month, day }).replace(/ âm lịch$/, '')} năm ${canChi(year)}`
    : `day ${day}, month ${month}, year ${canChi(year)}`
}

function spanText(start: string, end: string, language: Language): string {
  return language === 'vi' ? printSpan(start, end) : englishSpan(start, end)
}

let names: Map<string, { vi: string; en: string }> | undefined

function provinceName(slug: string, language: Language): string {
  names ??= new Map([...provinces.former, ...provinces.current].map((unit) => [unit.slug, unit.name]))
  return names.get(slug)?.[language] ?? slug
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
  const urls = (campaign.sources ?? []).map(({ url }) => url).filter((url) => url !== undefined)
  if (urls.length > 0) lines.push(`${words.sources}:`, ...urls)
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
