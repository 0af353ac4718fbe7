import type { RuleCases } from './cases.js'
import { RIGHT_DAYS, WRONG_DAYS } from './documents.cases.js'

export const citationForm: RuleCases = {
  rule: 'citation-form',
  silent: [
    'Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023; Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023',
    'Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023; Nghị quyết số 98/2023/QH15',
    'Công văn số 1714-CV/BTGTU ngày 03/7/2023; Chỉ thị số 27-CT/TU; Kết luận số 61-KL/TW, ngày 17/8/2023',
    'Nghị quyết số 160/NQ-CP ngày 22/12/2021; Quyết định số 90/QĐ-TTg ngày 18/01/2022',
    'Hướng dẫn số 01-HD/BTGDVTW; Quy định số 66-QĐ/TW; Kế hoạch số 274/KH-UBND',
    'tỷ lệ 12/15 thôn; giai đoạn 2021-2025; số điện thoại 0203-123456',
    'Nghị định số 87/CP ngày 12/12/1995; Nghị định số 163/NĐ-CP ngày 16/11/1999; Nghị quyết số 30c/NQ-CP ngày 08/11/2011',
    'Quyết định số 1234/QĐ-TTg ngày 05/6/2024; Nghị quyết số 54/NQ-UBTVQH15 ngày 16/6/2025; Thông tri số 05-TT/TW ngày 03/6/2024',
    'Hợp đồng số 12-2019-HĐ-ABC; Biên bản số 07-2023-BB/NT; mẫu CT-05/BNV; biểu KH-05/UBND',
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 12-KH/TU ngày 05/3/2025 của Tỉnh ủy thực hiện Chỉ thị của Ban Bí thư',
    'Kế hoạch số 12-KH/TWĐTN ngày 05/3/2025 của Ban Bí thư Trung ương Đoàn; Tờ trình số 15/TTr-UBND của UBND xã A trình HĐND xã',
    'Quy chế số 05/QC-UBND-HĐND ngày 05/7/2024 của HĐND và UBND xã A; Nghị quyết số 05 HĐND xã; Công văn số 12 UBND xã B gửi',
    'Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025; Pháp lệnh số 06/1998/PL-UBTVQH10; Nghị quyết số 51/2001/QH10 ngày 25/12/2001',
    'Chương trình thực hiện Nghị quyết số 57-NQ/TW của Chính phủ; Sắc lệnh số 33C ngày 13/9/1945; Quyết định 15KH của Trường A; lớp 15CĐ, phòng 12QĐ',
    'Nghị quyết số 12/NQ-HĐND của Thường trực HĐND xã A; Quyết định số 9/QĐ-UBND của Chủ tịch UBND xã A; nhiệm kỳ 2016-2021 HĐND xã',
  ],
  found: [
    ...(
      [
        ['Nghị định số 30/NĐ-CP ngày 05/3/2020', '30/NĐ-CP', '30/2020/NĐ-CP'],
        ['Nghị định số 30 /NĐ–CP ngày 05/3/2020', '30 /NĐ–CP', '30/2020/NĐ-CP'],
        ['Luật Lao động số 45/QH14 ngày 20/11/2019', '45/QH14', '45/2019/QH14'],
        ['Pháp lệnh số 02/UBTVQH14 ngày 09/12/2020', '02/UBTVQH14', '02/2020/UBTVQH14'],
        ['Thông tư số 12/TT-BGDĐT, ngày 26/3/2021', '12/TT-BGDĐT', '12/2021/TT-BGDĐT'],
        ['Luật số 45-2019-QH14', '45-2019-QH14', '45/2019/QH14'],
        ['Luật 45/2019-QH14', '45/2019-QH14', '45/2019/QH14'],
        ['Bộ luật Lao động số 45/2019 QH14', '45/2019 QH14', '45/2019/QH14'],
        ['Nghị định số 30-2020-NĐ-CP', '30-2020-NĐ-CP', '30/2020/NĐ-CP'],
        ['Chỉ thị CT-05/TW', 'CT-05/TW', '05-CT/TW'],
        ['Nghị định số NĐ-30/2020/CP', 'NĐ-30/2020/CP', '30/2020/NĐ-CP'],
        ['Nghị quyết 35.NQ/TW', '35.NQ/TW', '35-NQ/TW'],
        ['Quyết định 1234.QĐ-UBND ngày 05/6/2024', '1234.QĐ-UBND', '1234/QĐ-UBND'],
        ['Chỉ thị số 05-CT TW', '05-CT TW', '05-CT/TW'],
        ['Kế hoạch số 12/KH UBND ngày 05/6/2024', '12/KH UBND', '12/KH-UBND'],
        ['Nghị quyết số 57-NQ/TU ngày 22/12/2024 của Bộ Chính trị', 'TU', 'TW'],
        ['Kế hoạch số 12-KH/TW ngày 05/7/2024 của Ban Thường vụ Tỉnh ủy', 'TW', 'TU'],
        ['Nghị quyết số 12/NQ-HĐND ngày 05/7/2024 của UBND xã A', 'UBND', 'HĐND'],
        ['Nghị quyết số 12/NQ-UBND ngày 05/7/2024 của Hội đồng nhân dân xã A', 'UBND', 'HĐND'],
        ['Quyết định số 12/QĐ-UBND của Hội đồng nhân dân xã A', 'Hội đồng nhân dân', 'Ủy ban nhân dân'],
        ['Luật Đất đai số 31/2024/QH-15 ngày 18/01/2024', '31/2024/QH-15', '31/2024/QH15'],
        ['Luật Đất đai số 31/2024/QH 15 ngày 18/01/2024', '31/2024/QH 15', '31/2024/QH15'],
        ['Luật Đất đai số 31/QH15/2024 ngày 18/01/2024', '31/QH15/2024', '31/2024/QH15'],
        ['Luật Đất đai số 31/2024QH15', '31/2024QH15', '31/2024/QH15'],
        ['Nghị quyết số 202/2025/NQ-QH15 của Quốc hội', '202/2025/NQ-QH15', '202/2025/QH15'],
        ['Nghị định số 30/2020NĐ-CP ngày 05/3/2020', '30/2020NĐ-CP', '30/2020/NĐ-CP'],
        ['Kế hoạch số 15KH/UBND ngày 05/3/2026', '15KH/UBND', '15/KH-UBND'],
        ['Chỉ thị 05CT-TW ngày 15/5/2016', '05CT-TW', '05-CT/TW'],
        ['Nghị quyết số 202/2025/QH13 ngày 12/6/2025', '202/2025/QH13', '202/2025/QH15'],
        ['Bộ luật Lao động số 45-2019-QH13 ngày 20/11/2019', '45-2019-QH13', '45/2019/QH14'],
        ['Nghị quyết số 57-NQ/CP ngày 22/12/2024 của Bộ Chính trị', '57-NQ/CP', '57-NQ/TW'],
        ['Chỉ thị số 05/CT-TTg ngày 15/5/2016 của Bộ Chính trị', '05/CT-TTg', '05-CT/TW'],
        ['Quyết định số 1862-QĐ/TW của Thủ tướng Chính phủ', '1862-QĐ/TW', '1862/QĐ-TTg'],
        ['Nghị quyết số 77-NQ/TW ngày 10/4/2025 của Chính phủ', '77-NQ/TW', '77/NQ-CP'],
      ] as const
    ).map(([text, found, expected]) => ({ text, found, expected, severity: 'warning' as const })),
    // From before numbers had their year, or not.
    { text: 'Nghị định số 30/NĐ-CP về công tác văn thư', found: '30/NĐ-CP', severity: 'info' },
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
    ...RIGHT_DAYS,
  ],
  found: [
    ...WRONG_DAYS,
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
