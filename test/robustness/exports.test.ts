import { describe, expect, it } from 'vitest'
import * as citations from '../../src/citations.js'
import * as data from '../../src/data.js'
import * as docx from '../../src/docx.js'
import * as drafts from '../../src/draft.js'
import * as holidays from '../../src/holidays.js'
import * as ical from '../../src/ical.js'
import * as main from '../../src/index.js'
import * as proof from '../../src/proofread.js'
import * as schema from '../../src/schema.js'
import * as svg from '../../src/svg.js'
import * as word from '../../src/word.js'

const { vietnam } = data
const catalog = main.createCatalog(vietnam)
const planner = main.createPlanner({ catalog })
const plan = planner.month('2023-07')
const [day] = plan.occurrences
const record = catalog.get('war-invalids-martyrs-day')!
const tree = main.outline(plan)
const citation = main.parseCitation('Chỉ thị số 27-CT/TU ngày 22/7/2022')!
const draft = '75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)'
const findings = proof.proofread(draft, { catalog })
const paragraph = main.nodes.paragraph('x')

/** Values that callers in plain JavaScript hand over where something else is meant; made anew, so that none harms another test. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  '-1': () => -1,
  '1e99': () => 1e99,
  'empty text': () => '',
  text: () => 'x',
  'control characters': () => '\u0000\u001b[2J',
  list: () => [],
  'list of undefined': () => [undefined],
  'list of objects': () => [{}],
  object: () => ({}),
  'bare object': () => Object.create(null) as unknown,
  function: () => () => undefined,
  symbol: () => Symbol('x'),
  bigint: () => 10n,
  date: () => new Date(0),
  'no date': () => new Date(Number.NaN),
  map: () => new Map([['a', 1]]),
  set: () => new Set(['a']),
  '-0': () => -0,
  fraction: () => 2.5,
  'boxed text': () => new String('2023-07'),
  'boxed number': () => new Number(2023),
  bytes: () => new Uint8Array([1, 2]),
  buffer: () => new ArrayBuffer(8),
  pattern: () => /x/,
  promise: () => Promise.resolve('x'),
  error: () => new Error('x'),
  class: () => class X {},
  'async function': () => async () => 'x',
  generator: () => (function* () {})(),
  'frozen object': () => Object.freeze({ id: 'x' }),
  'frozen list': () => Object.freeze(['x']),
  // biome-ignore lint/suspicious/noSparseArray: holes are what is tried
  'list with holes': () => [, 'x'],
  'long list with one hole': () => new Array(3),
  'cyclic object': () => {
    const cyclic: Record<string, unknown> = { id: 'x' }
    cyclic.self = cyclic
    return cyclic
  },
  'cyclic list': () => {
    const cyclic: unknown[] = []
    cyclic.push(cyclic)
    return cyclic
  },
  'long text': () => 'Ngày 27/7 '.repeat(20_000),
  'half a pair': () => '\ud800',
  'arguments object': function odd() {
    // biome-ignore lint/complexity/noArguments: what is tried
    return arguments as unknown
  },
  'object with a getter that throws': () =>
    Object.defineProperty({}, 'id', {
      enumerable: true,
      get() {
        throw new Error('getter')
      },
    }),
  'instance with texts that throw': () =>
    new (class {
      toString() {
        throw new Error('toString')
      }
      toJSON() {
        throw new Error('toJSON')
      }
      [Symbol.toPrimitive]() {
        throw new Error('toPrimitive')
      }
    })(),
  'object with a tag that throws': () => ({
    get [Symbol.toStringTag]() {
      throw new Error('tag')
    },
    get constructor() {
      throw new Error('constructor')
    },
  }),
  'texts that are no texts': () => ({ toString: () => ({}), toJSON: () => 10n }),
  'like a day of Temporal': () => ({ toString: () => '2026-02-17', toJSON: () => '2026-02-17' }),
  'like an instant': () => ({ toString: () => '2026-02-17T00:00:00Z', toJSON: () => '2026-02-17T00:00:00Z' }),
  'like a month of Temporal': () => ({ toString: () => '2023-07', toJSON: () => '2023-07' }),
  'prototype keys': () => JSON.parse('{"__proto__": {"x": 1}, "constructor": 1, "toString": "x"}') as unknown,
  'name of the prototype': () => '__proto__',
  'name of a method': () => 'constructor',
  'proxy around a list': () => new Proxy(['x'], {}),
  'throwing texts': () => ({
    toString() {
      throw new Error('toString')
    },
    toJSON() {
      throw new Error('toJSON')
    },
  }),
  'throwing proxy': () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error('get')
        },
        ownKeys() {
          throw new Error('ownKeys')
        },
      },
    ),
  'revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
}

interface Call {
  act: (...args: never[]) => unknown
  /** Arguments that are taken; the options, where there are any, come last. */
  args: readonly unknown[]
  /** Each option with a value that is taken. */
  options?: Readonly<Record<string, unknown>>
  /** Functions that take any value at all. */
  takesAll?: true
}

