import type { Commemoration, DatedName } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import { withoutLead } from '../../commemorations/names/variants.js'
import { printDate } from '../../dates/print/vietnamese.js'
import { foldText } from '../../text/fold.js'
import { beginsWith, endsIn, lastWords, phrases } from '../../text/phrases.js'
import { keysOf } from '../../text/words.js'
import { countedYears } from '../catalog-facts.js'
import type { Mark, Page } from '../reading/marks.js'
import { textAfter, textBefore } from '../reading/page.js'
import { citationsNear } from '../reading/reading.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import { FORMER_BODIES } from './former-bodies.js'

// History may be told under the names of its time.
const PAST = phrases(
  'nguyen, tien than, truoc day, truoc khi, luc do, khi do, hop nhat, sap nhap, doi ten, mang ten, cu',
)
/** A year within so many letters tells what time the clause is about. */
const BESIDE = 60
const LINKS: ReadonlySet<string> = new Set(['la', 'cua', 'voi'])
const PAST_BEHIND = phrases(
  'cu, nay la, truoc day, tien than, doi ten, hop nhat, sap nhap, va ban dan van, va ban tuyen giao',
)

function isPast(page: Page, start: number, end: number): boolean {
  const words = lastWords(textBefore(page, start, 32))
  if (LINKS.has(words.at(-1) ?? '')) words.pop()
  return endsIn(words.join(' '), PAST) || isPastBehind(page, end)
}

