import { vietnam } from 'ky-niem/data'
import { parseCampaigns, parseCommemorations, parseIssuer, validateData } from 'ky-niem/schema'
import { LineCounter, parseDocument, stringify } from 'yaml'
import type { Own, Raw, SavedFile, Trouble } from '../exchange.js'
import { savedFile } from './documents.js'
import { troublesOf } from './planning.js'

const PARSERS = {
  issuer: (raw: Raw) => parseIssuer(raw),
  days: (raw: Raw) => parseCommemorations([raw], { changes: vietnam }),
  campaigns: (raw: Raw) => parseCampaigns([raw]),
} satisfies Record<keyof Own, (raw: Raw) => unknown>

/** What is wrong with a record as it stands. */
export function checkRecord(kind: keyof Own, raw: Raw): Trouble[] {
  try {
    PARSERS[kind](raw)
    return []
  } catch (error) {
    return troublesOf(error)
  }
}

/** What a file of an office holds (its profile, days or campaigns), as it was written: forms show that, not what was made of it. */
export function openOwn(name: string, text: string): { kind: keyof Own; records: readonly Raw[] } {
  const data = readText(name, text)
  const { kind } = validateData(data, { file: name, changes: vietnam })
  const records = (Array.isArray(data) ? data : [data]) as Raw[]
  return { kind: kind === 'commemorations' ? 'days' : kind, records }
}

function readText(name: string, text: string): unknown {
  const counter = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: counter, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = counter.linePos(error.pos[0])
    throw new Error(`${name}:${line}:${col}: ${error.message}`)
  }
  return document.toJS({ maxAliasCount: 100 })
}

/** What the office typed, as a file for the forms to open again and for the command line. */
export function saveOwn(kind: keyof Own, data: Raw | readonly Raw[], format: 'yaml' | 'json'): SavedFile {
  const content = format === 'yaml' ? stringify(data, { lineWidth: 0 }) : `${JSON.stringify(data, null, 2)}\n`
  return savedFile(FILE_NAMES[kind], format, content)
}

const FILE_NAMES: Record<keyof Own, string> = {
  issuer: 'co-quan',
  days: 'ngay-cua-co-quan',
  campaigns: 'dot-tuyen-truyen',
}

/** A value as YAML, for fields that have no form. */
export function writeValue(value: unknown): string {
  return value === undefined ? '' : stringify(value, { lineWidth: 0 }).trimEnd()
}
