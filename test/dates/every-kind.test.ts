import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lunarOn } from '../../src/dates/lunar.js'
import { dayNumber, fromDayNumber, partsOfDay } from '../../src/dates/plain-date.js'
import { expandRecurrence } from '../../src/dates/recurrence.js'
import type { DayRule } from '../../src/dates/rule.js'
import {
  dayRule,
  isSingleDay,
  namedStart,
  reachOf,
  recurrenceOf,
  ruleText,
  spansInYear,
} from '../../src/dates/rule-kinds.js'
import { rule as ruleSchema } from '../../src/schema/rules.js'
import { KINDS, RULES } from './rules-of-each-kind.js'

const other: DayRule = { kind: 'lunar', month: 12, day: 30 }
const lookup = (id: string) => (id === 'other' ? other : undefined)
const YEARS = Array.from({ length: 24 }, (_, index) => 2012 + index)
const spansOf = (rule: DayRule) => YEARS.flatMap((year) => spansInYear(rule, year, lookup))

describe.each(KINDS)('what a rule of the kind %s says of itself', (kind) => {
  const rules = RULES[kind].map(
    (rule): DayRule => (rule.kind === 'relative' ? { ...rule, to: 'other' } : rule),
  )
  const holds = (says: (rule: DayRule) => void) => fc.assert(fc.property(rules, says), { numRuns: 60 })

  it('is taken from callers and from data, and not with a field of the wrong type', () => {
    holds((rule) => {
      expect(dayRule.faults(rule)).toBeUndefined()
      expect(ruleSchema.safeParse(rule).error).toBeUndefined()
      for (const field of Object.keys(rule).filter((name) => kind !== 'rrule' || name !== 'start')) {
        expect([field, dayRule.faults({ ...rule, [field]: true })]).not.toEqual([field, undefined])
      }
      for (const field of Object.keys(rule)) {
        expect([field, ruleSchema.safeParse({ ...rule, [field]: true }).success]).toEqual([field, false])
      }
    })
  })

  it('is an RRULE of the same days, or none', () => {
    holds((rule) => {
      const recurrence = recurrenceOf(rule)
      if (recurrence === undefined) return
      const rrule = `${recurrence};UNTIL=${YEARS.at(-1)}1231`
      expect(expandRecurrence({ rrule, start: '2012-01-01' })).toEqual(
        spansOf(rule).map(({ start }) => fromDayNumber(start)),
      )
    })
  })

  it('is one day a year for the kinds that begin and end periods', () => {
    holds((rule) => {
      if (!isSingleDay(rule)) return
      for (const year of YEARS) {
        const spans = spansInYear(rule, year, lookup)
        expect(spans.length).toBeLessThanOrEqual(1)
        expect(spans.every(({ start, end }) => start === end)).toBe(true)
      }
    })
  })

  it('is the day and month on which it begins, where it names one', () => {
    holds((rule) => {
      const named = namedStart(rule)
      if (!named) return
      for (const { start } of spansOf(rule)) {
        const { month, day } = named.calendar === 'lunar' ? lunarOn(fromDayNumber(start))! : partsOfDay(start)
        const isShort = named.day === (named.calendar === 'lunar' ? 30 : 29)
        expect(isShort ? [month, day] : [named.month, named.day]).toEqual([month, day])
      }
    })
  })

  it('is how far its days reach', () => {
    holds((rule) => {
      const { years, days } = reachOf(rule, lookup)
      for (const year of YEARS) {
        for (const { start, end } of spansInYear(rule, year, lookup)) {
          expect(start).toBeGreaterThanOrEqual(dayNumber(year, 1, 1) + days)
          expect(end).toBeLessThanOrEqual(dayNumber(year + years, 12, 31) + days)
        }
      }
    })
  })

  it('is a few words in both languages', () => {
    holds((rule) => {
      for (const language of ['vi', 'en'] as const) expect(ruleText(rule, language)).toMatch(/^\S.*\S$/)
    })
  })

  it('stands in the table of docs/data.md', () => {
    const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')
    const table = page.slice(page.indexOf('## Rules'), page.indexOf('## What is set each year'))
    expect(table).toMatch(new RegExp(`^\\| [^|]*\`${kind}\``, 'm'))
  })
})
