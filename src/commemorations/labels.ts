import type { Bilingual } from '../text/language.js'
import type { Kind, Level, Profile, Topic } from './vocabulary.js'

/** Kinds in words, as feeds and look-ups print them. */
export const KIND_LABELS: Readonly<Record<Kind, Bilingual>> = {
  'public-holiday': { vi: 'Ngày nghỉ lễ', en: 'Public holiday' },
  founding: { vi: 'Ngày thành lập', en: 'Founding day' },
  tradition: { vi: 'Ngày truyền thống', en: 'Tradition day' },
  response: { vi: 'Ngày hưởng ứng', en: 'Awareness day' },
  event: { vi: 'Sự kiện trong năm', en: 'Event of the year' },
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

/** Kinds of office in words, as help and forms name them. */
export const PROFILE_LABELS: Readonly<Record<Profile, Bilingual>> = {
  party: { vi: 'Cơ quan Đảng', en: 'Party body' },
  state: { vi: 'Cơ quan nhà nước', en: 'State body' },
  youth: { vi: 'Đoàn Thanh niên', en: 'Youth Union' },
  front: { vi: 'Mặt trận, các hội', en: 'Front and associations' },
  union: { vi: 'Công đoàn', en: 'Trade union' },
  'armed-forces': { vi: 'Quân đội, công an', en: 'Armed forces' },
  school: { vi: 'Trường học', en: 'School' },
}

/** Topics in words, as lists print them. */
export const TOPIC_LABELS: Readonly<Record<Topic, Bilingual>> = {
  party: { vi: 'Đảng', en: 'The Party' },
  'state-and-law': { vi: 'Nhà nước, pháp luật', en: 'State and law' },
  history: { vi: 'Lịch sử', en: 'History' },
  leaders: { vi: 'Lãnh đạo, danh nhân', en: 'Leaders and eminent persons' },
  defence: { vi: 'Quốc phòng', en: 'Defence' },
  'public-security': { vi: 'Công an, an ninh trật tự', en: 'Public security' },
  'war-invalids': { vi: 'Thương binh, liệt sĩ, người có công', en: 'War invalids and martyrs' },
  labour: { vi: 'Lao động, công đoàn', en: 'Labour and trade unions' },
  youth: { vi: 'Thanh niên', en: 'Youth' },
  children: { vi: 'Trẻ em', en: 'Children' },
  women: { vi: 'Phụ nữ', en: 'Women' },
  family: { vi: 'Gia đình', en: 'Family' },
  elderly: { vi: 'Người cao tuổi', en: 'The elderly' },
  education: { vi: 'Giáo dục, khuyến học', en: 'Education' },
  'science-technology': { vi: 'Khoa học, công nghệ', en: 'Science and technology' },
  digital: { vi: 'Chuyển đổi số, thông tin, truyền thông', en: 'Digital life and information' },
  health: { vi: 'Y tế', en: 'Health' },
  population: { vi: 'Dân số', en: 'Population' },
  culture: { vi: 'Văn hóa, nghệ thuật', en: 'Culture and arts' },
  heritage: { vi: 'Di sản', en: 'Heritage' },
  sports: { vi: 'Thể thao', en: 'Sports' },
  tourism: { vi: 'Du lịch', en: 'Tourism' },
  press: { vi: 'Báo chí, xuất bản', en: 'Press and publishing' },
  agriculture: { vi: 'Nông nghiệp, nông thôn', en: 'Agriculture' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  disasters: { vi: 'Phòng, chống thiên tai', en: 'Disasters' },
  'energy-industry': { vi: 'Năng lượng, công nghiệp', en: 'Energy and industry' },
  trade: { vi: 'Thương mại', en: 'Trade' },
  finance: { vi: 'Tài chính, ngân hàng', en: 'Finance' },
  transport: { vi: 'Giao thông vận tải', en: 'Transport' },
  construction: { vi: 'Xây dựng', en: 'Construction' },
  diplomacy: { vi: 'Đối ngoại', en: 'Diplomacy' },
  peace: { vi: 'Hòa bình', en: 'Peace' },
  'ethnic-religion': { vi: 'Dân tộc, tôn giáo', en: 'Ethnic groups and religions' },
  humanitarian: { vi: 'Nhân đạo, từ thiện', en: 'Humanitarian work' },
  'human-rights': { vi: 'Quyền con người', en: 'Human rights' },
  local: { vi: 'Địa phương', en: 'The locality' },
}
