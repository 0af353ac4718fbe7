import { check, maybe, needed, oneOf, shape, wholeNumber } from '../arguments.js'
import { plainDate } from '../dates/given-date.js'
import type { LunarDate } from '../dates/lunar.js'
import type { PlainDate } from '../dates/plain-date.js'
import { ordinal } from '../dates/print/english.js'
import type { DayRule } from '../dates/rule.js'
import { dayRule, namedDay } from '../dates/rule-kinds.js'
import type { LocalText } from '../text/language.js'
import { ANNIVERSARY_NUMBER, type Anniversary, milestoneOf } from './anniversary.js'
import { type Confidence, KINDS, type Kind, LEVELS, type Level, type Milestone } from './vocabulary.js'

/** What advice is asked about: a commemoration or one of its occurrences. */
export interface AdvisedDay {
  /** What sort of day it is; founding, tradition and response days fall under the decree on own days. */
  kind: Kind
  /** Whose day it is. */
  level: Level
  /** True for the eight "ngày lễ lớn", which have a decree of their own. */
  greatDay?: boolean
  /** When it falls; great days are told by it where `date` is not given. */
  rule?: DayRule
  /** The day on which it falls, `YYYY-MM-DD`: the law in force on it is asked. */
  date?: string
  /** The lunar day of an occurrence, by which Tết and Giỗ Tổ Hùng Vương are told. */
  lunar?: Pick<LunarDate, 'month' | 'day'>
  /** The number of an occurrence, where no other is given. */
  anniversary?: Pick<Anniversary, 'number'>
}

/**
 * What may be held: `national` a national ceremony, `own` a ceremony of the body whose day it is, `local` the yearly rite of Phú Thọ, `greeting` New
 * Year's greetings, `response` a response day, which no number bears on, `none` no ceremony but information work and the like.
 */
export type Ceremony = 'national' | 'own' | 'local' | 'greeting' | 'response' | 'none'

/** What the number of an anniversary permits by law. */
export interface MilestoneAdvice {
  /** What may be held. */
  ceremony: Ceremony
  /** Class of the number; absent for days that no number bears on. */
  milestone?: Milestone
  /** The decree, with the article where it is known. */
  basis: string
  /** A sentence for a note below the day. */
  text: LocalText
  /** `high` several pages or an official one; `medium` one page; `low` the decree does not name bodies of this kind. */
  confidence: Confidence
}

/** The eight "ngày lễ lớn" of Nghị định 145/2013/NĐ-CP, Điều 4. */
export type GreatDay =
  | 'tet'
  | 'party'
  | 'hung-kings'
  | 'reunification'
  | 'dien-bien-phu'
  | 'ho-chi-minh'
  | 'august-revolution'
  | 'national-day'

/**
 * Where the decree speaks of each day. The articles of 07/5 (Điều 9) and of 19/8 and 02/9 were not seen: the first follows from
 * the order of the others; for the last two, which go by analogy, only the list in Điều 4 is cited.
 */
const GREAT_DAY_ARTICLES: Readonly<Record<GreatDay, { article: string; confidence: Confidence }>> = {
  tet: { article: 'Điều 4, Điều 5', confidence: 'medium' },
  party: { article: 'Điều 3, Điều 6', confidence: 'high' },
  'hung-kings': { article: 'Điều 3, Điều 7', confidence: 'high' },
  reunification: { article: 'Điều 3, Điều 8', confidence: 'high' },
  'dien-bien-phu': { article: 'Điều 3, Điều 9', confidence: 'medium' },
  'ho-chi-minh': { article: 'Điều 3, Điều 10', confidence: 'medium' },
  'august-revolution': { article: 'Điều 3, Điều 4', confidence: 'medium' },
  'national-day': { article: 'Điều 3, Điều 4', confidence: 'medium' },
}

const BY_DATE: Readonly<Record<string, GreatDay>> = {
  '2-3': 'party',
  '4-30': 'reunification',
  '5-7': 'dien-bien-phu',
  '5-19': 'ho-chi-minh',
  '8-19': 'august-revolution',
  '9-2': 'national-day',
}
const BY_LUNAR_DATE: Readonly<Record<string, GreatDay>> = { '1-1': 'tet', '3-10': 'hung-kings' }

