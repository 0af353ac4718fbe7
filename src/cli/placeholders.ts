/** What stands for a value in usage and help, such as the "file" of `-o <file>`, in Vietnamese. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  address: 'địa chỉ',
  block: 'phần',
  citation: 'văn bản',
  class: 'mốc',
  command: 'lệnh',
  date: 'ngày',
  days: 'số ngày',
  domain: 'tên miền',
  duration: 'khoảng',
  file: 'tệp',
  folder: 'thư mục',
  form: 'cách',
  format: 'dạng',
  from: 'từ ngày',
  id: 'mã',
  kind: 'loại',
  language: 'ngôn ngữ',
  layout: 'mẫu',
  least: 'mức',
  level: 'cấp',
  mark: 'dấu',
  month: 'tháng',
  n: 'số',
  name: 'tên',
  number: 'số',
  options: 'tùy chọn',
  picture: 'hình',
  port: 'cổng',
  quarter: 'quý',
  rule: 'quy tắc',
  shell: 'trình lệnh',
  slug: 'tỉnh',
  text: 'nội dung',
  time: 'thời điểm',
  title: 'tiêu đề',
  to: 'đến ngày',
  topic: 'chủ đề',
  week: 'tuần',
  which: 'cách',
  words: 'từ',
  year: 'năm',
}

/**
 * The placeholders of a text, between < > or [ ], in Vietnamese.
 *
 * @example
 * inVietnamese('--output <file>') // '--output <tệp>'
 */
export function inVietnamese(text: string): string {
  return text.replace(/(?<=[<[])[a-z]+(?=(?:\.\.\.)?[>\]])/g, (word) => VIETNAMESE[word] ?? word)
}
