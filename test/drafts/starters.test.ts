import { describe, expect, it } from 'vitest'
import { PROFILES } from '../../src/commemorations/vocabulary.js'
import { draftPlan, newDraft, STARTER_NAMES, writeDraft } from '../../src/draft.js'
import { toText } from '../../src/render/text.js'
import { planner } from './planner.js'

const PERIODS: Readonly<Record<string, string>> = {
  'huong-dan-hai-thang': '4-5/2027',
  'huong-dan-quy': 'III/2027',
  'huong-dan-nam': '2027',
}

function document(
  name: (typeof STARTER_NAMES)[number],
  profile: (typeof PROFILES)[number],
  period = '7/2027',
) {
  const text = newDraft(name, { profile, period })
  return toText(writeDraft(text, { plan: draftPlan(text, planner)!, planner }))
}

describe('a new draft', () => {
  it.each(STARTER_NAMES)('%s is a document (test/golden/drafts)', async (name) => {
    const text = document(name, 'state', PERIODS[name])
    await expect(text).toMatchFileSnapshot(`../golden/drafts/${name}.txt`)
  })

  it.each(STARTER_NAMES)('%s is one in every month of two years', (name) => {
    for (const year of [2026, 2027]) {
      for (let month = 1; month <= 12; month++) {
        const text = document(name, 'party', PERIODS[name] ?? `${month}/${year}`)
        expect(text).not.toMatch(/\{|::|:[a-z]+-|undefined| {2,}[.,;]|\b(\S+) \1 \1\b/)
      }
    }
  })

  it.each(['birth', 'death'] as const)('of a person (%s) is an outline of a life', (kind) => {
    const entry = planner.catalog.all.find((record) => record.kind === kind)!
    const text = newDraft('de-cuong', { period: '2027', day: entry })
    const printed = toText(writeDraft(text, { plan: draftPlan(text, planner)!, planner }))
    expect(printed).toContain('I. Thân thế, sự nghiệp')
    expect(printed.toLowerCase()).toContain(entry.name.vi.toLowerCase())
  })

  it.each(PROFILES)('has the head of an office of the kind %s', async (profile) => {
    const head = document('ke-hoach', profile).split('\n\n').slice(0, 2).join('\n\n')
    await expect(head).toMatchFileSnapshot(`../golden/drafts/head-${profile}.txt`)
  })
})