const catalogOptions = {
  province: 'quang-ninh',
  confidence: 'low',
  sector: 'health',
  topics: ['health'],
  override: true,
}
const filter = {
  kinds: ['founding'],
  levels: ['national'],
  topics: ['health'],
  milestones: ['round'],
  confidences: ['high'],
  provinces: ['quang-ninh'],
  importanceUpTo: 2,
}
const feed = {
  domain: 'example.org',
  name: 'x',
  description: 'x',
  color: 'red',
  language: 'vi',
  refresh: 'P1D',
  url: 'https://example.org',
  alarms: [{ daysBefore: 1, time: '08:00' }],
  prepare: { as: 'alarm', days: 3, roundDays: 5, time: '07:00', importanceUpTo: 2, milestones: ['round'] },
  roundYears: { prefix: 'x', color: 'gold', priority: 1 },
  lunarDays: true,
  solarTerms: true,
}
const served = {
  ...feed,
  path: '/feed.ics',
  now: () => '2026-01-01',
  maxYears: 2,
  maxBytes: 1000,
  maxAge: 10,
  maxWaiting: 5,
  cacheEntries: 1,
  cacheBytes: 10,
  renderHtml: () => '',
  renderPage: () => '',
  onError: () => undefined,
}
const week = { week: 5 }
const head = { language: 'vi', title: 'x', number: '1', date: '2023-07-01' }
const choice = { importanceUpTo: 2, all: true, milestone: 'round', advice: true, sources: true }
const issuer = { system: 'state', name: 'SỞ Y TẾ', place: 'Hải Phòng' }

