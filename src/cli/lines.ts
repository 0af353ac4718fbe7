import type { Commemoration } from '../commemorations/commemoration.js'
import type { Rule } from '../dates/rule.js'
import type { Occurrence } from '../planner/plan.js'

/** One block a day: date, number, name, id; then how we know. */
export function occurrenceLines(occurrences: readonly Occurrence[], language: 'vi' | 'en'): string {
  if (occurrences.length === 0) return language === 'vi' ? 'Không có ngày nào.\n' : 'No days.\n'
  return occurrences
    .map((item) => {
      const name = (language === 'en' && item.name.en) || item.name.vi
      const when = item.end ? `${item.date} - ${item.end}` : item.date
      const number = item.anniversary
        ? language === 'vi'
          ? `${item.anniversary.number} năm (${item.anniversary.origin}) `
          : `${item.anniversary.number} years (${item.anniversary.origin}) `
        : ''
      const details = [
        `${item.id} · ${item.kind} · ${item.level} · ${language === 'vi' ? 'hạng' : 'rank'} ${item.rank}`,
        `${language === 'vi' ? 'tin cậy' : 'confidence'}: ${item.confidence}`,
        ...(item.legalBasis ?? []).map((basis) => basis),
        ...item.sources,
        ...(item.note ? [item.note] : []),
      ]
      return [`${when}  ${number}${name}`, ...details.map((line) => `    ${line}`)].join('\n')
    })
    .join('\n')
    .concat('\n')
}

/** One line a record: id, when, name. */
export function entryLines(entries: readonly Commemoration[], language: 'vi' | 'en'): string {
  if (entries.length === 0) return language === 'vi' ? 'Không tìm thấy.\n' : 'Nothing found.\n'
  const width = Math.max(...entries.map(({ id }) => id.length))
  return entries
    .map((entry) => {
      const name = (language === 'en' && entry.name.en) || entry.name.vi
      return `${entry.id.padEnd(width)}  ${ruleText(entry.rule, language).padEnd(12)}  ${name}${entry.origin ? ` (${entry.origin})` : ''}`
    })
    .join('\n')
    .concat('\n')
}

/** A rule in short: `27/7`, `10/3 ÂL`, `CN thứ 3, tháng 11`. */
function ruleText(rule: Rule, language: 'vi' | 'en'): string {
  switch (rule.kind) {
    case 'fixed':
      return `${rule.day}/${rule.month}`
    case 'lunar':
      return `${rule.day}/${rule.month} ${language === 'vi' ? 'ÂL' : 'lunar'}`
    case 'month':
      return `${language === 'vi' ? 'tháng' : 'month'} ${rule.month}`
    case 'nth-weekday':
      return `${rule.n}. ${rule.weekday} ${rule.month}`
    case 'period':
      return 'days' in rule
        ? `${ruleText(rule.start, language)} +${rule.days - 1}`
        : `${ruleText(rule.start, language)} - ${ruleText(rule.end, language)}`
    case 'once':
      return rule.date
    case 'relative':
      return `${rule.to} ${rule.days < 0 ? '' : '+'}${rule.days}`
    case 'dates':
    case 'rrule':
      return rule.kind === 'dates' ? (language === 'vi' ? 'theo năm' : 'by year') : rule.rrule
  }
}
