import { type Check, flag, listOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import type { PartialDate } from '../dates/plain-date.js'
import type { Fault } from '../faults.js'
import { type Bilingual, LANGUAGES } from '../text/language.js'
import type {
  Issuer,
  Letterhead,
  Outline,
  OutlineAnnex,
  OutlineBlock,
  OutlineInline,
  OutlineList,
  OutlineListItem,
  OutlineParagraph,
  OutlineTable,
  Signer,
} from './tree.js'

const ISSUER: Bilingual = {
  vi: 'thông tin cơ quan ban hành (xem parseIssuer của ky-niem/schema)',
  en: "an issuer's profile (see parseIssuer of ky-niem/schema)",
}

const signer = shape<Signer>(ISSUER, {
  authority: text,
  position: needed(text),
  name: needed(text),
})

/** The profile of an office. */
export const issuer = shape<Issuer>(ISSUER, {
  system: needed(oneOf(['state', 'party', 'youth'])),
  parent: text,
  name: needed(text),
  place: needed(text),
  symbol: text,
  unit: text,
  signer,
  recipients: listOf(text),
  addressees: listOf(text),
  fileUnder: text,
  profile: text,
})

const LETTERHEAD: Bilingual = { vi: 'phần đầu của một văn bản', en: 'the head of a document' }

/** The head of a document; its date is told from a wrong one by the renderer. */
export const letterhead = shape<Letterhead>(LETTERHEAD, {
  issuer: needed(issuer),
  documentType: text,
  typeSymbol: text,
  number: text,
  date: needed(text as Check<PartialDate>),
  subject: needed(text),
  unnumbered: flag,
})

const NODE: Bilingual = { vi: 'một nút của cây văn bản', en: 'a node of a document' }

/** A document is no deeper than this; a tree that holds itself is. */
const DEEPEST = 40

type Depth = (value: unknown, depth: number) => readonly Fault[] | undefined

/** A node of one of these types, its parts below it; the first fault ends the search, so that no tree takes long. */
function nodes(parts: Readonly<Record<string, { children?: Depth; fields?: Check<unknown> }>>): Depth {
  const kind = shape<{ type: string }>(NODE, { type: needed(oneOf(Object.keys(parts))) })
  return (value, depth) => {
    const faults = kind.faults(value)
    if (faults) return faults
    if (depth > DEEPEST) return tooDeep()
    const node = value as { type: string; children?: unknown }
    const { children, fields } = parts[node.type]!
    const wrong = fields?.faults(value)
    if (wrong || !children) return wrong
    return each(children, node.children, depth + 1)
  }
}

function each(takes: Depth, list: unknown, depth: number): readonly Fault[] | undefined {
  const faults = NODES.faults({ children: list })
  if (faults) return faults
  for (const [index, part] of (list as readonly unknown[]).entries()) {
    const found = takes(part, depth)
    if (found) {
      return found.map((fault) => ({
        ...fault,
        path: `children[${index}]${fault.path === '' ? '' : '.'}${fault.path}`,
      }))
    }
  }
  return undefined
}

/** The number of a first point. */
export const listStart = wholeNumber(0, 1e9)

const anything: Check<unknown> = { allowed: NODE, faults: () => undefined }
const NODES = shape<{ children: readonly unknown[] }>(NODE, { children: needed(listOf(anything)) })

function tooDeep(): readonly Fault[] {
  return [
    {
      path: '',
      code: 'too-deep',
      message: { vi: 'Cây văn bản lồng nhau quá sâu.', en: 'The document is nested too deeply.' },
    },
  ]
}

const inline: Depth = nodes({
  text: { fields: shape<{ value: string }>(NODE, { value: needed(text) }) },
  break: {},
  strong: { children: (value, depth) => inline(value, depth) },
  emphasis: { children: (value, depth) => inline(value, depth) },
  link: {
    fields: shape<{ url: string }>(NODE, { url: needed(text) }),
    children: (value, depth) => inline(value, depth),
  },
})

const listItem: Depth = nodes({
  listItem: {
    fields: shape<{ label?: string }>(NODE, { label: text }),
    children: (value, depth) => block(value, depth),
  },
})

const block: Depth = nodes({
  heading: {
    fields: shape<{ depth: 1 | 2 | 3 | 4 | 5 | 6; label?: string }>(NODE, {
      depth: needed(oneOf([1, 2, 3, 4, 5, 6])),
      label: text,
    }),
    children: inline,
  },
  paragraph: {
    fields: shape<Pick<OutlineParagraph, 'role'>>(NODE, { role: oneOf(['ground', 'note']) }),
    children: inline,
  },
  list: {
    fields: shape<Pick<OutlineList, 'ordered' | 'start'>>(NODE, {
      ordered: needed(flag),
      start: listStart,
    }),
    children: listItem,
  },
  table: {
    fields: {
      allowed: NODE,
      faults: (value) => {
        const { caption } = value as OutlineTable
        return caption === undefined ? undefined : each(inline, caption, 0)
      },
    },
    children: nodes({ tableRow: { children: nodes({ tableCell: { children: inline } }) } }),
  },
})

const ANNEX: Bilingual = { vi: 'một phụ lục của văn bản', en: 'an annex of a document' }
const titled = shape<{ title?: string; children: readonly unknown[] }>(ANNEX, {
  title: text,
  children: needed(listOf(anything)),
})

const annex: Check<OutlineAnnex> = {
  allowed: ANNEX,
  faults: (value) => titled.faults(value) ?? each(block, (value as OutlineAnnex).children, 0),
}

const head = shape<Outline>(
  { vi: 'một văn bản do outline làm ra', en: 'a document made by outline' },
  {
    type: needed(oneOf(['outline'])),
    layout: needed(text),
    language: needed(oneOf(LANGUAGES)),
    title: needed(text),
    letterhead,
    annexes: listOf(annex),
    signed: flag,
    secretary: signer,
  },
)

/** A document, made by `outline` or by a layout of one's own. */
export const outline: Check<Outline> = {
  allowed: head.allowed,
  faults: (value) => head.faults(value) ?? each(block, (value as Outline).children, 0),
}

/** Running text, as the node makers take it. */
export const inlineNode: Check<OutlineInline> = { allowed: NODE, faults: (value) => inline(value, 0) }
export const itemNode: Check<OutlineListItem> = { allowed: NODE, faults: (value) => listItem(value, 0) }
export const blockNode: Check<OutlineBlock> = { allowed: NODE, faults: (value) => block(value, 0) }
