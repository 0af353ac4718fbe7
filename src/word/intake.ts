import { check, needed, options as optionsOf, text } from '../arguments.js'
import { catalog as catalogCheck } from '../commemorations/catalog.js'
import type { Bilingual } from '../text/language.js'
import { bytes as bytesCheck } from './arguments.js'
import { type FileName, refuserOf } from './faults.js'
import { type Intake, type IntakeEvidence, type IntakeTextOptions, intakeOf } from './intake/intake-text.js'
import { ranksOf } from './intake/numbering.js'
import { openPackage } from './package.js'
import { placeInWords } from './place.js'
import type { Unread } from './runs.js'
import { paragraphAt, readWords } from './text.js'

export interface IntakeDocxOptions extends IntakeTextOptions, FileName {}

/** What {@link intakeDocx} gives. */
export interface DocxIntake extends Intake {
  /** Where each field stands, in the text and on the page. */
  evidence: readonly (IntakeEvidence & {
    /** Page part, table and row, or paragraph. */
    place: Bilingual
  })[]
  /** What could not be read, counted: nothing was looked for there. */
  unread: Unread
}

const OPTIONS = optionsOf<IntakeDocxOptions>({ catalog: needed(catalogCheck), file: text })

/**
 * Reads an incoming Word document for the campaign that it asks for, as `intakeText` does; items of numbered lists are known
 * though their numbers stand in no text. Offsets count in the text that `readDocx` gives.
 *
 * @throws InputError as `readDocx` does.
 * @example
 * intakeDocx(bytes, { catalog }).missing[0] // 'id'
 */
export function intakeDocx(bytes: Uint8Array, options: IntakeDocxOptions): DocxIntake {
  check('intakeDocx', 'bytes', bytes, bytesCheck)
  check('intakeDocx', 'options', options, OPTIONS)
  const word = openPackage(bytes, refuserOf(options))
  const words = readWords(word)
  const rankOf = ranksOf(word)
  const lines = words.paragraphs.map(({ start, end, element }) => {
    const rank = rankOf(element)
    return { start, end, ...(rank === undefined ? {} : { rank }) }
  })
  const intake = intakeOf(words.text, lines, options.catalog)
  return {
    ...intake,
    evidence: intake.evidence.map((each) => ({
      ...each,
      place: placeInWords(paragraphAt(words.paragraphs, each.start)!.place),
    })),
    unread: words.unread,
  }
}
