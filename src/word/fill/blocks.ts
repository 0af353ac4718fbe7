import { plainText } from '../../document/nodes.js'
import type { OutlineBlock, OutlineInline, OutlineTable } from '../../document/tree.js'
import { childOf, copyOf, make, remove } from '../elements.js'
import { newRun } from '../tracked.js'
import type { XmlElement } from '../xml.js'

/** What new text looks like: as the paragraph and the run that it stands in place of. */
export interface Model {
  paragraph: XmlElement
  look: XmlElement | undefined
}

/** A line of its own, or a table. */
export type Line = string | OutlineTable

/** Blocks as lines; points of a list without marks where the form numbers its paragraphs itself. */
export function linesOf(blocks: readonly OutlineBlock[], { paragraph }: Model): Line[] {
  const properties = childOf(paragraph, 'w:pPr')
  const numbered = properties !== undefined && childOf(properties, 'w:numPr') !== undefined
  return blocks.flatMap((block) => linesOfBlock(block, numbered, '-'))
}

function linesOfBlock(block: OutlineBlock, numbered: boolean, mark: string): Line[] {
  switch (block.type) {
    case 'table':
      return [block]
    case 'heading':
      return [[block.label, inlineText(block.children)].filter(Boolean).join(' ')]
    case 'paragraph':
      return [inlineText(block.children)]
    case 'list':
      return block.children.flatMap(({ label, children }, at) => {
        const own = label ?? (block.ordered ? `${(block.start ?? 1) + at}.` : mark)
        const [first = '', ...rest] = children.flatMap((child) => linesOfBlock(child, false, '+'))
        return [typeof first === 'string' && !numbered ? `${own} ${first}` : first, ...rest]
      })
  }
}

/** Running text with its line breaks. */
export function inlineText(nodes: readonly OutlineInline[]): string {
  return nodes.map((node) => (node.type === 'break' ? '\n' : plainText([node]))).join('')
}

/** A paragraph or a table like its model. */
export function elementOf(line: Line, model: Model): XmlElement {
  if (typeof line === 'string') return paragraphLike(line, model)
  const columns = Math.max(...line.children.map((row) => row.children.length))
  return make('w:tbl', {}, [
    make('w:tblPr', {}, [
      make('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
      make('w:tblBorders', {}, BORDERS()),
    ]),
    make(
      'w:tblGrid',
      {},
      Array.from({ length: columns }, () => make('w:gridCol', { 'w:w': `${Math.floor(9000 / columns)}` })),
    ),
    ...line.children.map((row) =>
      make(
        'w:tr',
        {},
        row.children.map((cell) => make('w:tc', {}, [paragraphLike(inlineText(cell.children), model)])),
      ),
    ),
  ])
}

const BORDERS = () =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    make(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }),
  )

function paragraphLike(text: string, { paragraph, look }: Model): XmlElement {
  const properties = childOf(paragraph, 'w:pPr')
  const copy = properties && copyOf(properties)
  // The end of a section, and the record of a change, belong to the paragraph itself.
  for (const name of ['w:sectPr', 'w:pPrChange']) {
    const own = copy && childOf(copy, name)
    if (own) remove(own)
  }
  return make('w:p', {}, [...(copy ? [copy] : []), newRun(text, look)])
}
