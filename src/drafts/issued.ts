import type { Issuer, Outline } from '../document/tree.js'
import { refuse } from '../errors.js'
import { hasFoot } from '../guidance/letterhead.js'
import type { Language } from '../text/language.js'
import type { DraftHead } from './head.js'
import { DRAFT_KINDS, type DraftKind } from './kinds.js'
import { refuseAt } from './place.js'

/** What the caller says in place of the front matter. */
interface Given {
  issuer?: Issuer
  number?: string
  date?: string
}

const MINUTES = {
  vi: { chair: 'Chủ tọa', secretary: 'Thư ký' },
  en: { chair: 'Chair', secretary: 'Secretary' },
} as const

/** Who issues the document: the caller's office or the draft's own, with what the front matter says of it. */
export function issuerOf(
  { issuer: given }: Pick<Given, 'issuer'>,
  { issuer: own, issuerFile, addressees, recipients, chair }: DraftHead,
  language: Language,
): Issuer | undefined {
  const issuer = given ?? own
  if (!issuer) {
    if (!issuerFile) return undefined
    return refuseAt(issuerFile.place, {
      code: 'missing-argument',
      field: 'co-quan',
      value: issuerFile.text,
      message: {
        vi: `Cần đưa thông tin cơ quan ban hành ("${issuerFile.text}") vào tùy chọn "issuer".`,
        en: `The profile of the issuing office ("${issuerFile.text}") is to be handed over as the option "issuer".`,
      },
    })
  }
  return {
    ...issuer,
    ...(addressees ? { addressees } : {}),
    ...(recipients ? { recipients } : {}),
    ...(chair ? { signer: { position: MINUTES[language].chair, name: chair.text } } : {}),
  }
}

/** Number, date, addressees and recipients stand in a letterhead: without one they would be lost without a word. */
export function refuseWithoutIssuer({ number, date }: Pick<Given, 'number' | 'date'>, head: DraftHead): void {
  const lost = {
    so: head.number,
    ngay: head.date,
    'kinh-gui': head.addressees,
    'noi-nhan': head.recipients,
    ky: head.signed,
    'chu-toa': head.chair,
    'thu-ky': head.secretary,
    number,
    date,
  }
  const field = Object.entries(lost).find(([, value]) => value !== undefined)?.[0]
  if (field === undefined) return
  refuse({
    code: 'missing-field',
    field,
    allowed: 'co-quan',
    ...head.places.get(field),
    message: {
      vi: `"${field}" in ở phần đầu hoặc phần cuối văn bản nên cần "co-quan" (thông tin cơ quan ban hành).`,
      en: `"${field}" is printed with the letterhead, so it needs "co-quan" (the profile of the issuing office).`,
    },
  })
}

export function refuseKindless({ places }: DraftHead): never {
  return refuse({
    code: 'missing-field',
    field: 'loai',
    ...places.get('co-quan'),
    allowed: Object.keys(DRAFT_KINDS).join(', '),
    message: {
      vi: `Văn bản có cơ quan ban hành cần có loại: thêm "loai:" vào phần đầu bản nháp, một trong: ${Object.keys(DRAFT_KINDS).join(', ')}.`,
      en: `A document with an issuing office needs its kind: add "loai:" to the front matter, one of: ${Object.keys(DRAFT_KINDS).join(', ')}.`,
    },
  })
}

/** A letter to nobody is none. */
export function refuseAddressees({ addressees, places }: DraftHead, kind: DraftKind, issuer: Issuer): void {
  const none = (issuer.addressees ?? []).length === 0
  if (kind.letter && none) {
    refuse({
      code: 'missing-field',
      field: 'kinh-gui',
      ...places.get('loai'),
      message: {
        vi: 'Công văn cần nơi kính gửi: thêm "kinh-gui:" vào phần đầu bản nháp, hoặc chọn loại khác (thong-bao, huong-dan).',
        en: 'An official letter needs addressees: add "kinh-gui:" to the front matter, or choose another kind (thong-bao, huong-dan).',
      },
    })
  }
  const takes = kind.letter || /^(?:Báo cáo|Tờ trình)$/.test(kind.name.vi)
  if (addressees && !takes) {
    refuse({
      code: 'foreign-option',
      field: 'kinh-gui',
      ...places.get('kinh-gui'),
      message: {
        vi: `${kind.name.vi} không có "Kính gửi"; ghi nơi nhận ở "noi-nhan", hoặc chọn loai: cong-van.`,
        en: `A document of the kind "${kind.name.en}" has no addressees; name its recipients in "noi-nhan", or choose loai: cong-van.`,
      },
    })
  }
}

/** Recipients and signature; under minutes the secretary's too. */
export function footOf(
  issuer: Issuer,
  { secretary }: DraftHead,
  language: Language,
): Pick<Outline, 'signed' | 'secretary'> {
  if (!hasFoot(issuer) && !secretary) return {}
  if (!secretary) return { signed: true }
  return { signed: true, secretary: { position: MINUTES[language].secretary, name: secretary.text } }
}

/** Chair and secretary sign minutes alone. */
export function refuseMinuteTakers({ kind, chair, secretary }: DraftHead): void {
  const lost = chair ?? secretary
  if (lost === undefined || kind === 'bien-ban') return
  refuseAt(lost.place, {
    code: 'foreign-option',
    field: chair ? 'chu-toa' : 'thu-ky',
    value: lost.text,
    allowed: 'bien-ban',
    message: {
      vi: 'Chủ tọa, thư ký chỉ ký biên bản (loai: bien-ban); người ký văn bản khác ghi ở "signer" của cơ quan.',
      en: 'Chair and secretary sign minutes alone (loai: bien-ban); who signs other documents stands in "signer" of the office.',
    },
  })
}

/** The symbol follows from kind and office: typed with the number, it would be printed twice. */
export function refuseSymbol(number: string | undefined): void {
  const digits = /^(\d{1,9}\p{Ll}?) ?[/-] ?\p{L}/u.exec(number?.trim() ?? '')?.[1]
  if (digits === undefined) return
  refuse({
    code: 'unknown-value',
    field: 'so',
    value: number,
    allowed: digits,
    message: {
      vi: `"so" chỉ ghi số (${digits}); ký hiệu được ghép theo loại văn bản và cơ quan.`,
      en: `"so" holds the number alone (${digits}); the symbol follows from kind and office.`,
    },
  })
}
