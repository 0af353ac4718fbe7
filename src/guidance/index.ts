export { LAYOUTS, type Layout, type LayoutName, type LayoutOptions, type OutlineOptions } from './options.js'
export { outline } from './outline.js'
export { groupDays } from './select.js'
export { dayPhrase } from './wording/day-phrase.js'
