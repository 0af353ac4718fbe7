import { Paragraph, type Table } from 'docx'
import type { Signer } from '../../document/tree.js'
import type { LetterheadWords } from '../letterhead/index.js'
import { type StyledElement, styleId } from './element-styles.js'
import { layoutTable } from './layout-table.js'
import { fieldRuns } from './runs.js'
import type { DocxStandard } from './standard.js'

/** Empty lines for the signature and the seal. */
const SIGNATURE_LINES = 4

const line = (text: string, element: StyledElement): Paragraph =>
  new Paragraph({ style: styleId(element), children: fieldRuns(text) })

/** "Nơi nhận" on the left; the signer's authority, position and name on the right, with room for the signature. */
export function foot(
  { recipientsWord, recipients: names, signer, secretary }: NonNullable<LetterheadWords['foot']>,
  standard: DocxStandard,
): Table {
  const recipients = [
    line(recipientsWord, 'recipientsLabel'),
    ...names.map((text) => line(`- ${text}`, 'recipients')),
  ]
  const rows = secretary
    ? [
        [signature(secretary), signature(signer)],
        [recipients, [line('', 'recipients')]],
      ]
    : [[recipients, signature(signer)]]
  return layoutTable(standard.columns.foot, rows)
}

/** A cell of a table is never without a paragraph. */
function signature(signer: Signer | undefined): Paragraph[] {
  if (!signer) return [line('', 'signer')]
  return [
    ...(signer.authority === undefined ? [] : [line(signer.authority, 'authority')]),
    line(signer.position, 'position'),
    ...Array.from({ length: SIGNATURE_LINES }, () => line('', 'signer')),
    line(signer.name, 'signer'),
  ]
}
