import type { NameHit, NameIndex } from '../../commemorations/names/index.js'
import { clauseStart } from './clause.js'
import type { Claim, DateMark, Page } from './marks.js'
import { textBefore } from './page.js'

const FOUNDED = / (?:duoc |da duoc |chinh thuc |da )?thanh lap(?: vao)? ngay $/
/** The founding of a body is no longer told than this. */
const REACH = 140

/** "Hội Nông dân Việt Nam được thành lập ngày 14/10/1930": the day of the founding, told by the body. */
export function foundedClaims(page: Page, dates: readonly DateMark[], names: NameIndex): Claim[] {
  return dates.flatMap((date) => {
    if (date.day === undefined || date.year === undefined) return []
    const founded = FOUNDED.exec(textBefore(page, date.start, 40))
    if (!founded) return []
    const end = date.start - founded[0].length
    const from = Math.max(clauseStart(page, end, 0), page.text.lastIndexOf(',', end) + 1, end - REACH)
    const body = page.text.slice(from, end).trimStart()
    const lead = 'ngay thanh lap '
    const hit = names.findIn(lead + body).find((name) => name.whole && name.end === lead.length + body.length)
    // The words of the founding belong to the name. A name that begins within the body is that of another day.
    if (!hit || hit.start >= lead.length || hit.own.length === 0) return []
    const name: NameHit = { ...hit, start: end - body.length, end: date.start - 1 }
    return [{ start: name.start, end: date.end, names: [name], counts: [], inherited: false, date }]
  })
}
