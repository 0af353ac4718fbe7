import { outline, toMarkdown } from 'ky-niem'
import { draftPlan, writeDraft } from 'ky-niem/draft'
import type { SavedFile, Setting } from '../exchange.js'
import {
  type DocumentKind,
  issuerOf,
  printed,
  type ShownDocument,
  savedFile,
  shown,
  stemOf,
} from './documents.js'
import { planning, planOf } from './planning.js'

/** The document of a draft; its front matter says for when, or else the choice does. */
async function written(text: string, setting: Setting) {
  const { planner } = await planning(setting)
  const issuer = await issuerOf(setting.own)
  const { choice } = setting
  return writeDraft(text, {
    plan: draftPlan(text, planner) ?? planOf(planner, choice),
    planner,
    ...(issuer ? { issuer } : {}),
    ...(issuer && choice.number ? { number: choice.number } : {}),
    ...(issuer && choice.date ? { date: choice.date } : {}),
  })
}

/** What a draft looks like. */
export async function showDraft(text: string, setting: Setting): Promise<ShownDocument> {
  return shown(await written(text, setting))
}

/** A draft as a document, or as the Markdown that was typed. */
export async function saveDraft(
  text: string,
  setting: Setting,
  kind: DocumentKind | 'draft',
): Promise<SavedFile> {
  const stem = stemOf('ban-nhap', setting.choice)
  if (kind === 'draft') return savedFile(stem, 'md', text)
  return printed(await written(text, setting), stem, kind)
}

/** The guidance of what was chosen as a draft: Markdown in which every word can be changed. */
export async function startDraft(setting: Setting): Promise<string> {
  const { planner } = await planning(setting)
  const { choice, own } = setting
  const { language, all } = choice
  const plan = planOf(planner, choice)
  const document =
    choice.span === 'year'
      ? outline(plan, { layout: 'year-list', language, all })
      : outline(plan, { layout: 'guidance', language, all })
  if (!own.issuer) return toMarkdown(document)
  // With a letterhead the title stands under the kind of document, not in the text.
  const [, ...children] = document.children
  const subject = JSON.stringify(document.title)
  return `---\nloai: huong-dan\nve-viec: ${subject}\n---\n\n${toMarkdown({ ...document, children })}`
}
