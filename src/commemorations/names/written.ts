import type { Commemoration } from '../commemoration.js'

/** A name of a record as it is written. */
export interface WrittenName {
  name: string
  entry: Commemoration
  /** Place of the record in its list. */
  place: number
}

/** Names, former names and aliases of a record as they are written, in Vietnamese and English. */
export function writtenNames({ name, formerNames, aliases }: Commemoration): string[] {
  const list = name.en ? [name.vi, name.en] : [name.vi]
  if (formerNames)
    for (const { vi, en } of formerNames) {
      list.push(vi)
      if (en) list.push(en)
    }
  return aliases ? list.concat(aliases) : list
}

/** The names of all records, in their order, and for each the place of its record. */
export interface NameList {
  names: readonly string[]
  owners: readonly number[]
}

export function namesOfAll(entries: readonly Commemoration[]): NameList {
  const [names, owners]: [string[], number[]] = [[], []]
  for (let place = 0; place < entries.length; place++)
    for (const name of writtenNames(entries[place]!)) {
      names.push(name)
      owners.push(place)
    }
  return { names, owners }
}

/** What a function of a text makes of each name, without line ends: all at once, a line each, take a third of the time of one by one. */
export function ofEach(names: readonly string[], make: (text: string) => string): string[] {
  const lines = make(names.join('\n')).split('\n')
  return lines.length === names.length ? lines : names.map((name) => make(name).replaceAll('\n', ' '))
}
