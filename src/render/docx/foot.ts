import { AlignmentType, Paragraph, type Table } from 'docx'
import type { LetterheadWords } from '../letterhead/index.js'
import { layoutTable } from './layout-table.js'
import type { ElementName, RuleSet } from './rule-set.js'
import { SINGLE } from './rule-set.js'
import { fieldRuns } from './runs.js'

/** Empty lines for the signature and the seal. */
const SIGNATURE_LINES = 4

function line(text: string, rules: RuleSet, element: ElementName, centred: boolean): Paragraph {
  return new Paragraph({
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    spacing: { before: 0, after: 0, ...SINGLE },
    keepNext: true,
    children: fieldRuns(text, rules.elements[element]),
  })
}

/** "Nơi nhận" on the left; the signer's authority, position and name on the right, with room for the signature. */
export function foot(
  { recipientsWord, recipients: names, signer }: NonNullable<LetterheadWords['foot']>,
  rules: RuleSet,
): Table {
  const recipients = [
    line(recipientsWord, rules, 'recipientsLabel', false),
    ...names.map((text) => line(`- ${text}`, rules, 'recipients', false)),
  ]
  const signature = [
    ...(signer?.authority === undefined ? [] : [line(signer.authority, rules, 'authority', true)]),
    line(signer?.position ?? '', rules, 'position', true),
    ...Array.from({ length: SIGNATURE_LINES }, () => line('', rules, 'signer', true)),
    line(signer?.name ?? '', rules, 'signer', true),
  ]
  return layoutTable(rules.columns.foot, [[recipients, signature]])
}
