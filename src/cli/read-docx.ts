import { readFile } from 'node:fs/promises'
import { refuse } from '../errors.js'

/**
 * The text of a Word document, one line a paragraph (cells of tables are paragraphs).
 *
 * @throws InputError if the package `mammoth` is not installed or the file is no .docx.
 */
export async function readDocx(file: string): Promise<string> {
  const buffer = await readFile(file).catch((error: NodeJS.ErrnoException) =>
    refuse({
      code: 'unreadable-file',
      file,
      message: {
        vi: `Không đọc được tệp: ${error.code ?? error.message}.`,
        en: `The file cannot be read: ${error.code ?? error.message}.`,
      },
    }),
  )
  const mammoth = await loadMammoth(file)
  try {
    const { value } = await mammoth.extractRawText({ buffer })
    return value.replace(/\n\n/g, '\n')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse({
      code: 'malformed-file',
      file,
      message: { vi: `Không phải tệp .docx: ${reason}`, en: `This is not a .docx file: ${reason}` },
    })
  }
}

async function loadMammoth(file: string): Promise<typeof import('mammoth')> {
  try {
    const loaded = await import('mammoth')
    return 'default' in loaded ? (loaded.default as typeof import('mammoth')) : loaded
  } catch {
    return refuse({
      code: 'missing-package',
      file,
      message: {
        vi: 'Cần gói "mammoth" để đọc .docx: npm install mammoth (thêm -g nếu ky-niem được cài với -g)',
        en: 'Reading .docx needs the package "mammoth": npm install mammoth (with -g if ky-niem is installed with -g)',
      },
    })
  }
}
