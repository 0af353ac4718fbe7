export {
  LAYOUTS,
  type Layout,
  type LayoutName,
  type LayoutOptions,
  type OptionsOf,
  type OutlineOptions,
} from './options.js'
export { outline } from './outline.js'
export { groupDays } from './select.js'
export { type DayPhraseOptions, dayPhrase } from './wording/day-phrase.js'
