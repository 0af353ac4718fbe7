import { extname } from 'node:path'
import type { TextFormat } from '../proofread/markup/index.js'
import { firstWhere } from '../text/first-where.js'
import type { Bilingual } from '../text/language.js'
import { legacyEncoding } from '../text/legacy-letters.js'
import type { DocxParagraph, DocxText } from '../word.js'
import { contentKind } from './content-kind.js'
import { readFile, STDIN } from './read-file.js'
import { type TextContent, textOf } from './read-text.js'
import { refuseEmpty, refuseKind, refuseTextAsDocx } from './unread.js'

/** A draft to check. */
export interface Draft extends TextContent {
  file: string
  format: TextFormat
  /** What a Word document says of its text; it is read paragraph by paragraph and not written. */
  word?: DocxText & {
    placeOf: (offset: number) => { place: Bilingual; paragraph: string } | undefined
    /** The paragraph that an offset stands in. */
    paragraphOf: (offset: number) => DocxParagraph | undefined
  }
}

const FORMATS: Readonly<Record<string, TextFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
}

/**
 * Reads a draft, of standard input under the name that it is given: plain text, Markdown, HTML or a Word document, told by what stands in it.
 *
 * @throws InputError for everything else, said by name: what is not read is never without a fault.
 */
export async function readDraft(file: string, maxSize?: number, name = file): Promise<Draft> {
  const bytes = await readFile(file, maxSize)
  const type = name === STDIN ? '' : extname(name).toLowerCase()
  const kind = contentKind(bytes)
  if (type === '.docx') {
    if (kind === 'text') return bytes.length === 0 ? refuseEmpty(file) : refuseTextAsDocx(file)
    // The reader of Word files has sentences of its own for a package that is damaged or something else.
    if (kind !== 'docx' && kind !== 'archive' && kind !== 'binary') refuseKind(file, kind, 'draft')
    return word(file, bytes)
  }
  if (kind === 'docx' && file === STDIN) return word(file, bytes)
  return { file, format: FORMATS[type] ?? 'text', ...textOf(file, bytes, 'draft') }
}

async function word(file: string, bytes: Uint8Array): Promise<Draft> {
  const { placeIn, readDocx } = await import('../word.js')
  const content = readDocx(bytes, { file })
  // The letters of the old fonts stand in Word documents as they do in files.
  const legacy = legacyEncoding(content.text)
  if (legacy) refuseKind(file, legacy, 'draft')
  return {
    file,
    text: content.text,
    mark: false,
    format: 'text',
    word: {
      ...content,
      placeOf: (offset) => placeIn(content, offset),
      paragraphOf: (offset) =>
        content.paragraphs[firstWhere(content.paragraphs, ({ start }) => start > offset) - 1],
    },
  }
}
