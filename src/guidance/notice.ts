import { paragraph } from '../document/nodes.js'
import type { OutlineBlock } from '../document/tree.js'
import type { Language } from '../text/language.js'
import type { DocumentKind } from './letterhead.js'
import { finalStop } from './letterhead.js'
import type { LayoutOptions } from './options.js'
import { inSentence } from './wording/sentence-case.js'
import { small } from './wording/span-words.js'

/**
 * The type that a list or a table takes under a letterhead: of the types that offices may sign, a notice (thông báo) is the one
 * that makes something known and asks for nothing else.
 */
export const NOTICE: Record<Language, DocumentKind> = {
  vi: { type: 'Thông báo', symbol: 'TB' },
  en: { type: 'Notice', symbol: 'TB' },
}

/** What gives directions to many. */
export const GUIDANCE: Record<Language, DocumentKind> = {
  vi: { type: 'Hướng dẫn', symbol: 'HD' },
  en: { type: 'Guidance', symbol: 'HD' },
}

const WORDS = {
  vi: {
    opening: (issuer: string, subject: string) => `${issuer} thông báo ${subject} như sau:`,
    closing: (subject: string) =>
      `Trên đây là ${subject}, đề nghị các cơ quan, đơn vị chủ động triển khai công tác tuyên truyền`,
  },
  en: {
    opening: (issuer: string) => `${issuer} gives notice of the following:`,
    closing: () => 'Bodies and units are asked to plan their communication accordingly',
  },
} as const

/** What a title of the office's own may begin with, and the sentence says already. */
const OWN_LEAD = /^(?:V\/v|Về việc|Thông báo) (?:về (?:việc )?)?(?=\S)/iu

/** What an office issues as a notice: the sentence that opens it, the body, the request that closes it. */
export function noticeBody(
  title: string,
  body: readonly OutlineBlock[],
  options: LayoutOptions,
): OutlineBlock[] {
  const { issuer, language = 'vi' } = options
  if (!issuer) return [...body]
  const named = options.title === undefined ? small(title) : inSentence(options.title.replace(OWN_LEAD, ''))
  // Dates in brackets after the subject are not said again.
  const subject = named.replace(/ \([^()]*\)$/, '')
  const words = WORDS[language]
  return [
    paragraph(words.opening(issuer.name, subject)),
    ...body,
    paragraph(`${words.closing(subject)}${finalStop(options)}`),
  ]
}
