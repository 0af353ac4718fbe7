import { circles, circularRule, isTied } from '../dates/relative.js'
import type { Bilingual } from '../text/language.js'
import { type FieldProblem, problem } from './field-problem.js'

const isYear = (value: unknown): value is number => Number.isInteger(value)

/**
 * Faults between the fields of a commemoration that each are well formed. It takes the raw record, so that they are told together
 * with the faults of single fields.
 */
export function commemorationFaults(raw: unknown): FieldProblem[] {
  if (typeof raw !== 'object' || raw === null) return []
  const { origin, firstObserved, endedAfter, counted, level, provinces, sources, confidence } = raw as Record<
    string,
    unknown
  >
  const problems: FieldProblem[] = []
  const originYear =
    typeof origin === 'string' && /^\d{4}/.test(origin) ? Number(origin.slice(0, 4)) : undefined
  if (isYear(firstObserved) && isYear(endedAfter) && endedAfter < firstObserved) {
    problems.push({
      code: 'reversed-years',
      field: 'endedAfter',
      value: endedAfter,
      allowed: `>= ${firstObserved}`,
      message: {
        vi: `Năm cuối ${endedAfter} đứng trước năm đầu tiên ${firstObserved}.`,
        en: `The last year ${endedAfter} comes before the first, ${firstObserved}.`,
      },
    })
  }
  if (originYear !== undefined && isYear(firstObserved) && originYear > firstObserved) {
    problems.push({
      code: 'origin-after-first',
      field: 'origin',
      value: origin,
      allowed: `<= ${firstObserved}`,
      message: {
        vi: `Năm khởi nguồn ${originYear} đứng sau năm đầu tiên kỷ niệm ${firstObserved}.`,
        en: `The origin ${originYear} comes after the first year of observance, ${firstObserved}.`,
      },
    })
  }
  if (originYear !== undefined && isYear(endedAfter) && counted !== false && endedAfter <= originYear) {
    problems.push({
      code: 'never-kept',
      field: 'endedAfter',
      value: endedAfter,
      allowed: `> ${originYear}`,
      message: {
        vi: `Ngày này thôi kỷ niệm năm ${endedAfter}, trước lần kỷ niệm đầu tiên (sau năm ${originYear}).`,
        en: `The day ended in ${endedAfter}, before its first anniversary (after ${originYear}).`,
      },
    })
  }
  const { lunarOrigin, rule } = raw as { lunarOrigin?: unknown; rule?: { kind?: unknown } | null }
  if (lunarOrigin !== undefined && rule?.kind !== 'lunar') {
    problems.push({
      code: 'invalid-origin',
      field: 'lunarOrigin',
      value: lunarOrigin,
      allowed: 'rule: { kind: lunar, … }',
      message: {
        vi: 'Ngày gốc âm lịch chỉ dùng cho ngày có quy tắc âm lịch (rule.kind: lunar).',
        en: 'A lunar origin belongs to a day of the lunar calendar (rule.kind: lunar).',
      },
    })
  }
  if (level === 'province' && (!Array.isArray(provinces) || provinces.length === 0)) {
    problems.push({
      code: 'missing-field',
      field: 'provinces',
      message: {
        vi: 'Ngày cấp tỉnh phải nêu tỉnh, thành phố trong "provinces".',
        en: 'A day of a province names the province in "provinces".',
      },
    })
  }
  if (Array.isArray(sources) && sources.length === 0 && confidence !== 'low') {
    problems.push({
      code: 'missing-source',
      field: 'sources',
      message: {
        vi: 'Nêu ít nhất một nguồn, hoặc ghi confidence: "low" nếu chưa xác minh.',
        en: 'Name at least one source, or say confidence: "low" for what is not confirmed.',
      },
    })
  }
  return problems
}

/** Names of other years need a year at one end, and the ends in order. */
export function formerNameFaults(raw: unknown): FieldProblem[] {
  const names = (raw as { formerNames?: unknown } | null)?.formerNames
  if (!Array.isArray(names)) return []
  return names.flatMap((name: unknown, index): FieldProblem[] => {
    const { from, until } = (name ?? {}) as { from?: unknown; until?: unknown }
    if (from === undefined && until === undefined) {
      return [
        {
          code: 'missing-field',
          field: `formerNames[${index}].until`,
          allowed: 'from, until',
          message: {
            vi: 'Tên của những năm khác cần năm cuối (until), năm đầu (from) hoặc cả hai.',
            en: 'A name of other years needs its last year (until), its first (from) or both.',
          },
        },
      ]
    }
    if (!isYear(from) || !isYear(until) || until >= from) return []
    return [
      {
        code: 'reversed-years',
        field: `formerNames[${index}].until`,
        value: until,
        allowed: `>= ${from}`,
        message: {
          vi: `Năm cuối ${until} đứng trước năm đầu ${from}.`,
          en: `The last year ${until} comes before the first, ${from}.`,
        },
      },
    ]
  })
}

/** Tells of a raw record of a list whether its rule is relative to itself, by way of other records or not. */
export function circleFaultsOf(list: readonly unknown[]): (raw: unknown) => FieldProblem[] {
  const ties = new Map(list.flatMap((raw) => tieOf(raw) ?? []))
  const circular = circles(ties)
  return (raw) => {
    const [tie] = tieOf(raw) ?? []
    return tie && circular.has(tie[0]) ? [circularRule(tie[1])] : []
  }
}

/** The id of a raw record and the one that its rule is relative to. */
function tieOf(raw: unknown): [[id: string, to: string]] | undefined {
  const { id, rule } = (raw ?? {}) as { id?: unknown; rule?: unknown }
  return typeof id === 'string' && isTied(rule) ? [[id, rule.to]] : undefined
}

/** What the name of a slogan is. */
export const SLOGAN_YEAR: Bilingual = {
  vi: 'Khẩu hiệu ghi theo năm, bốn chữ số: "2023".',
  en: 'Slogans go by year, in four digits: "2023".',
}

/** The one name that schemas of tables pass over. */
export function sloganFaults(raw: unknown): FieldProblem[] {
  const { slogans } = (raw ?? {}) as { slogans?: unknown }
  if (typeof slogans !== 'object' || slogans === null || !Object.hasOwn(slogans, '__proto__')) return []
  return [problem('wrong-form', ['slogans', '__proto__'], '__proto__', SLOGAN_YEAR, '2023')]
}
