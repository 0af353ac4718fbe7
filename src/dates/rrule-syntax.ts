import type { Problem } from '../errors.js'
import { tryParseDate } from './plain-date.js'

const list = (item: string): RegExp => new RegExp(`^${item}(?:,${item})*$`)

/** Parts of a rule that make sense for days without a time, with the values that RFC 5545, 3.3.10, allows. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,5}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTH: list('(?:[1-9]|1[0-2])'),
  BYMONTHDAY: list('[+-]?(?:[1-9]|[12]\\d|3[01])'),
  BYYEARDAY: list('[+-]?(?:[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYWEEKNO: list('[+-]?(?:[1-9]|[1-4]\\d|5[0-3])'),
  BYSETPOS: list('[+-]?(?:[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYDAY: list('(?:[+-]?(?:[1-9]|[1-4]\\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)'),
}

/** The part that makes a text no rule of days; undefined if it is one. */
export function rruleFault(rrule: string): string | undefined {
  const seen = new Map<string, string>()
  for (const part of rrule.toUpperCase().split(';')) {
    const at = part.indexOf('=')
    const [name, value] = [part.slice(0, Math.max(at, 0)), part.slice(at + 1)]
    if (!Object.hasOwn(PARTS, name) || seen.has(name) || !PARTS[name]!.test(value)) return part
    seen.set(name, value)
  }
  const freq = seen.get('FREQ')
  if (freq === undefined) return rrule
  // COUNT and UNTIL exclude each other; "second Monday" needs a month or a year to be counted in.
  if (seen.has('COUNT') && seen.has('UNTIL')) return 'COUNT, UNTIL'
  const until = seen.get('UNTIL')
  if (until !== undefined && !tryParseDate(until.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3'))) {
    return `UNTIL=${until}`
  }
  if (/\d/.test(seen.get('BYDAY') ?? '') && (freq === 'DAILY' || freq === 'WEEKLY')) {
    return `BYDAY=${seen.get('BYDAY')}`
  }
  return undefined
}

/** The problem of an rrule that was not turned into its dates. */
export const unexpanded = (rrule: string): Problem => ({
  code: 'rrule-not-expanded',
  value: rrule,
  message: {
    vi: `Quy tắc RRULE "${rrule}" chưa được khai triển thành ngày; hãy đọc bản ghi qua parseCommemorations hoặc parseCampaigns (ky-niem/schema).`,
    en: `The RRULE "${rrule}" has not been expanded into dates; read the record through parseCommemorations or parseCampaigns (ky-niem/schema).`,
  },
})
