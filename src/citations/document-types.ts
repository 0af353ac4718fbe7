import { check, text } from '../arguments.js'
import { frozen } from '../frozen.js'
import type { DocumentSystem } from './citation.js'
import { documentSystem } from './citation-check.js'

/** A type of official document, with the letters that stand for it in a symbol. */
export interface DocumentType {
  /** As written out: `Kế hoạch`. */
  name: string
  /** In English: `Plan`. */
  en: string
  /**
   * `administrative`: the 29 types of Nghị định 30/2020/NĐ-CP, Điều 7; `legal`: legal acts and the older decrees;
   * `party`: types that Party bodies alone issue; `joint`: forms of several bodies together.
   */
  group: 'administrative' | 'legal' | 'party' | 'joint'
  /** Letters in the symbol of a State document; absent where the type has none (công văn) or the State does not issue it. */
  state?: string
  /** Letters in the symbol of a Party document. */
  party?: string
  /** Laws are cited by their title, with or without a number. */
  byTitle?: true
}

const administrative = (name: string, en: string, state?: string, party?: string): DocumentType => ({
  name,
  en,
  group: 'administrative',
  ...(state === undefined ? {} : { state }),
  ...(party === undefined ? {} : { party }),
})

/**
 * Types of State and Party documents.
 *
 * State types and abbreviations: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III (27 of the 29 have letters); legal acts by the
 * Law on the promulgation of legal documents. Party types: Quy định 66-QĐ/TW of 06/02/2017, letters by Hướng dẫn 36-HD/VPTW of
 * 03/4/2018, where Quy định and Quyết định share QĐ.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = frozen([
  administrative('Nghị quyết', 'Resolution', 'NQ', 'NQ'),
  administrative('Quyết định', 'Decision', 'QĐ', 'QĐ'),
  administrative('Chỉ thị', 'Directive', 'CT', 'CT'),
  administrative('Quy chế', 'Regulations', 'QC', 'QC'),
  administrative('Quy định', 'Rules', 'QyĐ', 'QĐ'),
  administrative('Thông cáo', 'Communiqué', 'TC', 'TC'),
  administrative('Thông báo', 'Notice', 'TB', 'TB'),
  administrative('Hướng dẫn', 'Guidance', 'HD', 'HD'),
  administrative('Chương trình', 'Programme', 'CTr', 'CTr'),
  administrative('Kế hoạch', 'Plan', 'KH', 'KH'),
  administrative('Phương án', 'Scheme', 'PA', 'PA'),
  administrative('Đề án', 'Project proposal', 'ĐA', 'ĐA'),
  administrative('Dự án', 'Project', 'DA', 'DA'),
  administrative('Báo cáo', 'Report', 'BC', 'BC'),
  administrative('Biên bản', 'Minutes', 'BB', 'BB'),
  administrative('Tờ trình', 'Proposal', 'TTr', 'TTr'),
  administrative('Hợp đồng', 'Contract', 'HĐ'),
  administrative('Công văn', 'Official letter', undefined, 'CV'),
  administrative('Công điện', 'Official telegram', 'CĐ'),
  administrative('Bản ghi nhớ', 'Memorandum', 'BGN'),
  administrative('Bản thỏa thuận', 'Agreement', 'BTT'),
  administrative('Giấy ủy quyền', 'Authorisation', 'GUQ'),
  administrative('Giấy mời', 'Invitation', 'GM', 'GM'),
  administrative('Giấy giới thiệu', 'Letter of introduction', 'GGT'),
  administrative('Giấy nghỉ phép', 'Leave permit', 'GNP'),
  administrative('Phiếu gửi', 'Dispatch slip', 'PG'),
  administrative('Phiếu chuyển', 'Transfer slip', 'PC'),
  administrative('Phiếu báo', 'Notification slip', 'PB'),
  administrative('Thư công', 'Official note'),
  { name: 'Hiến pháp', en: 'Constitution', group: 'legal', byTitle: true },
  { name: 'Bộ luật', en: 'Code', group: 'legal', byTitle: true },
  { name: 'Luật', en: 'Law', group: 'legal', byTitle: true },
  { name: 'Pháp lệnh', en: 'Ordinance', group: 'legal', state: 'PL', byTitle: true },
  { name: 'Lệnh', en: 'Order', group: 'legal', state: 'L' },
  { name: 'Nghị định', en: 'Decree', group: 'legal', state: 'NĐ' },
  { name: 'Thông tư', en: 'Circular', group: 'legal', state: 'TT' },
  { name: 'Thông tư liên tịch', en: 'Joint circular', group: 'legal', state: 'TTLT' },
  { name: 'Nghị quyết liên tịch', en: 'Joint resolution', group: 'legal', state: 'NQLT' },
  { name: 'Sắc lệnh', en: 'Decree', group: 'legal', state: 'SL' },
  { name: 'Văn bản hợp nhất', en: 'Consolidated text', group: 'legal', state: 'VBHN' },
  { name: 'Kết luận', en: 'Conclusion', group: 'party', party: 'KL' },
  { name: 'Thông tri', en: 'Circular notice', group: 'party', party: 'TT' },
  { name: 'Quy hoạch', en: 'Planning scheme', group: 'party', party: 'QH' },
  { name: 'Chiến lược', en: 'Strategy', group: 'party' },
  { name: 'Tuyên bố', en: 'Declaration', group: 'party' },
  { name: 'Lời kêu gọi', en: 'Appeal', group: 'party' },
  { name: 'Chương trình hành động', en: 'Action programme', group: 'joint', state: 'CTr', party: 'CTr' },
  { name: 'Chương trình phối hợp', en: 'Joint programme', group: 'joint', state: 'CTPH', party: 'CTPH' },
  { name: 'Kế hoạch phối hợp', en: 'Joint plan', group: 'joint', state: 'KHPH', party: 'KHPH' },
  { name: 'Kế hoạch liên tịch', en: 'Joint plan', group: 'joint', state: 'KHLT', party: 'KHLT' },
  { name: 'Hướng dẫn liên tịch', en: 'Joint guidance', group: 'joint', state: 'HDLT', party: 'HDLT' },
])

/** What a document is called whose type is neither printed nor told by its symbol. */
export const UNKNOWN_TYPE = 'Văn bản'

const byName = new Map(
  DOCUMENT_TYPES.flatMap((type) => [[type.name, type] as const, [type.name.toLowerCase(), type] as const]),
)

/** The first type with each mark, as Quy định and Quyết định share QĐ in the Party. */
const byMark = (system: DocumentSystem): ReadonlyMap<string | undefined, DocumentType> =>
  new Map([...DOCUMENT_TYPES].reverse().map((type) => [type[system], type]))
const byMarks = { state: byMark('state'), party: byMark('party') }

/** The type of that name, in any case: `KẾ HOẠCH`, `kế hoạch`. */
export function typeByName(name: string): DocumentType | undefined {
  check('typeByName', 'name', name, text)
  return byName.get(name) ?? byName.get(name.toLowerCase())
}

/**
 * The type that letters of a symbol stand for, case matched exactly: QĐ and QyĐ, CT and CTr are different types.
 *
 * @example
 * typeByMark('CTr', 'state')?.name // 'Chương trình'
 */
export function typeByMark(mark: string, system: DocumentSystem): DocumentType | undefined {
  check('typeByMark', 'mark', mark, text)
  check('typeByMark', 'system', system, documentSystem)
  return byMarks[system].get(mark)
}
