import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import type { DayRule, DayRuleKind, Season } from '../../src/dates/rule.js'
import type { Occurrence, Plan } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'
import { record } from '../commemorations/records.js'
import { KINDS, RULES } from '../dates/rules-of-each-kind.js'

/** Records of one kind, or relative ones in a chain behind one of another kind. */
function recordsOf(kind: DayRuleKind): fc.Arbitrary<Commemoration[]> {
  const rules: fc.Arbitrary<DayRule[]> =
    kind === 'relative'
      ? fc
          .tuple(
            fc.constantFrom(...KINDS.filter((other) => other !== 'relative')).chain((other) => RULES[other]),
            fc.array(RULES.relative, { minLength: 1, maxLength: 6 }),
          )
          .map(([root, chain]) => [root, ...chain])
      : fc.array(RULES[kind], { minLength: 1, maxLength: 4 })
  return rules.map((list) =>
    list.map((rule, index) =>
      record(`day-${index}`, {
        rule: rule.kind === 'relative' ? { ...rule, to: `day-${index - 1}` } : rule,
      }),
    ),
  )
}

const all = ({ occurrences, periods }: Plan): Occurrence[] => [...occurrences, ...periods]
const told = ({ id, year, part = 1, date: first, end = first }: Occurrence) =>
  `${id} ${year} ${part} ${first}/${end}`

const overlapping = (plan: Plan, from: string, to: string): Occurrence[] =>
  all(plan).filter(({ date: first, end = first }) => first <= to && end >= from)

describe('a short plan is a piece of a longer one', () => {
  it.each(KINDS)('for rules of the kind %s', (kind) => {
    fc.assert(
      fc.property(recordsOf(kind), fc.integer({ min: 2021, max: 2026 }), (records, year) => {
        const planner = createPlanner({ catalog: createCatalog(records) })
        const long = planner.between('2004-01-01', '2044-12-31')
        const refs = Array.from({ length: 12 }, (_, index) => `${year}-${`${index + 1}`.padStart(2, '0')}`)
        const plans = [
          planner.year(year),
          planner.week(`${year}-W01`),
          planner.week(`${year}-W52`),
          planner.quarter(`${year}-Q1`),
          planner.between(`${year}-02-28`, `${year}-03-01`),
          ...refs.map((ref) => planner.month(ref)),
        ]
        for (const plan of plans) {
          const piece = overlapping(long, plan.from, plan.to)
          expect(all(plan).map(told).sort()).toEqual(piece.map(told).sort())
        }
      }),
      { numRuns: 40 },
    )
  })

  it('for days that wait for a date, also in a season over New Year', () => {
    const season = fc.oneof(RULES.month, RULES.period, RULES.dates).map((rule) => rule as Season)
    const rules = season.map((of): DayRule => ({ kind: 'dates', dates: [], season: of }))
    fc.assert(
      fc.property(
        fc.array(rules, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2021, max: 2026 }),
        (list, year) => {
          const records = list.map((rule, index) => record(`day-${index}`, { rule }))
          const planner = createPlanner({ catalog: createCatalog(records) })
          const waiting = ({ pending = [] }: Plan) =>
            pending.map((day) => `${day.id} ${day.year} ${day.season.from}/${day.season.to}`).sort()
          const long = planner.between('2004-01-01', '2044-12-31').pending ?? []
          for (const plan of [planner.year(year), planner.month(`${year}-01`), planner.month(`${year}-12`)]) {
            const piece = long.filter(({ season: { from, to } }) => from <= plan.to && to >= plan.from)
            expect(waiting(plan)).toEqual(waiting({ ...plan, pending: piece }))
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it.each([
    ['2027-02-01', '2027-02-28', false],
    ['2027-02-01', '2027-03-01', true],
    ['2027-03-31', '2027-04-30', true],
    ['2027-04-01', '2027-04-30', false],
  ])('for a day that is waited for in March, from %s to %s: %s', (from, to, waits) => {
    const rule = { kind: 'dates', dates: [], season: { kind: 'month', month: 3 } } as const
    const planner = createPlanner({ catalog: createCatalog([record('day', { rule })]) })
    expect(planner.between(from, to).pending?.length).toBe(waits ? 1 : 0)
  })

  it('for a chain of relative days that ends years away from its root', () => {
    const records = Array.from({ length: 6 }, (_, index) =>
      record(`day-${index}`, {
        rule:
          index === 0
            ? { kind: 'fixed', month: 12, day: 31 }
            : { kind: 'relative', to: `day-${index - 1}`, days: 366 },
        rank: 2,
        firstObserved: 2020,
        endedAfter: 2020,
      }),
    )
    const planner = createPlanner({ catalog: createCatalog(records) })
    const found = [2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
      planner.year(year).occurrences.map(({ id, date: day }) => `${id} ${day}`),
    )
    expect(found).toEqual([
      'day-0 2020-12-31',
      'day-1 2022-01-01',
      'day-2 2023-01-02',
      'day-3 2024-01-03',
      'day-4 2025-01-03',
      'day-5 2026-01-04',
    ])
    expect(planner.next('day-5', '2020-01-01')?.date).toBe('2026-01-04')
  })
})
