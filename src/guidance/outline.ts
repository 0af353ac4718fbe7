import { type Check, check, isCallable, oneOf, options as optionsOf } from '../arguments.js'
import type { Outline } from '../document/tree.js'
import { outline as outlineCheck } from '../document/tree-check.js'
import { InputError, type Problem } from '../errors.js'
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
  LAYOUT_READS,
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

/** The name of a layout, or one of one's own. */
const layout: Check<LayoutName | Layout> = {
  allowed: {
    vi: `tên một mẫu văn bản: ${LAYOUTS.join(', ')}`,
    en: `the name of a layout: ${LAYOUTS.join(', ')}`,
  },
  faults: (value) =>
    isCallable(value)
      ? undefined
      : oneOf(LAYOUTS)
          .faults(value)
          ?.map((fault) => ({ ...fault, code: 'unknown-layout' })),
}

/**
 * Turns a plan into a document: a plain tree that `toText`, `toMarkdown`, `toHtml` and `toDocx` render.
 *
 * @param options `layout` names one of {@link LAYOUTS} or is a function of your own.
 * @throws InputError if the layout or the value of an option is not known, with those that are.
 * @example
 * outline(planner.month('2023-07'), { layout: 'guidance' }).title
 * // 'Định hướng công tác tuyên truyền tháng 7 năm 2023'
 */
export function outline(plan: Plan, options: OutlineOptions = {}): Outline {
  check('outline', 'plan', plan, planCheck)
  check('outline', 'options', options, OPTIONS)
  const { layout = 'guidance', ...others } = options
  if (typeof layout !== 'function') {
    refuseForeign(layout, others)
    return LAYOUT_FUNCTIONS[layout](plan, others)
  }
  const made = layout(plan, others)
  check('outline', 'layout', made, outlineCheck)
  return made
}

const OPTIONS = optionsOf<LayoutOptions & { layout?: LayoutName | Layout }>({
  ...LAYOUT_OPTIONS,
  layout,
})

/** An option of other layouts would be lost without a word. */
function refuseForeign(layout: LayoutName, options: LayoutOptions): void {
  const reads: readonly string[] = LAYOUT_READS[layout]
  const problems = Object.entries(options)
    .filter(([name, value]) => value !== undefined && !reads.includes(name))
    .map(([name, value]): Problem => {
      const others = LAYOUTS.filter((other) => (LAYOUT_READS[other] as readonly string[]).includes(name))
      return {
        code: 'foreign-option',
        function: 'outline',
        argument: 'options',
        field: name,
        value,
        allowed: others.join(', '),
        message: {
          vi: `Mẫu "${layout}" không có tùy chọn này; các mẫu có nó: ${others.join(', ')}.`,
          en: `The layout "${layout}" has no such option; those that have it: ${others.join(', ')}.`,
        },
      }
    })
  if (problems.length > 0) throw new InputError(problems)
}
