import {
  type Check,
  callback,
  check,
  either,
  flag,
  mapOf,
  needed,
  oneOf,
  options as optionsOf,
  shape,
  text as textCheck,
  wholeNumber,
  year as yearCheck,
} from '../arguments.js'
import { type Catalog, catalog as catalogCheck } from '../commemorations/catalog.js'
import { refuse } from '../errors.js'
import { findProvince } from '../provinces/provinces.js'
import { compare } from '../text/compare.js'
import { legacyEncoding } from '../text/legacy-letters.js'
import type { Finding } from './finding.js'
import { linesOf } from './finding.js'
import { withoutIgnored } from './ignore.js'
import { judgeClaims } from './judge/judge.js'
import type { Evidence } from './judge/verdict.js'
import { TEXT_FORMATS, type TextFormat, withoutMarkup } from './markup/index.js'
import { read } from './reading/reading.js'
import { type Report, reportOn } from './report.js'
import { type ProofreadContext, type ProofreadRule, unknownRule } from './rule.js'
import { ignoreComment } from './rules/ignore-comment.js'
import { RULES } from './rules/index.js'
import { toFinding } from './to-finding.js'

/** Options of {@link proofread}. */
export interface ProofreadOptions {
  /** What is known of the days; make it with `createCatalog`. */
  catalog: Catalog
  /** The year that the document is about. Inferred from heading and claims where it is not said. */
  year?: number
  /** The month (1-12) that it is about. */
  month?: number
  /** Slug or name of the office's province; the catalog's own if not said. */
  province?: string
  /** What the text is written in, `text` if not said; places are those in the text as given. */
  format?: TextFormat
  /** Switches by rule id, and rules of your own, which are on. */
  rules?: Readonly<Record<string, boolean | ProofreadRule>>
}

const OPTIONS = optionsOf<ProofreadOptions>({
  catalog: needed(catalogCheck),
  year: yearCheck,
  month: wholeNumber(1, 12),
  province: textCheck,
  format: oneOf(TEXT_FORMATS),
  rules: mapOf(
    either(
      flag,
      shape<ProofreadRule>(
        { vi: 'một quy tắc { id, summary, check }', en: 'a rule { id, summary, check }' },
        { id: needed(textCheck), on: flag, check: needed(callback) },
      ),
    ),
  ),
})

/**
 * Returns what is wrong, or worth a look, in a text: numbers of years, dates, weekdays, names, provinces and citations.
 * In order of place. `error` is kept for what is certain. Plain data; takes time in proportion to the length of the text.
 *
 * @throws InputError for a rule id, year, month or province that does not exist.
 * @example
 * proofread('62 năm Ngày Du lịch Việt Nam (09/7/1960 - 09/7/2023)', { catalog, year: 2023 })[0].expected // '63 năm'
 */
export function proofread(text: string, options: ProofreadOptions): Finding[] {
  check('proofread', 'text', text, textCheck)
  check('proofread', 'options', options, OPTIONS)
  const { catalog, year, month } = options
  const province = options.province ?? catalog.province
  const unit = province === undefined ? undefined : findProvince(province)
  if (options.province !== undefined && !unit) refuseProvince(options.province)
  refuseLegacy(text)
  const reading = read(withoutMarkup(text, options.format ?? 'text'), catalog, { year, month })
  const lineOf = linesOf(text)
  const findings: Finding[] = []
  const evidence: Evidence = {
    reading,
    catalog,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(unit ? { province: unit } : {}),
  }
  const verdicts = judgeClaims(evidence)
  const rules = rulesFor(options.rules)
  for (const rule of rules) {
    const looked = RULES.includes(rule) ? undefined : reportOn(reading.text.length)
    const context: ProofreadContext = {
      ...evidence,
      verdicts,
      report(report) {
        if (looked) checkReport(rule.id, report, looked)
        findings.push(toFinding(rule.id, report, reading, text, lineOf))
      },
    }
    rule.check(context)
  }
  const known = [...new Set([...RULES, ...rules].map(({ id }) => id))]
  const tells = rules.some(({ id }) => id === ignoreComment.id)
  return withoutIgnored(text, findings, { known, tells }).sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule),
  )
}

/** The rules that are on, with the caller's own ones behind the shipped. */
function rulesFor(given: Readonly<Record<string, boolean | ProofreadRule>> = {}): ProofreadRule[] {
  // A switch that is undefined is one that is not there.
  const switches = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const known = RULES.map(({ id }) => id)
  for (const [id, value] of Object.entries(switches)) {
    if (typeof value !== 'boolean') checkOwnRule(id, value)
    else if (!known.includes(id)) refuse(unknownRule(id, known))
  }
  const own = Object.values(switches).filter((value) => typeof value !== 'boolean')
  const replaced = new Set(own.map(({ id }) => id))
  return [...RULES.filter(({ id, on }) => !replaced.has(id) && (switches[id] ?? on ?? true) === true), ...own]
}

/** A rule under the id of another one would switch that one off, and run under its own. */
function checkOwnRule(key: string, { id }: ProofreadRule): void {
  if (id === key) return
  refuse({
    code: 'misplaced-rule',
    field: `rules.${key}`,
    value: id,
    allowed: key,
    message: {
      vi: `Quy tắc "${id}" đặt dưới tên "${key}"; tên trong "rules" phải là id của quy tắc: { "${id}": … }.`,
      en: `The rule "${id}" stands under "${key}"; the key in "rules" must be the rule's id: { "${id}": … }.`,
    },
  })
}

/** What a rule of the caller's own reports: nobody else has looked at it. */
function checkReport(id: string, report: Report, takes: Check<Report>): void {
  const rules = shape<Record<string, Report>>(takes.allowed, { [id]: needed(takes) })
  check(
    'proofread',
    'options',
    { rules: { [id]: report } },
    shape<{ rules: object }>(takes.allowed, { rules }),
  )
}

/** A text in an old encoding has other letters than it shows: nothing in it could be read, and no repair written into it. */
function refuseLegacy(text: string): void {
  // The beginning shows it: a text is typed in one encoding.
  const encoding = legacyEncoding(text.slice(0, 20_000))
  if (encoding === undefined) return
  refuse({
    code: 'legacy-encoding',
    field: 'text',
    value: text.slice(0, 60),
    allowed: 'Unicode',
    message: {
      vi: `Văn bản gõ bằng bảng mã ${encoding === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI'}, không đọc được; hãy chuyển sang Unicode rồi kiểm tra lại.`,
      en: `The text is typed in the old encoding ${encoding === 'tcvn3' ? 'TCVN3 (ABC)' : 'VNI'} and cannot be read; convert it to Unicode and check again.`,
    },
  })
}

function refuseProvince(province: string): never {
  return refuse({
    code: 'unknown-province',
    field: 'province',
    value: province,
    message: {
      vi: `Không có tỉnh, thành phố nào là "${province}".`,
      en: `There is no province "${province}".`,
    },
  })
}