const CALLS: Readonly<Record<string, Call>> = {
  anniversary: { act: main.anniversary, args: [record, 2023] },
  milestoneOf: { act: main.milestoneOf, args: [80] },
  nameIn: { act: main.nameIn, args: [record, 2023] },
  createCatalog: { act: main.createCatalog, args: [[record]], options: catalogOptions },
  'catalog.search': { act: catalog.search, args: ['thương binh'] },
  'catalog.once': { act: catalog.once, args: [(all: readonly unknown[]) => all.length] },
  'catalog.get': { act: catalog.get, args: ['x'], takesAll: true },
  'catalog.ruleOf': { act: catalog.ruleOf, args: ['x'], takesAll: true },
  'catalog.with': { act: catalog.with, args: [], options: catalogOptions },
  milestoneAdvice: { act: main.milestoneAdvice, args: [record, 80] },
  findProvince: { act: main.findProvince, args: ['Quảng Ninh'] },
  namesOf: { act: main.namesOf, args: [catalog] },
  unitsOf: { act: main.unitsOf, args: ['hai-phong', '2025-07-01'] },
  canChi: { act: main.canChi, args: [2024] },
  toLunar: { act: main.toLunar, args: ['2026-02-17'] },
  fromLunar: {
    act: main.fromLunar,
    args: [{ year: 2026, month: 3, day: 10 }],
  },
  'fromLunar, field by field': {
    act: main.fromLunar,
    args: [],
    options: { year: 2026, month: 3, day: 10, leap: false },
  },
  leapMonthOf: { act: main.leapMonthOf, args: [2033] },
  lunarMonthLength: { act: main.lunarMonthLength, args: [2033, 11, true] },
  findCitations: { act: main.findCitations, args: [draft] },
  formatCitation: {
    act: main.formatCitation,
    args: [citation],
    options: { style: 'full', dates: 'words', language: 'en' },
  },
  parseCitation: { act: main.parseCitation, args: [draft], options: { lenient: true } },
  sameDocument: { act: main.sameDocument, args: [citation, citation] },
  describeDeviation: { act: citations.describeDeviation, args: [{ kind: 'dash', found: 'x' }] },
  typeByMark: { act: citations.typeByMark, args: ['KH', 'state'] },
  typeByName: { act: citations.typeByName, args: ['Kế hoạch'] },
  formatNumber: { act: citations.formatNumber, args: [citation] },
  issuerByAbbreviation: { act: citations.issuerByAbbreviation, args: ['UBND'] },
  occurrencesInYear: { act: main.occurrencesInYear, args: [record, 2023, catalog] },
  byDate: { act: main.byDate, args: [day, day] },
  byImportance: { act: main.byImportance, args: [day, day] },
  createPlanner: {
    act: main.createPlanner,
    args: [],
    options: { catalog, campaigns: [], lookAhead: { days: 10, roundDays: 90 }, compare: main.byDate },
  },
  'planner.month': { act: planner.month, args: ['2023-07'], options: filter },
  'planner.week': { act: planner.week, args: ['2023-W07'], options: filter },
  'planner.quarter': { act: planner.quarter, args: ['2023-Q3'], options: filter },
  'planner.year': { act: planner.year, args: [2023], options: filter },
  'planner.between': { act: planner.between, args: ['2023-07-01', '2023-07-02'], options: filter },
  'planner.next': { act: planner.next, args: [record.id, '2023-07-01'] },
  'planner.with': { act: planner.with, args: [], options: catalogOptions },
  dayPhrase: { act: main.dayPhrase, args: [[day]], options: { language: 'vi', fullDates: true } },
  groupDays: { act: main.groupDays, args: [[day]] },
  outline: {
    act: main.outline,
    args: [plan],
    options: {
      ...head,
      ...choice,
      issuer,
      basis: [citation],
      blocks: ['days'],
      daysAs: 'bullets',
      form: 'items',
      focus: true,
      lookAhead: true,
      layout: 'guidance',
    },
  },
  'outline, letter': {
    act: main.outline,
    args: [plan],
    options: { ...head, ...choice, issuer, layout: 'letter', letterAs: 'levels' },
  },
  'outline, briefing': {
    act: main.outline,
    args: [plan],
    options: { ...head, ...choice, layout: 'briefing', reported: ['x'] },
  },
  'outline, calendar': {
    act: main.outline,
    args: [plan],
    options: { ...head, layout: 'calendar', everyDay: true },
  },
  withDetails: { act: main.withDetails, args: [[record], { [record.id]: { sources: ['x'] } }] },
  toSvg: {
    act: svg.toSvg,
    args: [plan],
    options: { picture: 'month', month: '2023-07', language: 'vi', all: true },
  },
  monthGrid: { act: svg.monthGrid, args: [plan], options: { month: '2023-07', language: 'vi', all: true } },
  calendarEvents: { act: svg.calendarEvents, args: [plan], options: { language: 'vi', all: true } },
  toHtml: { act: main.toHtml, args: [tree], options: { pictures: [svg.toSvg(plan)] } },
  toMarkdown: { act: main.toMarkdown, args: [tree] },
  toText: { act: main.toText, args: [tree] },
  describeProblem: {
    act: main.describeProblem,
    args: [{ code: 'wrong-type', message: { vi: 'x', en: 'x' } }],
    options: { language: 'vi' },
  },
  isKyNiemError: { act: main.isKyNiemError, args: [new Error('x')], takesAll: true },
  'nodes.inlines': { act: main.nodes.inlines, args: ['x'] },
  'nodes.text': { act: main.nodes.text, args: ['x'] },
  'nodes.strong': { act: main.nodes.strong, args: ['x'] },
  'nodes.link': { act: main.nodes.link, args: ['https://example.org', 'x'] },
  'nodes.paragraph': { act: main.nodes.paragraph, args: ['x', 'note'] },
  'nodes.heading': { act: main.nodes.heading, args: [2, 'x', '1.'] },
  'nodes.item': { act: main.nodes.item, args: ['x', paragraph] },
  'nodes.list': { act: main.nodes.list, args: [[main.nodes.item('x')], true, 1] },
  'nodes.table': { act: main.nodes.table, args: [[['x']]] },
  'nodes.plainText': { act: main.nodes.plainText, args: [[main.nodes.text('x')]] },
  toICalendar: {
    act: ical.toICalendar,
    args: [plan],
    options: {
      ...feed,
      now: '2026-01-01',
      source: 'https://example.org/feed',
      periods: 'span',
      campaigns: true,
      importanceUpTo: 2,
      series: false,
      ruleOf: catalog.ruleOf,
      summary: () => 'x',
    },
  },
  icalendarLines: {
    act: (...args: never[]) => [...(ical.icalendarLines as (...all: never[]) => Iterable<string>)(...args)],
    args: [plan, { domain: 'example.org' }],
  },
  defaultFeed: { act: ical.defaultFeed, args: [plan] },
  createFeedHandler: { act: ical.createFeedHandler, args: [planner], options: served },
  toNodeListener: { act: ical.toNodeListener, args: [planner], options: served },
  cleanLabel: { act: ical.cleanLabel, args: ['x'] },
  cleanText: { act: ical.cleanText, args: ['x'] },
  foldLine: { act: ical.foldLine, args: ['x'] },
  writeDraft: {
    act: drafts.writeDraft,
    args: ['---\nloai: thong-bao\nco-quan: { system: state, name: A, place: B }\n---\nx'],
    options: { plan, planner, issuer, number: '1', date: '2023-07-01', language: 'vi' },
  },
  draftPlan: { act: drafts.draftPlan, args: ['x', planner] },
  newDraft: {
    act: drafts.newDraft,
    args: ['ke-hoach'],
    options: { period: '7/2027', profile: 'state', issuerFile: 'x', day: 'x' },
  },
  draftIssuerFile: { act: drafts.draftIssuerFile, args: ['x'] },
  draftNotices: { act: drafts.draftNotices, args: ['x'], options: { plan } },
  draftProfile: { act: drafts.draftProfile, args: ['x'] },
  toDocx: {
    act: docx.toDocx,
    args: [tree],
    options: { standard: 'party-36-hd', sheets: [svg.monthGrid(plan)] },
  },
  chooseStandard: { act: docx.chooseStandard, args: [tree.letterhead, 'party-36-hd'] },
  proofread: {
    act: proof.proofread,
    args: [draft],
    options: {
      catalog,
      year: 2023,
      month: 7,
      province: 'quang-ninh',
      format: 'html',
      rules: { weekday: true },
    },
  },
  applyFixes: { act: proof.applyFixes, args: [draft, findings] },
  toMessage: { act: proof.toMessage, args: [findings[0], draft], options: { language: 'en' } },
  parseCommemorations: {
    act: schema.parseCommemorations,
    args: [[]],
    options: { file: 'x', lineOf: () => 1 },
  },
  parseCampaigns: { act: schema.parseCampaigns, args: [[]], options: { file: 'x', lineOf: () => 1 } },
  parseIssuer: { act: schema.parseIssuer, args: [issuer], options: { file: 'x', lineOf: () => 1 } },
  validateData: { act: schema.validateData, args: [issuer], options: { file: 'x', lineOf: () => 1 } },
  campaignJsonSchema: { act: schema.campaignJsonSchema, args: [] },
  commemorationJsonSchema: { act: schema.commemorationJsonSchema, args: [] },
  issuerJsonSchema: { act: schema.issuerJsonSchema, args: [] },
  publicHolidays: { act: holidays.publicHolidays, args: [2026], options: week },
  daysOff: { act: holidays.daysOff, args: ['2026-08-01', '2026-08-31'], options: week },
  workedDays: { act: holidays.workedDays, args: ['2026-08-01', '2026-08-31'], options: week },
  isDayOff: { act: holidays.isDayOff, args: ['2026-08-22'], options: week },
  nextWorkingDay: { act: holidays.nextWorkingDay, args: ['2026-08-22'], options: week },
  workingDaysBetween: { act: holidays.workingDaysBetween, args: ['2026-08-01', '2026-08-31'], options: week },
  readDocx: { act: word.readDocx, args: [new Uint8Array()], options: { file: 'x' } },
  reviewDocx: {
    act: word.reviewDocx,
    args: [new Uint8Array()],
    options: { catalog, file: 'x', author: 'x', date: '2026-01-01T00:00:00Z', language: 'vi' },
  },
  renewDocx: {
    act: word.renewDocx,
    args: [new Uint8Array()],
    options: {
      catalog,
      to: '2027-07',
      from: '2023-07',
      file: 'x',
      author: 'x',
      date: '2026-01-01T00:00:00Z',
      language: 'vi',
    },
  },
  renewText: {
    act: word.renewText,
    args: [draft],
    options: { catalog, to: '2027-07', from: '2023-07', format: 'text' },
  },
  fillDocx: {
    act: word.fillDocx,
    args: [new Uint8Array()],
    options: { plan, planner, language: 'vi', file: 'x' },
  },
  intakeDocx: { act: word.intakeDocx, args: [new Uint8Array()], options: { catalog, file: 'x' } },
  intakeText: { act: word.intakeText, args: [draft], options: { catalog } },
  placeIn: { act: word.placeIn, args: [{ text: 'x', paragraphs: [], unread: {} }, 0] },
}

