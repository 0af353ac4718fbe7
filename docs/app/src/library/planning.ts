import {
  createCatalog,
  createPlanner,
  describeProblem,
  isKyNiemError,
  type Plan,
  type Planner,
} from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import type { Choice, Own, Raw, Setting, Trouble } from '../exchange.js'

/** A planner for a choice, and what of the office's own could not be used. */
interface Planning {
  planner: Planner
  troubles: readonly Trouble[]
}

let last: { key: string; planning: Promise<Planning> } | undefined

/** The planner of a setting; the last one is kept, since most questions come with the same setting. */
export function planning({ choice: { province, profile }, own }: Setting): Promise<Planning> {
  const key = JSON.stringify([province, profile, own.days, own.campaigns])
  if (last?.key !== key) last = { key, planning: makePlanning({ province, profile }, own) }
  return last.planning
}

async function makePlanning(
  { province, profile }: Pick<Choice, 'province' | 'profile'>,
  own: Own,
): Promise<Planning> {
  const scope = { ...(province ? { province } : {}), ...(profile ? { profile } : {}) }
  if (own.days.length + own.campaigns.length === 0) {
    return { planner: createPlanner({ catalog: createCatalog(vietnam, scope) }), troubles: [] }
  }
  const { parseCampaigns, parseCommemorations } = await import('ky-niem/schema')
  const days = sound(own.days, (raw) => parseCommemorations([raw], { changes: vietnam }))
  const catalog = createCatalog([...vietnam, ...days.sound], { ...scope, override: true })
  const campaigns = sound(own.campaigns, (raw) => {
    const parsed = parseCampaigns([raw])
    // A campaign around a day that is not there shows only when it is planned.
    createPlanner({ catalog, campaigns: parsed }).year(2026)
    return parsed
  })
  return {
    planner: createPlanner({ catalog, campaigns: campaigns.sound }),
    troubles: [...days.troubles, ...campaigns.troubles],
  }
}

/** The records without faults, and the faults of the others: one wrong day shall not take the month away. */
function sound<T extends { id: string }>(
  records: readonly Raw[],
  parse: (raw: Raw) => readonly T[],
): { sound: T[]; troubles: Trouble[] } {
  const found = new Map<string, T>()
  const troubles: Trouble[] = []
  for (const raw of records) {
    try {
      for (const record of parse(raw)) found.set(record.id, record)
    } catch (error) {
      troubles.push(...troublesOf(error))
    }
  }
  return { sound: [...found.values()], troubles }
}

/** The stretch of time that was chosen. */
export function planOf(planner: Planner, { span, year, month }: Choice): Plan {
  return span === 'year' ? planner.year(year) : planner.month(refOf({ year, month }))
}

/** `2026-12`. */
export function refOf({ year, month }: { year: number; month: number }): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/** An error of the library as texts to show; any other is a fault of ours and is shown as it is. */
export function troublesOf(error: unknown): Trouble[] {
  if (!isKyNiemError(error)) {
    const text = error instanceof Error ? error.message : String(error)
    const words = { vi: `Lỗi của trang: ${text}`, en: `A fault of this page: ${text}` }
    return [{ text: words, message: words }]
  }
  return error.problems.map((problem) => ({
    ...(problem.field === undefined ? {} : { field: problem.field }),
    text: {
      vi: describeProblem(problem),
      en: describeProblem(problem, { language: 'en' }),
    },
    message: problem.message,
  }))
}
