import { small } from './span-words.js'

/** Beginnings of titles that say what is done. */
const VERBS =
  'Tuyên truyền|Triển khai|Thực hiện|Tổ chức|Hưởng ứng|Đẩy mạnh|Tăng cường|Phát động|Giao ban|Đợt (?:cao điểm )?tuyên truyền'

/** Beginnings of titles and names that are common words: what follows them is the name, if there is one. */
const COMMON =
  'Công tác|Hoạt động|Kết quả|Phong trào|Các|Những|Một số|Việc|Chủ trương|Chính sách|Nội dung|Nhiệm vụ|Giải pháp|' +
  'Ý nghĩa|Truyền thống|Thành tựu|Tình hình|Mô hình|Kinh nghiệm|Quy định|Pháp luật|Cuộc|Hội thi|Bầu cử|Kỷ niệm|' +
  'Chào mừng|Hướng tới|Tiến tới|Sơ kết|Tổng kết|Học tập|Phổ biến|Giáo dục|Phòng,? chống|Phòng ngừa|Ứng phó|' +
  'Khắc phục|Ngăn chặn|Đấu tranh|Quản lý|Bảo vệ|Phát triển|Phát huy|Xây dựng|Bảo đảm|Nâng cao|Hỗ trợ|Tín dụng|' +
  'Giảm nghèo|Cải cách|Chuyển đổi số|An toàn|Bình đẳng giới|Ra đời|Khởi nghĩa giành|Giúp|Tạo|Tham mưu|Chủ động|' +
  'Phối hợp|Chỉ đạo|Hướng dẫn|Theo dõi|Toàn|Cán bộ|Công chức|Đảng viên|Đoàn viên|Hội viên|Người|Học sinh|' +
  'Doanh nghiệp|Mọi|[\\p{L}]+ năm thực hiện'

const BEGINS_WITH_VERB = new RegExp(`^(?:${VERBS})(?!\\p{L})`, 'u')
const BEGINS_COMMON = new RegExp(`^(?:${VERBS}|${COMMON})(?!\\p{L})`, 'u')

/** True for a title that says itself what is done, and needs no "tuyên truyền" before it. */
export function beginsWithVerb(title: string): boolean {
  return BEGINS_WITH_VERB.test(title)
}

/**
 * A Vietnamese title as it goes on inside a sentence: its first letter is small if it begins with one of the common
 * words above. Whatever else it begins with may be a name (`Tháng hành động …`, `Nghị quyết số …`, `Huế …`) and stays.
 *
 * @example
 * inSentence('Kỷ niệm 63 năm ngành Du lịch Việt Nam') // 'kỷ niệm 63 năm ngành Du lịch Việt Nam'
 * @example
 * inSentence('Tháng hành động vì trẻ em') // 'Tháng hành động vì trẻ em'
 */
export function inSentence(title: string): string {
  return BEGINS_COMMON.test(title) ? small(title) : title
}
