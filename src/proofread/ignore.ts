import type { Finding } from './finding.js'

/**
 * A comment that silences rules: `<!-- ky-niem-disable weekday, name -->` up to `<!-- ky-niem-enable -->` or the end,
 * `ky-niem-disable-line`, `ky-niem-disable-next-line`; without ids, all of them. In plain text the comment is a line that begins
 * with "#", "//" or "%".
 */
const DIRECTIVE =
  /^(?: {0,8}(?:#|\/\/|%) {0,4}|[^\n]{0,2000}?<!-- {0,4})ky-niem-(disable|enable)(-line|-next-line)?((?:[ ,]{1,3}(?!--)[a-z-]{3,40}){0,30})/

/** Which rules are silent from here on: those that are named, or all but those that are named. */
interface Silence {
  all: boolean
  named: Set<string>
}

interface Directive {
  disables: boolean
  reach: '-line' | '-next-line' | undefined
  /** All of them if it names none. */
  rules: readonly string[]
}

/** The findings that no comment in the text silences, in order of their lines; takes time in proportion to both. */
export function withoutIgnored(text: string, findings: readonly Finding[]): Finding[] {
  if (!text.includes('ky-niem-disable')) return [...findings]
  const waiting = [...findings].sort((a, b) => a.line - b.line)
  const heard: Finding[] = []
  let silence: Silence = { all: false, named: new Set() }
  let before: Directive | undefined
  let at = 0
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const directive = directiveIn(content)
    // What is silenced is so from the line of the comment on, what is enabled from the next one.
    if (directive?.disables && !directive.reach) silence = changed(silence, directive)
    const once = [
      ...(directive?.reach === '-line' ? [directive] : []),
      ...(before?.reach === '-next-line' ? [before] : []),
    ]
    for (; waiting[at]?.line === index + 1; at++) {
      const finding = waiting[at]!
      if (!isSilent(finding.rule, silence, once)) heard.push(finding)
    }
    if (directive && !directive.disables) silence = changed(silence, directive)
    before = directive?.disables ? directive : undefined
  })
  return heard
}

function directiveIn(line: string): Directive | undefined {
  const [, verb, reach, ids = ''] = DIRECTIVE.exec(line) ?? []
  if (verb === undefined) return undefined
  return {
    disables: verb === 'disable',
    reach: reach as Directive['reach'],
    rules: ids.split(/[ ,]/).filter((id) => id !== ''),
  }
}

function changed({ all, named }: Silence, { disables, rules }: Directive): Silence {
  if (rules.length === 0) return { all: disables, named: new Set() }
  for (const rule of rules) {
    if (disables === all) named.delete(rule)
    else named.add(rule)
  }
  return { all, named }
}

function isSilent(rule: string, { all, named }: Silence, once: readonly Directive[]): boolean {
  return all !== named.has(rule) || once.some(({ rules }) => rules.length === 0 || rules.includes(rule))
}
