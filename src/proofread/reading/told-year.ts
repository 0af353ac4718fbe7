import { clauseStart } from './clause.js'
import type { Mark, Page } from './marks.js'
import { textAfter } from './page.js'

const YEAR = /(?<!\d)nam (\d{4})(?!\d| ?-)/g
/** "ngày 29 tháng 11 (Chủ nhật), năm 2026". */
const BEHIND = /^(?: ?\([^()\d\n]{1,16}\))?,? nam (\d{4})(?!\d| ?-)/

/** The year of what a meeting is about: "tổng kết công tác năm 2025 vào thứ Năm, ngày 15/01". */
const OF_WORK =
  /(?<![a-z])(?:tong ket|so ket|danh gia|ket qua|cong tac|nhiem vu|phuong huong|ke hoach|chuong trinh|du toan|quyet toan|thi dua|hoan thanh|trien khai)(?![a-z])[^,;()]{0,80}$/

/** A year that a sentence names; `ofWork` where it is that of the work spoken of, and a day may be in the one beside it. */
export interface ToldYear {
  year: number
  ofWork: boolean
}

/**
 * The year that a sentence says its day is in: right behind it, or the last one in front of it, "Tuần 49 năm 2026: Thứ Hai (30/11)". It
 * goes before the document's year; undefined where the sentence names none.
 */
export function toldYear(page: Page, { start, end }: Mark): ToldYear | undefined {
  const behind = BEHIND.exec(textAfter(page, end, 32))
  if (behind) return { year: Number(behind[1]), ofWork: false }
  const before = page.text.slice(sentenceStart(page, start), start)
  const told = [...before.matchAll(YEAR)].at(-1)
  return told && { year: Number(told[1]), ofWork: OF_WORK.test(before.slice(0, told.index)) }
}

/** Where the thought begins, with the head in front of its colon. */
function sentenceStart(page: Page, position: number): number {
  const start = clauseStart(page, position, 0)
  return page.text.charAt(start - 1) === ':' ? clauseStart(page, start - 1, 0) : start
}
