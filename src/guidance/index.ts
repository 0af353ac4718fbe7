export {
  LAYOUT_READS,
  LAYOUTS,
  type Layout,
  type LayoutName,
  type LayoutOptions,
  type OptionsOf,
  type OutlineOptions,
} from './options.js'
export { outline } from './outline.js'
export { type DayGroup, groupDays } from './select.js'
export { type DayPhraseOptions, dayPhrase } from './wording/day-phrase.js'
