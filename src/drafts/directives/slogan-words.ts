import { canChi } from '../../dates/can-chi.js'
import { plainText } from '../../document/nodes.js'
import { type DayGroup, grouped } from '../../guidance/select.js'
import { nameOf, phraseOf } from '../../guidance/wording/day-phrase.js'
import type { Occurrence } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'

/** What a slogan does with a day: nobody welcomes a loss, and a feast is not responded to. */
type Tone =
  | 'welcome'
  | 'keep'
  | 'respond'
  | 'support'
  | 'mourn'
  | 'remember'
  | 'congratulate'
  | 'revere'
  | 'greet'
  | 'spring'
  | 'new-year'

const LEADS: Readonly<Record<Language, Readonly<Record<Tone, string>>>> = {
  vi: {
    welcome: 'Nhiệt liệt chào mừng',
    keep: 'Thiết thực',
    respond: 'Tích cực hưởng ứng',
    support: 'Thiết thực hưởng ứng',
    mourn: 'Thành kính tưởng niệm',
    remember: 'Tưởng nhớ',
    congratulate: 'Chúc mừng',
    revere: 'Thành kính hướng về',
    greet: 'Chào mừng',
    spring: 'Mừng Đảng, mừng Xuân',
    'new-year': 'Chúc mừng năm mới',
  },
  en: {
    welcome: 'Welcome',
    keep: 'Let us commemorate',
    respond: 'Let us respond to',
    support: 'Let us support',
    mourn: 'In memory:',
    remember: 'Let us remember',
    congratulate: 'Congratulations on',
    revere: 'Let us honour',
    greet: 'Celebrate',
    spring: 'Celebrate the Party, celebrate spring',
    'new-year': 'Happy New Year',
  },
}

/** What a lead of Vietnamese goes on with where a number follows. */
const COMMEMORATES: readonly Tone[] = ['welcome', 'keep', 'congratulate']

/** The dead are remembered. */
const MEMORIAL = /tưởng niệm|thảm sát|hy sinh|vị pháp|ném bom/iu
/** Fights and losses: an invasion, an unequal treaty, land taken, a defence that cost lives. */
const LOSS = /xâm lược|chiếm đóng|hòa ước|thất thủ|^(?:ngày mở đầu )?cuộc chiến đấu/iu
const JOY = /thành lập|chiến thắng|đại thắng|giải phóng|cách mạng/iu
/** Feasts of forebears and of the dead. */
const REVERED = /giỗ|vu lan|thanh minh|niết bàn|^ngày vía/iu

const FEASTS: readonly Occurrence['kind'][] = ['festival', 'religious', 'popular']

/** How a slogan words a day. */
function toneOf(day: Occurrence): Tone {
  const { kind, anniversary } = day
  const name = day.name.vi
  if (kind === 'death') return 'mourn'
  if (kind === 'diplomatic' && /^quốc khánh/iu.test(name)) return 'congratulate'
  if (kind === 'public-holiday' && !anniversary) return holidayTone(day)
  if (FEASTS.includes(kind)) return REVERED.test(name) ? 'revere' : 'greet'
  if (kind === 'event') return /^tổng điều tra/iu.test(name) ? 'respond' : 'welcome'
  if (kind === 'response' || kind === 'international') return causeTone(day)
  return bodyTone(day)
}

/** Days of history, of bodies and of persons. */
function bodyTone({ kind, level, topics, anniversary, rank, name: { vi: name } }: Occurrence): Tone {
  const isEvent = kind === 'historic-event'
  if (isEvent && MEMORIAL.test(name)) return 'mourn'
  if (isEvent && LOSS.test(name)) return 'remember'
  if (!anniversary) return 'respond'
  // The fallen are thanked; the association of those who live is welcomed.
  if (topics.includes('war-invalids') && level === 'national') return 'keep'
  return !isEvent || rank <= 2 || JOY.test(name) ? 'welcome' : 'keep'
}

