import type { Commemoration } from '../../commemorations/commemoration.js'
import type { NameHit } from '../../commemorations/names/index.js'
import { withoutLead } from '../../commemorations/names/variants.js'
import { foldText } from '../../text/fold.js'
import { keysOf } from '../../text/words.js'
import { countedYears, fixedDay } from '../catalog-facts.js'
import { textAfter, textBefore } from '../reading/page.js'
import { inCaseOf } from '../repair.js'
import type { ProofreadContext, ProofreadRule } from '../rule.js'
import { checkBodies, isPastBehind } from './name-of-body.js'

/** A year within so many letters tells what time the clause is about. */
const BESIDE = 60
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
  const keysOfName = comparedOnce()
  const claimOf = new Map(reading.claims.flatMap((claim) => claim.names.map((hit) => [hit, claim] as const)))
  for (const hit of changed) {
    const [entry] = hit.own
    const claim = claimOf.get(hit)
    const year = claim?.range?.to.year ?? reading.subject.year
    // Early in the year a lunar day still belongs to the year before.
    const [kept] = countedYears(entry!, context.catalog, year)
    const printed = keysOfName(reading.text.slice(hit.start, hit.end))
    const changeIn = (inYear: number) => changeOf(context, entry!, printed, inYear, keysOfName)
    const change = changeIn(kept!)
    if (!change || isPastBehind(reading.page, hit.end)) continue
    if (!claim?.range && !claim?.count && isHistory(context, hit, changeIn)) continue
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
  { reading }: ProofreadContext,
  { start, end }: NameHit,
  changeIn: (year: number) => Change | undefined,
): boolean {
  const beside = textBefore(reading.page, start, BESIDE) + textAfter(reading.page, end, BESIDE)
  return [...beside.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].some(
    ([year]) => changeIn(Number(year)) === undefined,
  )
}

/** The words that a name is compared by, made of each wording once in a text. */
function comparedOnce(): (name: string) => string {
  const compared = new Map<string, string>()
  return (name) => {
    const keys = compared.get(name) ?? withoutLead(keysOf(foldText(name))).join(' ')
    compared.set(name, keys)
    return keys
  }
}

interface Change {
  now?: string
  severity?: 'info'
  message: { vi: string; en: string }
}

function changeOf(
  { catalog }: ProofreadContext,
  entry: Commemoration,
  printed: string,
  year: number,
  keysOfName: (name: string) => string,
): Change | undefined {
  const former = entry.formerNames?.find(({ vi }) => keysOfName(vi) === printed)
  const current = [entry.name.vi, ...(entry.aliases ?? [])].some((own) => keysOfName(own) === printed)
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

/** The record that is kept on the same day from the year after the ended one's last. */
function successorOf(entries: readonly Commemoration[], ended: Commemoration): Commemoration | undefined {
  const day = fixedDay(ended)
  if (!day) return undefined
  return entries.find((entry) => {
    const own = fixedDay(entry)
    return entry.firstObserved === ended.endedAfter! + 1 && own?.day === day.day && own.month === day.month
  })
}
