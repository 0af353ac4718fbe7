import { Paragraph } from 'docx'
import type { LetterheadWords } from '../letterhead/index.js'
import { ONE_ADDRESSEE, styleId } from './element-styles.js'
import { fieldRuns } from './runs.js'

/**
 * "Kính gửi": one addressee on the same line, in the middle; several each on a line of its own, with a dash under
 * the colon (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d). Nothing without addressees.
 */
export function addresseeParagraphs({ addressees: names, addressWord }: LetterheadWords): Paragraph[] {
  if (names.length === 0) return []
  if (names.length === 1) {
    return [new Paragraph({ style: ONE_ADDRESSEE, children: fieldRuns(`${addressWord} ${names[0]}`) })]
  }
  return [
    new Paragraph({ style: styleId('addresseeLabel'), children: fieldRuns(addressWord) }),
    ...names.map((name) => new Paragraph({ style: styleId('addressee'), children: fieldRuns(`- ${name}`) })),
  ]
}
