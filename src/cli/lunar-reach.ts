import { LUNAR_YEARS, lunarOn } from '../dates/lunar.js'
import type { Plan } from '../planner/plan.js'
import type { Language } from '../text/language.js'
import { complain } from './output.js'

/** Says that days of the lunar calendar are missing from a plan, where it leaves the years for which the calendar is known. */
export function tellUnknownLunar({ from, to }: Pick<Plan, 'from' | 'to'>, language: Language): void {
  if (lunarOn(from) && lunarOn(to)) return
  const { first, last } = LUNAR_YEARS
  complain(
    language === 'vi'
      ? `Âm lịch chỉ có từ năm âm lịch ${first} đến năm ${last}: ngoài khoảng này không có các ngày theo âm lịch.`
      : `The lunar calendar is known from lunar year ${first} to ${last}: outside of these its days are missing.`,
  )
}
