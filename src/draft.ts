// Drafts: an office's own Markdown, in which directives stand where something is computed from a plan.
export { type DraftOptions, draftIssuerFile, draftPlan, draftProfile, writeDraft } from './drafts/write.js'
export {
  type NewDraftOptions,
  newDraft,
  type OutlinedDay,
  STARTER_NAMES,
  type StarterName,
} from './drafts/starters/index.js'
export { type DraftNoticesOptions, draftNotices } from './drafts/notices.js'
export { DRAFT_KIND_NAMES, type DraftKindName } from './drafts/kinds.js'
export { DIRECTIVE_NAMES } from './drafts/directives/index.js'
