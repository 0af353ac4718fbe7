import { AlignmentType, Paragraph } from 'docx'
import type { LetterheadWords } from '../letterhead/index.js'
import { fieldRuns } from './runs.js'
import type { DocxStandard } from './standard.js'
import { mm, SINGLE, twips } from './standard.js'

/** Left edge of the label and, under its colon, of the dashes, in millimetres at 14 points. */
const LABEL_AT = 20
const DASH_AT = LABEL_AT + 18
const DASH_WIDTH = 3

/**
 * "Kính gửi": one addressee on the same line, in the middle; several each on a line of its own, with a dash under
 * the colon (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d). Nothing without addressees.
 */
export function addresseeParagraphs(words: LetterheadWords, standard: DocxStandard): Paragraph[] {
  const { addressees: names, addressWord } = words
  const { addresseeLabel, addressee } = standard.elements
  if (names.length === 0) return []
  if (names.length === 1) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(18), after: twips(12), ...SINGLE },
        children: [...fieldRuns(addressWord, addresseeLabel), ...fieldRuns(` ${names[0]}`, addressee)],
      }),
    ]
  }
  const label = new Paragraph({
    indent: { left: mm(LABEL_AT) },
    spacing: { before: twips(18), after: 0, ...SINGLE },
    keepNext: true,
    children: fieldRuns(addressWord, addresseeLabel),
  })
  const lines = names.map(
    (name, index) =>
      new Paragraph({
        indent: { left: mm(DASH_AT + DASH_WIDTH), hanging: mm(DASH_WIDTH) },
        spacing: { before: 0, after: index === names.length - 1 ? twips(12) : 0, ...SINGLE },
        children: fieldRuns(`- ${name}`, addressee),
      }),
  )
  return [label, ...lines]
}
