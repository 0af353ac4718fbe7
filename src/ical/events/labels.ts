import type { Kind, Level } from '../../commemorations/vocabulary.js'

interface Label {
  vi: string
  en: string
}

/** Kinds as subscribers see them among the categories. */
export const KIND_LABELS: Readonly<Record<Kind, Label>> = {
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

/** Levels as subscribers see them among the categories. */
export const LEVEL_LABELS: Readonly<Record<Level, Label>> = {
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

/** Fixed words of a feed. */
export const WORDS = {
  vi: {
    anniversary: 'Tính từ',
    years: 'năm',
    lunar: 'Ngày âm lịch',
    period: 'Thời gian',
    publicHoliday: 'Ngày nghỉ lễ, người lao động hưởng nguyên lương',
    focus: 'Trọng tâm',
    organisation: 'Cơ quan',
    province: 'Địa phương',
    basis: 'Căn cứ',
    sources: 'Nguồn',
    low: 'Độ tin cậy: thấp, chưa xác nhận được',
    prepare: 'Chuẩn bị',
    cancelled: 'Hủy',
    campaign: 'Đợt tuyên truyền',
    theme: 'Chủ đề',
    openEnd: 'Chưa định ngày kết thúc',
    holiday: 'Ngày nghỉ lễ',
    name: 'Ngày kỷ niệm Việt Nam',
    description: 'Ngày lễ - ngày kỷ niệm - tháng và tuần lễ hành động',
    round: 'năm tròn',
    five: 'năm lẻ 5',
    other: 'năm khác',
  },
  en: {
    anniversary: 'Counted from',
    years: 'years',
    lunar: 'Lunar calendar',
    period: 'Time',
    publicHoliday: 'Public holiday with full pay',
    focus: 'Focus',
    organisation: 'Body',
    province: 'Province',
    basis: 'Legal basis',
    sources: 'Sources',
    low: 'Confidence: low, not confirmed',
    prepare: 'Prepare',
    cancelled: 'Cancelled',
    campaign: 'Communication campaign',
    theme: 'Theme',
    openEnd: 'No end set yet',
    holiday: 'Public holiday',
    name: 'Vietnamese commemorations',
    description: 'Public holidays - commemorations - action months and weeks of Vietnam',
    round: 'round year',
    five: 'year ending in 5',
    other: 'other year',
  },
} as const
