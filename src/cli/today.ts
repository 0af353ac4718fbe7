import { InputError } from '../errors.js'

/** Today in Vietnam as `YYYY-MM-DD`: the one place where the command line looks at a clock. */
export async function today(): Promise<string> {
  const { DateTime } = await import('luxon')
  const now = DateTime.now().setZone('Asia/Ho_Chi_Minh')
  if (now.isValid) return now.toISODate()
  throw new InputError([
    {
      code: 'no-time-zone',
      message: {
        vi: 'Máy này không có dữ liệu múi giờ Asia/Ho_Chi_Minh; hãy ghi rõ ngày hoặc tháng.',
        en: 'This machine has no data for the time zone Asia/Ho_Chi_Minh; name the day or the month.',
      },
    },
  ])
}

/** A month as typed: `2023-07`, or `this` and `next` counted from today in Vietnam. */
export async function monthRef(typed: string | undefined): Promise<string> {
  if (typed !== undefined && typed !== 'this' && typed !== 'next') return typed
  const [year, month] = (await today()).split('-').map(Number) as [number, number]
  const index = year * 12 + month - 1 + (typed === 'next' ? 1 : 0)
  return `${`${Math.floor(index / 12)}`.padStart(4, '0')}-${`${(index % 12) + 1}`.padStart(2, '0')}`
}
