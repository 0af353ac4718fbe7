/** Letters of one advance width, in thousandths of the size. Nothing that writes a file can measure text. */
type Groups = readonly (readonly [width: number, letters: string])[]

const TIMES_BOLD: Groups = [
  [250, ' \u00a0.,'],
  [278, "ilịí/'"],
  [333, 'fjt-:;()'],
  [389, 'Is'],
  [444, 'ceèéẻẽẹêrz'],
  [500, 'agkvxyJ0123456789–“”*o'],
  [556, 'bdhnpquđS'],
  [600, 'ư'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'wACDNRUVXYĐ'],
  [778, 'GHKOQ&'],
  [796, 'Ư'],
  [833, 'm'],
  [944, 'M'],
  [1000, 'W…%'],
]

/** Arial; Helvetica and Liberation Sans have the same widths. */
const SANS: Groups = [
  [191, "'"],
  [222, 'ijlí'],
  [278, ' \u00a0.,:;/ftI!'],
  [333, '()-r“”'],
  [500, 'ckJsvxyz'],
  [556, 'abdeghnopquđL0123456789–·'],
  [611, 'FTZ'],
  [650, 'ư'],
  [667, 'ABEKPSVXY&'],
  [722, 'wCDHNRUĐ'],
  [778, 'GOQ'],
  [820, 'Ư'],
  [833, 'mM'],
  [889, '%'],
  [944, 'W'],
  [1000, '…'],
]

const widths = (groups: Groups): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

const TIMES_BOLD_WIDTHS = widths(TIMES_BOLD)
const SANS_WIDTHS = widths(SANS)
const AVERAGE = 600

function widthOf(character: string, face: ReadonlyMap<string, number>): number {
  const known = face.get(character)
  if (known !== undefined) return known
  // Tone marks add nothing to a letter; only the horn of Ư and ư does.
  const letters = character.normalize('NFD')
  if (/\u031B/.test(letters) && /^[Uu]/.test(letters)) return face.get(letters[0] === 'U' ? 'Ư' : 'ư')!
  return face.get(letters[0]!) ?? AVERAGE
}

function lineWidth(text: string, size: number, face: ReadonlyMap<string, number>): number {
  let thousandths = 0
  for (const character of text.normalize('NFC')) thousandths += widthOf(character, face)
  return (thousandths * size) / 1000
}

/**
 * Width of a line of text, set in Times New Roman Bold, in the unit of its size.
 *
 * @example
 * Math.round(boldWidth('Độc lập - Tự do - Hạnh phúc', 13)) // 159
 */
export function boldWidth(text: string, size: number): number {
  return lineWidth(text, size, TIMES_BOLD_WIDTHS)
}

/**
 * Width of a line of text, set in Arial or a face of its widths, in the unit of its size.
 *
 * @example
 * Math.round(sansWidth('Ngày Thương binh - Liệt sĩ', 10)) // 118
 */
export function sansWidth(text: string, size: number): number {
  return lineWidth(text, size, SANS_WIDTHS)
}
