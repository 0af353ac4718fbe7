import type { PlainDate } from '../../dates/plain-date.js'
import { type Province, provinces } from '../../provinces/provinces.js'
import { foldText } from '../../text/fold.js'
import type { Mark } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'

export const OLD_SPELLINGS = [
  ['Bắc Kạn', 'Bắc Cạn'],
  ['Đắk Nông', 'Đắc Nông'],
  ['Thừa Thiên Huế', 'Thừa Thiên - Huế'],
  ['Thừa Thiên Huế', 'Thừa Thiên-Huế'],
] as const

/** A name that a unit, or its committee, had on one side of a day alone. */
export interface Change {
  /** Folded name with its kind: "tinh hai duong". */
  folded: string
  /** Folded name alone, for the place of a date line. */
  place: string
  /** Last day under that name; for a name of a time to come, the last day of the name before. */
  until: PlainDate
  /** The name on the other side of that day. */
  now: string
  /** What came before `now` on that side: "Tỉnh Đồng Nai" up to 29/4/2026. */
  between?: readonly { name: string; until: PlainDate }[]
  /** True for a name that begins after `until`: "thành phố Đồng Nai" in a text of 2025. */
  toCome?: true
  /** Both in a sentence: "Tỉnh Hải Dương đã hợp nhất vào thành phố Hải Phòng". */
  told: { vi: string; en: string }
  /** True for the name of a body, which needs none in front of it. */
  body?: boolean
}

let changes: readonly Change[] | undefined

/** Names that ended: units merged into one of another name, and units that changed their kind. */
export function changesOf(): readonly Change[] {
  if (changes) return changes
  const current = new Map(provinces.current.map((unit) => [unit.slug, unit]))
  const merged = provinces.former.flatMap((unit): Change[] => {
    const now = unit.mergedInto === undefined ? undefined : current.get(unit.mergedInto)
    if (!now || unit.until === undefined || current.has(unit.slug)) return []
    const names = spelt([
      unit.officialName,
      ...(unit.aliases ?? []).map((alias) => `${kindOf(unit)} ${alias}`),
    ])
    const former = (now.formerNames ?? []).filter(({ until }) => until > unit.until!)
    const between = former.map(({ officialName, until }) => ({ name: officialName, until }))
    // What it merged into may have got another name since.
    const then = between[0]?.name
    const units = names.map((name) => ({
      ...changed(name, unit.name.vi, unit.until!, now, 'hợp nhất vào', 'merged into', then),
      between,
    }))
    const committee = {
      ...units[0]!,
      folded: foldText(committeeOf(unit)),
      place: '',
      now: committeeOf(now),
      between: former.map(({ kind, until }) => ({ name: committeeOf({ ...now, kind }), until })),
      body: true,
    }
    return [...units, committee]
  })
  const risen = provinces.current.flatMap((unit) =>
    (unit.formerNames ?? []).flatMap(({ officialName, until }) =>
      spelt([officialName]).map((name) => changed(name, '', until, unit, 'trở thành', 'became')),
    ),
  )
  changes = [...merged, ...risen, ...provinces.current.flatMap(toCome)]
  return changes
}

/** Until then a province's own city could bear its name: "thành phố Bắc Ninh". */
const CITIES_OF_PROVINCES_UNTIL = '2025-06-30'

/** A unit that changed its kind alone, under the kind that it had not yet. */
function toCome({ name, officialName, formerNames = [] }: Province): Change[] {
  return formerNames
    .filter(
      (former) =>
        former.until > CITIES_OF_PROVINCES_UNTIL &&
        former.officialName.endsWith(` ${name.vi}`) &&
        officialName.endsWith(` ${name.vi}`),
    )
    .map((former) => ({
      folded: foldText(officialName),
      place: '',
      until: former.until,
      now: former.officialName,
      told: {
        vi: `${former.officialName} trở thành ${lower(officialName)}`,
        en: `${former.officialName} became ${officialName}`,
      },
      toCome: true,
    }))
}

/** True if the unit had not that name on that day. */
export function isWrongOn({ until, toCome }: Change, date: PlainDate): boolean {
  return toCome ? date <= until && date > CITIES_OF_PROVINCES_UNTIL : date > until
}

/** The name on the other side of the change, as it was on that day. */
export function nameOn({ now, between = [] }: Change, date: PlainDate): string {
  return between.find(({ until }) => date <= until)?.name ?? now
}

