import type { LocalText } from '../../text/language.js'
import { small } from './span-words.js'

const DAYS: readonly string[] = ['Day', 'Week', 'Month', 'Hour', 'Eve', 'Birthday', 'Year']

/** "Vietnamese Teachers' Day", "Youth Month (Vietnam)": the day is the last word, but for brackets. */
function endsInDay(name: string): boolean {
  const bare = name.endsWith(')') ? name.slice(0, name.lastIndexOf(' (')) : name
  return DAYS.includes(bare.slice(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('-')) + 1))
}

/** "Vietnam's accession …", "President Ho Chi Minh's appeal …": whose it is stands in the article's place. */
function isOwned(name: string): boolean {
  const [owner = '', ...owned] = name.split(/['’]s /)
  if (owned.length === 0 || !owner.split(' ').every((word) => /^\p{Lu}/u.test(word))) return false
  // "Trung Sisters' Uprising" and "Vietnam People's Navy" are names; what a person or country does is told in small letters.
  return !owner.includes(' ') || owner.startsWith('President ') || /^\p{Ll}/u.test(owned[0]!)
}

/** Feasts that are called by a name of their own. */
const FEASTS = /^(?:Chol Chnam Thmay|Halloween|Khai Ha|Qixi|Ramuwan|Sene Dolta|Vu Lan)(?!\p{L})/u

/** First words that are small inside a sentence where a small word follows: "the first visit of", but "the First General Election". */
const COMMON =
  'Abdication|Adoption|Autumn|Award|Beginning|Birth|Birthday|Bombing|Congresses|Cultural|Death|Declaration|Defence|Departure|Economic|Edict|' +
  'Election|End|Enlargement|Entry|Establishment|Execution|Feast|First|Founding|General|Inauguration|Issuing|Landing|Launch|Letter|Liberation|' +
  'Linking|Memorial|Merger|Mid-term|Naming|Opening|Peasant|Population|Preliminary|Presentation|Public|Re-establishment|Restoration|Return|' +
  'Rural|Sacrifice|Seal-opening|Second|Self-immolation|Signing|Spring|Start|Success|Third|Uprising|Victory|Visit|Whale|Withdrawal'
const BEGINS_COMMON = new RegExp(`^(?:${COMMON}) \\p{Ll}`, 'u')

/**
 * The English name of a day, period or event as it goes on inside a sentence, with the article that it takes: all take one
 * but days that are named by their last word, what somebody does, and feasts with a name of their own.
 *
 * @example
 * withArticle('Russian October Revolution') // 'the Russian October Revolution'
 * @example
 * withArticle('Victory in the war') // 'the victory in the war'
 * @example
 * withArticle('World AIDS Day') // 'World AIDS Day'
 */
export function withArticle(name: string): string {
  if (name.startsWith('The ')) return small(name)
  // Of "A - B" the first says what the day is.
  const [first = name] = name.split(' - ', 1)
  if (endsInDay(first) || isOwned(name) || FEASTS.test(name)) return name
  return `the ${BEGINS_COMMON.test(name) ? small(name) : name}`
}

/** The name of a day or period inside an English sentence; one that has no English name stands there in Vietnamese. */
export function englishName({ vi, en }: LocalText): string {
  return en === undefined ? vi : withArticle(en)
}

/**
 * The name of a day whose years are counted, behind "the 96th anniversary of": what is counted is the founding, and its year stands
 * in the dates behind it.
 *
 * @example
 * countedName({ vi: '…', en: 'Founding Day of the Vietnam Farmers’ Union' }, '1930-10-14') // 'the founding of the Vietnam Farmers’ Union'
 */
export function countedName({ vi, en }: LocalText, origin: string): string {
  if (en === undefined) return vi
  const year = origin.slice(0, 4)
  const bare = [` (${year})`, ` in ${year}`].reduce(
    (name, said) => (name.endsWith(said) ? name.slice(0, -said.length) : name),
    en,
  )
  return withArticle(bare.replace(/^Founding Day of /, 'Founding of '))
}

/** Words of a focus that are names, and stay as they are after a colon. */
const NAMES = /^(?:President|General|Vietnam|Kinh|New Year|Party|Ho Chi Minh|Nguyen|Uncle|ASEAN|UN)\b/

/** An English phrase as it goes on after a colon. */
export function afterColon(phrase: string): string {
  return NAMES.test(phrase) ? phrase : small(phrase)
}
