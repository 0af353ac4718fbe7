export { campaignClause } from './campaign-clause.js'
export { citationText } from './citation-text.js'
export { dayPhrase, local } from './day-phrase.js'
export * from './nodes.js'
export {
  BLOCKS,
  type BlockName,
  LAYOUTS,
  type Language,
  type Layout,
  type LayoutName,
  type LayoutOptions,
  type OutlineOptions,
} from './options.js'
export { outline } from './outline.js'
export { groupDays, selected } from './select.js'
export { spanName } from './span-words.js'
export type * from './tree.js'
