import { DateRangeError, refuse } from '../errors.js'
import { LUNAR_YEARS } from './lunar-table.js'

/** Refuses a lunar year outside the table. */
export function yearInTable(name: string, year: number): void {
  const { first, last } = LUNAR_YEARS
  if (year >= first && year <= last) return
  throw new DateRangeError({
    code: 'out-of-range',
    function: name,
    argument: 'year',
    field: 'year',
    value: year,
    allowed: `${first}-${last}`,
    message: {
      vi: `Năm âm lịch ${year} nằm ngoài khoảng từ ${first} đến ${last}.`,
      en: `Lunar year ${year} is outside the years ${first} to ${last}.`,
    },
  })
}

export function dateOutOfRange(date: string, first: string, last: string): never {
  throw new DateRangeError({
    code: 'out-of-range',
    function: 'toLunar',
    argument: 'date',
    field: 'date',
    value: date,
    allowed: `${first} to ${last}`,
    message: {
      vi: `Ngày ${date} nằm ngoài khoảng từ ${first} đến ${last} (năm âm lịch ${LUNAR_YEARS.first} đến ${LUNAR_YEARS.last}).`,
      en: `${date} is outside ${first} to ${last} (lunar years ${LUNAR_YEARS.first} to ${LUNAR_YEARS.last}).`,
    },
  })
}

/** `leapMonth` is the month that the year does have twice, 0 for none. */
export function noSuchMonth(year: number, month: number, leap: boolean, leapMonth: number): never {
  if (!leap || month < 1 || month > 12) {
    refuse({
      code: 'invalid-lunar-date',
      field: 'month',
      value: month,
      allowed: '1-12',
      message: {
        vi: `Tháng âm lịch phải từ 1 đến 12, không phải ${month}.`,
        en: `The lunar month must be 1 to 12, not ${month}.`,
      },
    })
  }
  refuse({
    code: 'no-such-leap-month',
    field: 'leap',
    value: month,
    allowed: leapMonth ? `${leapMonth}` : 'none',
    message: {
      vi: `Năm âm lịch ${year} không có tháng ${month} nhuận${leapMonth ? `, chỉ nhuận tháng ${leapMonth}` : ''}.`,
      en: `Lunar year ${year} has no leap month ${month}${leapMonth ? `, only a leap month ${leapMonth}` : ''}.`,
    },
  })
}

export function noSuchDay(year: number, month: number, day: number, leap: boolean, length: number): never {
  refuse({
    code: 'no-such-lunar-day',
    field: 'day',
    value: day,
    allowed: `1-${length}`,
    message: {
      vi: `Tháng ${month}${leap ? ' nhuận' : ''} năm âm lịch ${year} có ${length} ngày, không có ngày ${day}.`,
      en: `${leap ? 'Leap month' : 'Month'} ${month} of lunar year ${year} has ${length} days, there is no day ${day}.`,
    },
  })
}
