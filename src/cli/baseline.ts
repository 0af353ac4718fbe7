import { createHash } from 'node:crypto'
import { dirname, relative, resolve } from 'node:path'
import { type Check, listOf, mapOf, needed, oneOf, shape, text, wholeNumber } from '../arguments.js'
import { InputError, isKyNiemError } from '../errors.js'
import { compare } from '../text/compare.js'
import type { FileFinding } from './check.js'
import { json } from './output.js'
import { readFile, standsAt } from './read-file.js'
import { refuseForeign } from './write-file.js'

/** One finding that is known, as often as it stands there. */
interface KnownFinding {
  rule: string
  found: string
  /** Of the sentence that it stands in: it is the same wherever its line moves. */
  sentence: string
  count: number
}

/** The findings that a run shall not tell again, by file, seen from the folder of the baseline. */
interface Baseline {
  version: 1
  files: Readonly<Record<string, readonly KnownFinding[]>>
}

const BASELINE_WORDS = {
  vi: 'tệp do --write-baseline ghi',
  en: 'a file that --write-baseline wrote',
}
const BASELINE: Check<Baseline> = shape<Baseline>(BASELINE_WORDS, {
  version: needed(oneOf([1] as const)),
  files: needed(
    mapOf(
      listOf(
        shape<KnownFinding>(BASELINE_WORDS, {
          rule: needed(text),
          found: needed(text),
          sentence: needed(text),
          count: needed(wholeNumber(1, 1e9)),
        }),
      ),
    ),
  ),
})

const keyOf = ({ rule, found, sentence }: Omit<KnownFinding, 'count'>) => `${rule}\0${found}\0${sentence}`

function entryOf({ rule, found, sentence }: FileFinding): Omit<KnownFinding, 'count'> {
  return { rule, found, sentence: createHash('sha256').update(sentence).digest('hex').slice(0, 16) }
}

/** The name of a file as the baseline has it. */
function nameOf(file: string, baseline: string): string {
  return relative(dirname(resolve(baseline)), resolve(file)).replaceAll('\\', '/')
}

/** The content of a baseline that knows these findings. */
export function baselineOf(findings: readonly FileFinding[], baseline: string): string {
  const byFile = new Map<string, Map<string, KnownFinding>>()
  for (const finding of findings) {
    const name = nameOf(finding.file, baseline)
    const known = byFile.get(name) ?? new Map<string, KnownFinding>()
    byFile.set(name, known)
    const entry = entryOf(finding)
    known.set(keyOf(entry), { ...entry, count: (known.get(keyOf(entry))?.count ?? 0) + 1 })
  }
  const files = [...byFile]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, known]) => [name, [...known.values()].sort((a, b) => compare(keyOf(a), keyOf(b)))])
  return json({ version: 1, files: Object.fromEntries(files) })
}

/** Refuses to write a baseline over a file that is none. */
export async function refuseOther(file: string, maxSize?: number): Promise<void> {
  if ((await standsAt(file)) !== 'file' || (await readFile(file, maxSize)).length === 0) return
  await readBaseline(file, maxSize).catch((error: unknown) => {
    if (!isKyNiemError(error)) throw error
    refuseForeign(file, BASELINE_WORDS)
  })
}

/**
 * Reads a baseline, and gives what leaves out the findings that it knows, each as often as it does.
 *
 * @throws InputError if the file cannot be read or is no baseline.
 */
export async function readBaseline(
  file: string,
  maxSize?: number,
): Promise<(findings: readonly FileFinding[]) => FileFinding[]> {
  const { readSource } = await import('./files.js')
  const { data, lineOf } = await readSource(file, maxSize)
  const faults = BASELINE.faults(data)
  if (faults) {
    throw new InputError(
      faults.map(({ path, ...fault }) => {
        const line = lineOf(path.split(/[.[\]]+/).filter((part) => part !== ''))
        return {
          ...fault,
          file,
          ...(line === undefined ? {} : { line }),
          ...(path === '' ? {} : { field: path }),
        }
      }),
    )
  }
  const left = new Map<string, number>()
  for (const [name, known] of Object.entries((data as Baseline).files)) {
    for (const entry of known) left.set(`${name}\0${keyOf(entry)}`, entry.count)
  }
  return (findings) =>
    findings.filter((finding) => {
      const key = `${nameOf(finding.file, file)}\0${keyOf(entryOf(finding))}`
      const count = left.get(key) ?? 0
      left.set(key, count - 1)
      return count <= 0
    })
}
