import data from '../../data/compact/days-off-papers.json'
import type { Confidence } from '../commemorations/vocabulary.js'
import { frozen } from '../frozen.js'
import type { Holiday, Notice } from './holiday.js'
import type { DaysOffRules, DecisionRule, LawRule, LegalHoliday } from './law.js'

/** What a decision of one holiday of one year is known by. */
interface DecisionPapers {
  notice?: Notice
  sources: readonly string[]
  confidence: Confidence
  note?: string
}

/** What a law is known by. */
interface LawPapers {
  /** The law, cited as printed. */
  basis: string
  sources: readonly string[]
  confidence: Confidence
}

/** Shape of `data/days-off.json`. */
export interface DaysOffData extends DaysOffRules {
  law: readonly (LawRule & LawPapers & { note: string })[]
  decisions: readonly (DecisionRule & DecisionPapers)[]
}

/** Shape of `data/compact/days-off-papers.json`, as `json.d.ts` declares it. */
export interface DaysOffPapers {
  /** By id of the holiday, as its record has them. */
  aliases: Readonly<Record<string, readonly string[]>>
  /** By id of the law. */
  law: Readonly<Record<string, LawPapers>>
  /** By year and id of the holiday: `2026 national-day`. */
  decisions: Readonly<Record<string, DecisionPapers>>
}

const papers: DaysOffPapers = frozen(data)

/** What else people call a holiday. */
export function otherNames({ id }: LegalHoliday): readonly string[] {
  return papers.aliases[id]!
}

/** The law of a holiday, and what set its days in that year. */
export function knownBy(
  { id, law, open }: LegalHoliday,
  year: number,
): Pick<Holiday, 'basis' | 'notice' | 'sources' | 'confidence' | 'note'> {
  const { basis, sources, confidence } = papers.law[law.id]!
  const decision = papers.decisions[`${year} ${id}`]
  return decision ? { basis, ...decision } : { basis, sources, confidence: open ? 'medium' : confidence }
}
