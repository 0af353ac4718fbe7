import { isTied } from '../dates/relative.js'
import type { Problem } from '../errors.js'
import type { Bilingual } from '../text/language.js'
import { nearest } from '../text/nearest.js'
import { type OwnFile, placeOf } from './own-file.js'

/** What the ids of a file may point to. */
export interface Known {
  ids: ReadonlySet<string>
  search(query: string): readonly { id: string }[]
}

/** The part of campaigns and commemorations that names another record, also of faulty ones. */
export interface Tied {
  id: string
  period?: { kind?: unknown; to?: unknown }
  rule?: unknown
}

/** The records of a file that are tied to a commemoration which nobody knows. */
export function unknownCommemorations(file: OwnFile<Tied>, known: Known): Problem[] {
  return file.records.flatMap((record): Problem[] => {
    const tie = tieOf(record)
    if (!tie || known.ids.has(tie.to)) return []
    return [
      {
        code: 'unknown-commemoration',
        ...placeOf(file.source, record.id, tie.field),
        value: tie.to,
        ...withFile(unknownId(tie.to, known)),
      },
    ]
  })
}

function tieOf({ period, rule }: Tied): { field: string; to: string } | undefined {
  if (period?.kind === 'commemoration' && typeof period.to === 'string')
    return { field: 'period.to', to: period.to }
  return isTied(rule) ? { field: 'rule.to', to: rule.to } : undefined
}

interface Unknown {
  /** The nearest ids, where there are any. */
  allowed?: string
  message: Bilingual
}

/** What is said of an id that nobody knows: the nearest ones, or how to find it. */
export function unknownId(id: string, known: Known): Unknown {
  const near = nearIds(id, known)
  const ids = near.map((one) => `"${one}"`)
  const hint =
    ids.length === 0
      ? { vi: 'tìm mã bằng ky-niem search.', en: 'ky-niem search finds ids.' }
      : { vi: `có phải là ${ids.join(' hoặc ')}?`, en: `did you mean ${ids.join(' or ')}?` }
  return {
    ...(near.length === 0 ? {} : { allowed: near.join(', ') }),
    message: {
      vi: `Không có ngày kỷ niệm nào mang mã "${id}"; ${hint.vi}`,
      en: `There is no commemoration with the id "${id}"; ${hint.en}`,
    },
  }
}

/** A file may name days that stand in another one. */
function withFile({ message, ...rest }: Unknown): Unknown {
  return {
    ...rest,
    message: {
      vi: `${message.vi} Nếu là ngày của riêng cơ quan, nêu cả tệp của ngày đó.`,
      en: `${message.en} For a day of your own, name its file too.`,
    },
  }
}

function nearIds(typed: string, { ids, search }: Known): string[] {
  const near = nearest(typed, [...ids])
  if (near !== undefined) return [near]
  return search(typed.replaceAll('-', ' '))
    .slice(0, 3)
    .map(({ id }) => id)
}
