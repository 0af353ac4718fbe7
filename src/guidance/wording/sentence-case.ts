import { small } from './span-words.js'

/**
 * Beginnings of titles that say what is done: how it is done (`Tiếp tục`, `Chú trọng`), communicating, and what a body does. Days and events
 * (`Kỷ niệm`, `Chào mừng`, `Bầu cử`) are what is communicated on.
 */
const VERBS =
  'Tiếp tục|Tích cực|Chú trọng|Chủ động|Tập trung|Bám sát|Kịp thời|Thường xuyên|Bắt đầu|Làm tốt|Quan tâm|Coi trọng|Ưu tiên|' +
  'Tuyên truyền|Thông tin|Truyền thông|Phổ biến|Quán triệt|Giới thiệu|Quảng bá|Vận động|Khuyến khích|Cổ vũ|Động viên|Biểu dương|' +
  'Tôn vinh|Lan tỏa|Khơi dậy|Nêu cao|Nêu gương|Đề cao|Khẳng định|Nhấn mạnh|Làm rõ|Phản ánh|Phản bác|Định hướng|Đăng tải|Đăng|Phát sóng|' +
  'Phát hành|Cập nhật|Cung cấp|Công bố|Công khai|Lồng ghép|Treo|Đưa tin|Đưa|Mở chuyên mục|Mở rộng|Lấy ý kiến|Góp ý|' +
  'Triển khai|Thực hiện|Tổ chức|Hưởng ứng|Đẩy mạnh|Đẩy nhanh|Tăng cường|Phát động|Sơ kết|Tổng kết|Đánh giá|Chuẩn bị|Tham gia|' +
  'Tham mưu|Phối hợp|Chỉ đạo|Hướng dẫn|Theo dõi|Kiểm tra|Giám sát|Rà soát|Đôn đốc|Xây dựng|Củng cố|Giữ gìn|Giữ vững|Bảo vệ|Bảo đảm|Đảm bảo|' +
  'Phát triển|Phát huy|Nâng cao|Nhân rộng|Đổi mới|Đa dạng hóa|Hỗ trợ|Giúp|Tạo|Quản lý|Khắc phục|Ngăn chặn|Phòng ngừa|Ứng phó|Đấu tranh|' +
  'Thăm hỏi|Gặp mặt|Tri ân|Học tập|Giáo dục|Góp phần|Kêu gọi|Trao đổi|Thống nhất|Hoàn thành|Hoàn thiện|Gắn|Thi đua|Ký kết|Ra quân'

/** Beginnings of titles and names that are common words: what follows them is the name, if there is one. */
const COMMON =
  'Công tác|Hoạt động|Kết quả|Phong trào|Các|Những|Một số|Việc|Chủ trương|Chính sách|Nội dung|Nhiệm vụ|Giải pháp|' +
  'Ý nghĩa|Truyền thống|Thành tựu|Tình hình|Mô hình|Kinh nghiệm|Quy định|Pháp luật|Cuộc|Hội thi|Bầu cử|Kỷ niệm|' +
  'Chào mừng|Hướng tới|Tiến tới|Phòng,? chống|Tín dụng|Giảm nghèo|Cải cách|Chuyển đổi số|An toàn|Bình đẳng giới|Ra đời|' +
  'Khởi nghĩa giành|Lịch|Danh mục|Danh sách|Toàn|Cán bộ|Công chức|Đảng viên|Đoàn viên|Hội viên|Người|Học sinh|Doanh nghiệp|Mọi|[\\p{L}]+ năm thực hiện'

/** Beginnings that name the doing itself: "Tiếp tục giao ban báo chí", not "tuyên truyền giao ban". */
const DOINGS = 'Giao ban|Đợt (?:cao điểm )?tuyên truyền'

const BEGINS_WITH_DOING = new RegExp(`^(?:${DOINGS})(?!\\p{L})`, 'u')
const BEGINS_WITH_VERB = new RegExp(`^(?:${VERBS})(?!\\p{L})`, 'u')
const BEGINS_COMMON = new RegExp(`^(?:${VERBS}|${DOINGS}|${COMMON})(?!\\p{L})`, 'u')

/** True for a title that says itself what is done, and needs no "tuyên truyền" before it. */
export function beginsWithVerb(title: string): boolean {
  return BEGINS_WITH_VERB.test(title)
}

/** True for a title that names the doing itself. */
export function beginsWithDoing(title: string): boolean {
  return BEGINS_WITH_DOING.test(title)
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
