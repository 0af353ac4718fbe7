import { list } from '../../document/nodes.js'
import type { OutlineBlock } from '../../document/tree.js'
import type { Plan } from '../../planner/plan.js'
import type { Language } from '../../text/language.js'
import type { BlockName, LayoutOptions } from '../options.js'
import { printedDays } from '../select.js'
import { within } from '../wording/span-words.js'
import { campaignPoint, printedRuns } from './campaigns.js'
import { daysBlock } from './days.js'
import { lookAheadBlock } from './look-ahead.js'
import { allPeriodPoints } from './periods.js'

const TITLES: Record<Language, (inside: string) => Record<BlockName, string>> = {
  vi: (inside) => ({
    days: `Tuyên truyền các ngày lễ, kỷ niệm ${inside}`,
    periods: 'Tháng hành động, tuần lễ và các đợt tuyên truyền',
    campaigns: 'Các nội dung tuyên truyền đang triển khai',
    'look-ahead': 'Các sự kiện, ngày kỷ niệm sắp tới',
  }),
  en: (inside) => ({
    days: `Commemorations ${inside}`,
    periods: 'Action months, weeks and other periods',
    campaigns: 'Running campaigns',
    'look-ahead': 'Looking ahead',
  }),
}

/** A section of a document: its title and what stands under it. */
export interface Section {
  title: string
  body: OutlineBlock[]
}

/** The blocks that the caller asked for, in his order; `standard` if he did not say. */
export function chosenBlocks(options: LayoutOptions, standard: readonly BlockName[]): readonly BlockName[] {
  const blocks = options.blocks ?? standard
  return options.lookAhead === false ? blocks.filter((name) => name !== 'look-ahead') : blocks
}

/**
 * A block as a section; its body is empty where the plan holds nothing for it.
 *
 * @param ahead true if the document looks ahead too, so that a pair of days can stand together.
 */
export function blockSection(name: BlockName, plan: Plan, options: LayoutOptions, ahead = false): Section {
  const language = options.language ?? 'vi'
  return {
    title: TITLES[language](within(plan, language))[name],
    body: blockBody(name, plan, options, ahead),
  }
}

function blockBody(name: BlockName, plan: Plan, options: LayoutOptions, ahead: boolean): OutlineBlock[] {
  if (name === 'days') return daysBlock(printedDays(plan, options, ahead).days, options)
  if (name === 'look-ahead') return lookAheadBlock(printedDays(plan, options, true).ahead, options)
  const points =
    name === 'periods'
      ? allPeriodPoints(plan, options)
      : printedRuns(plan).map((run) => campaignPoint(run, plan, options))
  return points.length > 0 ? [list(points)] : []
}
