import type { Kind } from '../../commemorations/vocabulary.js'
import { inlines, item, list, paragraph } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline, OutlineListItem } from '../../document/tree.js'
import type { Occurrence } from '../../planner/plan.js'
import { type Language, type LocalText, local } from '../../text/language.js'
import type { LayoutOptions } from '../options.js'
import { type DayGroup, grouped, isMajor, isRound } from '../select.js'
import { notesBelow } from '../wording/day-notes.js'
import { type PhraseParts, phraseOf } from '../wording/day-phrase.js'
import { afterColon } from '../wording/english-name.js'
import { capital } from '../wording/span-words.js'

/** What is done with a day: what it takes as a verb. */
type Act = 'name' | 'commemorate' | 'respond'
const ACTS: readonly Act[] = ['name', 'commemorate', 'respond']

const WORDS = {
  vi: {
    communicate: 'tuyên truyền ',
    stress: 'tuyên truyền đậm nét ',
    alsoRespond: 'tuyên truyền, ',
    acts: { name: '', commemorate: 'kỷ niệm ', respond: 'hưởng ứng ' },
    stressRound: 'tuyên truyền đậm nét các ngày kỷ niệm năm tròn: ',
    focus: 'Nội dung trọng tâm: ',
  },
  en: {
    communicate: 'communication on ',
    stress: 'prominent communication on ',
    alsoRespond: 'communication on ',
    acts: { name: '', commemorate: '', respond: '' },
    stressRound: 'prominent communication on the round anniversaries: ',
    focus: 'Focus: ',
  },
} as const

const WITHOUT_VERB: readonly Kind[] = ['public-holiday', 'event', 'festival', 'religious', 'popular']

function actOf(group: DayGroup): Act {
  const [day] = group
  if (group.some(({ anniversary }) => anniversary)) return 'commemorate'
  if (day.kind === 'international' || day.kind === 'response' || day.level === 'international')
    return 'respond'
  return WITHOUT_VERB.includes(day.kind) ? 'name' : 'commemorate'
}

/** "kỷ niệm 76 năm Ngày … (…)", "hưởng ứng Ngày … (…)": a group of days with its verb. */
export function dayClause(group: DayGroup, language: Language, parts: PhraseParts = {}): OutlineInline[] {
  return inlines([WORDS[language].acts[actOf(group)], ...phraseOf(group, language, parts)])
}

/** Days in one sentence: festivals by name, then what is commemorated, then what is responded to; `inOrder` as they are given. */
export function daySentence(
  groups: readonly DayGroup[],
  language: Language,
  { verbs = true, inOrder = false, ...parts }: PhraseParts & { verbs?: boolean; inOrder?: boolean } = {},
): OutlineInline[] {
  const nodes: (string | OutlineInline)[] = []
  const ordered = inOrder ? groups : ACTS.flatMap((act) => groups.filter((group) => actOf(group) === act))
  let before: Act | undefined
  for (const group of ordered) {
    const act = actOf(group)
    if (nodes.length > 0) nodes.push('; ')
    // The verb stands once, before the first of its days.
    if (act !== before && verbs) nodes.push(WORDS[language].acts[act])
    nodes.push(...phraseOf(group, language, parts))
    before = act
  }
  return inlines(nodes)
}

/** What a caller has to say below a day, beside the options of layouts. */
interface DayOptions extends LayoutOptions {
  /** Round years strong; true if not said. */
  stress?: boolean
  below?: (id: string) => readonly OutlineBlock[]
}

const ownBelow = (group: DayGroup, { below = () => [] }: DayOptions): readonly OutlineBlock[] =>
  group.flatMap(({ id }) => below(id))

/** More days than this make a list even where a sentence is usual. */
const LONGEST_SENTENCE = 15

/**
 * The days of a plan as the body of a section; empty for no days. As a sentence: great days as points of their own,
 * the other round years together, the rest together.
 */
export function daysBlock(days: readonly Occurrence[], options: DayOptions): OutlineBlock[] {
  const language = options.language ?? 'vi'
  const groups = grouped(days)
  if (groups.length === 0) return []
  const isPoint = (group: DayGroup) => isMajor(group) || ownBelow(group, options).length > 0
  const majors = groups.filter(isPoint)
  const others = groups.filter((group) => !isPoint(group))
  if (inPoints(others, options)) {
    return [list([...majors, ...others].map((group) => dayPoint(group, options)))]
  }
  const round = others.filter((group) => group.some(isRound))
  const rest = others.filter((group) => !group.some(isRound))
  const words = WORDS[language]
  const { stress = true } = options
  const sentences = [
    ...(round.length > 0
      ? [
          sentence(
            roundLead(round, language),
            daySentence(round, language, { verbs: round.length === 1, stress }),
          ),
        ]
      : []),
    ...(rest.length > 0 ? [sentence(words.communicate, daySentence(rest, language, { stress }))] : []),
  ]
  if (majors.length === 0 && sentences.length === 1) return sentences.map((one) => paragraph(one))
  return [list([...majors.map((group) => dayPoint(group, options)), ...sentences.map((one) => item(one))])]
}

/** Notes belong to one day each, so they want points; so does a list too long to read in one breath. */
function inPoints(others: readonly DayGroup[], { daysAs, sources, advice }: LayoutOptions): boolean {
  if (sources === true || advice === true || daysAs === 'bullets') return true
  return daysAs === undefined && others.length > LONGEST_SENTENCE
}

function roundLead(round: readonly DayGroup[], language: Language): string {
  return round.length > 1 ? WORDS[language].stressRound : WORDS[language].stress
}

/** A day, or days printed as one, as a point with its focus and notes below. */
function dayPoint(group: DayGroup, options: DayOptions): OutlineListItem {
  const language = options.language ?? 'vi'
  const words = WORDS[language]
  const lead = leadOf(group, language)
  const below: OutlineListItem[] = []
  if (options.focus !== false && isMajor(group)) {
    const focus = group.flatMap((day) => (day.focus ? [focusText(day.focus, language)] : []))
    if (focus.length > 0) below.push(item(`${words.focus}${focus.join('; ')}.`))
  }
  below.push(...notesBelow(group, options))
  const point = sentence(lead, dayClause(group, language, { stress: options.stress ?? true }))
  return item(point, ...(below.length > 0 ? [list(below)] : []), ...ownBelow(group, options))
}

function leadOf(group: DayGroup, language: Language): string {
  const words = WORDS[language]
  if (group.some(isRound)) return words.stress
  return actOf(group) === 'respond' ? words.alsoRespond : words.communicate
}

/** A clause as a sentence: capital at the front, full stop at the end. */
function sentence(lead: string, clause: readonly OutlineInline[]): OutlineInline[] {
  return inlines([capital(lead), ...clause, '.'])
}

/** What communication on a day centres on, as it goes on after a colon. */
export function focusText(focus: LocalText, language: Language): string {
  const text = endless(local(focus, language))
  return language === 'en' ? afterColon(text) : text
}

/** A text without its final full stop. */
export function endless(value: string): string {
  return value.replace(/[.;\s]+$/u, '')
}
