import type { RuleCases } from './cases.js'

export const missingNumber: RuleCases = {
  rule: 'missing-number',
  silent: [
    'kỷ niệm 50 năm Ngày thành lập Kiểm lâm Việt Nam (21/5/1973 - 21/5/2023)',
    'đợt 100 ngày thi đua; 90 ngày đêm nước rút',
    'Kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023)',
    'gia đình làm lễ 100 ngày mất của cụ',
    'kỷ niệm 5 năm Ngày thành lập câu lạc bộ',
    'kỷ niệm 100 ngày thành lập đội xung kích (05/4/2023 - 14/7/2023)',
    'kỷ niệm 100 ngày mất của Chủ tịch Hồ Chí Minh',
    'KỶ NIỆM 100 NGÀY RA QUÂN',
  ],
  found: [
    {
      text: 'kỷ niệm 50 Ngày thành lập Kiểm lâm Việt Nam (21/5/1973 - 21/5/2023)',
      found: '50',
      expected: '50 năm',
    },
    { text: 'Kỷ niệm 145 ngày sinh V.I. Lênin (22/4/1870 - 22/4/2015)', found: '145', expected: '145 năm' },
    { text: 'chào mừng kỷ niệm 93 Ngày thành lập Đảng Cộng sản Việt Nam', found: '93', expected: '93 năm' },
    {
      text: 'Kỷ niệm năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2023)',
      found: 'năm',
      expected: '93 năm',
    },
    {
      text: 'chào mừng kỷ niệm 78 Ngày Thể thao Việt Nam (27/3/1946 - 27/3/2024)',
      found: '78',
      expected: '78 năm',
    },
    { text: 'kỷ niệm 35 ngày tái lập huyện (01/7/1989 - 01/7/2024)', found: '35', expected: '35 năm' },
    { text: 'kỷ niệm 70 ngày thành lập QĐND Việt Nam', found: '70', expected: '70 năm', severity: 'warning' },
  ],
}

export const name: RuleCases = {
  rule: 'name',
  silent: [
    { text: 'hướng dẫn của Ban Tuyên giáo Trung ương', year: 2023 },
    { text: 'hướng dẫn của Ban Tuyên giáo và Dân vận Trung ương', year: 2026 },
    { text: 'Ban Tuyên giáo (nay là Ban Tuyên giáo và Dân vận)', year: 2026 },
    { text: 'Ban Tuyên giáo Tỉnh ủy (nay là Ban Tuyên giáo và Dân vận Tỉnh ủy) đã chuẩn bị.', year: 2026 },
    {
      text: 'Ban Tuyên giáo Tỉnh ủy Hải Dương (nay là Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng)',
      year: 2026,
    },
    {
      text: 'Ban Tuyên giáo Trung ương trước đây, nay là Ban Tuyên giáo và Dân vận Trung ương',
      year: 2026,
    },
    { text: 'Sở Giao thông vận tải tỉnh Hải Dương (trước sắp xếp) đã nghiệm thu', year: 2026 },
    { text: 'theo Hướng dẫn số 96-HD/BTGTW ngày 22/02/2023 của Ban Tuyên giáo Trung ương', year: 2026 },
    { text: 'Ngày Sách Việt Nam (21/4)', year: 2020 },
    { text: 'Ngày Sách và Văn hóa đọc Việt Nam (21/4)', year: 2023 },
    'Bộ Thông tin và Truyền thông',
  ],
  found: [
    {
      text: 'Ban Tuyên giáo Trung ương đề nghị các cấp ủy',
      year: 2026,
      found: 'Ban Tuyên giáo',
      expected: 'Ban Tuyên giáo và Dân vận',
      severity: 'warning',
    },
    {
      text: 'Ban Tuyên giáo Tỉnh ủy (nơi tiếp nhận) nay là dịp ôn lại',
      year: 2026,
      found: 'Ban Tuyên giáo',
      expected: 'Ban Tuyên giáo và Dân vận',
      severity: 'warning',
    },
    {
      text: 'Bộ Thông tin và Truyền thông hướng dẫn',
      year: 2026,
      found: 'Bộ Thông tin và Truyền thông',
      expected: 'Bộ Khoa học và Công nghệ',
      severity: 'warning',
    },
    {
      text: 'hưởng ứng Ngày Sách Việt Nam (21/4)',
      year: 2023,
      found: 'Sách Việt Nam',
      expected: 'Sách và Văn hóa đọc Việt Nam',
      severity: 'warning',
    },
    {
      text: 'BAN TUYÊN GIÁO TỈNH ỦY',
      year: 2026,
      found: 'BAN TUYÊN GIÁO',
      expected: 'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      severity: 'warning',
    },
    {
      text: '51 năm Ngày truyền thống Quân đoàn 1 (24/10/1973 - 24/10/2024)',
      year: 2024,
      found: 'truyền thống Quân đoàn 1',
      severity: 'info',
    },
  ],
}

