import type { RuleCases } from './cases.js'

export const wrongDay: RuleCases = {
  rule: 'wrong-day',
  silent: [
    'Ngày Doanh nhân Việt Nam (13/10)',
    'Ngày Doanh nhân Việt Nam 13-10',
    'Ngày Gia đình Việt Nam 28/6; Ngày Môi trường thế giới (5/6); Ngày Nhân quyền thế giới 10/12',
    'Mít tinh Ngày Thương binh - Liệt sĩ tổ chức ngày 25/7/2023',
    'Lễ kỷ niệm Ngày Quốc khánh (31/8/2023)',
    'Giỗ Tổ Hùng Vương (10/3 âm lịch)',
    'Ngày Quốc khánh nước Cộng hòa Dân chủ Nhân dân Lào (02/12)',
    'Ngày thành lập Đảng bộ huyện (12/8)',
    { text: 'Ngày Thế giới tưởng niệm các nạn nhân tử vong vì tai nạn giao thông (19/11/2023)', year: 2023 },
    'Ngày Cách mạng tháng Tám 19/8 và Quốc khánh 2/9',
  ],
  found: [
    { text: 'Gặp mặt nhân Ngày Doanh nhân Việt Nam 15/10', found: '15/10', expected: '13/10' },
    { text: 'Ngày Du lịch Việt Nam (7/9)', found: '7/9', expected: '9/7' },
    {
      text: '63 năm Ngày Du lịch Việt Nam (07/9/1960 - 07/9/2023)',
      year: 2023,
      found: '07/9/1960',
      expected: '09/7/1960',
    },
    { text: 'Ngày Thương binh - Liệt sĩ (22/7)', found: '22/7', expected: '27/7' },
    { text: 'Ngày Nhà giáo Việt Nam 21/11', found: '21/11', expected: '20/11' },
    { text: 'Ngày truyền thống ngành Kiểm tra Đảng 15-10 (1948 - 2023)', found: '15-10', expected: '16-10' },
    {
      text: 'Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (03/9)',
      found: '03/9',
      expected: '02/9',
    },
  ],
}
