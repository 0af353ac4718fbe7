import { check, text } from '../arguments.js'
import { frozen } from '../frozen.js'
import type { DocumentSystem } from './citation.js'

/** A body as symbols abbreviate it. */
export interface IssuerAbbreviation {
  /** Name in full; for a kind of body that every province or commune has, the kind. */
  name: string
  /** True if the letters mean this one body and no other. */
  unique?: true
  /** Whose rules the body writes by; absent for Fronts and unions, which use both forms. */
  system?: DocumentSystem
}

const state = (name: string): IssuerAbbreviation => ({ name, system: 'state' })
const oneState = (name: string): IssuerAbbreviation => ({ name, system: 'state', unique: true })
const party = (name: string): IssuerAbbreviation => ({ name, system: 'party' })
const oneParty = (name: string): IssuerAbbreviation => ({ name, system: 'party', unique: true })

/**
 * Abbreviations of issuing bodies met in symbols. Ministries keep the names under which they issued, also where later mergers
 * ended them; BTGTW has been BTGDVTW since 2025. TW stands for the Central Committee, the Politburo and the Secretariat alike, so it
 * expands to no single body.
 */
export const ISSUER_ABBREVIATIONS: Readonly<Record<string, IssuerAbbreviation>> = frozen({
  CP: oneState('Chính phủ'),
  TTg: oneState('Thủ tướng Chính phủ'),
  CTN: oneState('Chủ tịch nước'),
  VPCP: oneState('Văn phòng Chính phủ'),
  HĐBT: oneState('Hội đồng Bộ trưởng'),
  HĐCP: oneState('Hội đồng Chính phủ'),
  VPQH: oneState('Văn phòng Quốc hội'),
  BTTTT: oneState('Bộ Thông tin và Truyền thông'),
  BVHTTDL: oneState('Bộ Văn hóa, Thể thao và Du lịch'),
  BNV: oneState('Bộ Nội vụ'),
  BTC: oneState('Bộ Tài chính'),
  BTP: oneState('Bộ Tư pháp'),
  BYT: oneState('Bộ Y tế'),
  BCT: oneState('Bộ Công Thương'),
  BCA: oneState('Bộ Công an'),
  BQP: oneState('Bộ Quốc phòng'),
  BGDĐT: oneState('Bộ Giáo dục và Đào tạo'),
  BKHCN: oneState('Bộ Khoa học và Công nghệ'),
  BLĐTBXH: oneState('Bộ Lao động - Thương binh và Xã hội'),
  BNNPTNT: oneState('Bộ Nông nghiệp và Phát triển nông thôn'),
  BTNMT: oneState('Bộ Tài nguyên và Môi trường'),
  BXD: oneState('Bộ Xây dựng'),
  BNG: oneState('Bộ Ngoại giao'),
  UBND: state('Ủy ban nhân dân'),
  HĐND: state('Hội đồng nhân dân'),
  CTUBND: state('Chủ tịch Ủy ban nhân dân'),
  STTTT: state('Sở Thông tin và Truyền thông'),
  SVHTTDL: state('Sở Văn hóa, Thể thao và Du lịch'),
  SCT: state('Sở Công Thương'),
  SYT: state('Sở Y tế'),
  STP: state('Sở Tư pháp'),
  SNV: state('Sở Nội vụ'),
  SGDĐT: state('Sở Giáo dục và Đào tạo'),
  SNN: state('Sở Nông nghiệp và Phát triển nông thôn'),
  SLĐTBXH: state('Sở Lao động - Thương binh và Xã hội'),
  TTCS: oneState('Cục Thông tin cơ sở'),
  BATGT: state('Ban An toàn giao thông'),
  BCĐ: { name: 'Ban Chỉ đạo' },
  VP: { name: 'Văn phòng' },
  MTTQ: { name: 'Mặt trận Tổ quốc Việt Nam' },
  MTTW: { name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', unique: true },
  LĐLĐ: { name: 'Liên đoàn Lao động' },
  TLĐ: { name: 'Tổng Liên đoàn Lao động Việt Nam', unique: true },
  TWĐTN: { name: 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', unique: true },
  TW: party('Trung ương Đảng'),
  VPTW: oneParty('Văn phòng Trung ương Đảng'),
  BTCTW: oneParty('Ban Tổ chức Trung ương'),
  UBKTTW: oneParty('Ủy ban Kiểm tra Trung ương'),
  BTGTW: oneParty('Ban Tuyên giáo Trung ương'),
  BDVTW: oneParty('Ban Dân vận Trung ương'),
  BTGDVTW: oneParty('Ban Tuyên giáo và Dân vận Trung ương'),
  TU: party('Tỉnh ủy, Thành ủy'),
  ĐU: party('Đảng ủy'),
  ĐUK: party('Đảng ủy Khối'),
  HU: party('Huyện ủy'),
  QU: party('Quận ủy'),
  BTGTU: party('Ban Tuyên giáo Tỉnh ủy, Thành ủy'),
  BTGDVTU: party('Ban Tuyên giáo và Dân vận Tỉnh ủy, Thành ủy'),
  BDVTU: party('Ban Dân vận Tỉnh ủy, Thành ủy'),
  BTCTU: party('Ban Tổ chức Tỉnh ủy, Thành ủy'),
  VPTU: party('Văn phòng Tỉnh ủy, Thành ủy'),
  BTGHU: party('Ban Tuyên giáo Huyện ủy'),
  BTGQU: party('Ban Tuyên giáo Quận ủy'),
  BTGĐU: party('Ban Tuyên giáo Đảng ủy'),
})

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const

/** `QH15` is the National Assembly of the 15th term, `UBTVQH15` its Standing Committee. */
function assembly(letters: string): IssuerAbbreviation | undefined {
  const match = /^(UBTVQH|QH)([1-9]\d?)$/.exec(letters)
  if (!match) return undefined
  const term = Number(match[2])
  if (term > 39) return undefined
  const body = match[1] === 'QH' ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội'
  return oneState(`${body} khóa ${'X'.repeat(Math.floor(term / 10))}${UNITS[term % 10]}`)
}

/** True for the letters of the National Assembly or its Standing Committee: `QH15`, `UBTVQH15`. */
export function isAssembly(letters: string): boolean {
  return assembly(letters) !== undefined
}

/** What is known of the body behind letters of a symbol: `TTg`, `QH15`. */
export function issuerByAbbreviation(letters: string): IssuerAbbreviation | undefined {
  check('issuerByAbbreviation', 'letters', letters, text)
  return Object.hasOwn(ISSUER_ABBREVIATIONS, letters) ? ISSUER_ABBREVIATIONS[letters] : assembly(letters)
}

/** Letters without diacritics and case, for telling a misspelt abbreviation. */
export function foldAbbreviation(letters: string): string {
  // Decomposing takes most of the time, and most letters have nothing to lose.
  if (/^[A-Za-z\d/.&-]*$/.test(letters)) return letters.toUpperCase()
  return letters
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/Đ/g, 'D')
    .replace(/đ/g, 'd')
    .toUpperCase()
}

const ISSUERS_BY_FOLD = new Map(Object.keys(ISSUER_ABBREVIATIONS).map((key) => [foldAbbreviation(key), key]))

/** The abbreviation that misspelt letters stand for: UBNĐ stays, HDND is HĐND, TTG is TTg, TƯ is TW. */
export function issuerFor(group: string): string | undefined {
  if (issuerByAbbreviation(group)) return group
  if (group.includes('TƯ')) return group.replace('TƯ', 'TW')
  return ISSUERS_BY_FOLD.get(foldAbbreviation(group))
}

export function issuerSystem(groups: readonly string[]): DocumentSystem | undefined {
  for (const group of groups) {
    const system = issuerByAbbreviation(group)?.system
    if (system) return system
  }
  return undefined
}