/** What came out holds no NaN and nothing undefined, as far down as plain data goes. */
function holes(value: unknown, path = 'result', depth = 0): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [`${path} is NaN`] : []
  if (typeof value === 'string')
    return /\bNaN\b|\bundefined\b|\[object /.test(value) ? [`${path}: ${value.slice(0, 200)}`] : []
  if (typeof value !== 'object' || value === null || depth > 5) return []
  if (![Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value))) return []
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [`${path}.${key} is undefined`] : holes(part, `${path}.${key}`, depth + 1),
  )
}

/** Calls and tells what is wrong with the answer: nothing for a sane result and for an error of the library. */
async function faultsOf({ act }: Call, args: readonly unknown[]): Promise<string[]> {
  try {
    return holes(await (act as (...all: unknown[]) => unknown)(...args))
  } catch (error) {
    if (!(error instanceof main.KyNiemError)) return [`threw ${String(error)}`]
    return error.problems.flatMap(({ code, message: { vi, en } }) =>
      vi && en && !/\[object /.test(`${vi}${en}`) ? [] : [`${code}: ${vi} ${en}`],
    )
  }
}

describe.each(Object.entries(CALLS))('%s', (_, call) => {
  const { args, options } = call
  const all = options === undefined ? args : [...args, options]

  it('takes what it is made for', async () => {
    if (options !== undefined && 'file' in options && args[0] instanceof Uint8Array) return
    expect(await faultsOf(call, all)).toEqual([])
  })

  it('answers or refuses any value in each argument', { timeout: 120_000 }, async () => {
    const faults: string[] = []
    for (const [name, make] of Object.entries(ODD)) {
      for (let index = 0; index < all.length; index++) {
        const found = await faultsOf(
          call,
          all.map((value, at) => (at === index ? make() : value)),
        )
        faults.push(...found.map((fault) => `argument ${index} = ${name}: ${fault}`))
      }
      const found = await faultsOf(call, [])
      faults.push(...found.map((fault) => `no arguments: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})

/** Those that take options. */
const WITH_OPTIONS = Object.entries(CALLS).flatMap(([name, { act, args, options }]) =>
  options === undefined ? [] : [[name, { act, args, options }] as const],
)

describe.each(WITH_OPTIONS)('the options of %s', (_, call) => {
  const { args, options } = call

  it('answers or refuses any value in each option', async () => {
    const faults: string[] = []
    for (const [name, make] of Object.entries(ODD)) {
      for (const option of Object.keys(options)) {
        const found = await faultsOf(call, [...args, { ...options, [option]: make() }])
        faults.push(...found.map((fault) => `${option} = ${name}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
  })
})

/** The paths of what stands inside a value; of a list, its first entry stands for the others. */
function pathsIn(value: unknown, depth = 3): string[][] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value)
  return keys.flatMap((key) => [
    [key],
    ...pathsIn((value as Record<string, unknown>)[key], depth - 1).map((rest) => [key, ...rest]),
  ])
}

/** A copy of a value with another one at the end of a path. */
function withAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = withAt(copy[key], rest, other)
  return copy
}

describe('what callers write themselves', () => {
  const full = {
    ...record,
    id: 'own',
    aliases: ['x'],
    formerNames: [{ vi: 'x', en: 'x', from: 1990, until: 2000 }],
    publicHoliday: { since: 1990, days: 1, basis: 'x' },
    greatDay: true,
    counted: true,
    organisation: 'x',
    focus: { vi: 'x', en: 'x' },
    years: [{ year: 2023, theme: { vi: 'x', en: 'x' }, sources: ['x'] }],
    legalBasis: ['x'],
    basis: 'none-known',
    note: 'x',
    revision: 1,
    updated: '2023-01-01',
    reviewed: '2023-01-01',
  }
  const planned = (own: unknown) =>
    ical.toICalendar(main.createPlanner({ catalog: main.createCatalog([own] as never) }).month('2023-07'), {
      domain: 'example.org',
    })
  const inFeed = { ...feed, now: '2026-01-01' }
  const WRITTEN: Readonly<Record<string, [act: (value: never) => unknown, value: object]>> = {
    'a record': [planned, full],
    'the options of a feed': [(options) => ical.toICalendar(plan, options), inFeed],
    'the options of a handler': [(options) => ical.createFeedHandler(planner, options), served],
    'the office of a document': [(given) => main.outline(plan, { issuer: given }), issuer],
    'the rules of a check': [
      (rules) => proof.proofread(draft, { catalog, rules }),
      { weekday: true, name: false },
    ],
    'how far a planner looks ahead': [
      (lookAhead) => main.createPlanner({ catalog, lookAhead }).month('2023-07'),
      { days: 10, roundDays: 90 },
    ],
  }

  it.each(Object.entries(WRITTEN))('may hold any value: %s', async (_, [act, value]) => {
    expect(await faultsOf({ act, args: [] }, [value])).toEqual([])
    const faults: string[] = []
    for (const path of pathsIn(value)) {
      for (const [name, make] of Object.entries(ODD)) {
        for (const fault of await faultsOf({ act, args: [] }, [withAt(value, path, make())]))
          faults.push(`${path.join('.')} = ${name}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
})

const ENTRIES = { main, data, citations, docx, drafts, holidays, ical, proof, schema, svg, word }

describe('every export', () => {
  const called = new Set(Object.values(CALLS).map(({ act }) => act))

  it.each(Object.entries(ENTRIES))('of %s is called here', (_, entry) => {
    const functions = Object.entries(entry).filter(
      ([name, value]) => typeof value === 'function' && !/Error$/.test(name),
    )
    const left = functions.filter(([, value]) => !called.has(value as never)).map(([name]) => name)
    expect(left.filter((name) => name !== 'icalendarLines' && name !== 'isKyNiemError')).toEqual([])
  })
})

describe('what came out', () => {
  it('can be changed, or refuses to be, without a trace in the next answer', () => {
    const before = JSON.stringify(planner.month('2023-07'))
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const part of Object.values(value)) spoil(part)
      for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt')
    }
    spoil(planner.month('2023-07'))
    spoil(catalog.entries.slice(0, 20))
    spoil(catalog.get('war-invalids-martyrs-day'))
    spoil(catalog.search('thương binh'))
    for (const entry of Object.values(ENTRIES)) for (const value of Object.values(entry)) spoil(value)
    expect(JSON.stringify(planner.month('2023-07'))).toBe(before)
    expect(
      JSON.stringify(main.createPlanner({ catalog: main.createCatalog(vietnam) }).month('2023-07')),
    ).toBe(before)
    expect(main.findProvince('Quảng Ninh')?.slug).toBe('quang-ninh')
  })

  it('is not changed by what happens to a caller’s own records afterwards', () => {
    const own = { ...structuredClone(record), id: 'own', topics: ['health' as const] }
    const small = main.createPlanner({ catalog: main.createCatalog([own]) })
    const before = JSON.stringify(small.month('2023-07'))
    Reflect.set(own.name, 'vi', 'spoilt')
    expect(JSON.stringify(small.month('2023-07'))).toBe(before)
  })
})

describe('refusals', () => {
  const refusal = (act: () => unknown) => {
    try {
      act()
    } catch (error) {
      if (main.isKyNiemError(error)) return error
    }
    throw new Error('not refused')
  }
  const any = (value: unknown) => value as never

  it('name function, argument, value and what is allowed, whole in both languages', () => {
    const error = refusal(() =>
      main.createCatalog(vietnam, any({ provnce: 'quang-ninh', confidence: 'hihg' })),
    )
    expect(error.problems).toMatchObject([
      { function: 'createCatalog', argument: 'options', field: 'provnce', code: 'unknown-option' },
      { field: 'confidence', value: 'hihg', allowed: 'high, medium, low' },
    ])
    expect(error.problems.map(({ message }) => message)).toEqual([
      {
        vi: 'Không có tùy chọn này; có phải là "province"?',
        en: 'There is no such option; did you mean "province"?',
      },
      {
        vi: 'Giá trị "hihg" không dùng được; có phải là "high"? Dùng một trong: high, medium, low.',
        en: 'The value "hihg" is not known; did you mean "high"? Use one of: high, medium, low.',
      },
    ])
    expect(main.describeProblem(error.problems[0]!)).toBe(
      'tùy chọn "provnce": Không có tùy chọn này; có phải là "province"?',
    )
    expect(error.message).toContain('createCatalog(): option "provnce": ')
  })

  it('say which layouts have an option', () => {
    const [problem] = refusal(() => main.outline(plan, any({ layout: 'calendar', form: 'items' }))).problems
    expect(problem).toMatchObject({ code: 'foreign-option', field: 'form', allowed: 'guidance' })
  })

  it('come at once for a feed that no request could be answered from', () => {
    for (const alarms of [
      [{ daysBefore: -1 }],
      [{ daysBefore: 1, time: '25:00' }],
      [{ daysBefore: 1, hour: 3 }],
    ]) {
      expect(() => ical.createFeedHandler(planner, any({ domain: 'example.org', alarms }))).toThrow(
        main.InputError,
      )
    }
  })

  it('meet filters and importance that would empty a plan', () => {
    expect(() => planner.month('2023-07', any({ kind: ['founding'] }))).toThrow(/did you mean "kinds"/)
    expect(() => planner.month('2023-07', any({ importanceUpTo: 0 }))).toThrow(main.InputError)
    expect(() => ical.toICalendar(plan, any({ domain: 'example.org', importanceUpTo: 0 }))).toThrow(
      main.InputError,
    )
  })

  it('meet instants where a day is meant, and take a day of Temporal', () => {
    const day = { toJSON: () => '2026-02-17', toString: () => '2026-02-17' }
    expect(main.toLunar(day)).toEqual(main.toLunar('2026-02-17'))
    expect(planner.between(day, day).ref).toBe('2026-02-17/2026-02-17')
    expect(holidays.isDayOff(day)).toBe(true)
    for (const instant of [new Date(0), { toJSON: () => '2026-02-17T00:00:00+07:00[Asia/Ho_Chi_Minh]' }]) {
      expect(refusal(() => main.toLunar(any(instant))).message).toContain('depends on the time zone')
    }
  })
})
