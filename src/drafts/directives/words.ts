import { canChi } from '../../dates/can-chi.js'
import { type PlainDate, parseDate } from '../../dates/plain-date.js'
import { englishMonth } from '../../dates/print/english.js'
import { printNumber, roman } from '../../dates/print/vietnamese.js'
import { inlines } from '../../document/nodes.js'
import type { OutlineInline } from '../../document/tree.js'
import { datesOf, phraseOf, uncounted } from '../../guidance/wording/day-phrase.js'
import { spanName } from '../../guidance/wording/span-words.js'
import {
  choice,
  type DirectiveUse,
  type DraftContext,
  type OptionReader,
  readOptions,
  refuseLabel,
  wholeNumber,
  words,
  yesNo,
} from '../directive.js'
import { dayOf } from '../find-day.js'
import { refuseAt } from '../place.js'
import { monthsInWords, monthsOf, schoolYear } from './spans.js'

/** `:ngay[id]{…}`: a day with its number and dates; `ten=khong` leaves the dates in their brackets, behind a name of the writer's own. */
export function inlineDay(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const options = readOptions(use, {
    so: yesNo,
    ngay: yesNo,
    ten: yesNo,
    dam: yesNo,
    'nam-day-du': yesNo,
    nam: yearNumber,
  })
  const day = dayOf(needLabel(use), context, use.place, options.nam)
  const [numbers, fullDates] = [options.so ?? true, options['nam-day-du'] ?? day.date > context.plan.to]
  if (options.ten === false) {
    refuseBeside(use, 'ten', ['ngay', 'dam'])
    return inlines(`(${datesOf(numbers ? day : uncounted(day), context.language, fullDates)})`)
  }
  return phraseOf([day], context.language, {
    numbers,
    dates: options.ngay ?? true,
    stress: options.dam ?? false,
    fullDates,
  })
}

/** A year that a draft names for a day, in place of that of the plan. */
export const yearNumber: OptionReader<number> = (text, place, name) => {
  if (/^[1-9]\d{3}$/.test(text.trim())) return Number(text)
  return refuseAt(place, {
    code: 'unknown-value',
    field: name,
    value: text,
    allowed: '2030',
    message: {
      vi: `Tùy chọn "${name}" nhận một năm, ví dụ 2030.`,
      en: `The option "${name}" takes a year, such as 2030.`,
    },
  })
}

/** `:so-nam[id]`: its number alone. */
export function inlineNumber(use: DirectiveUse, context: DraftContext): OutlineInline[] {
  const { nam: year } = readOptions(use, { nam: yearNumber })
  const day = dayOf(needLabel(use), context, use.place, year)
  if (day.anniversary) return inlines(printNumber(day.anniversary.number))
  return refuseAt(use.place, {
    code: 'unknown-value',
    value: use.label,
    message: {
      vi: `"${day.name.vi}" không tính số năm.`,
      en: `"${day.name.en ?? day.name.vi}" bears no anniversary number.`,
    },
  })
}

