import { check, options as optionsOf } from '../arguments.js'
import type { Outline } from '../document/tree.js'
import { refuse } from '../errors.js'
import type { Plan } from '../planner/plan.js'
import { plan as planCheck } from '../planner/plan-check.js'
import { briefing } from './layouts/briefing.js'
import { calendar } from './layouts/calendar.js'
import { campaignPlan } from './layouts/campaign-plan.js'
import { guidance } from './layouts/guidance.js'
import { letter } from './layouts/letter.js'
import { yearList } from './layouts/year-list.js'
import {
  LAYOUT_OPTIONS,
  LAYOUTS,
  type Layout,
  type LayoutName,
  type LayoutOptions,
  type OutlineOptions,
} from './options.js'

const LAYOUT_FUNCTIONS: Readonly<Record<LayoutName, Layout>> = {
  guidance,
  letter,
  briefing,
  'campaign-plan': campaignPlan,
  'year-list': yearList,
  calendar,
}

const OPTIONS = optionsOf<LayoutOptions>(LAYOUT_OPTIONS)

/**
 * Turns a plan into a document: a plain tree that `toText`, `toMarkdown`, `toHtml` and `toDocx` render.
 *
 * @param options `layout` names one of {@link LAYOUTS} or is a function of your own.
 * @throws InputError if the layout or the value of an option is not known, with those that are.
 * @example
 * outline(planner.month('2023-07'), { layout: 'guidance' }).title
 * // 'Định hướng công tác tuyên truyền tháng 7 năm 2023'
 */
export function outline(plan: Plan, { layout = 'guidance', ...options }: OutlineOptions = {}): Outline {
  check('outline', 'plan', plan, planCheck)
  check('outline', 'options', options, OPTIONS)
  return layoutFunction(layout)(plan, options)
}

function layoutFunction(layout: LayoutName | Layout): Layout {
  if (typeof layout === 'function') return layout
  const found = Object.hasOwn(LAYOUT_FUNCTIONS, layout) ? LAYOUT_FUNCTIONS[layout] : undefined
  return (
    found ??
    refuse({
      code: 'unknown-layout',
      field: 'layout',
      value: layout,
      allowed: LAYOUTS.join(', '),
      message: {
        vi: `Không có mẫu văn bản "${String(layout)}"; chọn một trong: ${LAYOUTS.join(', ')}.`,
        en: `There is no layout "${String(layout)}"; choose one of: ${LAYOUTS.join(', ')}.`,
      },
    })
  )
}
