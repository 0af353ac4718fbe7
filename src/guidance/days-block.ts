import type { Kind } from '../commemorations/vocabulary.js'
import type { Occurrence } from '../planner/plan.js'
import { notesBelow } from './day-notes.js'
import { dayPhrase, local } from './day-phrase.js'
import { inlines, item, list, paragraph } from './nodes.js'
import type { Language, LayoutOptions } from './options.js'
import { type DayGroup, groupDays, isMajor, isRound } from './select.js'
import { capital } from './span-words.js'
import type { Block, Inline, ListItem } from './tree.js'

/** What is done with a day: what it takes as a verb. */
type Act = 'name' | 'commemorate' | 'respond'
const ACTS: readonly Act[] = ['name', 'commemorate', 'respond']

const WORDS = {
  vi: {
    communicate: 'tuyên truyền ',
    stress: 'tuyên truyền đậm nét ',
    alsoRespond: 'tuyên truyền, ',
    acts: { name: '', commemorate: 'kỷ niệm ', respond: 'hưởng ứng ' },
    focus: 'Tập trung tuyên truyền: ',
  },
  en: {
    communicate: 'communication on ',
    stress: 'prominent communication on ',
    alsoRespond: 'communication on ',
    acts: { name: '', commemorate: '', respond: '' },
    focus: 'Focus: ',
  },
} as const

const WITHOUT_VERB: readonly Kind[] = ['public-holiday', 'festival', 'religious', 'popular']

function actOf(group: DayGroup): Act {
  const [day] = group
  if (group.some(({ anniversary }) => anniversary)) return 'commemorate'
  if (day.kind === 'international' || day.kind === 'response' || day.level === 'international')
    return 'respond'
  return WITHOUT_VERB.includes(day.kind) ? 'name' : 'commemorate'
}

/** "kỷ niệm 76 năm Ngày … (…)", "hưởng ứng Ngày … (…)": a group of days with its verb. */
export function dayClause(group: DayGroup, language: Language): Inline[] {
  return inlines([WORDS[language].acts[actOf(group)], ...dayPhrase(group, language)])
}

/** Days in one sentence: festivals by name, then what is commemorated, then what is responded to. */
export function daySentence(groups: readonly DayGroup[], language: Language): Inline[] {
  const nodes: (string | Inline)[] = []
  for (const act of ACTS) {
    const members = groups.filter((group) => actOf(group) === act)
    members.forEach((group, index) => {
      if (nodes.length > 0) nodes.push('; ')
      // The verb stands once, before the first of its days.
      if (index === 0) nodes.push(WORDS[language].acts[act])
      nodes.push(...dayPhrase(group, language))
    })
  }
  return inlines(nodes)
}

/** The days of a plan as the body of a section; empty for no days. */
export function daysBlock(days: readonly Occurrence[], options: LayoutOptions): Block[] {
  const language = options.language ?? 'vi'
  const groups = groupDays(days)
  if (groups.length === 0) return []
  if (options.daysAs === 'bullets') return [list(groups.map((group) => dayPoint(group, options)))]

  const majors = groups.filter(isMajor)
  const others = groups.filter((group) => !isMajor(group))
  const words = WORDS[language]
  if (majors.length === 0) return [paragraph(sentence(words.communicate, daySentence(others, language)))]
  const points = majors.map((group) => dayPoint(group, options))
  if (others.length > 0) {
    const notes =
      options.sources || options.advice ? others.flatMap((group) => notesBelow(group, options)) : []
    points.push(
      item(
        sentence(words.communicate, daySentence(others, language)),
        ...(notes.length > 0 ? [list(notes)] : []),
      ),
    )
  }
  return [list(points)]
}

/** A day, or days printed as one, as a point with its focus and notes below. */
export function dayPoint(group: DayGroup, options: LayoutOptions): ListItem {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const lead = leadOf(group, language)
  const below: ListItem[] = []
  if (options.focus !== false && isMajor(group)) {
    for (const { focus } of group) {
      if (focus) below.push(item(`${words.focus}${endless(local(focus, language))}.`))
    }
  }
  below.push(...notesBelow(group, options))
  const point = sentence(lead, dayClause(group, language))
  return below.length > 0 ? item(point, list(below)) : item(point)
}

function leadOf(group: DayGroup, language: Language): string {
  const words = WORDS[language]
  if (group.some(isRound)) return words.stress
  return actOf(group) === 'respond' ? words.alsoRespond : words.communicate
}

/** A clause as a sentence: capital at the front, full stop at the end. */
export function sentence(lead: string, clause: readonly Inline[]): Inline[] {
  return inlines([capital(lead), ...clause, '.'])
}

/** A text without its final full stop. */
export function endless(value: string): string {
  return value.replace(/[.;\s]+$/u, '')
}
