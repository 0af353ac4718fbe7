/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export const twips = (points: number): number => Math.round(points * 20)

/** Millimetres in twentieths of a point; A4 gives 11906 x 16838, as in every word processor. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Single spacing, whatever the body has. */
export const SINGLE = { line: 240, lineRule: 'auto' } as const
