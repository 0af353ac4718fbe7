import { join } from 'node:path'
import { type Problem, refuse } from '../errors.js'
import { compare } from '../text/compare.js'
import type { Bilingual } from '../text/language.js'
import { closedBecause, STDIN, standsAt } from './read-file.js'
import { unreadable } from './system-errors.js'

/** Names of drafts, as folders are searched for them. */
const DRAFTS = '**/*.{txt,md,markdown,html,htm,docx}'

/** Folders that no office writes in. */
const FOREIGN = ['**/node_modules/**', '**/.git/**']

/** What Word and LibreOffice lay beside a document that somebody has open. */
const LOCKS = ['**/~$*', '**/.~lock.*']

/**
 * The drafts that an argument names: a file by its name, whatever it is; of a folder all drafts in it; of a pattern
 * (`cong-van/*.docx`) what fits it. In order of their names.
 *
 * @param problems takes the folders that nobody may look into: what stands there is not checked.
 * @throws InputError for a folder or a pattern that holds no draft.
 */
export async function draftFiles(given: string, problems: Problem[]): Promise<string[]> {
  if (given === STDIN) return [given]
  const found = await standsAt(given)
  if (found === 'folder') return whole(given, DRAFTS, problems, given)
  if (found !== 'nothing' || !/[*?[\]{}!()]/.test(given)) return [given]
  return whole(given, given.replaceAll('\\', '/'), problems)
}

async function whole(
  given: string,
  pattern: string,
  problems: Problem[],
  folder?: string,
): Promise<string[]> {
  const closed = await closedFolders(pattern, folder ?? process.cwd())
  problems.push(
    ...closed.map(([name, reason]) => unreadable(folder === undefined ? name : join(folder, name), reason)),
  )
  const names = await search(pattern, folder ?? process.cwd())
  // Of a folder that is closed it is not known that it holds nothing.
  return names.length === 0 && closed.length > 0 ? [] : listed(given, names, folder)
}

/** The folders on the way of a pattern that cannot be looked into, each with the reason; the search passes over them. */
async function closedFolders(pattern: string, cwd: string): Promise<[name: string, reason: Bilingual][]> {
  const parts = pattern.split('/').slice(0, -1)
  const ways = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  const names = new Set(['.', ...(await Promise.all(ways.map((way) => search(way, cwd, true)))).flat()])
  const tried = await Promise.all(
    [...names].map(async (name): Promise<[string, Bilingual][]> => {
      const reason = await closedBecause(join(cwd, name))
      return reason === undefined ? [] : [[name, reason]]
    }),
  )
  return tried.flat().sort(([a], [b]) => compare(a, b))
}

function listed(given: string, names: readonly string[], folder?: string): string[] {
  if (names.length === 0) refuseNone(given)
  return names.map((name) => (folder === undefined ? name : join(folder, name))).sort(compare)
}

async function search(pattern: string, cwd: string, onlyDirectories = false): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  return glob(pattern, {
    cwd,
    onlyDirectories,
    ignore: [...FOREIGN, ...LOCKS],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
}

/**
 * The files that patterns leave out, each whole from the root, read as in a .gitignore: one without a slash holds at any depth, one
 * with a slash from the folder on; a folder stands for all that is in it.
 */
export async function filesMatching(
  patterns: readonly string[],
  folder: string,
): Promise<ReadonlySet<string>> {
  if (patterns.length === 0) return new Set()
  const { glob } = await import('tinyglobby')
  const found = await glob(patterns.map(fromFolder), {
    cwd: folder,
    absolute: true,
    dot: true,
    ignore: FOREIGN,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
  })
  return new Set(found)
}

/** The pattern as it is searched for, `!` in front of what stays. */
function fromFolder(pattern: string): string {
  const stays = pattern.startsWith('!') ? '!' : ''
  const whole = pattern.slice(stays.length).replace(/\/$/, '')
  const isAnchored = whole.includes('/')
  return `${stays}${isAnchored ? whole.replace(/^\//, '') : `**/${whole}`}`
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
