// Days off: public holidays with the days in their place, days swapped by notice, working days.
export { HOLIDAY_YEARS } from './holidays/days-of-year.js'
export type { Holiday, HolidayStatus, Notice } from './holidays/holiday.js'
export type { Swap } from './holidays/law.js'
export { publicHolidays } from './holidays/public-holidays.js'
export type { WeekOptions, WorkingWeek } from './holidays/week.js'
export {
  type DayOff,
  daysOff,
  isDayOff,
  nextWorkingDay,
  type WorkedDay,
  workedDays,
  workingDaysBetween,
} from './holidays/working-days.js'
export type { DateInput, DateObject } from './dates/given-date.js'
