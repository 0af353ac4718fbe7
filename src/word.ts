export type { FileName } from './word/faults.js'
export type { DocxParagraph, DocxPlace, DocxText } from './word/read.js'
export { placeIn, readDocx } from './word/read.js'
export type { Unread } from './word/runs.js'
