import type { Command } from 'commander'
import { TOPIC_LABELS } from '../../commemorations/labels.js'
import { TOPICS } from '../../commemorations/vocabulary.js'
import type { LayoutName } from '../../guidance/options.js'
import { type Province, provinces } from '../../provinces/provinces.js'
import type { Bilingual, Language } from '../../text/language.js'
import type { Say } from '../language.js'
import { type OutputOptions, withExamples, withLanguage, withOutput } from '../options.js'
import { json, write } from '../output.js'
import { LAYOUT_NAMES } from '../render-plan.js'

/** What can be named in an option: its name, what that stands for, and a word on it. */
interface Row {
  name: string
  label: Bilingual
  note?: Bilingual
}

interface List {
  name: string
  description: [vi: string, en: string]
  rows: () => Row[]
}

const LAYOUT_LABELS: Readonly<Record<LayoutName, Bilingual>> = {
  guidance: { vi: 'định hướng tuyên truyền', en: 'guidance of a month or quarter' },
  letter: { vi: 'công văn gửi kèm văn bản, nhiệm vụ', en: 'letter that passes documents and tasks on' },
  briefing: { vi: 'nội dung giao ban', en: 'briefing of a week' },
  'campaign-plan': { vi: 'kế hoạch của một đợt tuyên truyền', en: 'plan of one campaign' },
  'year-list': { vi: 'danh sách ngày kỷ niệm của một năm', en: "list of a year's anniversaries" },
  calendar: { vi: 'bảng theo ngày', en: 'table by day' },
}

const LISTS: readonly List[] = [
  {
    name: 'provinces',
    description: [
      'các tỉnh, thành phố mà --province nhận, hiện nay và trước ngày 01/7/2025',
      'the provinces that --province takes, of today and of before 1 July 2025',
    ],
    rows: () => [...provinces.current.map(rowOf), ...provinces.former.filter(isGone).map(rowOf)],
  },
  {
    name: 'topics',
    description: ['các chủ đề mà --topic, --sector nhận', 'the topics that --topic and --sector take'],
    rows: () => TOPICS.map((name) => ({ name, label: TOPIC_LABELS[name] })),
  },
  {
    name: 'layouts',
    description: ['các mẫu văn bản mà --layout nhận', 'the layouts that --layout takes'],
    rows: () => LAYOUT_NAMES.map((name) => ({ name, label: LAYOUT_LABELS[name] })),
  },
]

/** `ky-niem provinces`, `topics`, `layouts`: what can be named in the options. */
export function listCommands(program: Command, say: Say): void {
  for (const { name, description, rows } of LISTS) {
    const command = withLanguage(program.command(name).description(say(...description)), say)
    withExamples(command, say, name, `${name} --format json`)
    withOutput(command, say, ['text', 'json'], 'text').action(
      async (options: OutputOptions & { lang: Language }) => {
        const list = rows()
        await write(options.format === 'json' ? json(list) : table(list, options.lang), options)
      },
    )
  }
}

const slugsOfToday = new Set(provinces.current.map(({ slug }) => slug))

/** A former unit whose slug a unit of today does not bear. */
function isGone({ slug }: Province): boolean {
  return !slugsOfToday.has(slug)
}

function rowOf({ slug, officialName, name, mergedInto }: Province): Row {
  const into = provinces.current.find((unit) => unit.slug === mergedInto)
  return {
    name: slug,
    label: { vi: officialName, en: name.en },
    ...(into ? { note: { vi: `nay thuộc ${into.officialName}`, en: `now part of ${into.name.en}` } } : {}),
  }
}

function table(rows: readonly Row[], language: Language): string {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(({ name, label, note }) => {
      const rest = note === undefined ? '' : ` (${note[language]})`
      return `${name.padEnd(width)}  ${label[language]}${rest}\n`
    })
    .join('')
}