export const province: RuleCases = {
  rule: 'province',
  silent: [
    { text: 'UBND tỉnh Bình Dương đã tổ chức lễ hội vào tháng 5/2025. Lễ bế mạc là tháng 9/2025.' },
    {
      text: 'Bình Dương, ngày 02 tháng 5 năm 2025\nUBND tỉnh Bình Dương sẽ tổ chức lễ hội vào tháng 9/2025.',
    },
    { text: 'UBND tỉnh Bình Dương có kế hoạch từ tháng 9/2025 đến năm 2027', year: 2025 },
    'Kế hoạch số 12/KH-UBND ngày 05/8/2024 của UBND tỉnh Hải Dương',
    { text: 'UBND tỉnh Hải Dương ban hành kế hoạch', year: 2023 },
    { text: 'tỉnh Hải Dương (cũ) nay thuộc thành phố Hải Phòng', year: 2026 },
    { text: 'kỷ niệm Ngày giải phóng tỉnh Bạc Liêu', year: 2026 },
    'Hải Phòng, ngày 05 tháng 8 năm 2025\nKính gửi các đơn vị',
    { text: 'UBND thành phố Bắc Ninh', year: 2026, month: 10 },
    { text: 'UBND tỉnh Hải Dương (trước sắp xếp) giao UBND huyện Gia Lộc thực hiện.', year: 2026 },
    { text: 'UBND tỉnh Hải Dương giao UBND huyện Gia Lộc thực hiện năm 2024.', year: 2026 },
    // Lives, what was given, what was done are told under the names of their time.
    ...[
      'Ông từng làm Trưởng Công an huyện B, Phó Giám đốc Công an tỉnh Bình Định, Giám đốc Công an tỉnh Kon Tum.',
      'Từ năm 2015, ông là ủy viên cho đến tháng 6/2019, khi ông được bổ nhiệm làm Phó Chủ tịch UBND tỉnh Bình Định.',
      '01/2010 - 12/2014: Chuyên viên Văn phòng UBND tỉnh Phú Yên.',
      'Từ 2010 đến 2014: công tác tại Sở Tài chính tỉnh Quảng Nam.',
      '- Từ tháng 01/2010 - 12/2014: Chuyên viên Văn phòng UBND tỉnh Phú Yên.',
      'Trước đó, bà là Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Bình Định.',
      'Trước khi về nhận nhiệm vụ, ông công tác tại Văn phòng Tỉnh ủy Bình Định.',
      'Khi còn là Bí thư Tỉnh ủy Bình Định, ông đã về thăm trường.',
      'Trong 10 năm làm Chủ tịch UBND tỉnh Bình Định, ông đã đi hết các xã.',
      'Với cương vị Chủ tịch UBND tỉnh Bình Định lúc bấy giờ, ông ký quyết định thành lập Trường A.',
      'Hồi ấy, Sở Giáo dục và Đào tạo tỉnh Bình Định cử giáo viên lên vùng cao.',
      'Giấy chứng nhận do UBND tỉnh Bình Định cấp vẫn còn giá trị.',
      'Sách do Sở Văn hóa - Thông tin tỉnh Bình Định xuất bản.',
      'Bằng khen của UBND tỉnh Bình Định được treo ở phòng truyền thống.',
      'Năm học 2022 - 2023, trường được Sở Giáo dục và Đào tạo tỉnh Bình Định tặng Giấy khen.',
      '<p>Bà vốn là Giám đốc Sở Y tế tỉnh Bình Định.</p>',
      'ĐƯỢC TẶNG BẰNG KHEN CỦA UBND TỈNH BÌNH ĐỊNH',
    ].map((text) => ({ text, year: 2026 })),
    { text: 'UBND thành phố Đồng Nai giao các sở', year: 2026 },
    { text: 'UBND thành phố Đồng Nai giao các sở', year: 2026, month: 5 },
    { text: 'UBND tỉnh Đồng Nai giao các sở', year: 2026, month: 4 },
    'Đồng Nai, ngày 30 tháng 4 năm 2026\nUBND thành phố Đồng Nai đề nghị các sở',
    'Đồng Nai, ngày 29 tháng 4 năm 2026\nUBND tỉnh Đồng Nai đề nghị các sở',
    { text: 'UBND thành phố Bắc Ninh phối hợp với UBND tỉnh', year: 2024 },
    { text: 'UBND tỉnh Hải Dương ban hành Kế hoạch số 215/KH-UBND ngày 30/6/2025', year: 2025 },
  ],
  found: [
    ...[
      'Đề nghị tặng Bằng khen của UBND tỉnh Bình Định cho Trường A.',
      'Trước khi trình UBND tỉnh Bình Định, Sở A lấy ý kiến các xã.',
      'Theo đó, UBND tỉnh Bình Định ban hành kế hoạch của năm.',
      '2021 - 2026: Sở Tài chính tỉnh Bình Định.',
      'Kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ, Công an tỉnh Bình Định thăm gia đình chính sách.',
    ].map((text) => ({
      text,
      year: 2026,
      found: 'tỉnh Bình Định',
      expected: 'tỉnh Gia Lai',
      severity: 'warning' as const,
    })),
    {
      text: 'UBND tỉnh Bình Dương sẽ tổ chức lễ hội trái cây vào tháng 9/2025.',
      year: 2025,
      found: 'tỉnh Bình Dương',
      expected: 'thành phố Hồ Chí Minh',
      severity: 'warning',
    },
    {
      text: 'Kế hoạch số 12/KH-UBND ngày 05/8/2025 của UBND tỉnh Hải Dương',
      found: 'tỉnh Hải Dương',
      expected: 'thành phố Hải Phòng',
    },
    {
      text: 'UBND tỉnh Hải Dương giao UBND huyện Gia Lộc thực hiện năm 2026.',
      year: 2026,
      found: 'tỉnh Hải Dương',
      expected: 'thành phố Hải Phòng',
      severity: 'warning',
    },
    {
      text: 'UBND tỉnh Bạc Liêu yêu cầu các sở',
      year: 2026,
      found: 'tỉnh Bạc Liêu',
      expected: 'tỉnh Cà Mau',
      severity: 'warning',
    },
    {
      text: 'Nam Định, ngày 05 tháng 8 năm 2025\nKính gửi các đơn vị',
      found: 'Nam Định',
      expected: 'Ninh Bình',
      severity: 'warning',
    },
    {
      text: 'UBND tỉnh Quảng Ninh giao các sở',
      year: 2026,
      month: 11,
      found: 'tỉnh Quảng Ninh',
      expected: 'thành phố Quảng Ninh',
      severity: 'warning',
    },
    {
      text: 'UBND tỉnh Hải Dương ban hành Kế hoạch số 215/KH-UBND ngày 15/8/2025 về chuyển đổi số',
      found: 'tỉnh Hải Dương',
      expected: 'thành phố Hải Phòng',
    },
    {
      text: 'UBND tỉnh Đồng Nai ban hành Kế hoạch số 90/KH-UBND ngày 12/5/2026',
      found: 'tỉnh Đồng Nai',
      expected: 'thành phố Đồng Nai',
    },
    {
      text: 'UBND thành phố Đồng Nai ban hành Kế hoạch số 90/KH-UBND ngày 12/3/2026',
      found: 'thành phố Đồng Nai',
      expected: 'tỉnh Đồng Nai',
    },
    {
      text: 'Đồng Nai, ngày 29 tháng 4 năm 2026\nUBND thành phố Đồng Nai đề nghị các sở',
      found: 'thành phố Đồng Nai',
      expected: 'tỉnh Đồng Nai',
      severity: 'warning',
    },
    {
      text: 'UBND TỈNH HẢI DƯƠNG',
      year: 2026,
      found: 'TỈNH HẢI DƯƠNG',
      expected: 'THÀNH PHỐ HẢI PHÒNG',
      severity: 'warning',
    },
  ],
}

export const unknownDay: RuleCases = {
  rule: 'unknown-day',
  silent: ['76 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2023)', '5 năm thực hiện Chỉ thị'],
  found: [
    {
      text: '40 năm Ngày thành lập xưởng cơ khí (05/4/1983 - 05/4/2023)',
      found: '40 năm Ngày thành lập xưởng cơ khí (05/4/1983 - 05/4/2023',
      severity: 'info',
    },
  ],
}
