import type { Campaign, CampaignSource } from '../../campaigns/campaign.js'
import { formatCitation, formatNumber } from '../../citations/format.js'
import { type PlainDate, parseDate } from '../../dates/plain-date.js'
import { englishDate, englishDay, englishSpan } from '../../dates/print/english.js'
import { printDate, printDay, printSpanInWords } from '../../dates/print/vietnamese.js'
import type { CampaignRun, Plan } from '../../planner/plan.js'
import { type Language, local } from '../../text/language.js'
import { citationText, sourceText } from './citation-text.js'
import { beginsWithDoing, beginsWithVerb, inSentence } from './sentence-case.js'
import { capital, lastOf } from './span-words.js'

const WORDS = {
  vi: {
    lead: { starts: 'Bắt đầu ', continues: 'Tiếp tục ', last: 'Tiếp tục ', single: '' },
    communicate: 'tuyên truyền',
    theme: 'chủ đề',
    by: 'theo',
    ends: 'của đợt tuyên truyền',
    on: 'các ngày',
    years: 'giai đoạn',
  },
  en: {
    lead: { starts: 'Start ', continues: 'Continue ', last: 'Continue ', single: '' },
    communicate: 'communication on',
    theme: 'theme',
    by: 'under',
    ends: 'of the campaign',
    on: 'on',
    years: '',
  },
} as const

/** `number` type and number, for a later mention; `short` with date and issuer too; `whole` with what they carry out. */
type SourceStyle = 'number' | 'short' | 'whole'

/** What a campaign's sentence says beside its title and period. */
export interface ClauseParts {
  /** The documents that it is run under, or none. */
  source?: SourceStyle | false
  /** Days left to its milestones. */
  countdown?: boolean
  /** When it runs. */
  period?: boolean
  /** "Tiếp tục", "Bắt đầu". */
  phase?: boolean
  theme?: boolean
}

/**
 * A campaign in one sentence without its full stop: how it stands to the plan, what it is, when it runs, under
 * which document, how many days are left to what it works towards.
 */
export function campaignClause(
  run: CampaignRun,
  plan: Plan,
  language: Language,
  parts: ClauseParts = {},
): string {
  const { prints = {} } = run.campaign
  const { countdown = true, theme: named = true } = parts
  const source = prints.sources === false ? false : (parts.source ?? 'short')
  const period = parts.period ?? prints.period ?? true
  const phase = parts.phase ?? prints.phase ?? true
  const words = WORDS[language]
  const title = local(run.campaign.title, language)
  const head = headText(phase ? run : { ...run, phase: 'single' }, title, language)
  const when = period ? periodText(run, language) : ''
  const ending = run.phase === 'last' ? `, ${lastOf(plan, language)} ${words.ends}` : ''
  const theme = named ? (run.theme ?? run.campaign.theme) : undefined
  const documents = source === false ? '' : sourcesText(run.campaign, language, source)
  const clause = [
    when === '' ? head : `${head} (${when}${ending})`,
    theme ? `, ${words.theme} “${local(theme, language)}”` : '',
    documents === '' ? '' : `${theme ? ',' : ''} ${words.by} ${documents}`,
  ]
  const left = countdown ? countdownTexts(run, language, plan.from) : []
  return [clause.join(''), ...left].join('; ')
}

function headText({ campaign, phase }: CampaignRun, title: string, language: Language): string {
  const { lead, communicate } = WORDS[language]
  // A Vietnamese title inside an English sentence stays whole.
  if (language === 'en') return capital(`${lead[phase]}${communicate} ${campaign.title.en ?? `“${title}”`}`)
  // What says itself what is done stands as it is: no "Tiếp tục tuyên truyền Tiếp tục …".
  if (beginsWithVerb(title)) return capital(title)
  const what = beginsWithDoing(title) ? '' : `${communicate} `
  return capital(`${lead[phase]}${what}${inSentence(title)}`)
}

/** When a campaign runs, for the brackets after its title; empty for an open-ended one that has begun. */
export function periodText({ start, end, dates, phase }: CampaignRun, language: Language): string {
  if (dates) return datesText(dates, language)
  if (end !== undefined) return yearsText(start, end, language) ?? spanText(start, end, language)
  if (phase !== 'starts') return ''
  return language === 'vi' ? printSpanInWords(start) : `from ${englishDate(start)}`
}

function datesText(dates: readonly PlainDate[], language: Language): string {
  const [only] = dates
  if (only === undefined) return ''
  if (dates.length === 1) return language === 'vi' ? `ngày ${printDate(only)}` : englishDate(only)
  const days = dates.map((date) => (language === 'vi' ? printDay(date) : englishDay(date)))
  return `${WORDS[language].on} ${days.join(', ')}`
}

/** Whole years are said as years. */
function yearsText(start: PlainDate, end: PlainDate, language: Language): string | undefined {
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return undefined
  const [first, last] = [parseDate(start).year, parseDate(end).year]
  if (first === last) return language === 'vi' ? `năm ${first}` : `${first}`
  return language === 'vi' ? `giai đoạn ${first} - ${last}` : `${first} - ${last}`
}

function spanText(start: PlainDate, end: PlainDate, language: Language): string {
  return language === 'vi' ? printSpanInWords(start, end) : englishSpan(start, end)
}

/** The documents that a campaign is run under, joined. */
function sourcesText(
  { sources = [], title }: Campaign,
  language: Language,
  style: SourceStyle = 'short',
): string {
  // A resolution that the campaign is about has been named by its title.
  const inTitle = ({ citation }: CampaignSource) =>
    citation.number !== undefined && title.vi.includes(formatNumber(citation))
  const named = sources.filter((source) => !inTitle(source))
  // One document is about what the title says; of several, each says what it is about (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b).
  const shorter = named.length > 1 ? 'full' : 'issuer'
  const texts = named.map((source) => {
    if (style === 'whole') return sourceText(source, language)
    return style === 'number'
      ? formatCitation(source.citation, { style: 'short', language })
      : citationText(source.citation, language, shorter)
  })
  return texts.length === 2 ? texts.join(language === 'vi' ? ' và ' : ' and ') : texts.join('; ')
}

/**
 * "còn 73 ngày đến Ngày bầu cử … (23/5/2021)", in the order of the run; with the day that it is counted from if given.
 */
export function countdownTexts(run: CampaignRun, language: Language, from?: PlainDate): string[] {
  const print = language === 'vi' ? printDate : englishDate
  return (run.countdown ?? []).map(({ name, date, days }) => {
    const what = `${local(name, language)} (${print(date)})`
    if (language === 'en') {
      const left = `${days} ${days === 1 ? 'day' : 'days'} left to ${what}`
      return from === undefined ? left : `${left}, counted from ${print(from)}`
    }
    return from === undefined
      ? `còn ${days} ngày đến ${what}`
      : `tính từ ngày ${print(from)}, còn ${days} ngày đến ${what}`
  })
}
