import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { type DraftOptions, writeDraft } from '../../src/draft.js'
import { createPlanner } from '../../src/planner/planner.js'
import { toText } from '../../src/render/text.js'
import { parseCampaigns } from '../../src/schema.js'

export const planner = createPlanner({ catalog: createCatalog(vietnam) })

/** The planner with the campaigns of an example file. */
export function plannerWith(file: string) {
  const campaigns = parseCampaigns(
    parse(readFileSync(new URL(`../../docs/examples/${file}`, import.meta.url), 'utf8')),
  )
  return createPlanner({ catalog: planner.catalog, campaigns })
}

const july = planner.month('2027-07')

/** A draft for July 2027 as plain text, without its last line feed. */
export function written(text: string, options: Partial<DraftOptions> = {}): string {
  return toText(writeDraft(text, { plan: july, planner, ...options })).replace(/\n$/, '')
}
