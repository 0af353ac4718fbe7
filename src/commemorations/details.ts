import { check, listOf, mapOf, needed, shape, text } from '../arguments.js'
import type { Commemoration } from './commemoration.js'

/** What a record says beside what a plan is made from: for look-up, search and a document's main points. */
export type CommemorationDetails = Pick<Commemoration, 'sources'> &
  Partial<Pick<Commemoration, 'aliases' | 'focus' | 'legalBasis' | 'basis' | 'note' | 'reviewed'>>

const ITEM = {
  vi: 'một bản ghi hoặc một ngày kỷ niệm của plan (có id)',
  en: 'a record or an occurrence of a plan (with an id)',
}
const DETAILS = { vi: 'các chi tiết của ky-niem/data/details', en: 'the details of ky-niem/data/details' }

const items = listOf(shape<{ id: string }>(ITEM, { id: needed(text) }))
const table = mapOf(shape<CommemorationDetails>(DETAILS, { sources: needed(listOf(text)) }))

/**
 * Joins details by id: to the records of a part of the shipped data, or to the occurrences of a plan made from one. What has no
 * details there (records of your own) comes back as it was.
 *
 * @param details what `ky-niem/data/details` exports
 * @throws InputError for what is no list of records or occurrences, or no table of details.
 * @example
 * withDetails([{ id: 'a' }], { a: { sources: ['Báo Nhân Dân, 27/7/1947'] } }) // [{ id: 'a', sources: ['Báo Nhân Dân, 27/7/1947'] }]
 */
export function withDetails<T extends Pick<Commemoration, 'id'>>(
  list: readonly T[],
  details: Readonly<Record<string, CommemorationDetails>>,
): (T & Partial<CommemorationDetails>)[] {
  check('withDetails', 'list', list, needed(items))
  check('withDetails', 'details', details, needed(table))
  return list.map((item) => (Object.hasOwn(details, item.id) ? { ...item, ...details[item.id] } : item))
}
