import { clauseEnd, clauseStart } from '../reading/clause.js'
import type { Claim, DateMark } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import type { Reading } from '../reading/reading.js'

/** "2/12 của Lào", "28/2 ở Canada". */
const ELSEWHERE = /^\)? (?:cua|o|tai) (?!viet nam|nuoc ta|ca nuoc|dan toc|ta )/
/** Countries whose day is a key away from ours, and words for a country that has been named before. */
const ABROAD =
  /(?<![a-z])(?:uzbekistan|slovakia|libya|qatar|san marino|eswatini|bra[sz]il|macedonia|andorra|guinea|ghi-?ne|nuoc nay|nuoc ban|quoc gia nay)(?![a-z])/

/** True for the day of another country, under a name that many countries have. */
export function isElsewhere({ page }: Reading, { start, end }: Claim, date: DateMark): boolean {
  if (ELSEWHERE.test(textAfter(page, date.end, 16))) return true
  return ABROAD.test(page.text.slice(clauseStart(page, start, 0), clauseEnd(page, end)))
}

/** "là 20/11" là nhầm lẫn", "Đúng hay sai: …". */
const WRONG = /(?<![a-z])(?:nham lan|nham voi|nham thanh|dung hay sai|sai:)(?![a-z])/

/** True where the text itself says that what is printed is wrong, or asks. */
export function isCalledWrong({ page }: Reading, { start }: Claim, date: DateMark): boolean {
  return WRONG.test(textBefore(page, start, 30)) || WRONG.test(textAfter(page, date.end, 24))
}
