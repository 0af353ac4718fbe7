import type { Language } from 'ky-niem'
import { toSvg } from 'ky-niem/svg'
import type { Row, SavedFile, Setting, Trouble } from '../exchange.js'
import {
  calendarFile,
  type DocumentKind,
  documentOf,
  printed,
  type ShownDocument,
  savedFile,
  shown,
  stemOf,
} from './documents.js'
import { rowsOf } from './lists.js'
import { planning, planOf } from './planning.js'

/** The document of what was chosen, and what of the office's own could not be used. */
export async function showDocument(
  setting: Setting,
): Promise<{ document: ShownDocument; troubles: readonly Trouble[] }> {
  const { planner, troubles } = await planning(setting)
  return { document: shown(await documentOf(planOf(planner, setting.choice), setting)), troubles }
}

/** The picture of what was chosen. */
export async function showPicture(setting: Setting): Promise<string> {
  const { planner } = await planning(setting)
  const { language, all } = setting.choice
  return toSvg(planOf(planner, setting.choice), { language, all })
}

/** What falls into what was chosen, line by line, in the language of the page. */
export async function showList(setting: Setting, page: Language): Promise<Row[]> {
  const { planner } = await planning(setting)
  return rowsOf(planOf(planner, setting.choice), { page, document: setting.choice.language })
}

/** A file of what was chosen. */
export async function saveMonth(setting: Setting, kind: DocumentKind | 'ics' | 'svg'): Promise<SavedFile> {
  const { choice } = setting
  if (kind === 'svg') return savedFile(stemOf('lich', choice), 'svg', await showPicture(setting))
  if (kind === 'ics') return calendarFile(setting)
  const { planner } = await planning(setting)
  const plan = planOf(planner, choice)
  const { language, all } = choice
  return printed(
    await documentOf(plan, setting),
    stemOf(FILE_WORDS[language], choice),
    kind,
    choice.calendar ? { plan, options: { language, all } } : undefined,
  )
}

const FILE_WORDS: Record<Language, string> = { vi: 'dinh-huong', en: 'guidance' }
