import { englishDate, englishWeekday } from '../../dates/print/english.js'
import { printDate, weekdayName } from '../../dates/print/vietnamese.js'
import { item, list, plainText } from '../../document/nodes.js'
import type { OutlineBlock, OutlineListItem } from '../../document/tree.js'
import { printedRuns } from '../../guidance/blocks/campaigns.js'
import { endless } from '../../guidance/blocks/days.js'
import { type DayGroup, grouped, isMajor } from '../../guidance/select.js'
import { phraseOf } from '../../guidance/wording/day-phrase.js'
import { dayOffPhrase } from '../../holidays/phrase.js'
import { local } from '../../text/language.js'
import {
  choice,
  type DirectiveUse,
  type DraftContext,
  readOptions,
  refuseLabel,
  yesNo,
} from '../directive.js'
import { CHOICE, chosenDays } from './days.js'

const LEADS = {
  vi: { welcome: 'Nhiệt liệt chào mừng', keep: 'Thiết thực', respond: 'Tích cực hưởng ứng' },
  en: { welcome: 'Welcome', keep: 'Let us commemorate', respond: 'Let us respond to' },
} as const

/** A day of mourning or of thanks is not welcomed. */
const SOLEMN = new Set(['death', 'war-invalids'])

function isSolemn(group: DayGroup): boolean {
  return group.some(({ kind, topics }) => SOLEMN.has(kind) || topics.includes('war-invalids'))
}

/**
 * `::khau-hieu{…}`: a slogan for each great day and round year of the plan, or for the days that are asked for, and those
 * of the running campaigns.
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
  const groups = grouped(chosenDays(context.plan.occurrences, options, context, use)).filter(
    (group) => asked || isMajor(group),
  )
  const items = [
    ...groups.map((group) => daySlogan(group, context, options.ngay ?? true)),
    ...(options['dot-tuyen-truyen'] === false ? [] : campaignSlogans(context)),
  ]
  return items.length > 0 ? [list(items, options.kieu ?? true)] : []
}

function daySlogan(group: DayGroup, { language }: DraftContext, dates: boolean): OutlineListItem {
  const counted = group.some(({ anniversary, level }) => anniversary && level !== 'international')
  const phrase = plainText(phraseOf(group, language, { dates, stress: false, numbers: counted }))
  const leads = LEADS[language]
  const lead = !counted ? leads.respond : isSolemn(group) ? leads.keep : leads.welcome
  const verb = counted && language === 'vi' ? ' kỷ niệm' : ''
  return item(`${lead}${verb} ${phrase}!`)
}

function campaignSlogans({ plan, language }: DraftContext): OutlineListItem[] {
  return printedRuns(plan).flatMap((run) => {
    const theme = run.theme ?? run.campaign.theme
    if (!theme) return []
    const words = endless(local(theme, language))
    return [item(words.endsWith('!') ? words : `${words}!`)]
  })
}

/** `::ngay-nghi`: days off, and days of weekly rest that are worked for them. */
export function blockDaysOff(use: DirectiveUse, { plan, language }: DraftContext): OutlineBlock[] {
  refuseLabel(use)
  readOptions(use, {})
  const days = [...(plan.daysOff ?? []), ...(plan.workedDays ?? [])].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
  const items = days.map((day) => {
    const when =
      language === 'vi'
        ? `${weekdayName(day.date)}, ngày ${printDate(day.date)}`
        : `${englishWeekday(day.date)}, ${englishDate(day.date)}`
    return item(`${when}: ${dayOffPhrase(day, language)}.`)
  })
  return items.length > 0 ? [list(items)] : []
}
