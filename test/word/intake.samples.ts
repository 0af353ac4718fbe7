/** Incoming documents in words of our own, as plain text. */
export const LETTER = `UBND TỈNH HẢI DƯƠNG
SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH

Số: 1192/SVHTTDL-QLDL
V/v tuyên truyền kỷ niệm 64 năm Ngày thành lập
ngành Du lịch Việt Nam
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải Dương, ngày 26 tháng 6 năm 2024

Kính gửi:
- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các huyện, thị xã, thành phố.

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh về phát triển du lịch, Sở Văn hóa, Thể thao và Du lịch đề nghị các cơ quan, đơn vị:
1. Tuyên truyền kỷ niệm 64 năm Ngày thành lập ngành Du lịch Việt Nam (09/7/1960 - 09/7/2024).
2. Treo pa nô, áp phích từ ngày 01/7/2024 đến hết ngày 15/7/2024.
3. Tham dự Lễ khai mạc Tuần lễ du lịch vào 19 giờ 30 ngày 08/7/2024.
4. Gửi báo cáo kết quả về Sở trước ngày 25/7/2024./.

Nơi nhận:
- Như trên;
- Lưu: VT.
`

export const PARTY = `TỈNH ỦY QUẢNG NINH\t\tĐẢNG CỘNG SẢN VIỆT NAM
BAN TUYÊN GIÁO VÀ DÂN VẬN
*\t\tQuảng Ninh, ngày 03 tháng 7 năm 2026
Số 1714-CV/BTGDVTU
V/v định hướng tuyên truyền tháng 7/2026

Kính gửi: Các đảng ủy trực thuộc Tỉnh ủy

Ban Tuyên giáo và Dân vận Tỉnh ủy đề nghị các cấp ủy tập trung tuyên truyền:
- Kết quả 6 tháng đầu năm 2026.
- 79 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026).
`

export const PLAN = `ỦY BAN NHÂN DÂN
THÀNH PHỐ HẢI PHÒNG
Số: 280/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải Phòng, ngày 20 tháng 10 năm 2026
KẾ HOẠCH
Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa,
ứng phó với bạo lực trên cơ sở giới năm 2026
-------------
Thực hiện Quyết định số 28/QĐ-TTg ngày 03/3/2021 của Thủ tướng Chính phủ, Ủy ban nhân dân thành phố ban hành Kế hoạch:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức về bình đẳng giới.
2. Yêu cầu
- Thiết thực, tiết kiệm.
II. NỘI DUNG
1. Tổ chức lễ phát động sáng ngày 14/11/2026 tại Nhà hát thành phố.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ tổng hợp báo cáo trước ngày 25/12/2026.
Nơi nhận:
- Thành ủy
`

/** A document that tells next to nothing. */
export const BARE =
  'SỞ Y TẾ\nSố:      /SYT-VP\nKính gửi: Các trạm y tế\nĐề nghị các đơn vị tuyên truyền phòng, chống dịch.'

/** A letter before the clerk has seen it: number and day blank, points below points, two deadlines in a sentence. */
export const UNNUMBERED = `UBND TỈNH HẢI DƯƠNG
SỞ CÔNG THƯƠNG
Số:    /SCT-VP
V/v tuyên truyền kỷ niệm 66 năm
Ngày Du lịch Việt Nam
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hải Dương, ngày      tháng 7 năm 2026
Kính gửi:
- Các phòng, ban;
- Các đơn vị trực thuộc.
1. Tuyên truyền ý nghĩa Ngày Du lịch Việt Nam:
a) Treo băng rôn từ ngày 05/7/2026 đến ngày 15/7/2026;
b) Đăng tin, bài trên cổng thông tin:
- Mỗi tuần 02 tin;
- Mỗi tháng 01 bài.
2. Gửi báo cáo về Sở chậm nhất ngày 20/7/2026, trước ngày 15/7/2026 gửi danh sách.
Nơi nhận:
- Như trên;
`

/** A plan with its own period, though the catalog knows another, and times below its items. */
export const PERIOD = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NINH
Số:      /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Quảng Ninh, ngày    tháng    năm 2026
KẾ HOẠCH
Tổ chức Tháng hành động vì trẻ em năm 2026
Thời gian: từ ngày 25/5/2026 đến ngày 10/7/2026
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Nâng cao nhận thức.
- Huy động nguồn lực.
II. NỘI DUNG
1. Lễ phát động
a) Thời gian: 8 giờ ngày 30/5/2026
b) Địa điểm: Cung Văn hóa
2. Hoạt động truyền thông
2.1. Trên báo chí
2.2. Trên mạng xã hội
`

/** Guidance of a Party body, numbered its way. */
export const GUIDANCE = `TỈNH ỦY QUẢNG NINH
BAN TUYÊN GIÁO VÀ DÂN VẬN
*
Số 15-HD/BTGTU
ĐẢNG CỘNG SẢN VIỆT NAM
Quảng Ninh, ngày 02 tháng 7 năm 2026
HƯỚNG DẪN
Tuyên truyền kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ
(27/7/1947 - 27/7/2026)
-----
Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị, Ban Tuyên giáo và Dân vận Tỉnh ủy hướng dẫn như sau:
I- MỤC ĐÍCH, YÊU CẦU
- Khơi dậy truyền thống "Uống nước nhớ nguồn".
II- NỘI DUNG TUYÊN TRUYỀN
1- Tuyên truyền ý nghĩa ngày 27/7.
2- Tuyên truyền chính sách người có công.
III- TỔ CHỨC THỰC HIỆN
Thời gian tuyên truyền: Từ nay đến hết ngày 31/7/2026, cao điểm từ ngày 20/7/2026 đến ngày 27/7/2026.
Gửi báo cáo về Ban trước ngày 05/8/2026.
`
