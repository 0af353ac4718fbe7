import type { Citation } from '../../src/citations/citation.js'

/** Citations of real documents as they were printed. */
export const PRINTED: readonly [string, Citation][] = [
  [
    'Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023',
    { type: 'Kế hoạch', number: '180', symbol: 'KH-MTTQ-BTT', issuedOn: '2023-10-18', system: 'state' },
  ],
  [
    'Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023',
    {
      type: 'Quyết định',
      number: '22',
      year: 2023,
      symbol: 'QĐ-TTg',
      issuedOn: '2023-08-17',
      issuer: 'Thủ tướng Chính phủ',
      system: 'state',
    },
  ],
  [
    'Kết luận số 61-KL/TW ngày 17/8/2023',
    { type: 'Kết luận', number: '61', symbol: 'KL/TW', issuedOn: '2023-08-17', system: 'party' },
  ],
  [
    'Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023',
    { type: 'Công văn', number: '1009', symbol: 'STTTT-TTBCXB', issuedOn: '2023-07-04', system: 'state' },
  ],
  [
    'Nghị định số 27/2022/NĐ-CP ngày 19/4/2022',
    {
      type: 'Nghị định',
      number: '27',
      year: 2022,
      symbol: 'NĐ-CP',
      issuedOn: '2022-04-19',
      issuer: 'Chính phủ',
      system: 'state',
    },
  ],
  [
    'Nghị quyết số 98/2023/QH15',
    {
      type: 'Nghị quyết',
      number: '98',
      year: 2023,
      symbol: 'QH15',
      issuer: 'Quốc hội khóa XV',
      system: 'state',
    },
  ],
  [
    'Công văn số 1714-CV/BTGTU ngày 3/7/2023',
    { type: 'Công văn', number: '1714', symbol: 'CV/BTGTU', issuedOn: '2023-07-03', system: 'party' },
  ],
  [
    'Chỉ thị số 27-CT/TU ngày 22/7/2022',
    { type: 'Chỉ thị', number: '27', symbol: 'CT/TU', issuedOn: '2022-07-22', system: 'party' },
  ],
]
