import { outline, toMarkdown } from 'ky-niem'
import { draftPlan, newDraft, type StarterName, writeDraft } from 'ky-niem/draft'
import type { Choice, SavedFile, Setting } from '../exchange.js'
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

/**
 * A draft to begin with: the document of what was chosen as Markdown in which every word can be changed (`copy`), or a draft of a
 * kind in which the parts of each month are computed.
 */
export async function startDraft(kind: StarterName | 'copy', setting: Setting): Promise<string> {
  const { choice, own } = setting
  if (kind === 'copy') return copied(setting)
  return newDraft(kind, {
    period: periodOf(kind, choice),
    ...(choice.profile ? { profile: choice.profile } : {}),
    ...(own.issuer ? { issuerFile: 'co-quan.yaml' } : {}),
  })
}

/** The stretch of time that a kind of draft is for, around what was chosen. */
function periodOf(kind: StarterName, { span, year, month }: Choice): string {
  if (kind === 'huong-dan-nam' || span === 'year') return `${year}`
  if (kind === 'huong-dan-quy') return `${QUARTERS[Math.ceil(month / 3) - 1]}/${year}`
  return kind === 'huong-dan-hai-thang' && month < 12 ? `${month}-${month + 1}/${year}` : `${month}/${year}`
}

const QUARTERS = ['I', 'II', 'III', 'IV']

async function copied(setting: Setting): Promise<string> {
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
