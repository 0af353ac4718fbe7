import { join } from 'node:path'
import { refuse } from '../errors.js'
import { compare } from '../text/compare.js'
import { STDIN, standsAt } from './read-file.js'

/** Names of drafts, as folders are searched for them. */
const DRAFTS = '**/*.{txt,md,markdown,html,htm,docx}'

/** Folders that no office writes in. */
const FOREIGN = ['**/node_modules/**', '**/.git/**']

/**
 * The drafts that an argument names: a file by its name, whatever it is; of a folder all drafts in it; of a pattern
 * (`cong-van/*.docx`) what fits it. In order of their names.
 *
 * @throws InputError for a folder or a pattern that holds no draft.
 */
export async function draftFiles(given: string): Promise<string[]> {
  if (given === STDIN) return [given]
  const found = await standsAt(given)
  if (found === 'folder') return listed(given, await search(DRAFTS, given), given)
  if (found !== 'nothing' || !/[*?[\]{}!()]/.test(given)) return [given]
  return listed(given, await search(given.replaceAll('\\', '/'), process.cwd()))
}

function listed(given: string, names: readonly string[], folder?: string): string[] {
  if (names.length === 0) refuseNone(given)
  return names.map((name) => (folder === undefined ? name : join(folder, name))).sort(compare)
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  return glob(pattern, {
    cwd,
    ignore: FOREIGN,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
}

/** The files that patterns leave out, as seen from a folder, each whole from the root; a folder stands for all that is in it. */
export async function filesMatching(
  patterns: readonly string[],
  folder: string,
): Promise<ReadonlySet<string>> {
  if (patterns.length === 0) return new Set()
  const { glob } = await import('tinyglobby')
  return new Set(await glob(patterns, { cwd: folder, absolute: true, dot: true, followSymbolicLinks: false }))
}

function refuseNone(given: string): never {
  return refuse({
    code: 'unreadable-file',
    file: given,
    allowed: '.txt, .md, .html, .docx',
    message: {
      vi: 'Ở đây không có dự thảo nào (.txt, .md, .html, .docx).',
      en: 'There is no draft here (.txt, .md, .html, .docx).',
    },
  })
}
