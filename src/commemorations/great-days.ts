import type { AdvisedDay } from './milestone-advice.js'
import type { Confidence } from './vocabulary.js'

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
export const GREAT_DAY_ARTICLES: Readonly<Record<GreatDay, { article: string; confidence: Confidence }>> = {
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
export function greatDayOf({ rule, lunar, date }: AdvisedDay): GreatDay | undefined {
  const moon = lunar ?? (rule?.kind === 'lunar' ? rule : undefined)
  if (moon) return BY_LUNAR_DATE[`${moon.month}-${moon.day}`]
  if (rule?.kind === 'fixed') return BY_DATE[`${rule.month}-${rule.day}`]
  return date === undefined ? undefined : BY_DATE[`${Number(date.slice(5, 7))}-${Number(date.slice(8))}`]
}
