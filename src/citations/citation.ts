import type { PlainDate } from '../dates/plain-date.js'

/** Who issues by which rules: State bodies (Nghị định 30/2020/NĐ-CP) or Party bodies (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). */
export type DocumentSystem = 'state' | 'party'

/** A reference to an official document, taken apart. */
export interface Citation {
  /** Type as written out: `Kế hoạch`, `Nghị định`, `Công văn`; `Văn bản` where neither text nor symbol tells it. */
  type: string
  /** Digits as printed: `180`, `03`, `1009`, `36a`. Absent for a law cited by its title alone. */
  number?: string
  /** Year in the symbol: 2023 in `22/2023/QĐ-TTg`. For a law without a number, the year it is known by. */
  year?: number
  /** Symbol after number and year: `KH-MTTQ-BTT`, `QĐ-TTg`, `CV/BTGTU`. */
  symbol?: string
  /** Between number and symbol, where it is not what the symbol implies: the hyphen of `121-CP`, a State symbol. */
  separator?: '-' | '/'
  /** Day of issue; absent where none, or none that exists, is printed. */
  issuedOn?: PlainDate
  /** Issuing body in full, where said or known for certain from the symbol. */
  issuer?: string
  /**
   * What the document is about, as printed after "về": `công tác văn thư`, `việc phê duyệt …`; for a law its title (`Cư trú`).
   */
  subject?: string
  /** By whose rules number and symbol are written. */
  system: DocumentSystem
}