/** Names with the dash written close, and in the spellings of before: "Thừa Thiên-Huế", "Bắc Cạn". */
function spelt(names: readonly string[]): string[] {
  const close = names.flatMap((name) => (name.includes(' - ') ? [name.replace(' - ', '-')] : []))
  const old = names.flatMap((name) =>
    OLD_SPELLINGS.flatMap(([now, before]) => (name.endsWith(now) ? [name.replace(now, before)] : [])),
  )
  return [...names, ...close, ...old]
}

function kindOf({ kind }: Province): string {
  return kind === 'municipality' ? 'Thành phố' : 'Tỉnh'
}

/** The Party's committee bears the name without the kind: "Tỉnh ủy Hải Dương", "Thành ủy Hải Phòng". */
function committeeOf(unit: Province): string {
  return `${unit.kind === 'municipality' ? 'Thành ủy' : 'Tỉnh ủy'} ${unit.name.vi}`
}

function changed(
  official: string,
  place: string,
  until: PlainDate,
  { officialName: now }: Province,
  vi: string,
  en: string,
  then = now,
): Change {
  const since = then === now ? { vi: '', en: '' } : { vi: ` (nay là ${lower(now)})`, en: ` (now ${now})` }
  const told = {
    vi: `${official} đã ${vi} ${lower(then)}${since.vi}`,
    en: `${official} ${en} ${then}${since.en}`,
  }
  return { folded: foldText(official), place: foldText(place), until, now, told }
}

/** Each of the names begins with the kind of a unit, or with that of its committee. */
const KINDS = /(?<![a-z0-9])(?:tinh (?:uy )?|thanh (?:pho|uy) )/g
/** So many letters behind the kind, which every name has, tell most of them apart. */
const TELLING = 3

let byHead: ReadonlyMap<string, readonly Change[]> | undefined

/** The names by their kind and first letters. */
function changesByHead(): ReadonlyMap<string, readonly Change[]> {
  if (byHead) return byHead
  const heads = new Map<string, Change[]>()
  for (const change of changesOf())
    for (const { index, 0: kind } of change.folded.matchAll(KINDS)) {
      const head = change.folded.slice(0, kind.length + TELLING)
      if (index === 0) heads.set(head, [...(heads.get(head) ?? []), change])
    }
  byHead = heads
  return heads
}

/** The places of the names, in one walk over the text. */
export function placesOfChanges({ folded }: Reading): [Change, Mark, boolean?][] {
  const changes = changesByHead()
  const places: [Change, Mark][] = []
  for (const { index: start, 0: kind } of folded.matchAll(KINDS))
    for (const change of changes.get(folded.slice(start, start + kind.length + TELLING)) ?? []) {
      const end = start + change.folded.length
      if (folded.startsWith(change.folded, start) && !/[a-z0-9]/.test(folded.charAt(end)))
        places.push([change, { start, end }])
    }
  return places
}

/** A body of a province that may be named without the kind of the unit; branches of others keep such names. */
const BODIES = /(?<![\p{L}\d])(?:Tỉnh đoàn|TỈNH ĐOÀN|UBND|HĐND|ĐBQH|Sở|SỞ)(?= \p{Lu})/gu
/** What a department is for, no longer than this, up to the name of the unit. */
const DEPARTMENT = 60

let byPlace: readonly Change[] | undefined

/** The places of former units behind a body, without their kind: "Sở Y tế Bạc Liêu", "Tỉnh đoàn Đắk Nông". */
export function barePlaces({ text, folded, marked }: Reading): [Change, Mark, boolean][] {
  if (!marked) return []
  byPlace ??= changesOf().filter(({ place, body }) => place !== '' && !body)
  const places: [Change, Mark, boolean][] = []
  for (const { index, 0: body } of text.matchAll(BODIES)) {
    const from = index + body.length + 1
    const words = /^s/i.test(body)
      ? (/^[\p{L}, ]*/u.exec(text.slice(from, from + DEPARTMENT))?.[0] ?? '')
      : ''
    for (const at of [from, ...[...words.matchAll(/ (?=\p{Lu})/gu)].map(({ index }) => from + index + 1)]) {
      const change = byPlace.find(
        ({ place }) => folded.startsWith(place, at) && !/[a-z]/.test(folded.charAt(at + place.length)),
      )
      if (!change || /(?:tinh|pho) $/.test(folded.slice(from, at))) continue
      places.push([change, { start: at, end: at + change.place.length }, true])
      break
    }
  }
  return places
}

/** In running text the kind is written small: "tỉnh", "thành phố". */
export function lower(official: string): string {
  return official.charAt(0).toLowerCase() + official.slice(1)
}