/** Which of the great days a day is, by its date. */
function greatDayOf({ rule, lunar, date }: AdvisedDay): GreatDay | undefined {
  const named = lunar ? { calendar: 'lunar', ...lunar } : rule && namedDay(rule)
  if (named) {
    const days = named.calendar === 'lunar' ? BY_LUNAR_DATE : BY_DATE
    return days[`${named.month}-${named.day}`]
  }
  return date === undefined ? undefined : BY_DATE[`${Number(date.slice(5, 7))}-${Number(date.slice(8))}`]
}

/** Days from which the two decrees are in force. */
const IN_FORCE = { great: '2013-12-16', own: '2018-10-15' } as const
const DECREE_145 = 'Nghị định số 145/2013/NĐ-CP ngày 29/10/2013'
// The number of the article was not seen; the rule itself is restated by several official pages, such as
// https://baoninhthuan.com.vn/news/102652p155c160/trien-khai-thuc-hien-nghi-dinh-so-1112018ndcp-cua-chinh-phu.htm and
// http://sovhttdl.binhduong.gov.vn/Trang/tintuccap3.aspx?tinTucID=6592
const DECREE_111 = 'Nghị định số 111/2018/NĐ-CP ngày 31/8/2018'

const NAMES: Record<Milestone, LocalText> = {
  round: { vi: 'năm tròn', en: 'a round year' },
  five: { vi: 'năm lẻ 5', en: 'a year ending in 5' },
  other: { vi: 'năm khác', en: 'another year' },
}

const DAY = { vi: 'một ngày kỷ niệm { kind, level, … }', en: 'a commemoration { kind, level, … }' }
const advised = shape<AdvisedDay>(DAY, {
  kind: needed(oneOf(KINDS)),
  level: needed(oneOf(LEVELS)),
  rule: dayRule,
  date: plainDate,
  lunar: shape<Pick<LunarDate, 'month' | 'day'>>(DAY, {
    month: needed(wholeNumber(1, 12)),
    day: needed(wholeNumber(1, 30)),
  }),
  anniversary: shape<Pick<Anniversary, 'number'>>(DAY, { number: needed(ANNIVERSARY_NUMBER) }),
})

/**
 * Returns what the number of an anniversary permits: for the great days by Nghị định 145/2013/NĐ-CP (Giỗ Tổ Hùng Vương counted by the
 * Gregorian year of `date`), for founding, tradition and response days of ministries and localities by Nghị định 111/2018/NĐ-CP.
 * Undefined where neither decree says anything: other kinds of day, a day without a number, a date before the decree was in force.
 *
 * @param given anniversary number, 1 to 99999; that of `day.anniversary` if not said.
 * @example
 * milestoneAdvice({ kind: 'founding', level: 'province', anniversary: { number: 60 } })?.ceremony // 'own'
 */
export function milestoneAdvice(day: AdvisedDay, given?: number): MilestoneAdvice | undefined {
  check('milestoneAdvice', 'day', day, advised)
  check('milestoneAdvice', 'number', given, maybe(ANNIVERSARY_NUMBER))
  const number = given ?? day.anniversary?.number
  const great = day.greatDay ? greatDayOf(day) : undefined
  if (great) return inForce(day, IN_FORCE.great) ? greatDayAdvice(great, day, number) : undefined
  if (!inForce(day, IN_FORCE.own)) return undefined
  if (day.kind === 'response') return RESPONSE
  if (day.kind !== 'founding' && day.kind !== 'tradition' && day.kind !== 'party-founding') return undefined
  return number === undefined ? undefined : ownDayAdvice(day, number)
}

function inForce({ date }: AdvisedDay, from: PlainDate): boolean {
  return date === undefined || date >= from
}

