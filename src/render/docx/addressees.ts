import { AlignmentType, Paragraph } from 'docx'
import type { Letterhead } from '../../guidance/tree.js'
import { punctuated } from './letterhead-lines.js'
import type { RuleSet } from './rule-set.js'
import { fieldRuns } from './runs.js'
import { mm, twips } from './units.js'

const LABEL = 'Kính gửi:'
/** Left edge of the label and, under its colon, of the dashes, in millimetres at 14 points. */
const LABEL_AT = 20
const DASH_AT = LABEL_AT + 18
const DASH_WIDTH = 3

/**
 * Addressees of a document that has "Kính gửi": official letters, and proposals and reports to a higher body
 * (Mục II, khoản 9, điểm b). An office keeps one file of addressees for all that it issues.
 */
export function addresseesOf({ documentType, issuer }: Letterhead): readonly string[] {
  const hasAddressees =
    documentType === undefined || /^(tờ trình|báo cáo)$/i.test(documentType.normalize('NFC'))
  return hasAddressees ? (issuer.addressees ?? []) : []
}

/**
 * "Kính gửi": one addressee on the same line, in the middle; several each on a line of its own, with a dash under
 * the colon (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d). Nothing without addressees.
 */
export function addressees(letterhead: Letterhead, rules: RuleSet): Paragraph[] {
  const names = addresseesOf(letterhead)
  const { addresseeLabel, addressee } = rules.elements
  if (names.length === 0) return []
  if (names.length === 1) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(18), after: twips(12), line: 240 },
        children: [...fieldRuns(LABEL, addresseeLabel), ...fieldRuns(` ${names[0]}`, addressee)],
      }),
    ]
  }
  const label = new Paragraph({
    indent: { left: mm(LABEL_AT) },
    spacing: { before: twips(18), after: 0, line: 240 },
    keepNext: true,
    children: fieldRuns(LABEL, addresseeLabel),
  })
  const lines = punctuated(names, rules.listSeparator).map(
    (name, index) =>
      new Paragraph({
        indent: { left: mm(DASH_AT + DASH_WIDTH), hanging: mm(DASH_WIDTH) },
        spacing: { before: 0, after: index === names.length - 1 ? twips(12) : 0, line: 240 },
        children: fieldRuns(`- ${name}`, addressee),
      }),
  )
  return [label, ...lines]
}
