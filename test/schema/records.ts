import { InputError, type Problem } from '../../src/errors.js'

/** The smallest campaign. */
export const CAMPAIGN = {
  id: 'chien-dich',
  title: 'Chiến dịch',
  period: { kind: 'dates', start: '2023-01-01' },
}

/** The smallest commemoration. */
export const COMMEMORATION = {
  id: 'ngay-a',
  name: { vi: 'Ngày A' },
  rule: { kind: 'fixed', month: 7, day: 27 },
  kind: 'tradition',
  level: 'national',
  rank: 2,
  topics: [],
  sources: ['https://example.org/a'],
  confidence: 'high',
}

/** The problems that a call throws; none if it does not throw. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** Code and field of each problem. */
export function faultsOf(call: () => unknown): string[] {
  return problemsOf(call).map(({ code, field }) => `${code} ${field ?? ''}`.trim())
}
