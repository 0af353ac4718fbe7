import type { Commemoration } from '../commemoration.js'

/** Names, former names and aliases of a record as they are written, in Vietnamese and English. */
export function writtenNames({ name, formerNames, aliases }: Commemoration): string[] {
  const list = name.en ? [name.vi, name.en] : [name.vi]
  if (formerNames) for (const { vi, en } of formerNames) list.push(...(en ? [vi, en] : [vi]))
  if (aliases) list.push(...aliases)
  return list
}

/** What a function of a text makes of each name, without line ends: all at once, a line each, take a third of the time of one by one. */
export function ofEach(names: readonly string[], make: (text: string) => string): string[] {
  const lines = make(names.join('\n')).split('\n')
  return lines.length === names.length ? lines : names.map((name) => make(name).replaceAll('\n', ' '))
}
