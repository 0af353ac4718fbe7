import { heading } from '../document/nodes.js'
import type { Outline, OutlineBlock } from '../document/tree.js'
import type { Plan } from '../planner/plan.js'
import { type DocumentKind, hasFoot, letterheadOf } from './letterhead.js'
import type { LayoutOptions } from './options.js'
import { inSentence } from './wording/sentence-case.js'
import { small } from './wording/span-words.js'

/** What a layout hands over for the document around its body. */
export interface Frame {
  layout: string
  title: string
  /** What the document is about, where that is not the title. */
  subject?: string
  kind?: DocumentKind
  /** What it is where the issuer names nobody that it goes to: an official letter has addressees. */
  unaddressed?: { kind: DocumentKind; subject: string }
  body: readonly OutlineBlock[]
}

/** Puts a body under a letterhead if there is an issuer, else under its title. */
export function frame(
  plan: Plan,
  options: LayoutOptions,
  { layout, title, body, unaddressed, ...given }: Frame,
): Outline {
  const { issuer } = options
  const toNobody = issuer !== undefined && (issuer.addressees ?? []).length === 0
  const { kind, subject } = toNobody && unaddressed ? unaddressed : given
  const shown = options.title ?? title
  const made = options.title ?? subject ?? title
  // After "V/v" a subject goes on in small letters; under the name of the type it begins a line.
  const about = kind ? made : options.title ? inSentence(options.title) : small(made)
  const letterhead = letterheadOf(plan, options, about, kind)
  const outline: Outline = {
    type: 'outline',
    layout,
    language: options.language ?? 'vi',
    title: shown,
    children: letterhead ? [...body] : [heading(1, shown), ...body],
  }
  if (letterhead) {
    outline.letterhead = letterhead
    if (hasFoot(letterhead.issuer)) outline.signed = true
  }
  return outline
}

/** Sections with something in them, numbered in the order given. */
export function sections(
  parts: readonly { title: string; body: readonly OutlineBlock[] }[],
  label: (index: number) => string,
  depth: 2 | 3 = 2,
): OutlineBlock[] {
  return parts
    .filter(({ body }) => body.length > 0)
    .flatMap(({ title, body }, index) => [heading(depth, title, label(index + 1)), ...body])
}
