import { describe, expectTypeOf, it } from 'vitest'
import { type FeedLanguage, toICalendar } from '../../src/ical.js'
import {
  type DateInput,
  describeProblem,
  type InputError,
  isKyNiemError,
  type KyNiemError,
  type Language,
  type LocalText,
  type OptionsOf,
  type Outline,
  type OutlineOptions,
  outline,
  type Plan,
  type Planner,
  type ProblemCode,
  toLunar,
} from '../../src/index.js'
import { toMessage } from '../../src/proofread.js'

// Checked by the compiler, in `npm run typecheck`.
describe('types of the public API', () => {
  it('give each layout the options that it reads and no others', () => {
    expectTypeOf<{ layout: 'letter'; letterAs: 'levels' }>().toExtend<OutlineOptions>()
    expectTypeOf<{ form: 'items' }>().toExtend<OutlineOptions>()
    expectTypeOf<OptionsOf<'letter'>>().not.toHaveProperty('everyDay')
    expectTypeOf<OptionsOf<'calendar'>>().toHaveProperty('everyDay')
    const wrong = (plan: Plan) => {
      // @ts-expect-error: a calendar has no form
      outline(plan, { layout: 'calendar', form: 'items' })
      // @ts-expect-error: a letter has no days without an entry
      outline(plan, { layout: 'letter', everyDay: true })
      // @ts-expect-error: the guidance is no letter
      outline(plan, { letterAs: 'levels' })
    }
    expectTypeOf(wrong).returns.toBeVoid()
    expectTypeOf(outline).returns.toEqualTypeOf<Outline>()
  })

  it('take days that write themselves, and no instants', () => {
    expectTypeOf<'2026-02-17'>().toExtend<DateInput>()
    expectTypeOf<{ toJSON(): string; year: number }>().toExtend<DateInput>()
    expectTypeOf<Date>().not.toExtend<DateInput>()
    expectTypeOf<{ toJSON(): string; epochMilliseconds: number }>().not.toExtend<DateInput>()
    expectTypeOf(toLunar).parameter(0).toEqualTypeOf<DateInput>()
    expectTypeOf<Planner['between']>().parameter(1).toEqualTypeOf<DateInput>()
  })

  it('have one error above the two, and named codes', () => {
    expectTypeOf<InputError>().toExtend<KyNiemError>()
    expectTypeOf<InputError['problems'][number]['code']>().toEqualTypeOf<ProblemCode>()
    expectTypeOf<string>().not.toExtend<ProblemCode>()
    expectTypeOf(isKyNiemError).guards.toEqualTypeOf<KyNiemError>()
  })

  it('name the language alike everywhere', () => {
    expectTypeOf<FeedLanguage>().toEqualTypeOf<Language | 'both'>()
    expectTypeOf(describeProblem).parameter(1).toEqualTypeOf<{ language?: Language } | undefined>()
    expectTypeOf(toMessage).parameter(2).toEqualTypeOf<{ language?: Language } | undefined>()
    expectTypeOf(toICalendar).parameter(1).toHaveProperty('language')
    expectTypeOf<LocalText>().toEqualTypeOf<{ vi: string; en?: string }>()
  })
})
