import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { type Check, either, flag, listOf, mapOf, oneOf, options, that, wholeNumber } from '../arguments.js'
import { InputError, type Problem } from '../errors.js'
import { SEVERITIES, type Severity } from '../proofread/finding.js'
import { unknownRule } from '../proofread/rule.js'
import { findProvince } from '../provinces/provinces.js'
import { filesMatching } from './draft-files.js'
import { standsAt } from './read-file.js'

/** What an office settles once for its drafts, in `ky-niem.config.json` or `ky-niem.config.yaml`. */
export interface CheckConfig {
  /** Rules that are off, on, or told in another severity. */
  rules?: Readonly<Record<string, boolean | 'off' | 'on' | Severity>>
  /** Year that the drafts are about. */
  year?: number
  /** Slug or name of the office's province. */
  province?: string
  /** Patterns of files that folders and patterns leave out. */
  ignore?: readonly string[]
  /** Names and phrases in which nothing is told. */
  words?: readonly string[]
}

/** A configuration and what it means for files. */
export interface FoundConfig extends CheckConfig {
  /** The files that it leaves out, whole from the root. */
  ignored: ReadonlySet<string>
}

const NO_CONFIG: FoundConfig = { ignored: new Set() }

const NAMES = ['ky-niem.config.json', 'ky-niem.config.yaml', 'ky-niem.config.yml']

const province: Check<string> = that(
  (value) => typeof value === 'string' && findProvince(value) !== undefined,
  { vi: 'một tỉnh, thành phố (xem ky-niem provinces)', en: 'a province (see ky-niem provinces)' },
  'unknown-province',
)
const filled: Check<string> = that(
  (value) => typeof value === 'string' && value.trim() !== '',
  { vi: 'một chuỗi chữ không trống', en: 'a text that is not empty' },
  'empty-text',
)

const CONFIG = options<CheckConfig>({
  rules: mapOf(either(flag, oneOf(['off', 'on', ...SEVERITIES] as const))),
  year: wholeNumber(1900, 2199),
  province,
  ignore: listOf(filled),
  words: listOf(filled),
})

/**
 * Finds the configuration that holds for a file: the nearest one from its folder upwards. Each is read once.
 *
 * @param named a file in place of those that would be found; `false` for none at all.
 * @throws InputError with file, line and field for what is wrong in it.
 */
export function configFinder(
  knownRules: readonly string[],
  named: string | false | undefined,
  maxSize?: number,
): (file: string) => Promise<FoundConfig> {
  const read = new Map<string, Promise<FoundConfig>>()
  const once = (path: string) => {
    const known = read.get(path) ?? readConfig(path, knownRules, maxSize)
    read.set(path, known)
    return known
  }
  return async (file) => {
    if (named === false) return NO_CONFIG
    if (named !== undefined) return once(named)
    for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
      for (const name of NAMES) {
        const path = join(folder, name)
        if (read.has(asTyped(path)) || (await standsAt(path)) === 'file') return once(asTyped(path))
      }
      if (dirname(folder) === folder) return NO_CONFIG
    }
  }
}

/** The name as seen from here, where it is below. */
function asTyped(path: string): string {
  const name = relative(process.cwd(), path)
  return name.startsWith('..') || isAbsolute(name) ? path : name
}

async function readConfig(
  file: string,
  knownRules: readonly string[],
  maxSize: number | undefined,
): Promise<FoundConfig> {
  const { readSource } = await import('./files.js')
  const { data, lineOf } = await readSource(file, maxSize)
  const given = data ?? {}
  const faults = CONFIG.faults(given) ?? []
  const problems = faults.map(({ path, code, value, allowed, message }): Problem => {
    const line = lineOf(path.split(/[.[\]]+/).filter((part) => part !== ''))
    return {
      code,
      file,
      ...(line === undefined ? {} : { line }),
      ...(path === '' ? {} : { field: path }),
      ...(value === undefined ? {} : { value }),
      ...(allowed === undefined ? {} : { allowed }),
      message,
    }
  })
  const config = given as CheckConfig
  if (faults.length === 0) {
    for (const rule of Object.keys(config.rules ?? {})) {
      if (knownRules.includes(rule)) continue
      const line = lineOf(['rules', rule])
      problems.push({ ...unknownRule(rule, knownRules), file, ...(line === undefined ? {} : { line }) })
    }
  }
  if (problems.length > 0) throw new InputError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)))
  return { ...config, ignored: await filesMatching(config.ignore ?? [], dirname(resolve(file))) }
}
