/** What kind of day or period it is. */
export const KINDS = Object.freeze([
  'public-holiday', // ngày nghỉ lễ
  'founding', // ngày thành lập
  'tradition', // ngày truyền thống
  'response', // ngày hưởng ứng
  'event', // sự kiện lớn trong năm: đại hội, bầu cử, tổng điều tra
  'historic-event', // sự kiện lịch sử
  'liberation', // ngày giải phóng
  'party-founding', // ngày thành lập Đảng bộ
  'birth', // ngày sinh
  'death', // ngày mất
  'visit', // ngày Chủ tịch Hồ Chí Minh về thăm
  'diplomatic', // quan hệ ngoại giao, quốc khánh các nước
  'international', // ngày quốc tế, ngày thế giới
  'festival', // lễ hội, tết
  'religious', // lễ tôn giáo
  'popular', // ngày phổ biến trong đời sống
  'action-month', // tháng hành động
  'action-week', // tuần lễ
  'period', // đợt, chiến dịch thường niên
] as const)
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number]

/** Whose day it is. */
export const LEVELS = Object.freeze([
  'national',
  'party',
  'armed-forces',
  'sector', // a branch of the State: health, education, customs
  'organisation', // Front, unions, associations
  'province',
  'person',
  'diplomatic',
  'international',
  'community', // religions, ethnic groups
  'popular',
] as const)
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number]

/** What a day is about. A closed list, so that filters and offices' interests have one vocabulary. */
export const TOPICS = Object.freeze([
  'party',
  'state-and-law',
  'history',
  'leaders',
  'defence',
  'public-security',
  'war-invalids',
  'labour',
  'youth',
  'children',
  'women',
  'family',
  'elderly',
  'education',
  'science-technology',
  'digital',
  'health',
  'population',
  'culture',
  'heritage',
  'sports',
  'tourism',
  'press',
  'agriculture',
  'environment',
  'disasters',
  'energy-industry',
  'trade',
  'finance',
  'transport',
  'construction',
  'diplomacy',
  'peace',
  'ethnic-religion',
  'humanitarian',
  'human-rights',
  'local',
] as const)
/** One of {@link TOPICS}. */
export type Topic = (typeof TOPICS)[number]

/**
 * Importance of a record:
 * 1 great days, public holidays, and the two days that the whole country keeps, 27/7 and 22/12; 2 what most offices print in a month's list, and the action months and weeks;
 * 3 days of one sector, body or person that its own offices print, and others in a round year;
 * 4 look-up material; 5 days of popular calendars and of other countries.
 */
export const RANKS = Object.freeze([1, 2, 3, 4, 5] as const)
/** One of {@link RANKS}. */
export type Rank = (typeof RANKS)[number]

/** What kind of office lists days; what each prints stands in `profiles.ts`. */
export const PROFILES = Object.freeze([
  'party', // cơ quan đảng
  'state', // cơ quan nhà nước
  'youth', // Đoàn Thanh niên
  'front', // Mặt trận Tổ quốc, các hội
  'union', // công đoàn
  'armed-forces', // quân đội, công an
  'school', // trường học
] as const)
/** One of {@link PROFILES}. */
export type Profile = (typeof PROFILES)[number]

/** How sure the record is: `high` an official page or two pages, `medium` one page, `low` not confirmed (left out by default). */
export const CONFIDENCES = Object.freeze(['high', 'medium', 'low'] as const)
/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number]

/** Class of an anniversary number: Nghị định 145/2013/NĐ-CP, Điều 3; Nghị định 111/2018/NĐ-CP knows `round` alone. */
export const MILESTONES = Object.freeze([
  'round', // năm tròn, ends in 0
  'five', // năm lẻ 5, ends in 5
  'other', // năm khác
] as const)
/** One of {@link MILESTONES}. */
export type Milestone = (typeof MILESTONES)[number]
