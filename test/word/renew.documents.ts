import { annotated } from './renew.annotated.js'
import type { RenewCase } from './renew.cases.js'

/** The facts of reference documents in words of our own: letters, a briefing, a plan. */
export const DOCUMENTS: readonly RenewCase[] = [
  annotated(
    'a letter that hands documents down, November',
    `UBND THÀNH PHỐ HẢI PHÒNG
SỞ THÔNG TIN VÀ TRUYỀN THÔNG
{Số: 2811/STTTT-TTBCXB}
V/v công tác tuyên truyền tháng 11/[2023→2024]
Hải Phòng, ngày [01→…] tháng 11 năm [2023→2024]
Kính gửi: Các cơ quan báo chí thành phố.
Sở nhận được: {Kế hoạch số 180/KH-MTTQ-BTT ngày 18/10/2023} của Ban Thường trực Ủy ban MTTQ Việt Nam thành phố về đại hội Mặt trận các cấp, nhiệm kỳ 2024 - 2029; {Kế hoạch số 03/KH-BATGT ngày 20/10/2023} của Ban An toàn giao thông thành phố về Ngày tưởng niệm các nạn nhân tai nạn giao thông năm 2023; {Kế hoạch số 274/KH-UBND ngày 17/10/2023} của UBND thành phố về cuộc thi tìm hiểu cải cách hành chính năm 2023; {Kế hoạch số 277/KH-UBND} thực hiện Quyết định số 22/2023/QĐ-TTg ngày 17/8/2023; {Kế hoạch số 279/KH-UBND ngày 23/10/2023} thực hiện Quyết định số 429/QĐ-TTg ngày 24/3/2021 về công nghiệp sinh học nông nghiệp đến năm 2030; {Công văn số 911/TTCS-TQ ngày 13/10/2023}; {Công văn số 3889/SNN-KL ngày 26/10/2023} thực hiện {Kết luận số 61-KL/TW ngày 17/8/2023}.
Đề nghị các đơn vị tuyên truyền:
1. Đại hội Mặt trận các cấp, nhiệm kỳ 2024 - 2029.
2. Ngày Thế giới tưởng niệm các nạn nhân tử vong vì tai nạn giao thông (Chủ nhật, [19→17]/11/[2023→2024]).
3. Cuộc thi tìm hiểu cải cách hành chính năm {2023}, từ ngày {01/11/2023 đến ngày 30/11/2023}.
4. Chỉ số Xanh cấp tỉnh giai đoạn 2023 - 2024.
5. Công nghiệp sinh học nông nghiệp đến năm 2030, tầm nhìn đến năm 2045.
6. Tháng hành động vì bình đẳng giới (15/11 - 15/12/[2023→2024]) với chủ đề {“An sinh xã hội cho phụ nữ”}.
7. Quản lý, bảo vệ rừng mùa khô [2023→2024] - [2024→2025].
8. [93→94] năm Ngày thành lập Mặt trận Dân tộc Thống nhất Việt Nam (18/11/1930 - 18/11/[2023→2024]); [41→42] năm Ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/[2023→2024]); hướng tới [79→80] năm Ngày thành lập Quân đội nhân dân Việt Nam (22/12/1944 - 22/12/[2023→2024]).`,
    '2023-11',
  ),
  annotated(
    'a briefing of a week in March',
    `Hải Phòng, ngày [11→…] tháng 3 năm [2021→2022]
Giao ban báo chí tuần 10 năm [2021→2022]
(từ ngày [08→07]/3/[2021→2022] đến ngày [14→13]/3/[2021→2022])
- Nghị quyết số 01-NQ/TU ngày 01/12/2020 về nhiệm vụ năm 2021; chủ đề năm {2021} của thành phố.
- Bầu cử đại biểu Quốc hội khóa XV, nhiệm kỳ 2021 - 2026 (Chủ nhật, ngày {23/5/2021}).
- 5 năm thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.
- [90→91] năm Ngày thành lập Đoàn TNCS Hồ Chí Minh (26/3/1931 - 26/3/[2021→2022]); [111→112] năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/[2021→2022]); Ngày Quốc tế Hạnh phúc (20/3).
- Tuyển sinh năm học [2021→2022] - [2022→2023]; học kỳ II năm học [2020→2021]-[2021→2022].`,
    '2021-03',
  ),
  annotated(
    'a letter to units, July',
    `UBND TỈNH HẢI DƯƠNG
SỞ CÔNG THƯƠNG
Số: …/SCT-VP
V/v tuyên truyền tháng 7 năm [2023→2024]
Hải Dương, ngày … tháng 7 năm [2023→2024]
Thực hiện {Công văn số 1009/STTTT-TTBCXB ngày 04/7/2023} của Sở Thông tin và Truyền thông về tuyên truyền tháng 7/2023, Sở Công Thương đề nghị:
1. {Công văn số 2416/BTTTT-CATTT ngày 24/6/2023} về phòng, chống lừa đảo trực tuyến (tháng 6/2023); {Công văn số 539/TTCS-TTTQ ngày 27/6/2023}.
2. {Công văn số 855-CV/BTGTU ngày 29/6/2023}; {Hướng dẫn số 149-HD/BTGTU ngày 28/6/2023} về giảm nghèo bền vững, Chỉ thị số 05-CT/TW ngày 23/6/2021, Nghị quyết số 160/NQ-CP ngày 22/12/2021, Quyết định số 90/QĐ-TTg ngày 18/01/2022, Nghị định số 27/2022/NĐ-CP ngày 19/4/2022; Giải báo chí về xây dựng Đảng lần thứ ba, năm {2023}.
3. Kỷ niệm [63→64] năm Ngày thành lập ngành Du lịch Việt Nam (09/7/1960 - 09/7/[2023→2024]) theo {Kế hoạch số 1192/KH-SVHTTDL ngày 26/6/2023}; Hành trình Đỏ lần thứ XI, năm {2023}; an toàn thực phẩm 6 tháng cuối năm [2023→2024].
Báo cáo trước ngày {25/7/2023}./.`,
    '2023-07',
  ),
  annotated(
    'a plan over two years',
    `KẾ HOẠCH tuyên truyền Nghị quyết số 98/2023/QH15 năm {2024 - 2025}
Căn cứ Nghị quyết số 98/2023/QH15 ngày 24/6/2023; Chỉ thị số 27-CT/TU; Nghị quyết số 31-NQ/TW; Kết luận số 14-KL/TW.
1. Nghị quyết có hiệu lực từ ngày 01/8/2023, thực hiện trong 05 năm.
2. Thời gian: từ năm 2024 đến năm 2025; tháng {01/2024 đến tháng 12/2025}.
3. Chủ đề năm {2024} của Thành phố; quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.
4. Kết quả năm [2023→2024], nhiệm vụ năm [2024→2025].`,
    '2024-01',
  ),
  annotated(
    'guidance for July with a run-up',
    `TỈNH ỦY QUẢNG NINH
BAN TUYÊN GIÁO
Định hướng tuyên truyền tháng 7/[2023→2024]
1. Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm [2023→2024].
8. [76→77] năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/[2023→2024]); thắp nến tối ngày {26/7/2023}.
11. Hướng tới kỷ niệm [60→61] năm Ngày thành lập tỉnh Quảng Ninh (30/10/1963 - 30/10/[2023→2024]) theo Chỉ thị số 27-CT/TU ngày 22/7/2022 và {Kế hoạch số 19/KH-UBND ngày 02/02/2023}.
14. [73→74] năm Ngày truyền thống Lực lượng Thanh niên xung phong (15/7/1950 - 15/7/[2023→2024]); [94→95] năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/[2023→2024]); [28→29] năm Ngày Việt Nam gia nhập ASEAN (28/7/1995 - 28/7/[2023→2024]); [63→64] năm Ngày thành lập ngành Du lịch Việt Nam (09/7/1960 - 09/7/[2023→2024]); [36→37] năm Ngày Dân số thế giới (11/7/1987 - 11/7/[2023→2024]); hướng tới [93→94] năm Ngày truyền thống ngành Tuyên giáo của Đảng (01/8/1930 - 01/8/[2023→2024]).`,
    '2023-07',
  ),
]
