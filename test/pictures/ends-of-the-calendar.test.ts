import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { nextWorkingDay } from '../../src/holidays.js'
import { outline, toText } from '../../src/index.js'
import { createPlanner } from '../../src/planner/planner.js'
import { calendarEvents, monthGrid, toSvg } from '../../src/svg.js'
import { record } from '../commemorations/records.js'
import { problemOf } from '../problems-of.js'

const last = record('last', { rank: 1, rule: { kind: 'fixed', month: 12, day: 31 } })
const planner = createPlanner({ catalog: createCatalog([last]) })
const december = planner.month('9999-12')

describe('the last month of the calendar', () => {
  it('has a last week of five days in grids and pictures', () => {
    const { weeks } = monthGrid(december)
    expect(weeks.map(({ days }) => days.length)).toEqual([7, 7, 7, 7, 5])
    expect(weeks.at(-1)!.days.at(-1)).toMatchObject({ date: '9999-12-31', inMonth: true })
    expect(toSvg(december)).toContain('Ngày last')
    expect(toSvg(planner.year(9999), { picture: 'year' })).toContain('9999')
  })

  it('is printed day by day', () => {
    expect(toText(outline(december, { layout: 'calendar', everyDay: true }))).toContain('31/12')
  })

  it('has no day for an event to end on, which is told by the day that was given', () => {
    expect(problemOf(() => calendarEvents(december))).toMatchObject({
      function: 'calendarEvents',
      argument: 'plan',
      value: '9999-12-31',
    })
    expect(calendarEvents(planner.month('9998-12'))).toMatchObject([{ end: '9999-01-01' }])
  })

  it('is no year of holidays', () => {
    expect(() => nextWorkingDay('9999-12-31')).toThrow(/9999/)
    expect(() => nextWorkingDay('9999-12-31')).not.toThrow(/10000|isDayOff/)
  })
})

describe('the first month of the calendar', () => {
  it('is drawn like any other', () => {
    expect(monthGrid(planner.month('0001-01')).weeks[0]!.days[0]!.date).toBe('0001-01-01')
  })
})
