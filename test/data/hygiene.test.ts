import { describe, expect, it } from 'vitest'
import { basisFault } from '../../data/tools/bases.js'
import { sourceFaults } from '../../data/tools/faults.js'
import type { Commemoration } from '../../src/commemorations/commemoration.js'
import { CONFIDENCES, KINDS, LEVELS, RANKS, TOPICS } from '../../src/commemorations/vocabulary.js'
import { spansInYear } from '../../src/dates/rule-kinds.js'
import { faults, shipped } from './records.js'

/** Keys in the order in which they are written. */
const KEYS = [
  'id',
  'name',
  'formerNames',
  'aliases',
  'rule',
  'origin',
  'lunarOrigin',
  'counted',
  'firstObserved',
  'endedAfter',
  'kind',
  'level',
  'rank',
  'raise',
  'provinces',
  'mainDay',
  'topics',
  'publicHoliday',
  'greatDay',
  'organisation',
  'focus',
  'years',
  'legalBasis',
  'basis',
  'sources',
  'confidence',
  'note',
  'revision',
  'updated',
  'reviewed',
]

/** One wording that people use for two days; the date beside it tells which is meant. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  'ngày thành lập mặt trận tổ quốc việt nam': '18/11 (1930) and 10/9 (1955): practice writes both so',
  'chiến thắng plei me': '19/11 and 26/11: the province and the Ministry of National Defence',
  'ngày phụ nữ việt nam': '20/10 (1930) and 20/10 (2010): many print it with the years of the Union',
}

/** Everything that is text in a value, with the path to it. */
function* texts(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* texts(inner, path === '' ? key : `${path}.${key}`)
}

/** Letters are compared without case, in the way in which a reader takes two spellings for one name. */
const same = (text: string) => text.normalize('NFC').toLowerCase()

const namesOf = ({ name, aliases = [] }: Commemoration) => [name.vi, ...aliases]

/** Where a day of the calendar stands in its file; rules that move from year to year have no one place. */
function place({ rule }: Commemoration): number | undefined {
  const start = rule.kind === 'period' ? rule.start : rule
  return start.kind === 'fixed' || start.kind === 'lunar' ? start.month * 100 + start.day : undefined
}

