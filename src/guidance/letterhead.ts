import { cutDate, type PartialDate } from '../dates/plain-date.js'
import type { Issuer, Letterhead } from '../document/tree.js'
import type { Plan } from '../planner/plan.js'
import type { LayoutOptions } from './options.js'

/** Type of a document with its letters in the symbol; an official letter (công văn) has none. */
export interface DocumentKind {
  type: string
  symbol: string
}

/** The head of a document of the options' issuer, or undefined without one. */
export function letterheadOf(
  plan: Plan,
  options: LayoutOptions,
  subject: string,
  kind?: DocumentKind,
): Letterhead | undefined {
  const { issuer, number, date } = options
  if (!issuer) return undefined
  const head: Letterhead = {
    issuer,
    // Looked at where the options are taken.
    date: (date as PartialDate | undefined) ?? cutDate(plan.from, 7),
    subject,
  }
  if (number !== undefined) head.number = number
  if (kind) {
    head.documentType = kind.type
    head.typeSymbol = kind.symbol
  } else if (issuer.system !== 'state') {
    // Party bodies and Đoàn give official letters a type in the symbol (1714-CV/BTGTU), State bodies do not.
    head.typeSymbol = 'CV'
  }
  return head
}

/** True for what ends with recipients or a signature: an office that names neither has no foot. */
export function hasFoot({ signer, recipients = [] }: Issuer): boolean {
  return signer !== undefined || recipients.length > 0
}

/** What ends the body: "./." by the habit of State bodies, a full stop in Party documents and in English. */
export function finalStop({ issuer, language }: LayoutOptions): string {
  return issuer?.system === 'state' && language !== 'en' ? './.' : '.'
}
