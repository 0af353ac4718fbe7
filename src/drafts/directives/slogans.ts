import { item, list } from '../../document/nodes.js'
import type { OutlineBlock, OutlineListItem } from '../../document/tree.js'
import { printedRuns } from '../../guidance/blocks/campaigns.js'
import { endless } from '../../guidance/blocks/days.js'
import { isMajor } from '../../guidance/select.js'
import { local } from '../../text/language.js'
import {
  choice,
  type DirectiveUse,
  type DraftContext,
  readOptions,
  refuseLabel,
  yesNo,
} from '../directive.js'
import { CHOICE, chosenDays } from './chosen-days.js'
import { isUnsung, matters, sloganOf } from './slogan-words.js'

/**
 * `::khau-hieu{…}`: a slogan for each great day and round year of the plan, or for the days that are asked for, and those
 * of the running campaigns. Days of mourning and of other countries are named by id or not at all.
 */
export function blockSlogans(use: DirectiveUse, context: DraftContext): OutlineBlock[] {
  refuseLabel(use, true)
  const options = readOptions(use, {
    ...CHOICE,
    ngay: yesNo,
    'dot-tuyen-truyen': yesNo,
    kieu: choice({ so: true, gach: false } as const),
  })
  const asked = options.chi !== undefined || options.bac !== undefined || options.moc !== undefined
  const groups = matters(chosenDays(context.plan.occurrences, options, context, use)).filter(
    (group) => options.chi !== undefined || (!isUnsung(group) && (asked || isMajor(group))),
  )
  const items = [
    ...groups.map((group) => item(sloganOf(group, context.language, options.ngay ?? true))),
    ...(options['dot-tuyen-truyen'] === false ? [] : campaignSlogans(context)),
  ]
  return items.length > 0 ? [list(items, options.kieu ?? true)] : []
}

function campaignSlogans({ plan, language }: DraftContext): OutlineListItem[] {
  return printedRuns(plan).flatMap((run) => {
    const theme = run.theme ?? run.campaign.theme
    if (!theme) return []
    const words = endless(local(theme, language))
    return [item(words.endsWith('!') ? words : `${words}!`)]
  })
}
