import { textAfter, textBefore } from '../../proofread/reading/page.js'
import { isQuoted } from './doubts.js'
import type { Ledger, Step } from './ledger.js'
import { reasons } from './reasons.js'

/** "năm đầu thực hiện …", "năm thứ hai triển khai …", "năm cuối của nhiệm kỳ". */
const YEAR_OF =
  /\bnam (?:dau(?: tien)?|thu (?:nhat|hai|ba|tu|nam|\d{1,2})|cuoi(?: cung)?) (?=(?:to chuc )?(?:thuc hien|trien khai)\b|(?:cua )?(?:nhiem ky|ke hoach|giai doan)\b)/g
/** "Năm 2026 là năm đầu …", "năm 2026, năm đầu …" is told at its year; "năm 1961, năm đầu …" is history. */
const YEAR_BEFORE = /(?:\bla |\d{4},? ?)$/
const TIME = /^ lan thu (?:[a-z]{1,8}|\d{1,3})(?![a-z0-9])/

/** Marks places in a row that are others a year later: of a year in its plan, of a day that comes for the fifth time. */
export function markOrdinals(step: Step, ledger: Ledger): void {
  const { folded, names, page } = step.reading
  for (const { index, 0: words } of folded.matchAll(YEAR_OF)) {
    const place = { start: index, end: index + words.length - 1 }
    const isTold = YEAR_BEFORE.test(textBefore(page, index, 12))
    if (!isTold && !isQuoted(step, place) && ledger.fateOf(place) === 'open')
      ledger.mark(place, reasons.ordinal)
  }
  for (const { whole, entries, end } of names) {
    const length =
      whole && entries.some(({ name }) => COMES_AGAIN.test(name.vi))
        ? TIME.exec(textAfter(page, end, 24))?.[0].length
        : undefined
    const place = { start: end + 1, end: end + (length ?? 0) }
    if (length !== undefined && ledger.fateOf(place) === 'open') ledger.mark(place, reasons.ordinal)
  }
}

const COMES_AGAIN = /^(?:Ngày|Tháng|Tuần) (?!sinh|mất)/
