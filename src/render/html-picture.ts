import type { Element, ElementContent } from 'hast'
import { type Check, that } from '../arguments.js'
import { element } from './html-nodes.js'

/** The elements that pictures are made of; none of them runs, loads or leads anywhere. */
const ELEMENTS = new Set(['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text'])
/** A tag with its attributes, or the text up to the next one. */
const PIECE = /<(\/?)([a-z]{1,9})((?: [A-Za-z-]{1,30}="[^"<]*")*)(\/?)>|([^<]+)/y
const ATTRIBUTE = / ([A-Za-z-]{1,30})="([^"<]*)"/gy
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
}
const ENTITY = /&(amp|lt|gt|quot|#9|#10|#13);/g

/** Pictures as `toSvg` writes them; whatever else is in a text makes it none. */
export const picture: Check<string> = that(
  (value) => typeof value === 'string' && pictureNode(value) !== undefined,
  {
    vi: 'một hình của toSvg (ky-niem/svg)',
    en: 'a picture made by toSvg (ky-niem/svg)',
  },
)

/** A picture as a node of the page, written anew and escaped as all that stands in it; undefined for what is no picture. */
export function pictureNode(svg: string): Element | undefined {
  const root = element('picture')
  const open = [root]
  const text = svg.trim()
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < text.length) {
    const piece = PIECE.exec(text)
    if (!piece || !place(piece, open)) return undefined
  }
  const [node, ...rest] = root.children
  const whole = open.length === 1 && rest.length === 0 && node?.type === 'element' && node.tagName === 'svg'
  return whole ? node : undefined
}

/** Puts a piece where the reading stands; false if no picture has it there. */
function place([, end, name = '', attributes = '', empty, text]: RegExpExecArray, open: Element[]): boolean {
  const parent = open.at(-1)!
  if (text !== undefined) return put(parent, { type: 'text', value: plain(text) })
  if (end === '/') return open.length > 1 && open.pop()!.tagName === name
  if (!ELEMENTS.has(name)) return false
  const properties = Object.fromEntries(
    [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key!, plain(value!)]),
  )
  if (Object.keys(properties).some((key) => /^on|^style$/i.test(key))) return false
  const node = element(name, properties)
  if (empty !== '/') open.push(node)
  return put(parent, node)
}

function put(parent: Element, child: ElementContent): boolean {
  // A style sheet that asks for a file would be refused by the page's policy; it is none of ours.
  if (
    parent.tagName === 'style' &&
    (child.type !== 'text' || /[<&@\\]/.test(child.value.replace('@media', '')))
  )
    return false
  parent.children.push(child)
  return true
}

const plain = (text: string): string => text.replace(ENTITY, (_, name: string) => ENTITIES[name]!)
