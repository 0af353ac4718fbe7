import { AlignmentType, Paragraph, type Table } from 'docx'
import type { LetterheadWords } from '../letterhead/index.js'
import { layoutTable } from './layout-table.js'
import { fieldRuns } from './runs.js'
import type { DocxStandard, ElementName } from './standard.js'
import { SINGLE } from './standard.js'

/** Empty lines for the signature and the seal. */
const SIGNATURE_LINES = 4

function line(text: string, standard: DocxStandard, element: ElementName, centred: boolean): Paragraph {
  return new Paragraph({
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    spacing: { before: 0, after: 0, ...SINGLE },
    keepNext: true,
    children: fieldRuns(text, standard.elements[element]),
  })
}

/** "Nơi nhận" on the left; the signer's authority, position and name on the right, with room for the signature. */
export function foot(
  { recipientsWord, recipients: names, signer }: NonNullable<LetterheadWords['foot']>,
  standard: DocxStandard,
): Table {
  const recipients = [
    line(recipientsWord, standard, 'recipientsLabel', false),
    ...names.map((text) => line(`- ${text}`, standard, 'recipients', false)),
  ]
  const signature = [
    ...(signer?.authority === undefined ? [] : [line(signer.authority, standard, 'authority', true)]),
    line(signer?.position ?? '', standard, 'position', true),
    ...Array.from({ length: SIGNATURE_LINES }, () => line('', standard, 'signer', true)),
    line(signer?.name ?? '', standard, 'signer', true),
  ]
  return layoutTable(standard.columns.foot, [[recipients, signature]])
}
