import { describe, expectTypeOf, it } from 'vitest'
import { nextWorkingDay } from '../../src/holidays.js'
import { type FeedLanguage, toICalendar } from '../../src/ical.js'
import {
  type AdvisedDay,
  type Anniversary,
  type CampaignMilestone,
  type CampaignRun,
  type Citation,
  type Commemoration,
  type DateInput,
  describeProblem,
  fromLunar,
  type InputError,
  isKyNiemError,
  type KyNiemError,
  type Language,
  type Letterhead,
  type LocalText,
  type Occurrence,
  type OnceRule,
  type OptionsOf,
  type Outline,
  type OutlineOptions,
  outline,
  type PartialDate,
  type PlainDate,
  type Plan,
  type Planner,
  type ProblemCode,
  type Province,
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

  it('name days by their form, in records and results', () => {
    expectTypeOf<'2023-07-27'>().toExtend<PlainDate>()
    expectTypeOf<string>().not.toExtend<PlainDate>()
    expectTypeOf<'2023-07' | '27/7/2023' | '2023-07-27T00:00'>()
      .exclude<PlainDate>()
      .toEqualTypeOf<'2023-07' | '27/7/2023' | '2023-07-27T00:00'>()
    expectTypeOf<'1945-09-02' | '1945-09' | '1945' | '0040'>().toExtend<PartialDate>()
    expectTypeOf<PlainDate>().toExtend<PartialDate>()
    expectTypeOf<string>().not.toExtend<PartialDate>()
    expectTypeOf<Occurrence['date'] | Plan['from'] | Plan['to']>().toEqualTypeOf<PlainDate>()
    expectTypeOf<
      CampaignRun['start'] | CampaignMilestone['date'] | OnceRule['date']
    >().toEqualTypeOf<PlainDate>()
    expectTypeOf<Commemoration['updated'] | Commemoration['reviewed']>().toEqualTypeOf<
      PlainDate | undefined
    >()
    expectTypeOf<Citation['issuedOn'] | Province['since']>().toEqualTypeOf<PlainDate | undefined>()
    expectTypeOf<Commemoration['origin']>().toEqualTypeOf<PartialDate | undefined>()
    expectTypeOf<Anniversary['origin'] | Letterhead['date']>().toEqualTypeOf<PartialDate>()
    expectTypeOf(fromLunar).returns.toEqualTypeOf<PlainDate>()
    expectTypeOf(nextWorkingDay).returns.toEqualTypeOf<PlainDate>()
    // Day by day a result goes back in at the door, as any text does.
    expectTypeOf<PlainDate>().toExtend<DateInput>()
    expectTypeOf<AdvisedDay['date']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<OutlineOptions['date']>().toEqualTypeOf<string | undefined>()
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
