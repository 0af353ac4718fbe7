/** What can be drawn of a plan. */
export const PICTURES = Object.freeze(['month', 'year', 'campaigns'] as const)
/** One of {@link PICTURES}. */
export type Picture = (typeof PICTURES)[number]
