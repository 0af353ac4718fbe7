export type { FileName } from './word/faults.js'
export type { DocxParagraph, DocxPlace, DocxText } from './word/read.js'
export { placeIn, readDocx } from './word/read.js'
export type { Unread } from './word/runs.js'
export type { DocxFinding, Review, ReviewOptions } from './word/review.js'
export { reviewDocx } from './word/review.js'
export type { Authorship } from './word/sign.js'
export type { RenewedDocx, RenewOptions } from './word/renew.js'
export { renewDocx } from './word/renew.js'
export type { Renewal, RenewalChange, RenewalMark, RenewTextOptions } from './word/renewal/renew-text.js'
export { renewText } from './word/renewal/renew-text.js'
export type { Fate } from './word/renewal/ledger.js'
export type { DocxIntake, IntakeDocxOptions } from './word/intake.js'
export { intakeDocx } from './word/intake.js'
export type {
  Intake,
  IntakeCampaign,
  IntakeEvidence,
  IntakeSource,
  IntakeTextOptions,
} from './word/intake/intake-text.js'
export { intakeText } from './word/intake/intake-text.js'
export type { FilledDocx, FillOptions } from './word/fill.js'
export { fillDocx } from './word/fill.js'