describe('shipped records', () => {
  it('have ids of lower-case words joined by hyphens, each used once', () => {
    const first = new Map<string, string>()
    expect(
      faults(function* ({ id }, file) {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield 'id: not lower-case words joined by hyphens'
        const before = first.get(id)
        if (before !== undefined) yield `id: stands in ${before} too`
        first.set(id, file)
      }),
    ).toEqual([])
  })

  it('keep their keys in one order and have no empty ones', () => {
    expect(
      faults(function* (record) {
        const keys = Object.keys(record)
        for (const key of keys) if (!KEYS.includes(key)) yield `${key}: unknown key`
        const sorted = KEYS.filter((key) => keys.includes(key))
        if (keys.every((key) => KEYS.includes(key)) && keys.join() !== sorted.join())
          yield `keys: ${keys.join(', ')} should be ${sorted.join(', ')}`
        for (const [path, text] of texts(record)) if (text.trim() === '') yield `${path}: empty`
        for (const [key, value] of Object.entries(record))
          if (value === null || (Array.isArray(value) && value.length === 0)) yield `${key}: empty`
      }),
    ).toEqual([])
  })

  it('are written in NFC, without stray characters', () => {
    // No-break blanks, zero-width and direction marks, single curly quotes, dashes, eth for đ.
    const stray =
      /[\p{Cc}\u00a0\u00ad\u200b-\u200f\u2013\u2014\u2018-\u201b\u201e\u201f\u2028-\u202f\u2060\ufeff\ufffd\u00d0\u00f0]/u
    expect(
      faults(function* (record) {
        for (const [path, text] of texts(record)) {
          if (text !== text.normalize('NFC')) yield `${path}: not NFC: ${text}`
          const found = stray.exec(text)
          if (found) yield `${path}: U+${found[0].codePointAt(0)?.toString(16).padStart(4, '0')} in: ${text}`
          if (/ {2}|^ | $/.test(text)) yield `${path}: stray blank: ${text}`
          if (path.startsWith('name.') && text.includes('"'))
            yield `${path}: straight quotation marks: ${text}`
          if (!path.startsWith('name.') && /[“”]/.test(text)) yield `${path}: curly quotation marks: ${text}`
        }
      }),
    ).toEqual([])
  })

  it('have English names without Vietnamese letters', () => {
    expect(
      faults(function* ({ name, focus }) {
        for (const text of [name.en, focus?.en])
          if (
            text !== undefined &&
            /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i.test(text)
          )
            yield `English text with Vietnamese letters: ${text}`
        if (name.en !== undefined && /Viet Nam|Ha Noi/.test(name.en)) yield `name.en: ${name.en}`
      }),
    ).toEqual([])
  })

  it('have English names that stand after "anniversary of"', () => {
    const clause =
      /\b(?:becomes?|begins|visits|returns|lands|attends|joins|inscribes|proclaims|receives|enters|connects|settles|announces|adopts|sends|opens|names (?:the|a)|(?:was|were|is|are)|(?:adopted|freed|named|honoured|welcomed|established)$)\b/
    expect(
      faults(function* ({ name }) {
        if (name.en === undefined) yield 'name.en: missing'
        else if (/\banniversary\b/i.test(name.en)) yield `name.en: "anniversary" twice in print: ${name.en}`
        else if (/^(?:Ten |Pham Hong Thai and )/.test(name.en))
          yield `name.en: persons, not what is commemorated: ${name.en}`
        else if (clause.test(name.en.replace(/“[^”]*”/g, '')))
          yield `name.en: a clause, not a name: ${name.en}`
      }),
    ).toEqual([])
  })

  it('write one form of a kind of name', () => {
    expect(
      faults(function* ({ name }) {
        if (/^Ngày truyền thống /.test(name.vi)) yield `name.vi: "Ngày Truyền thống": ${name.vi}`
        if (/^(?:Uprising for power in|Tradition day)/.test(name.en ?? '')) yield `name.en: ${name.en}`
      }),
    ).toEqual([])
  })

  it('use the closed vocabularies', () => {
    expect(
      faults(function* ({ kind, level, rank, topics, confidence }) {
        if (!KINDS.includes(kind)) yield `kind: ${kind}`
        if (!LEVELS.includes(level)) yield `level: ${level}`
        if (!RANKS.includes(rank)) yield `rank: ${rank}`
        if (!CONFIDENCES.includes(confidence)) yield `confidence: ${confidence}`
        for (const topic of topics) if (!TOPICS.includes(topic)) yield `topics: ${topic}`
        if (topics.length < 1 || topics.length > 3 || new Set(topics).size !== topics.length)
          yield `topics: one to three different ones: ${topics.join(', ')}`
      }),
    ).toEqual([])
  })

  it('name a source for every year of a table, and years in order', () => {
    expect(
      faults(function* ({ kind, rule, years = [] }) {
        const known = years.map(({ year }) => year)
        if (known.some((year, index) => year <= (known[index - 1] ?? 0))) yield `years: ${known.join(' ')}`
        if (rule.kind !== 'dates' || !rule.season || kind === 'event' || kind === 'period') return
        for (const row of rule.dates) {
          const year = Number((typeof row === 'string' ? row : row.start).slice(0, 4))
          if (!known.includes(year)) yield `years: ${year} has days and no source`
        }
      }),
    ).toEqual([])
  })

  it('name the basis of a national or sector day, or say that none is known or needed', () => {
    expect(
      faults(function* (record) {
        const fault = basisFault(record)
        if (fault) yield fault
      }),
    ).toEqual([])
  })

  it('name one to three sources', () => {
    expect(
      faults(function* ({ sources }) {
        if (sources.length === 0) yield 'sources: none'
        if (sources.length > 3) yield `sources: ${sources.length}, at most 3`
        for (const source of sources)
          if (/jsessionid|utm_|unaddressed/i.test(source)) yield `sources: not a lasting address: ${source}`
      }),
    ).toEqual([])
  })

  it('rest on pages that answer for what they say (CONTRIBUTING.md)', () => {
    expect(sourceFaults()).toEqual([])
  })

  it('have origins that are real dates, on the day of the rule', () => {
    expect(
      faults(function* ({ origin, rule, counted }) {
        if (origin === undefined) {
          if (counted !== undefined) yield 'counted: there is no origin to count from'
          return
        }
        const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(origin)
        if (!parts) {
          yield `origin: ${origin} is not YYYY, YYYY-MM or YYYY-MM-DD`
          return
        }
        const [, year, month, day] = parts.map(Number)
        if (day !== undefined && !Number.isNaN(day)) {
          const date = new Date(Date.UTC(2000, month! - 1, day))
          date.setUTCFullYear(year!)
          if (date.getUTCDate() !== day) yield `origin: ${origin} is no date`
        }
        if (rule.kind !== 'fixed') return
        if (month && month !== rule.month) yield `origin: ${origin} is not in the month of the rule`
        if (day && day !== rule.day) yield `origin: ${origin} is not on day ${rule.day}/${rule.month}`
      }),
    ).toEqual([])
  })

  it('have years in order', () => {
    expect(
      faults(function* ({ origin, firstObserved, endedAfter, formerNames = [] }) {
        const from = origin === undefined ? undefined : Number(origin.slice(0, 4))
        if (from !== undefined && firstObserved !== undefined && firstObserved < from)
          yield `firstObserved: ${firstObserved} is before the origin ${origin}`
        if (endedAfter !== undefined && endedAfter < (firstObserved ?? from ?? 0))
          yield `endedAfter: ${endedAfter} is before the first year`
        for (const { vi, from, until } of formerNames)
          if (from !== undefined && until !== undefined && until < from) yield `formerNames: ${vi}`
      }),
    ).toEqual([])
  })

  it('have names that no other record of the same rule bears', () => {
    const owner = new Map<string, string>()
    expect(
      faults(function* ({ id, name, rule }) {
        const key = `${same(name.vi)} ${JSON.stringify(rule)}`
        if (owner.has(key)) yield `name.vi: ${name.vi} is the name of ${owner.get(key)} too`
        owner.set(key, id)
      }),
    ).toEqual([])
  })

  it('have aliases that are not their own name, nor the name of another day', () => {
    const owners = new Map(shipped.map(({ record }) => [same(record.name.vi), record]))
    expect(
      faults(function* (record) {
        const seen = new Set<string>()
        for (const name of namesOf(record)) {
          const key = same(name)
          if (seen.has(key)) yield `aliases: ${name} stands there twice`
          seen.add(key)
          const owner = owners.get(key)
          // A congress, and the day that commemorates it.
          if (owner?.kind === 'event' && record.kind === 'historic-event') continue
          if (owner && owner.id !== record.id && name !== record.name.vi && !(key in SHARED_NAMES))
            yield `aliases: ${name} is the name of ${owner.id}`
        }
      }),
    ).toEqual([])
  })

  it('name each source and each legal basis once', () => {
    expect(
      faults(function* ({ sources, legalBasis = [], years = [] }) {
        for (const list of [sources, legalBasis, ...years.map((row) => row.sources)])
          for (const [index, text] of list.entries())
            if (list.indexOf(text) < index) yield `stands there twice: ${text}`
      }),
    ).toEqual([])
  })

  it('stand in the order of their days in each file, then of their ids', () => {
    const last = new Map<string, Commemoration>()
    expect(
      faults(function* (record, file) {
        const day = place(record)
        if (day === undefined) return
        const calendar = `${file} ${record.rule.kind}`
        const before = last.get(calendar)
        last.set(calendar, record)
        if (before === undefined) return
        const step = day - place(before)!
        if (step < 0 || (step === 0 && record.id < before.id)) yield `order: should stand before ${before.id}`
      }),
    ).toEqual([])
  })

  it('say what communication centres on where most offices print them', () => {
    expect(
      faults(function* ({ kind, rule, rank, level, focus }) {
        if (focus === undefined) {
          // Nobody prints any more what communication on a past event centred on.
          if (kind === 'event' && spansInYear(rule, 2026, () => undefined).length === 0) return
          // One sentence with the name of the province swapped says nothing: none is better.
          if (rank <= 2 && level !== 'province') yield 'focus: missing'
          return
        }
        if (focus.en === undefined) yield 'focus.en: missing'
        if (/^\p{Lu}/u.test(focus.vi) && !/^(Đảng|Quốc|Tết|Nhà nước|Đề án|Việt Nam)/.test(focus.vi))
          yield `focus.vi: begins with a capital: ${focus.vi}`
        for (const text of [focus.vi, focus.en ?? ''])
          if (text.endsWith('.')) yield `focus: ends with a full stop: ${text}`
        const words = focus.vi.split(' ').length
        if (words < 12 || words > 36) yield `focus.vi: ${words} words, 12 to 36`
      }),
    ).toEqual([])
  })

  it('are confirmed where most offices of the country print them', () => {
    expect(
      faults(function* ({ rank, level, confidence }) {
        if (rank <= 2 && level !== 'province' && confidence === 'low')
          yield `rank: ${rank} with low confidence`
      }),
    ).toEqual([])
  })

  it('carry the day of their last correction', () => {
    expect(
      faults(function* ({ updated }) {
        if (updated === undefined || !/^\d{4}-\d\d-\d\d$/.test(updated)) yield `updated: ${updated}`
      }),
    ).toEqual([])
  })
})