const MONTH_FORM = {
  kieu: choice({ 'day-du': 'full', gon: 'short', so: 'number' } as const),
  thu: choice(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index + 1}`, index + 1]))),
}

/** `:thang`, `:thang-sau`, `:thang-truoc`: "tháng 7 năm 2027", "tháng 7/2027" (`gon`) or "7" (`so`). */
export function inlineMonth(shift: number) {
  return (use: DirectiveUse, { plan, language }: DraftContext): OutlineInline[] => {
    refuseLabel(use)
    const { kieu: form = 'full', thu: place } = readOptions(use, MONTH_FORM)
    // Of two months or a quarter, the last one leads to the next and the first comes after the one before.
    const [first, last] = monthsOf(plan)
    if (first !== last && shift === 0 && place === undefined && plan.span !== 'week')
      refuseLonger(use, 'month')
    if (place !== undefined && (shift !== 0 || first + place - 1 > last)) refusePlace(use, last - first + 1)
    const index = (shift > 0 ? last : first) + shift + (place ?? 1) - 1
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    if (form === 'number') return inlines(`${month}`)
    if (language === 'en') return inlines(`${englishMonth(month)} ${year}`)
    const shown = month < 3 ? `0${month}` : `${month}`
    return inlines(form === 'short' ? `tháng ${shown}/${year}` : `tháng ${month} năm ${year}`)
  }
}

/** What a stretch holds more than one of, in words, and what is written in its place. */
const LONGER = {
  month: {
    code: 'invalid-month',
    vi: 'một tháng; dùng :thoi-gian, hoặc :thang{thu=1}, :thang{thu=2} cho từng tháng.',
    en: 'a month; use :thoi-gian, or :thang{thu=1}, :thang{thu=2} for each of its months.',
  },
  quarter: {
    code: 'invalid-quarter',
    vi: 'một quý; dùng :thoi-gian, hoặc ghi thoi-gian: III/2027 (--quarter III/2027).',
    en: 'a quarter; use :thoi-gian, or write thoi-gian: III/2027 (--quarter III/2027).',
  },
  year: {
    code: 'invalid-year',
    vi: 'một năm; dùng :thoi-gian, :nam{kieu=nam-hoc}, hoặc :nam{thu=1}, :nam{thu=2} cho từng năm.',
    en: 'a year; use :thoi-gian, :nam{kieu=nam-hoc}, or :nam{thu=1}, :nam{thu=2} for each of its years.',
  },
} as const

/** The first of several would be printed without a word. */
function refuseLonger({ place }: DirectiveUse, unit: keyof typeof LONGER): never {
  const { code, vi, en } = LONGER[unit]
  return refuseAt(place, {
    code,
    message: {
      vi: `Thời gian của văn bản dài hơn ${vi}`,
      en: `The document is for more than ${en}`,
    },
  })
}

/** `thu` counts within the stretch of the document. */
function refusePlace({ place, name, options }: DirectiveUse, count: number): never {
  return refuseAt(place, {
    code: 'out-of-range',
    field: 'thu',
    value: options.get('thu'),
    message: {
      vi: `"${name}" với thu=${options.get('thu')} nằm ngoài thời gian của văn bản (chỉ có ${count}).`,
      en: `"${name}" with thu=${options.get('thu')} lies outside the stretch of the document (${count} in all).`,
    },
  })
}

/** `:thoi-gian`: the stretch of the document, "tháng 7 năm 2027", "quý III năm 2027", "6 tháng đầu năm 2027", "từ ngày …". */
export function inlineSpan(use: DirectiveUse, { plan, language }: DraftContext): OutlineInline[] {
  refuseLabel(use)
  readOptions(use, {})
  return inlines((language === 'vi' && monthsInWords(plan)) || spanName(plan, language))
}

const YEAR_FORM = {
  kieu: choice({ so: 'number', 'am-lich': 'lunar', 'nam-hoc': 'school' } as const),
  thu: choice({ 1: 1, 2: 2 } as const),
  cong: wholeNumber,
  tru: wholeNumber,
}

/** `:nam`, `:nam-truoc`, `:nam-sau`: the year; its name by the lunar calendar (`am-lich`), the school year (`nam-hoc`), `cong=5` years on. */
export function inlineYear(shift: number) {
  return (use: DirectiveUse, { plan }: DraftContext): OutlineInline[] => {
    refuseLabel(use)
    const { kieu: form, thu: place, cong: more = 0, tru: less = 0 } = readOptions(use, YEAR_FORM)
    const moved = shift + more - less
    const of = form === 'school' ? schoolYear : (date: PlainDate) => parseDate(date).year
    const [first, last] = [of(plan.from), of(plan.to)]
    if (first !== last && shift === 0 && place === undefined && plan.span !== 'week')
      refuseLonger(use, 'year')
    if (place !== undefined && (shift !== 0 || first + place - 1 > last)) refusePlace(use, last - first + 1)
    const year = (shift > 0 ? last : first) + moved + (place ?? 1) - 1
    if (form === 'school') return inlines(`${year} - ${year + 1}`)
    return inlines(form === 'lunar' ? canChi(year) : `${year}`)
  }
}

const QUARTER_FORM = { kieu: choice({ so: 'number', gon: 'short', 'day-du': 'full' } as const) }

/** `:quy`, `:quy-truoc`, `:quy-sau`: the quarter in Roman figures, "III"; "quý III/2027" (`gon`), "quý III năm 2027" (`day-du`). */
export function inlineQuarter(shift: number) {
  return (use: DirectiveUse, { plan, language }: DraftContext): OutlineInline[] => {
    refuseLabel(use)
    const { kieu: form = 'number' } = readOptions(use, QUARTER_FORM)
    // Of a longer stretch, the last quarter leads to the next.
    const [first, last] = monthsOf(plan).map((month) => Math.floor(month / 3)) as [number, number]
    if (first !== last && shift === 0 && plan.span !== 'week') refuseLonger(use, 'quarter')
    const index = (shift > 0 ? last : first) + shift
    const [year, quarter] = [Math.floor(index / 4), roman((index % 4) + 1)]
    if (form === 'number') return inlines(quarter)
    if (language === 'en') return inlines(`quarter ${quarter} of ${year}`)
    return inlines(form === 'short' ? `quý ${quarter}/${year}` : `quý ${quarter} năm ${year}`)
  }
}

/** `:tuan`: the number of the week in its year, "10"; "tuần 10 năm 2021" (`day-du`). */
export function inlineWeek(use: DirectiveUse, { plan, language }: DraftContext): OutlineInline[] {
  refuseLabel(use)
  const { kieu: form } = readOptions(use, { kieu: choice({ so: 'number', 'day-du': 'full' } as const) })
  if (plan.span !== 'week') return refuseWeek(use)
  const [year, week] = plan.ref.split('-W')
  if (form !== 'full') return inlines(`${Number(week)}`)
  return inlines(language === 'vi' ? `tuần ${Number(week)} năm ${year}` : `week ${Number(week)} of ${year}`)
}

function refuseWeek({ place }: DirectiveUse): never {
  return refuseAt(place, {
    code: 'invalid-week',
    message: {
      vi: 'Văn bản này không phải của một tuần; ghi thoi-gian: 2027-W10, hoặc dùng :thoi-gian.',
      en: 'The document is not for a week; write thoi-gian: 2027-W10, or use :thoi-gian.',
    },
  })
}

/** `:chu-de-nam`: the theme of the year from the front matter; `neu-khong` for a year without one. */
export function inlineYearTheme(use: DirectiveUse, { plan, themes }: DraftContext): OutlineInline[] {
  refuseLabel(use)
  const options = readOptions(use, { 'neu-khong': words })
  const year = plan.from.slice(0, 4)
  const theme = themes.get(year) ?? themes.get('')
  if (theme) return inlines(theme.text)
  if (options['neu-khong'] !== undefined) return []
  return refuseAt(use.place, {
    code: 'missing-field',
    field: 'chu-de-nam',
    message: {
      vi: `Phần đầu bản nháp chưa có chủ đề năm ${year}; thêm "chu-de-nam:" rồi dòng "  ${year}: …".`,
      en: `The front matter has no theme of ${year}; add "chu-de-nam:" and below it "  ${year}: …".`,
    },
  })
}

/** `:thuc-hien`: the documents of the front matter that this one carries out, joined. */
export function inlineCarriesOut(use: DirectiveUse, { carriesOut }: DraftContext): OutlineInline[] {
  refuseLabel(use)
  readOptions(use, {})
  if (carriesOut.length > 0) return inlines(carriesOut.join('; '))
  return refuseAt(use.place, {
    code: 'missing-field',
    field: 'thuc-hien',
    message: {
      vi: 'Phần đầu bản nháp chưa có "thuc-hien:" (các văn bản mà văn bản này thực hiện).',
      en: 'The front matter has no "thuc-hien:" (the documents that this one carries out).',
    },
  })
}

/** Options that say nothing beside the value of another: they would be lost without a word. */
export function refuseBeside({ options, place }: DirectiveUse, name: string, lost: readonly string[]): void {
  const found = lost.find((each) => options.has(each))
  if (found === undefined) return
  const told = `${name}=${options.get(name)}`
  refuseAt(place, {
    code: 'foreign-option',
    field: found,
    value: options.get(name),
    message: {
      vi: `Tùy chọn "${found}" không dùng với ${told}.`,
      en: `The option "${found}" is not for ${told}.`,
    },
  })
}

export function needLabel({ name, label, place }: DirectiveUse): string {
  if (label !== '') return label
  return refuseAt(place, {
    code: 'missing-argument',
    field: name,
    message: {
      vi: `Chỉ dẫn "${name}" cần phần trong ngoặc vuông, ví dụ :${name}[war-invalids-martyrs-day].`,
      en: `The directive "${name}" needs something in square brackets, such as :${name}[war-invalids-martyrs-day].`,
    },
  })
}
