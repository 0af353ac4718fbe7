import type { NameHit, NameIndex } from '../../commemorations/names/index.js'
import { clauseStart } from './clause.js'
import type { Claim, DateMark, Mark, Page } from './marks.js'
import { textAfter, textBefore } from './page.js'

const FOUNDED = / (?:duoc |da duoc |chinh thuc |da )?(?:thanh lap|ra doi)(?: vao)? ngay $/
const FOUNDED_BEHIND = /^([a-z0-9, -]{2,140}?) (?:duoc |chinh thuc |da duoc )?(?:thanh lap|ra doi)(?![a-z])/
/** The founding of a body is no longer told than this. */
const REACH = 140

/**
 * "Hội Nông dân Việt Nam được thành lập ngày 14/10/1930", "Ngày 14/10/1930, Hội Nông dân Việt Nam được thành lập": the day of the founding,
 * told by the body.
 */
export function foundedClaims(page: Page, dates: readonly DateMark[], names: NameIndex): Claim[] {
  return dates.flatMap((date) => {
    if (date.day === undefined || date.year === undefined) return []
    const body = bodyBefore(page, date) ?? bodyBehind(page, date)
    if (!body) return []
    const { start, end } = body
    const told = page.text.slice(start, end)
    const hit = names.findIn(LEAD + told).find((name) => name.whole && name.end === LEAD.length + told.length)
    // The words of the founding belong to the name. A name that begins within the body is that of another day.
    if (!hit || hit.start >= LEAD.length || hit.own.length === 0) return []
    const name: NameHit = { ...hit, start, end: Math.max(end, body.told) }
    return [
      {
        start: Math.min(start, date.start),
        end: Math.max(end, date.end),
        names: [name],
        counts: [],
        inherited: false,
        date,
      },
    ]
  })
}

const LEAD = 'ngay thanh lap '

interface Body extends Mark {
  /** Where the words of the founding end, which are part of the name. */
  told: number
}

function bodyBefore(page: Page, date: DateMark): Body | undefined {
  const founded = FOUNDED.exec(textBefore(page, date.start, 40))
  if (!founded) return undefined
  const end = date.start - founded[0].length
  const from = Math.max(clauseStart(page, end, 0), page.text.lastIndexOf(',', end) + 1, end - REACH)
  const start = end - page.text.slice(from, end).trimStart().length
  return { start, end, told: date.start - 1 }
}

function bodyBehind(page: Page, date: DateMark): Body | undefined {
  const start = date.end + 2
  if (page.text.slice(date.end, start) !== ', ') return undefined
  const [founded, body] = FOUNDED_BEHIND.exec(textAfter(page, start, REACH + 20)) ?? []
  if (!founded || !body) return undefined
  // What is told of the date in a sentence that goes on is not told of the body.
  if (!AT_HEAD.test(page.text.slice(clauseStart(page, date.start, 0), date.start))) return undefined
  return { start, end: start + body.length, told: start + founded.length }
}

const AT_HEAD = /^ ?(?:[-+*•] )?(?:vao )?ngay $/
