import { small } from './span-words.js'

/** Words that make a name a description, whose last word takes an article: "the Ba To Uprising", "the Mid-Autumn Festival". */
const HEADS =
  'festival|campaign|revolution|uprising|victory|conference|congress|treaty|agreement|event|edict|mutiny|appeal|census|election|massacre|movement|games|anniversary|attack|battle|market|pilgrimage|race|rite|programme|survey|incident|demonstration|memorial'

/** The same with what they are about behind them: "the Action Month for Children", "the Law Day of …". */
const OF = 'of|for|on|against|in|to|with|at|between'

const DESCRIBED = new RegExp(
  `(?:\\b(?:day|days|week|month|year|decade|${HEADS}) (?:${OF}) |\\b(?:${HEADS})(?:$| \\())`,
  'iu',
)
/** "Founding of …", "Victory in …", "First issue of …", "Economic census of …": common nouns, small inside a sentence. */
const COMMON = new RegExp(
  `^(?!(?:Day|Days|Week|Month|Year|Decade|Festival|Battle|International|National|Vietnam|World|Lady|March|Tet) )\\p{Lu}[\\p{Ll}-]+ (?:(?:${OF}|into) )`,
  'u',
)
const COMMON_PAIR =
  /^(?:First|Second|Economic|Population|Rural|Mid-term|Peasant|General|Death|Autumn|Spring|Cultural|Preliminary) \p{Ll}/u
const NUMBERED = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth) /u
/** "President Ho Chi Minh's appeal": whose it is stands in the article's place. */
function isOwned(name: string): boolean {
  const [owner = '', ...owned] = name.split(/['’]s /)
  return owned.length > 0 && owner.split(' ').every((word) => /^\p{Lu}/u.test(word))
}

/**
 * The English name of a day, period or event as it goes on inside a sentence, with the article that it takes.
 *
 * @example
 * withArticle('Victory in the war') // 'the victory in the war'
 * @example
 * withArticle('Action Month for Children') // 'the Action Month for Children'
 * @example
 * withArticle('World AIDS Day') // 'World AIDS Day'
 */
export function withArticle(name: string): string {
  if (COMMON.test(name) || COMMON_PAIR.test(name))
    return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`
  if (isOwned(name)) return name
  if (name.startsWith('The ')) return `the ${name.slice(4)}`
  return NUMBERED.test(name) || DESCRIBED.test(name) ? `the ${name}` : name
}

/** Words of a focus that are names, and stay as they are after a colon. */
const NAMES = /^(?:President|General|Vietnam|Kinh|New Year|Party|Ho Chi Minh|Nguyen|Uncle|ASEAN|UN)\b/

/** An English phrase as it goes on after a colon. */
export function afterColon(phrase: string): string {
  return NAMES.test(phrase) ? phrase : small(phrase)
}
