import type { Bilingual, Language } from '../text/language.js'
import type { Unread } from '../word.js'
import { complain } from './output.js'

/** A stretch of text in one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The first words of a paragraph, by which a reader finds it. */
export function excerpt(paragraph: string): string {
  const text = oneLine(paragraph.trim())
  return text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 58) + 1 || 58).trimEnd()} …` : text
}

const UNREAD: Record<keyof Unread, Bilingual> = {
  pictures: { vi: 'hình ảnh', en: 'pictures' },
  objects: { vi: 'đối tượng nhúng', en: 'embedded objects' },
  charts: { vi: 'biểu đồ', en: 'charts' },
  equations: { vi: 'công thức', en: 'equations' },
  documents: { vi: 'tài liệu chèn', en: 'inserted documents' },
}

/** What stands in a Word file and was not read: it may hold text. */
export function tellUnread(unread: Unread, file: string, lang: Language): void {
  const kinds = Object.entries(UNREAD).flatMap(([kind, words]) => {
    const count = unread[kind as keyof Unread]
    return count > 0 ? [`${count} ${words[lang]}`] : []
  })
  if (kinds.length === 0) return
  const sentence = { vi: 'chưa đọc được chữ (nếu có) trong', en: 'text (if any) was not read in' }
  complain(`${file}: ${sentence[lang]} ${kinds.join(', ')}.`)
}
