import { clauseStart } from '../../proofread/reading/clause.js'
import type { DigitRun, Mark } from '../../proofread/reading/marks.js'
import { textAfter, textBefore } from '../../proofread/reading/page.js'
import type { Bilingual } from '../../text/language.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

const THEME = /(?:chu de|chuyen de|khau hieu|thong diep)/
const THEME_BEHIND = /^[ ,:]{0,3}(?:la|voi)?[ :]{0,2}"/
/** "năm 2026 là năm đầu thực hiện …": true of that year alone. */
const ALONE_IN_ITS_KIND =
  /^,? (?:(?:la |cung la |duoc xac dinh la )nam\b|nam (?:dau|cuoi|thu (?:nhat|hai|ba|tu|nam))\b)/
const CAMPAIGN =
  /(?:cuoc thi|hoi thi|hoi thao|hoi nghi|toa dam|trien lam|lien hoan|dai hoi|ngay hoi|chien dich|hanh trinh|ky hop|phien hop|lan thu|\bgiai\b|\bdot\b|cuoc van dong|bau cu|world cup|sea games|asiad|olympic|\beuro\b|festival|\bapec\b|\basean\b)/
/** "Hội nghị sơ kết 6 tháng đầu năm 2026", "… quý III/2026": what is held for each part of a year comes again. */
const PART_OF_YEAR = /(?:\b\d{1,2} thang (?:dau|cuoi)|\bquy [ivx]{1,4}),? ?(?:\/ ?|(?:cua )?nam )?$/
const LAW = /(?:luat|hien phap|phap lenh)(?: [^.;,\n]{0,80})? nam $/
const UNTIL = /(?:den|den het|den cuoi|tam nhin|truoc|toi) (?:nam |thang )?$/
const SINCE = /(?:tu|ke tu|sau|tu sau) (?:nam |thang )?$/
/** "có hiệu lực từ ngày 01/7/2026", "từ ngày 27/01/2026 đến nay". */
const IN_FORCE = /(?:hieu luc|thi hanh|ap dung|ke) (?:thi hanh )?(?:ke )?tu (?:ngay )?$/
const TO_THIS_DAY = /^ (?:den nay|tro di|tro ve)/

/** True for the year of the document and those beside it. */
export function isNear({ from }: Pick<Step, 'from'>, year: number): boolean {
  return Math.abs(year - from.year) <= 1
}

/** True for a time from which on something is so: history, whatever its year. */
export function isBeginning({ reading }: Step, { start, end }: Mark): boolean {
  return (
    IN_FORCE.test(textBefore(reading.page, start, 40)) || TO_THIS_DAY.test(textAfter(reading.page, end, 10))
  )
}

export function isSince({ reading }: Step, { start }: Mark): boolean {
  return SINCE.test(textBefore(reading.page, start, 16))
}

/** What stands between "chủ đề" and the opening quotation mark where no year is told. */
const BEFORE_QUOTE = /^ ?[^.;:\n"\d]{0,20}:? ?"/

/** Marks themes in quotation marks: they are others each year. */
export function markThemes({ reading }: Step, ledger: Ledger): void {
  for (const { index, 0: word } of reading.folded.matchAll(/chu de|thong diep/g)) {
    const gap = BEFORE_QUOTE.exec(textAfter(reading.page, index + word.length, 30))?.[0]
    if (gap === undefined) continue
    const start = index + word.length + gap.length - 1
    const end = reading.folded.indexOf('"', start + 1) + 1
    // Nothing between the marks is a blank to be filled in.
    if (!/[^\s.…_]/.test(reading.text.slice(start + 1, end - 1))) continue
    if (end > 0 && end - start < 320 && ledger.fateOf({ start: index, end }) === 'open')
      ledger.mark({ start, end }, reasons.theme)
  }
}

/** True between quotation marks of one line; folding makes all of them alike, the source tells which open. */
export function isQuoted({ reading }: Step, { start }: Mark): boolean {
  const line = reading.text.slice(reading.text.lastIndexOf('\n', start - 1) + 1, start)
  const curly = line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('«') > line.lastIndexOf('»')
  return curly || (line.split('"').length - 1) % 2 === 1
}

/** Why a year that stands alone is not simply the document's. */
export function doubtOf(step: Step, run: DigitRun): Bilingual | 'keep' | undefined {
  const { page } = step.reading
  const clause = page.text.slice(clauseStart(page, run.start, 0), run.start).slice(-80)
  if (isQuoted(step, run)) return reasons.theme
  if (SINCE.test(clause) || LAW.test(clause)) return 'keep'
  if (UNTIL.test(clause)) return run.value < step.to.year ? reasons.goal : 'keep'
  const after = textAfter(page, run.end, 30)
  if (THEME.test(clause) || THEME_BEHIND.test(after)) return reasons.theme
  if (ALONE_IN_ITS_KIND.test(after)) return reasons.period
  return CAMPAIGN.test(clause) && !PART_OF_YEAR.test(clause) ? reasons.campaign : undefined
}
