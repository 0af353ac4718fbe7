const MARKS = /\p{M}+/gu

/**
 * Returns a text without case, diacritics (also "đ") and punctuation, words parted by single blanks: what two spellings of
 * a name have in common.
 *
 * @example
 * foldText('Ngày Thương binh - Liệt sĩ') // 'ngay thuong binh liet si'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[đð]/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
