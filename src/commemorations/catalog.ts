import {
  type Check,
  callback,
  check,
  flag,
  listOf,
  maybe,
  needed,
  oneOf,
  options as optionsOf,
  shape,
  text,
} from '../arguments.js'
import { givenDate } from '../dates/given-date.js'
import type { PlainDate } from '../dates/plain-date.js'
import { circles, circularRule, isTied, shortened, unknownTarget } from '../dates/relative.js'
import type { DayRule } from '../dates/rule.js'
import { InputError, type Problem } from '../errors.js'
import { close, isFrozen } from '../frozen.js'
import { MERGER_DAY, provinceSlug, unitsOf } from '../provinces/slugs.js'
import { taken } from '../taken.js'
import { nearest } from '../text/nearest.js'
import type { Commemoration } from './commemoration.js'
import { nameSearch } from './names/search.js'
import { commemoration } from './record-check.js'
import { CONFIDENCES, type Confidence, PROFILES, type Profile, TOPICS, type Topic } from './vocabulary.js'

/** What a catalog is made for; every field may be left out. */
export interface CatalogOptions {
  /** Slug or name of the province (of today or of before 1 July 2025): its days come in, those of other provinces stay out. */
  province?: string
  /** Least confidence of a record; `medium` if not said, `low` takes all. */
  confidence?: Confidence
  /** The office's own sector: its days are raised. */
  sector?: Topic
  /** Topics that the office follows: their days are raised. */
  topics?: readonly Topic[]
  /** The kind of office: its days are raised, those of other bodies lowered; see {@link Profile}. */
  profile?: Profile
  /** Ids of records to leave out of plans; names and search know them all the same. */
  exclude?: readonly string[]
  /** Let a later record replace an earlier one of the same id, in place of an error. */
  override?: boolean
}

/** Shipped records, and those of another catalog, were looked at before. */
export const records = listOf<Commemoration>({
  allowed: commemoration.allowed,
  faults: (value) =>
    typeof value === 'object' && value !== null && isFrozen(value) ? undefined : commemoration.faults(value),
})

const OPTIONS = optionsOf<CatalogOptions>({
  province: text,
  confidence: oneOf(CONFIDENCES),
  sector: oneOf(TOPICS),
  topics: listOf(oneOf(TOPICS)),
  profile: oneOf(PROFILES),
  exclude: listOf(text),
  override: flag,
})

/** Commemorations to plan from, search and check against. */
export interface Catalog {
  /** Records in scope. */
  readonly entries: readonly Commemoration[]
  /** All records, also of other provinces and of less confidence. */
  readonly all: readonly Commemoration[]
  /** Slug of the province. */
  readonly province?: string
  /** The office's own sector, whose days count for more; absent if none was named. */
  readonly sector?: Topic
  /** Topics whose days count for more; empty if none were named. */
  readonly topics: readonly Topic[]
  /** What kinds of days the office lists; absent if none was named. */
  readonly profile?: Profile
  /** The record with that id, in scope or not. */
  get(id: string): Commemoration | undefined
  /** The rule of a record, for rules that are relative to it; that of a relative one names the day at the end of its chain. */
  ruleOf(id: string): DayRule | undefined
  /** True if the days of one of these units belong to the catalog's province on that date. */
  isLocal(provinces: readonly string[] | undefined, date: PlainDate): boolean
  /**
   * What a function makes of all records: made when first asked for, once for this catalog and those made of it by `with`. Give it
   * functions of a module, not one made for the call, since what each made is kept as long as the catalog.
   */
  once<Made>(make: (all: readonly Commemoration[]) => Made): Made
  /** Records whose name or alias holds the words of the query, with or without diacritics; the best match first. */
  search(query: string): readonly Commemoration[]
  /** The same records under these options in place of, or beside, the present ones. */
  with(options: CatalogOptions): Catalog
}

/** What {@link createCatalog} made, and so looked at; weak, so that it holds nothing alive. */
const catalogs = new WeakSet<object>()

const likeCatalog = shape<Catalog>(
  { vi: 'một danh mục của createCatalog', en: 'a catalog made by createCatalog' },
  {
    entries: needed(records),
    topics: needed(listOf(oneOf(TOPICS))),
    get: needed(callback),
    ruleOf: needed(callback),
    isLocal: needed(callback),
    with: needed(callback),
  },
)

/** A catalog, as functions take it: a page is checked in less time than a catalog's records are looked at. */
export const catalog: Check<Catalog> = {
  allowed: likeCatalog.allowed,
  faults: (value) => (catalogs.has(value as object) ? undefined : likeCatalog.faults(value)),
}

/**
 * Collects commemorations into a catalog: shipped ones, your own, or both joined (`[...vietnam, ...own]`).
 *
 * @throws InputError if a record names a day, month, year, unit or id that cannot be, two records have one id (unless `override`), a relative rule points nowhere or in a circle, or an
 *   option is not known.
 * @example
 * createCatalog(vietnam, { province: 'quang-ninh' }).get('war-invalids-martyrs-day')?.origin // '1947-07-27'
 */