function holidayTone({ date, lunar, name }: Occurrence): Tone {
  if (lunar?.month === 1 && lunar.day === 1) return 'spring'
  if (!lunar && date.endsWith('-01-01')) return 'new-year'
  return REVERED.test(name.vi) ? 'revere' : 'welcome'
}

/** International days of what was won or founded; others are of what is fought. */
const CELEBRATED: Occurrence['topics'] = ['history', 'women', 'diplomacy']

/** A day of a cause: the weak are supported, what counts its years is commemorated as in lists, all else is responded to. */
function causeTone({ kind, topics, anniversary }: Occurrence): Tone {
  if (topics.includes('humanitarian') || topics.includes('elderly')) return 'support'
  if (!anniversary) return 'respond'
  return kind === 'response' || topics.some((topic) => CELEBRATED.includes(topic)) ? 'welcome' : 'keep'
}

/** The same of a record, which is of no year yet. */
export function isOfMourning(kind: Occurrence['kind'], name: string): boolean {
  return kind === 'death' || (kind === 'historic-event' && (MEMORIAL.test(name) || LOSS.test(name)))
}

/** True for a day of mourning or of loss. */
export function isMournful(day: Occurrence): boolean {
  return ['mourn', 'remember'].includes(toneOf(day))
}

/** True for a day that nobody makes a slogan of unasked: of mourning, of loss, of another country. */
export function isUnsung(group: DayGroup): boolean {
  return group.some((day) => isMournful(day) || toneOf(day) === 'congratulate')
}

/** Days by the matter that they are of: a pair with one count, and days of one date that belong together. */
export function matters(days: readonly Occurrence[]): DayGroup[] {
  return grouped(days).flatMap((group) => {
    const parts: [Occurrence, ...Occurrence[]][] = []
    for (const day of [...group].sort((a, b) => a.rank - b.rank)) {
      const part = parts.find((each) => each.every((other) => belong(other, day)))
      if (part) part.push(day)
      else parts.push([day])
    }
    const inOrder = (part: readonly Occurrence[]) => group.filter((day) => part.includes(day))
    return parts.map((part) => inOrder(part) as [Occurrence, ...Occurrence[]])
  })
}

const BODIES: readonly Occurrence['kind'][] = ['founding', 'tradition']

/** Days that the whole country knows, or the day of a body and that of its cause: the fire police and fire prevention. */
function belong(a: Occurrence, b: Occurrence): boolean {
  if (toneOf(a) !== toneOf(b)) return false
  const known = a.rank <= 2 && b.rank <= 2
  const cause = (x: Occurrence, y: Occurrence) => x.kind === 'response' && BODIES.includes(y.kind)
  return known || cause(a, b) || cause(b, a)
}

/** A slogan, with its exclamation mark. */
export function sloganOf(group: DayGroup, language: Language, dates: boolean): string {
  const [day] = group
  const tone = toneOf(day)
  const lead = LEADS[language][tone]
  if (tone === 'spring') return language === 'vi' ? `${lead} ${canChi(day.lunar!.year)}!` : `${lead}!`
  if (tone === 'new-year') return `${lead} ${day.date.slice(0, 4)}!`
  const numbers = tone !== 'support'
  const phrase = plainText(phraseOf(group, language, { dates, stress: false, numbers }))
  if (language === 'en') return `${lead} ${phrase}!`
  const counted = numbers && day.anniversary !== undefined
  const verb = counted && COMMEMORATES.includes(tone) ? ' kỷ niệm' : ''
  return `${lead}${verb} ${tone === 'mourn' ? mourned(day, phrase) : phrase}!`
}

/** "Thành kính tưởng niệm 59 năm Tưởng niệm vụ …" would say it twice: it is the dead who are named, not the years. */
function mourned(day: Occurrence, phrase: string): string {
  const said = /^(?:ngày )?tưởng niệm /iu.exec(nameOf(day, 'vi'))?.[0]
  if (said === undefined) return phrase
  const at = phrase.toLowerCase().indexOf(said.toLowerCase())
  return at < 0 ? phrase : phrase.slice(at + said.length)
}