function greatDayAdvice(
  great: GreatDay,
  day: AdvisedDay,
  number: number | undefined,
): MilestoneAdvice | undefined {
  const { article, confidence } = GREAT_DAY_ARTICLES[great]
  const basis = `${DECREE_145}, ${article}`
  if (great === 'tet') return { ceremony: 'greeting', basis, text: TET, confidence }
  const counted = great === 'hung-kings' ? yearOf(day) : number
  if (counted === undefined) return undefined
  const milestone = milestoneOf(counted)
  if (great === 'hung-kings') {
    const national = milestone === 'round'
    const text = national ? HUNG_NATIONAL : HUNG_LOCAL
    return { ceremony: national ? 'national' : 'local', milestone, basis, text, confidence }
  }
  const { vi, en } = NAMES[milestone]
  return milestone === 'round'
    ? {
        ceremony: 'national',
        milestone,
        basis,
        text: {
          vi: `Kỷ niệm lần thứ ${counted} (năm tròn): tổ chức lễ kỷ niệm cấp quốc gia.`,
          en: `The ${ordinal(counted)} anniversary (a round year): a national ceremony is held.`,
        },
        confidence,
      }
    : {
        ceremony: 'none',
        milestone,
        basis,
        text: {
          vi: `Kỷ niệm lần thứ ${counted} (${vi}): không tổ chức lễ kỷ niệm cấp quốc gia; tổ chức tuyên truyền, gặp mặt, thăm hỏi.`,
          en: `The ${ordinal(counted)} anniversary (${en}): no national ceremony; information work, meetings and visits.`,
        },
        confidence,
      }
}

/** Giỗ Tổ has no origin: the last digit of the Gregorian year decides. */
function yearOf({ date }: AdvisedDay): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

function ownDayAdvice({ level, kind }: AdvisedDay, number: number): MilestoneAdvice {
  const milestone = milestoneOf(number)
  // The decree binds ministries, provinces and units below them; Party bodies and mass organisations have rules of their own.
  const outside =
    kind === 'party-founding' || level === 'party' || level === 'organisation' || level === 'person'
  const aside = outside ? OUTSIDE : { vi: '', en: '' }
  const own: LocalText =
    milestone === 'round'
      ? {
          vi: `Kỷ niệm lần thứ ${number} (năm tròn): được tổ chức lễ kỷ niệm khi có văn bản thành lập hoặc quyết định công nhận; không tặng quà, không tổ chức chiêu đãi.${aside.vi}`,
          en: `The ${ordinal(number)} anniversary (a round year): a ceremony may be held, given a founding or recognition document; no gifts, no banquet.${aside.en}`,
        }
      : {
          vi: `Kỷ niệm lần thứ ${number} (không phải năm tròn): không tổ chức lễ kỷ niệm; tổ chức tuyên truyền, giáo dục truyền thống, thi đua, hội thảo, tọa đàm.${aside.vi}`,
          en: `The ${ordinal(number)} anniversary (not a round year): no ceremony; information work, education in tradition, emulation, seminars.${aside.en}`,
        }
  return {
    ceremony: milestone === 'round' ? 'own' : 'none',
    // This decree knows round years and others; years ending in 5 have no class of their own in it.
    milestone: milestone === 'round' ? 'round' : 'other',
    basis: DECREE_111,
    text: own,
    confidence: outside ? 'low' : 'high',
  }
}

const OUTSIDE: LocalText = {
  vi: ' Nghị định quy định cho bộ, ngành, địa phương; tổ chức đảng, đoàn thể xem thêm quy định riêng.',
  en: ' The decree is for ministries and localities; Party bodies and mass organisations look to rules of their own.',
}

const RESPONSE: MilestoneAdvice = {
  ceremony: 'response',
  basis: DECREE_111,
  text: {
    vi: 'Ngày hưởng ứng: tổ chức theo chủ đề của năm, không phụ thuộc năm tròn hay năm khác.',
    en: 'A response day goes by the theme of the year; whether its number is round does not matter.',
  },
  confidence: 'medium',
}

const TET: LocalText = {
  vi: 'Chủ tịch nước chúc Tết; không có lễ kỷ niệm theo số năm.',
  en: 'The State President gives New Year’s greetings; there is no ceremony by number.',
}

const HUNG_NATIONAL: LocalText = {
  vi: 'Năm dương lịch tận cùng bằng 0 là năm tròn: Giỗ Tổ Hùng Vương tổ chức quy mô cấp quốc gia.',
  en: 'A Gregorian year ending in 0 is a round year: the rite is held at national level.',
}

const HUNG_LOCAL: LocalText = {
  vi: 'Năm dương lịch không tận cùng bằng 0: Giỗ Tổ Hùng Vương do tỉnh Phú Thọ tổ chức, Chủ tịch Ủy ban nhân dân tỉnh làm chủ lễ.',
  en: 'The Gregorian year does not end in 0: Phú Thọ holds the rite, its People’s Committee Chairman officiating.',
}
