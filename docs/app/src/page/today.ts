import type { PlainDate } from 'ky-niem'

/** Today in Vietnam, by the clock of this machine: `2026-12-22`. Vietnam has been at UTC+7 since 1975. */
export function today(): PlainDate {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10) as PlainDate
}
