import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type OutlineOptions, outline } from '../../src/guidance/index.js'
import type { Plan } from '../../src/planner/plan.js'
import { createPlanner } from '../../src/planner/planner.js'
import { toHtml } from '../../src/render/html.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { toText } from '../../src/render/text.js'
import { july2023 } from '../guidance/plans.js'
import { letterPlan, resolutionPlan, STATE_ISSUER, weekPlan } from '../guidance/references.js'

const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }) })

/** One document of each layout; those of `guidance`, `year-list` and `calendar` also from the shipped data. */
const DOCUMENTS: readonly [name: string, made: () => Plan, options: OutlineOptions][] = [
  ['guidance', () => july2023, {}],
  ['guidance-items', () => july2023, { form: 'items', language: 'en' }],
  ['guidance-2023-07', () => planner.month('2023-07'), {}],
  ['letter', () => letterPlan, { layout: 'letter', issuer: STATE_ISSUER, number: '7', date: '2023-07-05' }],
  ['letter-documents', () => letterPlan, { layout: 'letter', letterAs: 'documents' }],
  ['briefing', () => weekPlan, { layout: 'briefing', reported: ['Các báo đã đưa 12 tin, bài'] }],
  ['campaign-plan', () => resolutionPlan, { layout: 'campaign-plan', issuer: STATE_ISSUER }],
  ['year-list-round-2027', () => planner.year(2027), { layout: 'year-list', milestone: 'round' }],
  ['calendar-2023-11', () => planner.month('2023-11'), { layout: 'calendar' }],
]

describe('documents are what they were (test/golden)', () => {
  it.each(DOCUMENTS)('%s', async (name, made, options) => {
    const tree = outline(made(), options)
    await expect(toText(tree)).toMatchFileSnapshot(`../golden/${name}.txt`)
    await expect(toMarkdown(tree)).toMatchFileSnapshot(`../golden/${name}.md`)
    await expect(toHtml(tree)).toMatchFileSnapshot(`../golden/${name}.html`)
  })
})
