import type { OutlineBlock } from '../../document/tree.js'
import { calendar } from '../../guidance/layouts/calendar.js'
import { campaignPlan } from '../../guidance/layouts/campaign-plan.js'
import { yearList } from '../../guidance/layouts/year-list.js'
import type { Layout } from '../../guidance/options.js'
import { choice, type DirectiveUse, type DraftContext, readOptions, words } from '../directive.js'

/** Layouts whose body stands in a draft as it is; those of other sections are made of directives. */
const BODIES: Readonly<Record<string, Layout>> = {
  'campaign-plan': campaignPlan,
  'year-list': yearList,
  calendar,
}

const named = choice(Object.fromEntries(Object.keys(BODIES).map((name) => [name, name])))

/** `::mau[calendar]`: the body of a layout, without its title; `dot` names the campaign of a plan. */
export function blockLayout(use: DirectiveUse, { plan, language }: DraftContext): OutlineBlock[] {
  const name = named(use.label, use.place, use.name)
  const { dot } = readOptions(use, name === 'campaign-plan' ? { dot: words } : {}) as { dot?: string }
  const { children } = BODIES[name]!(plan, { language, ...(dot === undefined ? {} : { campaign: dot }) })
  return children.filter((block) => block.type !== 'heading' || block.depth > 1)
}
