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
  rule?: { kind?: unknown; to?: unknown }
}

/** The records of a file that are tied to a commemoration which nobody knows. */
export function unknownCommemorations(file: OwnFile<Tied>, known: Known): Problem[] {
  return file.records.flatMap((record): Problem[] => {
    const tie = tieOf(record)
    if (!tie || known.ids.has(tie.to)) return []
    const near = nearIds(tie.to, known)
    return [
      {
        code: 'unknown-commemoration',
        ...placeOf(file.source, record.id, tie.field),
        value: tie.to,
        ...(near.length === 0 ? {} : { allowed: near.join(', ') }),
        message: message(tie.to, near),
      },
    ]
  })
}

function tieOf({ period, rule }: Tied): { field: string; to: string } | undefined {
  if (period?.kind === 'commemoration' && typeof period.to === 'string')
    return { field: 'period.to', to: period.to }
  if (rule?.kind === 'relative' && typeof rule.to === 'string') return { field: 'rule.to', to: rule.to }
  return undefined
}

function message(to: string, near: readonly string[]): Bilingual {
  const ids = near.map((id) => `"${id}"`)
  const hint =
    ids.length === 0
      ? { vi: 'tìm mã bằng ky-niem search.', en: 'ky-niem search finds ids.' }
      : { vi: `có phải là ${ids.join(' hoặc ')}?`, en: `did you mean ${ids.join(' or ')}?` }
  return {
    vi: `Không có ngày kỷ niệm nào mang mã "${to}"; ${hint.vi} Nếu là ngày của riêng cơ quan, nêu cả tệp của ngày đó.`,
    en: `There is no commemoration with the id "${to}"; ${hint.en} For a day of your own, name its file too.`,
  }
}

function nearIds(typed: string, { ids, search }: Known): string[] {
  const near = nearest(typed, [...ids])
  if (near !== undefined) return [near]
  return search(typed.replaceAll('-', ' '))
    .slice(0, 3)
    .map(({ id }) => id)
}
