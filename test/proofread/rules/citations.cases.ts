import type { RuleCases } from './cases.js'

export const citationForm: RuleCases = {
  rule: 'citation-form',
  silent: [
    'Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023; Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023',
    'Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023; Nghị quyết số 98/2023/QH15',
    'Công văn số 1714-CV/BTGTU ngày 03/7/2023; Chỉ thị số 27-CT/TU; Kết luận số 61-KL/TW, ngày 17/8/2023',
    'Nghị quyết số 160/NQ-CP ngày 22/12/2021; Quyết định số 90/QĐ-TTg ngày 18/01/2022',
    'Hướng dẫn số 01-HD/BTGDVTW; Quy định số 66-QĐ/TW; Kế hoạch số 274/KH-UBND',
    'tỷ lệ 12/15 thôn; giai đoạn 2021-2025; số điện thoại 0203-123456',
  ],
  found: [
    {
      text: 'Công văn số 1714/CV-BTGTU ngày 03/7/2023',
      found: '1714/CV-BTGTU',
      expected: '1714-CV/BTGTU',
      severity: 'warning',
    },
    { text: 'Chỉ thị số 27/CT-TU', found: '27/CT-TU', expected: '27-CT/TU', severity: 'warning' },
    { text: 'Nghị định số 27/2022/NÐ-CP', found: '27/2022/NÐ-CP', expected: '27/2022/NĐ-CP' },
    {
      text: 'Kế hoạch số 180 /KH-MTTQ-BTT ngày 18/10/2023',
      found: '180 /KH-MTTQ-BTT',
      expected: '180/KH-MTTQ-BTT',
      severity: 'warning',
    },
    { text: 'Quyết định số 22/2023/QD-TTg', found: 'QD', expected: 'QĐ', severity: 'warning' },
    { text: 'Kết luận số 61-KL/TƯ', found: 'TƯ', expected: 'TW', severity: 'warning' },
  ],
}

export const citationDate: RuleCases = {
  rule: 'citation-date',
  silent: [
    { text: 'Nghị định số 27/2022/NĐ-CP ngày 19/4/2022', year: 2023 },
    { text: 'Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023', year: 2023, month: 7 },
    'Hải Dương, ngày 14 tháng 7 năm 2023\nThực hiện Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023',
    'Quyết định số 05/2020/QĐXX-ST ngày 20/12/2019; vụ án thụ lý số 31/2018/TLST-HNGĐ ngày 04/01/2019',
  ],
  found: [
    {
      text: 'Nghị định số 27/2022/NĐ-CP ngày 19/4/2021',
      found: 'ngày 19/4/2021',
      expected: 'ngày 19/4/2022',
    },
    {
      text: 'Công văn số 1009/STTTT-TTBCXB ngày 04/9/2023',
      year: 2023,
      month: 7,
      found: 'ngày 04/9/2023',
      severity: 'warning',
    },
    {
      text: 'Hải Dương, ngày 14 tháng 7 năm 2023\nThực hiện Công văn số 1009/STTTT-TTBCXB ngày 24/7/2023',
      found: 'ngày 24/7/2023',
      severity: 'warning',
    },
  ],
}

export const citationConflict: RuleCases = {
  rule: 'citation-conflict',
  silent: [
    'Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023; sau đó Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2022 và Kế hoạch số 12/KH-UBND ngày 07/3/2023',
    'Công văn số 12/UBND-VX ngày 05/3/2023 và Công văn số 21/UBND-VX ngày 05/3/2023',
    'Quyết định số 25-TTg ngày 05/02/1994; Chỉ thị số 25-TTg ngày 17/02/1994',
    'Quyết định số 40/QĐ-UBND ngày 05/3/2023 giao đất; Quyết định số 40/QĐ-UBND ngày 19/8/2023 thu hồi đất',
    'Biên bản số 07/BB-VPHC ngày 05/3/2023 và Biên bản số 07/BB-VPHC ngày 06/3/2023',
  ],
  found: [
    {
      text: 'Theo Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023, xã làm trước; Quyết định số 22/2023/QĐ-TTg ngày 18/8/2023 cũng nêu',
      found: 'ngày 18/8/2023',
      expected: 'ngày 17/8/2023',
    },
    {
      text: 'Kế hoạch số 12/KH-UBND ngày 05/3/2023 của UBND xã nêu rõ; theo Kế hoạch số 12/KH-UBND ngày 06/3/2023, việc này làm trước',
      found: 'ngày 06/3/2023',
      expected: 'ngày 05/3/2023',
      severity: 'warning',
    },
    {
      text: 'Kế hoạch số 172-KH/TU ngày 21/01/2020 về công tác tuyên giáo của tỉnh năm tới.\nKế hoạch số 127-KH/TU ngày 21/01/2020 về công tác tuyên giáo của tỉnh năm tới.',
      found: '127-KH/TU',
      expected: '172-KH/TU',
      severity: 'warning',
    },
  ],
}
