import type { DocumentKind } from '../guidance/letterhead.js'
import type { Bilingual, Language } from '../text/language.js'

/** A kind of document that drafts name in `loai`. */
export interface DraftKind {
  name: Bilingual
  /** Letters of the kind in the symbol; absent for an official letter, and for what bears no number. */
  symbol?: string
  /** True for what has addressees ("Kính gửi") and "V/v" in place of a type name: the official letter. */
  letter?: true
  /** True for what bears no number and symbol. */
  unnumbered?: true
}

const kind = (vi: string, en: string, symbol: string): DraftKind => ({ name: { vi, en }, symbol })

/** The kinds by their names in a draft; Nghị định 30/2020/NĐ-CP (Điều 7, Phụ lục III) and Quy định 66-QĐ/TW name those that bear a number. */
export const DRAFT_KINDS = {
  'cong-van': { name: { vi: 'Công văn', en: 'Official letter' }, letter: true },
  'huong-dan': kind('Hướng dẫn', 'Guidance', 'HD'),
  'ke-hoach': kind('Kế hoạch', 'Plan', 'KH'),
  'thong-bao': kind('Thông báo', 'Notice', 'TB'),
  'chuong-trinh': kind('Chương trình', 'Programme', 'CTr'),
  'bao-cao': kind('Báo cáo', 'Report', 'BC'),
  'bien-ban': kind('Biên bản', 'Minutes', 'BB'),
  'to-trinh': kind('Tờ trình', 'Proposal', 'TTr'),
  'chi-thi': kind('Chỉ thị', 'Directive', 'CT'),
  'ket-luan': kind('Kết luận', 'Conclusion', 'KL'),
  'de-cuong': { name: { vi: 'Đề cương tuyên truyền', en: 'Outline for communication' }, unnumbered: true },
  'khau-hieu': { name: { vi: 'Khẩu hiệu tuyên truyền', en: 'Slogans' }, unnumbered: true },
  'tai-lieu': { name: { vi: 'Tài liệu tuyên truyền', en: 'Material for communication' }, unnumbered: true },
} as const satisfies Record<DraftKindName, DraftKind>

/** A kind of document by its name in a draft. */
export type DraftKindName =
  | 'cong-van'
  | 'huong-dan'
  | 'ke-hoach'
  | 'thong-bao'
  | 'chuong-trinh'
  | 'bao-cao'
  | 'bien-ban'
  | 'to-trinh'
  | 'chi-thi'
  | 'ket-luan'
  | 'de-cuong'
  | 'khau-hieu'
  | 'tai-lieu'

/** The names of the kinds, in the order of a list. */
export const DRAFT_KIND_NAMES: readonly DraftKindName[] = Object.freeze(
  Object.keys(DRAFT_KINDS) as DraftKindName[],
)

/** Type and letters for the letterhead; undefined for an official letter. */
export function documentKind(
  { name, symbol, letter }: DraftKind,
  language: Language,
): DocumentKind | undefined {
  return letter ? undefined : { type: name[language], symbol: symbol ?? '' }
}
