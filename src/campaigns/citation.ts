import type { PlainDate } from '../dates/plain-date.js'

/** Who issues by which rules: State bodies (Nghị định 30/2020/NĐ-CP) or Party bodies (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). */
export type DocumentSystem = 'state' | 'party'

/** A reference to an official document, taken apart. */
export interface Citation {
  /** Type as written out: `Kế hoạch`, `Nghị định`, `Công văn`. */
  type: string
  /** Digits as printed: `180`, `03`, `1009`. Absent for a document cited by its title alone. */
  number?: string
  /** Year in the symbol: 2023 in `22/2023/QĐ-TTg`. */
  year?: number
  /** Symbol after number and year: `KH-MTTQ-BTT`, `QĐ-TTg`, `CV/BTGTU`. */
  symbol?: string
  issuedOn?: PlainDate
  /** Issuing body in full, where said or known from the symbol. */
  issuer?: string
  /** What the document is about, as printed after "về" or "về việc". */
  subject?: string
  system: DocumentSystem
}
