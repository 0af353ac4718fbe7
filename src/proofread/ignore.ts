import type { Finding } from './finding.js'

/**
 * A comment that silences rules: `<!-- ky-niem-disable weekday, name -->` up to `<!-- ky-niem-enable -->` or the end,
 * `ky-niem-disable-line`, `ky-niem-disable-next-line`; without ids, all of them. In plain text the comment is a line that begins
 * with "#", "//" or "%".
 */
const DIRECTIVE =
  /^(?: {0,8}(?:#|\/\/|%) {0,4}|[^\n]{0,2000}?<!-- {0,4})ky-niem-(disable|enable)(-line|-next-line)?((?:[ ,]{1,3}(?!--)[a-z-]{3,40}){0,30})/

interface Silence {
  /** The rules; all of them if it names none. */
  rules: readonly string[]
  /** First and last line, from 1. */
  from: number
  to: number
}

/** The findings that no comment in the text silences. */
export function withoutIgnored(text: string, findings: readonly Finding[]): Finding[] {
  if (!text.includes('ky-niem-disable')) return [...findings]
  const silences = silencesIn(text)
  return findings.filter(
    ({ line, rule }) =>
      !silences.some(
        ({ rules, from, to }) => line >= from && line <= to && (rules.length === 0 || rules.includes(rule)),
      ),
  )
}

function silencesIn(text: string): Silence[] {
  const silences: Silence[] = []
  const open: Silence[] = []
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const [, verb, reach, ids = ''] = DIRECTIVE.exec(content) ?? []
    if (verb === undefined) return
    const line = index + 1
    const rules = ids.split(/[ ,]/).filter((id) => id !== '')
    if (verb === 'enable') {
      for (const silence of open.splice(0)) {
        // Enabling some rules leaves the others of a wider comment silent.
        if (rules.length === 0 || silence.rules.every((id) => rules.includes(id))) silence.to = line
        else open.push(silence)
      }
      return
    }
    const at = reach === '-next-line' ? line + 1 : line
    const silence = { rules, from: at, to: reach ? at : Number.POSITIVE_INFINITY }
    silences.push(silence)
    if (!reach) open.push(silence)
  })
  return silences
}
