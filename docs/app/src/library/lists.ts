import {
  type CampaignRun,
  dayPhrase,
  type Language,
  type LocalText,
  type Occurrence,
  type Plan,
} from 'ky-niem'
import type { Row } from '../exchange.js'

/** Importance up to which a document prints a day unless all is asked for. */
const PRINTED = 2

const WORDS = {
  id: { vi: 'Mã', en: 'Id' },
  phrase: { vi: 'Cách ghi trong văn bản', en: 'As a document prints it' },
  focus: { vi: 'Nội dung trọng tâm', en: 'What communication centres on' },
  basis: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  note: { vi: 'Lưu ý', en: 'Note' },
  theme: { vi: 'Chủ đề', en: 'Theme' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
} as const

/** The languages of a list: the one that the page speaks, and the one that documents are written in. */
export interface ListLanguages {
  page: Language
  document: Language
}

/** What a plan holds, as lines of a list: days by date, then periods, campaigns, and what follows. */
export function rowsOf(plan: Plan, languages: ListLanguages): Row[] {
  const byDate = (a: Row, b: Row) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)
  const rows = (group: Row['group'], days: readonly Occurrence[]) =>
    days.map((day) => dayRow(group, day, languages)).sort(byDate)
  return [
    ...rows('day', plan.occurrences),
    ...rows('period', plan.periods),
    ...plan.campaigns.map((run) => campaignRow(run, languages.page)).sort(byDate),
    ...rows('ahead', plan.lookAhead),
  ]
}

function dayRow(group: Row['group'], day: Occurrence, { page, document }: ListLanguages): Row {
  const { id, year, part, date, end, lunar, anniversary, importance, name } = day
  return {
    key: [group, id, year, part ?? 1].join('-'),
    group,
    date,
    ...(end === undefined ? {} : { end }),
    ...(lunar ? { lunar: `${lunar.day}/${lunar.month}` } : {}),
    title: name[page] ?? name.vi,
    names: namesOf(name),
    ...(anniversary ? { number: anniversary.number } : {}),
    round: anniversary?.milestone === 'round',
    listed: importance <= PRINTED,
    notes: notesOf(page, {
      phrase: [plain(dayPhrase([day], { language: document }))],
      focus: [day.focus?.[page] ?? day.focus?.vi],
      basis: day.legalBasis ?? [],
      sources: day.sources,
      note: [day.note],
      id: [id],
    }),
  }
}

function campaignRow({ campaign, start, end, dates, theme }: CampaignRun, language: Language): Row {
  const { id, title, tasks = [] } = campaign
  return {
    key: `campaign-${id}`,
    group: 'campaign',
    date: start,
    ...(end === undefined ? { open: true } : { end }),
    ...(dates ? { dates } : {}),
    title: title[language] ?? title.vi,
    names: namesOf(title),
    round: false,
    listed: true,
    notes: notesOf(language, {
      theme: [theme?.[language] ?? theme?.vi],
      tasks: tasks.map((task) => task[language] ?? task.vi),
    }),
  }
}

const namesOf = ({ vi, en = '' }: LocalText) => `${vi}\n${en}`

function notesOf(
  language: Language,
  given: { [Name in keyof typeof WORDS]?: readonly (string | undefined)[] },
): Row['notes'] {
  return Object.entries(given).flatMap(([name, lines]) => {
    const said = lines.filter((line) => line !== undefined && line !== '') as string[]
    return said.length > 0 ? [{ word: WORDS[name as keyof typeof WORDS][language], lines: said }] : []
  })
}

type Inline = ReturnType<typeof dayPhrase>[number]

function plain(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? plain(node.children) : ' '))
    .join('')
}
