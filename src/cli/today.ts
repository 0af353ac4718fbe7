import { formatMonth, type PlainDate } from '../dates/plain-date.js'
import { monthOf } from './typed-time.js'

/** Today in Vietnam: the one place where the command line looks at a clock. */
export async function today(): Promise<PlainDate> {
  const { vietnamDay } = await import('../dates/vietnam-time.js')
  return vietnamDay(new Date())
}

/** A month as typed: `2023-07` or `7/2023`, or `this` and `next` counted from today in Vietnam. */
export async function monthRef(typed: string | undefined, option?: string): Promise<string> {
  if (typed !== undefined && typed !== 'this' && typed !== 'next') return monthOf(typed, option)
  const [year, month] = (await today()).split('-').map(Number) as [number, number]
  const index = year * 12 + month - 1 + (typed === 'next' ? 1 : 0)
  return formatMonth(Math.floor(index / 12), (index % 12) + 1)
}
