import { check, listOf, oneOf, options as optionsOf } from './arguments.js'
import { outline as outlineCheck } from './document/tree-check.js'
import type { Outline } from './document/tree.js'
import { refuse } from './errors.js'
import { grid } from './pictures/grid-check.js'
import type { MonthGrid } from './pictures/month-grid.js'
import { chooseStandard } from './render/docx/choose-standard.js'
import { STANDARDS, type StandardId } from './render/letterhead/standards.js'

export { chooseStandard } from './render/docx/choose-standard.js'
export type {
  DocxMargin,
  DocxStandard,
  ElementName,
  ElementStyle,
  UnderLine,
} from './render/docx/standard.js'
export { STANDARDS, type StandardId } from './render/letterhead/standards.js'

/** Options of {@link toDocx}. */
export interface DocxOptions {
  /** Rules of layout to follow, instead of those that the issuer's system and the date call for. */
  standard?: StandardId
  /**
   * Months to stand behind the document, each on a page of its own on its long side ("Phụ lục" after a letterhead): a table that
   * every word processor shows, from `monthGrid` of `ky-niem/svg`.
   */
  sheets?: readonly MonthGrid[]
}

const OPTIONS = optionsOf<DocxOptions>({ standard: oneOf(STANDARDS), sheets: listOf(grid) })

/** True for the errors of ES and CommonJS loaders that did not find the package itself. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && /Cannot find (package|module) 'docx'/.test(error.message)
}

/**
 * Renders an outline as a Word document (.docx, Office Open XML): A4, Times New Roman, with the head, the body and
 * the signing block of an official document. A State issuer's is laid out by Nghị định 30/2020/NĐ-CP (Phụ lục I),
 * a Party issuer's by Hướng dẫn 36-HD/VPTW if dated before 27/5/2026 and by 05-HD/VPTW from then on; without a
 * letterhead the title stands in the middle of a plain page. The clerk fills in the number and the day if they are
 * not given. The same outline gives the same bytes. Characters that XML cannot hold become U+FFFD; links other
 * than http, https and mailto are printed as text. Needs the package `docx`, an optional peer dependency.
 *
 * @returns the bytes of the file
 * @throws InputError if the letterhead's date or `standard` is wrong; also if `docx` is not installed.
 */
export async function toDocx(outline: Outline, options: DocxOptions = {}): Promise<Uint8Array> {
  check('toDocx', 'outline', outline, outlineCheck)
  check('toDocx', 'options', options, OPTIONS)
  const standard = chooseStandard(outline.letterhead, options.standard)
  const { buildDocx } = await import('./render/docx/build.js').catch((error: unknown) => {
    if (!isMissing(error)) throw error
    return refuse({
      code: 'missing-package',
      value: 'docx',
      message: {
        vi: 'Cần gói "docx" để ghi tệp Word: npm install docx (thêm -g nếu ky-niem được cài với -g).',
        en: 'Word files need the package "docx": npm install docx (with -g if ky-niem is installed with -g).',
      },
    })
  })
  return buildDocx(outline, standard, options.sheets ?? [])
}
