// Drafts: an office's own Markdown, in which directives stand where something is computed from a plan.
export { type DraftOptions, draftIssuerFile, draftPlan, writeDraft } from './drafts/write.js'
