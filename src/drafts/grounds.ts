import { plainText } from '../document/nodes.js'
import type { OutlineBlock } from '../document/tree.js'

const GROUND = /^(?:Căn cứ|Pursuant to) .*;$/s
const GOES_ON = /^(?:Căn cứ|Thực hiện|Xét|Theo đề nghị|Pursuant to|In accordance with|On the proposal) /

/** Legal grounds at the top: paragraphs "Căn cứ …;" and what goes on from them, the last one with a full stop. */
export function withGrounds(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  let goesOn = true
  return blocks.map((block, index): OutlineBlock => {
    if (!goesOn || block.type !== 'paragraph') {
      goesOn = false
      return block
    }
    const words = plainText(block.children).trim()
    goesOn = index === 0 ? GROUND.test(words) : GOES_ON.test(words) && /[;.,]$/.test(words)
    return goesOn ? { ...block, role: 'ground' } : block
  })
}
