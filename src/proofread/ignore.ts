import { nearest } from '../text/nearest.js'
import type { Finding } from './finding.js'
import { ignoreComment } from './rules/ignore-comment.js'

/**
 * A comment that silences rules: `<!-- ky-niem-disable weekday, name -->` up to `<!-- ky-niem-enable -->` or the end,
 * `ky-niem-disable-line`, `ky-niem-disable-next-line`; without ids, all of them. In plain text the comment is a line that begins
 * with "#", "//" or "%"; that for its own line stands at its end.
 */
const DIRECTIVE =
  /^(?: {0,8}(?:#|\/\/|%) {0,4}|[^\n]{0,2000}?(?:<!-- {0,4}|[ \t](?:#|\/\/|%) {0,4}(?=ky-niem-disable-line(?![a-z-]))))ky-niem-((?:disable|enable)[a-z-]{0,40})/
/** A comment at the end of a line, where that for its own line alone has a meaning: "… 2026 # ky-niem-disable". */
const AT_END = /^[^\n]{0,2000}?[ \t](?:#|\/\/|%) {0,4}ky-niem-((?:disable|enable)[a-z-]{0,40})/
/** The list of ids behind it, up to the end of the comment or to a reason behind two hyphens. */
const LIST = /^[^\n]{0,1500}?(?=-->|[ \t]--|$)/
const IDS = /[^\s,:]{1,60}/g

const DIRECTIVES = ['disable', 'enable', 'disable-line', 'disable-next-line']

const RULE = ignoreComment.id

/** Which rules are silent from here on: those that are named, or all but those that are named. */
interface Silence {
  all: boolean
  named: Set<string>
}

interface Directive {
  verb: string
  /** Those that it names and that there are; absent if it names none, and means all. */
  rules?: readonly string[]
  /** Words for which there is no rule or no comment, with their place in the line. */
  unknown: readonly { word: string; at: number; known: readonly string[]; meant?: string }[]
}

/**
 * The findings that no comment in the text silences, in order of their lines, with those on the comments themselves; takes time in
 * proportion to the text and to its findings.
 */
export function withoutIgnored(
  text: string,
  findings: readonly Finding[],
  { known, tells }: { known: readonly string[]; tells: boolean },
): Finding[] {
  if (!/ky-niem-(?:dis|en)able/.test(text)) return [...findings]
  const waiting = [...findings].sort((a, b) => a.line - b.line)
  const heard: Finding[] = []
  let silence: Silence = { all: false, named: new Set() }
  let before: Directive | undefined
  let at = 0
  for (const { content, start, line } of linesIn(text)) {
    const directive = directiveIn(content, known)
    // What is silenced is so from the line of the comment on, what is enabled from the next one.
    if (directive?.verb === 'disable') silence = changed(silence, directive)
    const once = [directive?.verb === 'disable-line' && directive, nextLine(before)].filter((each) => !!each)
    for (; waiting[at]?.line === line; at++) {
      const finding = waiting[at]!
      if (!isSilent(finding.rule, silence, once)) heard.push(finding)
    }
    // Silenced by its name alone: "all" is said of what is wrong in the text.
    const isToldNot =
      !tells || (!silence.all && silence.named.has(RULE)) || once.some(({ rules }) => rules?.includes(RULE))
    for (const fault of isToldNot ? [] : (directive?.unknown ?? [])) heard.push(faultOf(fault, line, start))
    if (directive?.verb === 'enable') silence = changed(silence, directive)
    before = directive
  }
  return heard
}

const nextLine = (directive: Directive | undefined) => directive?.verb === 'disable-next-line' && directive

interface Line {
  content: string
  /** Where it begins in the text. */
  start: number
  /** Its number, from 1. */
  line: number
}

/** The lines of a text that end in LF, CRLF or CR. */
function linesIn(text: string): Line[] {
  let start = 0
  return text.split(/(\r\n|\n|\r)/).flatMap((content, index) => {
    const line = { content, start, line: index / 2 + 1 }
    start += content.length
    return index % 2 === 0 ? [line] : []
  })
}

function directiveIn(line: string, known: readonly string[]): Directive | undefined {
  const [lead, verb] = (line.includes('ky-niem-') && DIRECTIVE.exec(line)) || []
  if (lead === undefined || verb === undefined) return misplacedIn(line)
  if (!DIRECTIVES.includes(verb)) {
    const names = DIRECTIVES.map((name) => `ky-niem-${name}`)
    const word = `ky-niem-${verb}`
    return { verb: '', unknown: [{ word, at: lead.length - word.length, known: names }] }
  }
  const words = [...(LIST.exec(line.slice(lead.length))?.[0] ?? '').matchAll(IDS)]
  // Behind an id, words that cannot be one are a reason.
  const end = words.findIndex(([word], at) => at > 0 && !/^[a-z-]+$/.test(word))
  const ids = words.slice(0, end < 0 ? undefined : end)
  return {
    verb,
    ...(ids.length === 0 ? {} : { rules: ids.map(([word]) => word).filter((word) => known.includes(word)) }),
    unknown: ids
      .filter(([word]) => !known.includes(word))
      .map(({ 0: word, index }) => ({ word, at: lead.length + index, known })),
  }
}

/** A comment that has no meaning at the end of a line; `disable` is meant for that line. */
function misplacedIn(line: string): Directive | undefined {
  const [lead, verb] = (line.includes('ky-niem-') && AT_END.exec(line)) || []
  if (lead === undefined || verb === undefined) return undefined
  const word = `ky-niem-${verb}`
  const known = ['ky-niem-disable-line']
  const meant = verb === 'enable' || verb === 'disable-next-line' ? {} : { meant: known[0]! }
  return { verb: '', unknown: [{ word, at: lead.length - word.length, known, ...meant }] }
}

function faultOf(
  { word, at, known, meant: said }: Directive['unknown'][number],
  line: number,
  start: number,
): Finding {
  const isPlaced = DIRECTIVES.includes(word.replace('ky-niem-', ''))
  const near = said ?? (isPlaced ? undefined : nearest(word, known))
  const meant = {
    vi: near === undefined ? '' : `; có phải là "${near}"?`,
    en: near === undefined ? '' : `; do you mean "${near}"?`,
  }
  const isRule = !word.startsWith('ky-niem-')
  return {
    rule: RULE,
    severity: 'warning',
    line,
    column: at + 1,
    start: start + at,
    end: start + at + word.length,
    found: word,
    ...(near === undefined ? {} : { expected: near }),
    message: {
      vi: isPlaced
        ? `"${word}" ở cuối dòng không tắt gì: chú thích này đứng một mình ở đầu dòng${meant.vi || '.'}`
        : `Không có ${isRule ? 'quy tắc' : 'chú thích'} "${word}", nên chỗ này không tắt gì${meant.vi || '.'}`,
      en: isPlaced
        ? `"${word}" at the end of a line silences nothing: it stands on a line of its own${meant.en || '.'}`
        : `There is no ${isRule ? 'rule' : 'comment'} "${word}", so nothing is silenced by it${meant.en || '.'}`,
    },
  }
}

function changed({ all, named }: Silence, { verb, rules }: Directive): Silence {
  const disables = verb === 'disable'
  if (!rules) return { all: disables, named: new Set() }
  for (const rule of rules) {
    if (disables === all) named.delete(rule)
    else named.add(rule)
  }
  return { all, named }
}

function isSilent(rule: string, { all, named }: Silence, once: readonly Directive[]): boolean {
  return all !== named.has(rule) || once.some(({ rules }) => !rules || rules.includes(rule))
}
