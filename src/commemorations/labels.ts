import type { Bilingual } from '../text/language.js'
import type { Kind, Level } from './vocabulary.js'

/** Kinds in words, as feeds and look-ups print them. */
export const KIND_LABELS: Readonly<Record<Kind, Bilingual>> = {
  'public-holiday': { vi: 'Ngày nghỉ lễ', en: 'Public holiday' },
  founding: { vi: 'Ngày thành lập', en: 'Founding day' },
  tradition: { vi: 'Ngày truyền thống', en: 'Tradition day' },
  response: { vi: 'Ngày hưởng ứng', en: 'Awareness day' },
  'historic-event': { vi: 'Sự kiện lịch sử', en: 'Historic event' },
  liberation: { vi: 'Ngày giải phóng', en: 'Liberation day' },
  'party-founding': { vi: 'Ngày thành lập Đảng bộ', en: 'Party organisation founded' },
  birth: { vi: 'Ngày sinh', en: 'Birth' },
  death: { vi: 'Ngày mất', en: 'Death' },
  visit: { vi: 'Chủ tịch Hồ Chí Minh về thăm', en: 'Visit of President Ho Chi Minh' },
  diplomatic: { vi: 'Quan hệ ngoại giao', en: 'Diplomatic relations' },
  international: { vi: 'Ngày quốc tế', en: 'International day' },
  festival: { vi: 'Lễ hội', en: 'Festival' },
  religious: { vi: 'Lễ tôn giáo', en: 'Religious day' },
  popular: { vi: 'Ngày phổ biến', en: 'Popular day' },
  'action-month': { vi: 'Tháng hành động', en: 'Action month' },
  'action-week': { vi: 'Tuần lễ', en: 'Action week' },
  period: { vi: 'Đợt hoạt động', en: 'Yearly period' },
}

/** Levels in words, as feeds and look-ups print them. */
export const LEVEL_LABELS: Readonly<Record<Level, Bilingual>> = {
  national: { vi: 'Quốc gia', en: 'National' },
  party: { vi: 'Đảng', en: 'Party' },
  'armed-forces': { vi: 'Lực lượng vũ trang', en: 'Armed forces' },
  sector: { vi: 'Ngành', en: 'Sector' },
  organisation: { vi: 'Đoàn thể', en: 'Organisation' },
  province: { vi: 'Địa phương', en: 'Province' },
  person: { vi: 'Nhân vật', en: 'Person' },
  diplomatic: { vi: 'Đối ngoại', en: 'Diplomacy' },
  international: { vi: 'Quốc tế', en: 'International' },
  community: { vi: 'Cộng đồng', en: 'Community' },
  popular: { vi: 'Đời sống', en: 'Everyday life' },
}
