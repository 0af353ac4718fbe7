// A page without a bundler needs this entry and the data alone: nothing here imports a package.
export { type Catalog, createCatalog } from './commemorations/catalog.js'
export type { NameHit, NameIndex } from './commemorations/names/index.js'
export type {
  Finding,
  Fix,
  ProofreadMessage,
  ProofreadPoint,
  Severity,
  Suggestion,
} from './proofread/finding.js'
export { applyFixes, type MessageOptions, SEVERITIES, toMessage } from './proofread/finding.js'
export { TEXT_FORMATS, type TextFormat } from './proofread/markup/index.js'
export type { ProofreadOptions } from './proofread/proofread.js'
export { proofread } from './proofread/proofread.js'
export type {
  Claim,
  CountMark,
  DateFault,
  DateMark,
  DigitRun,
  Known,
  LunarPair,
  Mark,
  Page,
  PeriodMark,
  RangeMark,
  SpanMark,
  Subject,
  WeekdayMark,
} from './proofread/reading/marks.js'
export type { Reading } from './proofread/reading/reading.js'
export type { Report } from './proofread/report.js'
export type { ProofreadRule, ProofreadContext } from './proofread/rule.js'
export { RULES as rules } from './proofread/rules/index.js'
export type { Verdicts } from './proofread/judge/judge.js'
export type { Repair } from './proofread/repair.js'
export type { ClaimRule, Verdict } from './proofread/judge/verdict.js'
export type { Folded } from './text/fold.js'
