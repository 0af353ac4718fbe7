import { byKind, either, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import type { Bilingual } from '../text/language.js'
import { plainDate } from './given-date.js'
import type { PlainDate } from './plain-date.js'
import {
  type DatesRule,
  type DayRule,
  type FixedRule,
  type LunarRule,
  type MonthRule,
  type NthWeekdayRule,
  type OnceRule,
  type PeriodRule,
  type RecurrenceRule,
  type RelativeRule,
  type SingleDayRule,
  WEEKDAYS,
} from './rule.js'

type Span = { start: PlainDate; end: PlainDate }

const RULE: Bilingual = {
  vi: 'một quy tắc ngày, ví dụ { kind: "fixed", month: 7, day: 27 }',
  en: 'the rule of a day, such as { kind: "fixed", month: 7, day: 27 }',
}

const month = needed(wholeNumber(1, 12))
const days = needed(wholeNumber(-1500, 1500))

const SINGLE = {
  fixed: shape<FixedRule>(RULE, { month, day: needed(wholeNumber(1, 31)) }),
  'nth-weekday': shape<NthWeekdayRule>(RULE, {
    month,
    weekday: needed(oneOf(WEEKDAYS)),
    n: needed(wholeNumber(-5, 5)),
    from: wholeNumber(1, 31),
  }),
  lunar: shape<LunarRule>(RULE, { month, day: needed(wholeNumber(1, 30)) }),
} as const

const single = needed(byKind<SingleDayRule>(RULE, SINGLE))

/** The rule of a day, far enough that days can be worked out from it; the schema looks closer. */
export const dayRule = byKind<DayRule>(RULE, {
  ...SINGLE,
  once: shape<OnceRule>(RULE, { date: needed(plainDate) }),
  dates: shape<DatesRule>(RULE, {
    dates: needed(
      listOf(either(plainDate, shape<Span>(RULE, { start: needed(plainDate), end: needed(plainDate) }))),
    ),
  }),
  month: shape<MonthRule>(RULE, { month }),
  period: either(
    shape<Extract<PeriodRule, { end: unknown }>>(RULE, { start: single, end: single }),
    shape<Extract<PeriodRule, { days: unknown }>>(RULE, { start: single, days }),
  ),
  relative: shape<RelativeRule>(RULE, { to: needed(text), days }),
  rrule: shape<RecurrenceRule>(RULE, { rrule: needed(text), dates: listOf(plainDate) }),
})
