// A page without a bundler needs this entry and the data alone: nothing here imports a package.
export { type Catalog, createCatalog } from '../commemorations/catalog.js'
export type { NameHit } from '../commemorations/names.js'
export type { Finding, Fix, ProofreadMessage, Severity, Suggestion } from './finding.js'
export { SEVERITIES, toMessage } from './finding.js'
export { applyFixes } from './fix.js'
export type { TextFormat } from './markup.js'
export type { ProofreadOptions } from './proofread.js'
export { proofread } from './proofread.js'
export type {
  Claim,
  CountMark,
  DateMark,
  Mark,
  RangeMark,
  Subject,
  WeekdayMark,
} from './reading/marks.js'
export type { Reading } from './reading/reading.js'
export type { Report, Rule, RuleContext } from './rule.js'
export { RULES as rules } from './rules.js'
