import type { Commemoration } from '../commemorations/commemoration.js'
import { KIND_LABELS, LEVEL_LABELS } from '../commemorations/labels.js'
import { englishWeekday } from '../dates/print/english.js'
import { printDate, weekdayName } from '../dates/print/vietnamese.js'
import { ruleText } from '../dates/rule-kinds.js'
import { plainText } from '../document/nodes.js'
import { periodPhrase } from '../guidance/blocks/periods.js'
import { isOfMonth, phraseOf } from '../guidance/wording/day-phrase.js'
import { dayOffPhrase } from '../holidays/phrase.js'
import type { Occurrence, Plan } from '../planner/plan.js'
import type { Language } from '../text/language.js'

const WORDS = {
  vi: {
    none: 'Không có ngày nào.',
    id: 'mã',
    rank: 'hạng',
    confidence: 'độ tin cậy',
    high: 'cao',
    medium: 'trung bình',
    low: 'thấp',
    basis: 'căn cứ',
    source: 'nguồn',
  },
  en: {
    none: 'No days.',
    id: 'id',
    rank: 'rank',
    confidence: 'confidence',
    high: 'high',
    medium: 'medium',
    low: 'low',
    basis: 'legal basis',
    source: 'source',
  },
} as const

/** One block a day: when, number, name as documents print them; then what it is and how we know. */
export function occurrenceLines(occurrences: readonly Occurrence[], language: Language): string {
  const words = WORDS[language]
  if (occurrences.length === 0) return `${words.none}\n`
  return occurrences
    .map((item) => {
      const phrase = plainText(
        item.end && !isOfMonth(item)
          ? periodPhrase(item, language)
          : phraseOf([item], language, { fullDates: true }),
      )
      const details = [
        `${words.id}: ${item.id}`,
        `${KIND_LABELS[item.kind][language]} · ${LEVEL_LABELS[item.level][language]} · ${words.rank} ${item.rank} · ${words.confidence}: ${words[item.confidence]}`,
        ...(item.legalBasis ?? []).map((basis) => `${words.basis}: ${basis}`),
        ...item.sources.map((source) => `${words.source}: ${source}`),
        // Notes are kept in English alone.
        ...(item.note && language === 'en' ? [item.note] : []),
      ]
      return [`${weekdayOf(item, language)}${phrase}`, ...details.map((line) => `    ${line}`)].join('\n')
    })
    .join('\n')
    .concat('\n')
}

/** One line a day off or worked day of a plan, by date. */
export function dayOffLines({ daysOff = [], workedDays = [] }: Plan, language: Language): string {
  return [...daysOff, ...workedDays]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((day) => `${weekdayOf(day, language)}${dayOffPhrase(day, language)}\n`)
    .join('')
}

function weekdayOf({ date, end }: Pick<Occurrence, 'date' | 'end'>, language: Language): string {
  if (end !== undefined) return ''
  return language === 'vi'
    ? `${printDate(date)} (${weekdayName(date).toLowerCase()}): `
    : `${date} (${englishWeekday(date)}): `
}

/** The origin in brackets; one of the lunar calendar is told as such. */
function originText({ origin, lunarOrigin }: Commemoration, language: Language): string {
  if (origin !== undefined) return ` (${origin})`
  if (lunarOrigin === undefined) return ''
  return ` (${lunarOrigin}, ${language === 'vi' ? 'âm lịch' : 'lunar'})`
}

/** One line a record: id, when, name. */
export function entryLines(entries: readonly Commemoration[], language: Language): string {
  if (entries.length === 0) return language === 'vi' ? 'Không tìm thấy.\n' : 'Nothing found.\n'
  const width = Math.max(...entries.map(({ id }) => id.length))
  return entries
    .map((entry) => {
      const name = (language === 'en' && entry.name.en) || entry.name.vi
      return `${entry.id.padEnd(width)}  ${ruleText(entry.rule, language).padEnd(12)}  ${name}${originText(entry, language)}`
    })
    .join('\n')
    .concat('\n')
}