function isPastBehind(page: Page, end: number): boolean {
  return beginsWith(textAfter(page, end, 32).replace(/^[ ,(]{1,3}/, ''), PAST_BEHIND)
}

/** A day or body under a name that was not, or is no longer, its name in the year of the document. */
export const name: ProofreadRule = {
  id: 'name',
  summary: {
    vi: 'Ngày hoặc cơ quan mang tên không đúng với năm của văn bản.',
    en: 'A day or body under a name that is not its name in the year of the document.',
  },
  check(context) {
    checkDays(context)
    checkBodies(context)
  },
}

function checkDays(context: ProofreadContext): void {
  const { reading } = context
  if (reading.subject.year === undefined) return
  const changed = reading.names.filter(
    ({ whole, announced, own: [entry, other] }) =>
      whole &&
      announced &&
      entry &&
      !other &&
      (entry.formerNames !== undefined || entry.endedAfter !== undefined),
  )
  if (changed.length === 0) return
  const claimOf = new Map(reading.claims.flatMap((claim) => claim.names.map((hit) => [hit, claim] as const)))
  for (const hit of changed) {
    const [entry] = hit.own
    const claim = claimOf.get(hit)
    const year = claim?.range?.to.year ?? reading.subject.year
    // Early in the year a lunar day still belongs to the year before.
    const [kept] = countedYears(entry!, context.catalog, year)
    const change = changeOf(context, entry!, hit, kept!)
    if (!change || isPastBehind(reading.page, hit.end)) continue
    if (!claim?.range && !claim?.count && isHistory(context, entry!, hit)) continue
    context.report({
      start: hit.start,
      end: hit.end,
      severity: change.severity ?? 'warning',
      ...(change.now === undefined
        ? {}
        : { expected: inCaseOf(reading.text.slice(hit.start, hit.end), change.now) }),
      commemoration: entry!.id,
      message: change.message,
    })
  }
}

/** A year beside a name within which the record bore it: "Ngày 27/7/1947 được chọn làm Ngày Thương binh toàn quốc". */
function isHistory(
  { reading, catalog }: ProofreadContext,
  entry: Commemoration,
  { start, end }: NameHit,
): boolean {
  const beside = textBefore(reading.page, start, BESIDE) + textAfter(reading.page, end, BESIDE)
  return [...beside.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].some(
    ([year]) => changeOf({ catalog, reading }, entry, { start, end }, Number(year)) === undefined,
  )
}

/** The words that a name is compared by. */
function keys(text: string): string {
  return withoutLead(keysOf(foldText(text))).join(' ')
}

interface Names {
  former: ReadonlyMap<string, DatedName>
  current: ReadonlySet<string>
}

const namesOfRecord = new WeakMap<Commemoration, Names>()

function namesOf(entry: Commemoration): Names {
  let names = namesOfRecord.get(entry)
  if (!names) {
    names = {
      former: new Map(entry.formerNames?.map((name) => [keys(name.vi), name])),
      current: new Set([entry.name.vi, ...(entry.aliases ?? [])].map(keys)),
    }
    namesOfRecord.set(entry, names)
  }
  return names
}

interface Change {
  now?: string
  severity?: 'info'
  message: { vi: string; en: string }
}

function changeOf(
  { catalog, reading }: Pick<ProofreadContext, 'catalog' | 'reading'>,
  entry: Commemoration,
  hit: Mark,
  year: number,
): Change | undefined {
  const printed = keys(reading.text.slice(hit.start, hit.end))
  const names = namesOf(entry)
  const former = names.former.get(printed)
  const current = names.current.has(printed)
  if (former && !current) {
    const { until, from } = former
    if (until !== undefined && year > until)
      return {
        now: withoutDay(entry.name.vi),
        message: {
          vi: `Tên này dùng đến năm ${until}; nay là ${entry.name.vi}.`,
          en: `This name was used until ${until}; now ${entry.name.en ?? entry.name.vi}.`,
        },
      }
    if (from !== undefined && year < from)
      return { message: { vi: `Tên này có từ năm ${from}.`, en: `This name was given in ${from}.` } }
  }
  if (entry.endedAfter !== undefined && year > entry.endedAfter) {
    const next = successorOf(catalog.entries, entry)
    return {
      // Veterans keep the day of a body that is no more; it is said for the offices' sake.
      ...(next ? { now: withoutDay(next.name.vi) } : { severity: 'info' as const }),
      message: {
        vi: `Ngày này chỉ tổ chức đến năm ${entry.endedAfter}${next ? `; nay là ${next.name.vi}` : ''}.`,
        en: `This day was kept until ${entry.endedAfter}${next ? `; now ${next.name.en ?? next.name.vi}` : ''}.`,
      },
    }
  }
  return undefined
}

/** "Ngày" stands in front of the hit already. */
function withoutDay(text: string): string {
  return text.replace(/^(?:Ngày|Lễ) /, '')
}

function successorOf(entries: readonly Commemoration[], ended: Commemoration): Commemoration | undefined {
  const { rule } = ended
  if (rule.kind !== 'fixed') return undefined
  return entries.find(
    (entry) =>
      entry.firstObserved === ended.endedAfter! + 1 &&
      entry.rule.kind === 'fixed' &&
      entry.rule.day === rule.day &&
      entry.rule.month === rule.month,
  )
}

function checkBodies(context: ProofreadContext): void {
  const { reading } = context
  const { year, month = 12 } = reading.subject
  if (year === undefined || year < 2025) return
  const { folded, page } = reading
  for (const body of FORMER_BODIES) {
    // The year of the merger is full of both names; the month decides where it is known.
    if (`${year}-${String(month).padStart(2, '0')}` <= body.since.slice(0, 7)) continue
    for (let at = folded.indexOf(body.folded); at >= 0; at = folded.indexOf(body.folded, at + 1)) {
      const end = at + body.folded.length
      if (/[a-z0-9]/.test(folded.charAt(end)) || /[a-z0-9]$/.test(folded.slice(Math.max(0, at - 1), at)))
        continue
      if (body.unless && textAfter(page, end, body.unless.length + 1) === ` ${body.unless}`) continue
      if (isPast(page, at, end)) continue
      if (citedBefore(context, at, end, body.since)) continue
      context.report({
        start: at,
        end,
        severity: 'warning',
        expected: inCaseOf(reading.text.slice(at, end), body.now),
        message: {
          vi: `Từ ${printDate(body.since)} là ${body.now}.`,
          en: `Since ${body.since} this is ${body.now}.`,
        },
      })
    }
  }
}

/** The issuer of a document of before the merger keeps its name: "Hướng dẫn số … ngày … của Ban Tuyên giáo …". */
function citedBefore({ reading }: ProofreadContext, start: number, end: number, since: string): boolean {
  return citationsNear(reading, start, 120).some(({ citation, ...found }) => {
    if (citation.issuedOn !== undefined && citation.issuedOn >= since) return false
    if (citation.issuedOn === undefined && (citation.year ?? 9999) >= Number(since.slice(0, 4))) return false
    return (start >= found.start && start - found.end < 60) || (end <= found.start && found.start - end < 60)
  })
}
