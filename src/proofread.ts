// A page without a bundler needs this entry and the data alone: nothing here imports a package.
export { type Catalog, createCatalog } from './commemorations/catalog.js'
export type { NameHit } from './commemorations/names/index.js'
export type { Finding, Fix, ProofreadMessage, Severity, Suggestion } from './proofread/finding.js'
export { applyFixes, SEVERITIES, toMessage } from './proofread/finding.js'
export type { TextFormat } from './proofread/markup/index.js'
export type { ProofreadOptions } from './proofread/proofread.js'
export { proofread } from './proofread/proofread.js'
export type {
  Claim,
  CountMark,
  DateMark,
  Mark,
  RangeMark,
  Subject,
  WeekdayMark,
} from './proofread/reading/marks.js'
export type { Reading } from './proofread/reading/reading.js'
export type { Report } from './proofread/report.js'
export type { ProofreadRule, ProofreadContext } from './proofread/rule.js'
export { RULES as rules } from './proofread/rules/index.js'
