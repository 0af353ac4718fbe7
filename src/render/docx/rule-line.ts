import { BorderStyle, Paragraph } from 'docx'
import { twips } from './units.js'

/** A solid rule of a length in points, centred within a width in points: the top border of a low empty paragraph. */
export function ruleLine(length: number, available: number, after = 0): Paragraph {
  const side = twips(Math.max(0, (available - length) / 2))
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(1.5), after: twips(after), line: twips(3), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    keepNext: true,
  })
}
