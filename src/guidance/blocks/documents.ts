import type { CampaignSource } from '../../campaigns/campaign.js'
import { sameDocument } from '../../citations/same-document.js'
import { item, link } from '../../document/nodes.js'
import type { OutlineListItem } from '../../document/tree.js'
import type { CampaignRun } from '../../planner/plan.js'
import { inSentence } from '../wording/sentence-case.js'

/**
 * The documents that came in, each once, in the order of the campaigns. One that names no subject is about the
 * campaign that rests on it, or else nobody could tell it from the others.
 */
export function incoming(runs: readonly CampaignRun[]): CampaignSource[] {
  const found: CampaignSource[] = []
  for (const { campaign } of runs) {
    for (const source of campaign.sources ?? []) {
      if (found.some(({ citation }) => sameDocument(citation, source.citation))) continue
      const subject = source.citation.subject ?? inSentence(campaign.title.vi)
      found.push({ ...source, citation: { ...source.citation, subject } })
    }
  }
  return found
}

/** The files that came with them, each linked, as points. */
export function attachmentPoints(runs: readonly CampaignRun[]): OutlineListItem[] {
  return incoming(runs).flatMap(({ attachments: files = [] }) =>
    files.map(({ title, url }) => item(url === undefined ? `${title}.` : [`${title}: `, link(url, url)])),
  )
}
