import { provinces } from '../../provinces/provinces.js'
import { foldText } from '../../text/fold.js'
import type { Mark } from '../reading/marks.js'
import type { Reading } from '../reading/reading.js'

/** A unit in a list: "tỉnh Thái Bình", or its name alone behind "các tỉnh". */
export interface Listed extends Mark {
  /** Folded, with the kind if it is printed. */
  folded: string
  /** The name stands without its kind. */
  bare: boolean
}

/** Units that one body, or several of one kind, are named of. */
export interface ProvinceList extends Mark {
  items: readonly Listed[]
}

/** "các tỉnh", "các tỉnh, thành phố:", "các tỉnh, thành phố trực thuộc Trung ương:" */
const PLURAL =
  /(?<![a-z])cac (?:tinh|thanh pho|tp)(?:(?:,| va) (?:cac )?(?:tinh|thanh pho|tp))?(?: truc thuoc (?:trung uong|tw))?(?:: ?\n ?[-+*] |: | )(?=[a-z])/g
/** A unit with its kind, which others may follow. */
const SINGLE = /(?<![a-z0-9])(?:tinh|thanh pho|tp\.?) (?=[a-z])/g
/** What parts two units of a list; a body may be said again. */
const NEXT =
  /(?:[,;] (?:va )?| va |[,;]?\n ?[-+*] )(?:(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|cong an) (?=t))?/y
const KIND = /(?:tinh|thanh pho|tp\.?) /y
/** More units there are not. */
const MOST = 63
/** So many letters tell most names apart. */
const TELLING = 3

let byHead: ReadonlyMap<string, readonly string[]> | undefined

/** Folded names of the units of today and of before, the longest first, by their first letters. */
function namesByHead(): ReadonlyMap<string, readonly string[]> {
  if (byHead) return byHead
  const heads = new Map<string, string[]>()
  const names = [...provinces.current, ...provinces.former].map(({ name }) => foldText(name.vi))
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const head = name.slice(0, TELLING)
    heads.set(head, [...(heads.get(head) ?? []), name])
  }
  byHead = heads
  return heads
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function readUnit(folded: string, at: number): Listed | undefined {
  const kind = match(KIND, folded, at)
  const from = at + kind.length
  const name = namesByHead()
    .get(folded.slice(from, from + TELLING))
    ?.find((each) => folded.startsWith(each, from) && !/[a-z0-9]/.test(folded.charAt(from + each.length)))
  if (name === undefined) return undefined
  return {
    start: at,
    end: from + name.length,
    folded: `${kind.replace(/^tp\.? /, 'thanh pho ')}${name}`,
    bare: kind === '',
  }
}

/** The units from a place on; names without their kind count behind "các tỉnh" alone. */
function readUnits(folded: string, at: number, plural: boolean): Listed[] {
  const items: Listed[] = []
  let from = at
  while (items.length < MOST) {
    const item = readUnit(folded, from)
    if (!item || (item.bare && !plural)) break
    items.push(item)
    const next = match(NEXT, folded, item.end)
    if (next === '') break
    from = item.end + next.length
  }
  return items
}

/** The lists of units, in order of place: those behind "các tỉnh", and two or more that are joined. */
export function provinceLists({ folded }: Pick<Reading, 'folded'>): ProvinceList[] {
  const lists: ProvinceList[] = []
  const add = (start: number, items: readonly Listed[], least: number) => {
    if (items.length >= least) lists.push({ start, end: items.at(-1)!.end, items })
  }
  for (const { index, 0: lead } of folded.matchAll(PLURAL))
    add(index, readUnits(folded, index + lead.length, true), 1)
  const plural = [...lists]
  let read = 0
  for (const { index } of folded.matchAll(SINGLE)) {
    while (plural[0] && plural[0].end < index) plural.shift()
    if (index < read || (plural[0] && plural[0].start < index)) continue
    const items = readUnits(folded, index, false)
    add(index, items, 2)
    read = items.at(-1)?.end ?? index
  }
  return lists
}