export function createCatalog(entries: readonly Commemoration[], options: CatalogOptions = {}): Catalog {
  const own = taken('createCatalog', 'entries', entries, records)
  check('createCatalog', 'options', options, OPTIONS)
  own.forEach(close)
  const byId = collect(own, options.override === true)
  const rules = resolvedRules(byId)
  const all = Object.freeze([...byId.values()])
  return scope({ all, byId, rules, made: new Map() }, options)
}

/** What catalogs of the same records share, whatever they are for. */
interface Records {
  all: readonly Commemoration[]
  byId: ReadonlyMap<string, Commemoration>
  rules: ReadonlyMap<string, DayRule>
  /** What functions made of all records, see `once`. */
  made: Map<unknown, unknown>
}

const MAKER = needed(callback)
const UNITS = maybe(listOf(text))

function scope(shared: Records, options: CatalogOptions): Catalog {
  const { all, byId, rules, made } = shared
  const least = CONFIDENCES.indexOf(options.confidence ?? 'medium')
  const province = options.province === undefined ? undefined : provinceSlug(options.province)
  const before = new Set(province === undefined ? [] : unitsOf(province, '2025-06-30'))
  const after = new Set(province === undefined ? [] : unitsOf(province, MERGER_DAY))
  const excluded = new Set(options.exclude)
  checkIds(options.exclude, byId)
  const inScope = ({ id, level, provinces, confidence }: Commemoration) =>
    !excluded.has(id) &&
    CONFIDENCES.indexOf(confidence) <= least &&
    (level !== 'province' ||
      province === undefined ||
      (provinces ?? []).some((unit) => before.has(unit) || after.has(unit)))

  function once<Made>(make: (all: readonly Commemoration[]) => Made): Made {
    if (!made.has(make)) made.set(make, make(all))
    return made.get(make) as Made
  }

  const scoped = Object.freeze({
    entries: Object.freeze(all.filter(inScope)),
    all,
    ...(province === undefined ? {} : { province }),
    ...(options.sector === undefined ? {} : { sector: options.sector }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    topics: Object.freeze([...(options.topics ?? [])]),
    get: (id) => byId.get(id),
    ruleOf: (id) => rules.get(id),
    isLocal: (provinces, given) => {
      check('catalog.isLocal', 'provinces', provinces, UNITS)
      const date = givenDate('catalog.isLocal', 'date', given)
      if (province === undefined) return false
      const own = date < MERGER_DAY ? before : after
      return provinces?.some((unit) => own.has(unit)) ?? false
    },
    once: (make) => {
      check('catalog.once', 'make', make, MAKER)
      return once(make)
    },
    search: (query) => {
      check('catalog.search', 'query', query, text)
      return once(nameSearch)(query)
    },
    with: (others) => {
      check('catalog.with', 'options', others, OPTIONS)
      return scope(shared, { ...options, ...others })
    },
  } satisfies Catalog)
  catalogs.add(scoped)
  return scoped
}

function collect(entries: readonly Commemoration[], override: boolean): Map<string, Commemoration> {
  const byId = new Map<string, Commemoration>()
  const problems: Problem[] = []
  for (const entry of entries) {
    if (byId.has(entry.id) && !override) {
      problems.push({
        code: 'duplicate-id',
        record: entry.id,
        field: 'id',
        value: entry.id,
        message: {
          vi: 'Mã này đã có trong danh mục; đặt mã khác, hoặc dùng { override: true } để thay bản ghi cũ.',
          en: 'This id is already in the catalog; choose another, or say { override: true } to replace the earlier record.',
        },
      })
    }
    byId.set(entry.id, entry)
  }
  if (problems.length > 0) throw new InputError(problems)
  return byId
}

/** The rule of each record; a relative one names the record at the end of its chain, so that no chain is walked twice. */
function resolvedRules(byId: ReadonlyMap<string, Commemoration>): ReadonlyMap<string, DayRule> {
  const problems: Problem[] = []
  const ties = new Map<string, string>()
  for (const { id, rule } of byId.values()) {
    if (!isTied(rule)) continue
    if (byId.has(rule.to)) ties.set(id, rule.to)
    else problems.push({ ...unknownTarget(rule.to), record: id })
  }
  for (const id of circles(ties)) problems.push({ ...circularRule(ties.get(id)!), record: id })
  if (problems.length > 0) throw new InputError(problems)
  return shortened(new Map([...byId].map(([id, { rule }]) => [id, rule])))
}

function checkIds(ids: readonly string[] = [], byId: ReadonlyMap<string, Commemoration>): void {
  const problems = ids.filter((id) => !byId.has(id)).map((id) => unknownId(id, [...byId.keys()]))
  if (problems.length > 0) throw new InputError(problems)
}

function unknownId(id: string, known: readonly string[]): Problem {
  const meant = nearest(id, known)
  const hint =
    meant === undefined
      ? { vi: '.', en: '.' }
      : { vi: `; có phải là "${meant}"?`, en: `; did you mean "${meant}"?` }
  return {
    code: 'unknown-commemoration',
    field: 'exclude',
    value: id,
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã "${id}"${hint.vi}`,
      en: `There is no commemoration with the id "${id}"${hint.en}`,
    },
  }
}
