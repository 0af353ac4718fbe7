import { LUNAR_YEARS } from '../dates/lunar.js'
import type { Plan } from '../planner/plan.js'
import type { Language } from '../text/language.js'
import { complain } from './output.js'

/** Says that days of the lunar calendar are missing from a plan, where it leaves the years for which the calendar is known. */
export function tellUnknownLunar({ from, to }: Pick<Plan, 'from' | 'to'>, language: Language): void {
  const [first, last] = [LUNAR_YEARS.first + 1, LUNAR_YEARS.last]
  if (Number(from.slice(0, 4)) >= first && Number(to.slice(0, 4)) <= last) return
  complain(
    language === 'vi'
      ? `Âm lịch chỉ có từ năm ${first} đến năm ${last}: ngoài khoảng này không có các ngày theo âm lịch.`
      : `The lunar calendar is known from ${first} to ${last}: outside of these years its days are missing.`,
  )
}
