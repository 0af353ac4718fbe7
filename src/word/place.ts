import type { Bilingual, Language } from '../text/language.js'

/** In which part of the page a paragraph stands; numbers count from 1. */
export interface Place {
  region: 'body' | 'footnote' | 'endnote' | 'header' | 'footer'
  /** Number of the note. */
  note?: number
  /** Which paragraph of the region, counted outside of tables and text boxes. */
  paragraph?: number
  table?: number
  row?: number
  textBox?: number
}

const REGIONS: Readonly<Record<Exclude<Place['region'], 'body'>, Bilingual>> = {
  footnote: { vi: 'chú thích cuối trang', en: 'footnote' },
  endnote: { vi: 'chú thích cuối văn bản', en: 'endnote' },
  header: { vi: 'đầu trang', en: 'header' },
  footer: { vi: 'chân trang', en: 'footer' },
}

/**
 * A place in words.
 *
 * @example
 * placeInWords({ region: 'body', table: 2, row: 3 }) // { vi: 'bảng 2, dòng 3', en: 'table 2, row 3' }
 */
export function placeInWords({ region, note, paragraph, table, row, textBox }: Place): Bilingual {
  const words = (language: Language, [tableWord, rowWord, boxWord, paragraphWord]: readonly string[]) =>
    [
      region === 'body' ? '' : `${REGIONS[region][language]}${note === undefined ? '' : ` ${note}`}`,
      textBox === undefined ? '' : `${boxWord} ${textBox}`,
      table === undefined ? '' : `${tableWord} ${table}, ${rowWord} ${row}`,
      region === 'body' && table === undefined && textBox === undefined
        ? `${paragraphWord} ${paragraph}`
        : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
  return {
    vi: words('vi', ['bảng', 'dòng', 'hộp chữ', 'đoạn']),
    en: words('en', ['table', 'row', 'text box', 'paragraph']),
  }
}
