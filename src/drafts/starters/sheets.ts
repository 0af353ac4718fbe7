/** Drafts to start from that plan, announce and record: plans, notices, programmes, outlines of one day, slogans, minutes. */

export const KE_HOACH = {
  kind: 'ke-hoach',
  subject: 'Tuyên truyền kỷ niệm các ngày lễ lớn :thoi-gian',
  front: `danh-so: "I. 1. a) -"
noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`,
  body: `<!-- Căn cứ ban hành: mỗi đoạn bắt đầu bằng "Căn cứ" và kết thúc bằng dấu chấm phẩy. -->
Căn cứ …;

Cơ quan ban hành kế hoạch tuyên truyền kỷ niệm các ngày lễ lớn :thoi-gian như sau:

# Mục đích, yêu cầu

1. Nâng cao nhận thức, niềm tự hào của {readers} về truyền thống của dân tộc.
2. Tuyên truyền đúng trọng tâm, đa dạng về hình thức, an toàn, tiết kiệm.

# Nội dung

## Các ngày lễ, kỷ niệm

::ngay-ky-niem{neu-khong="Trong thời gian này không có."}

## Các tháng hành động, tuần lễ

::thang-hanh-dong{neu-khong="Trong thời gian này không có."}

# Hình thức

1. Tuyên truyền trên báo chí, truyền thanh cơ sở, trang thông tin điện tử, mạng xã hội.
2. Tổ chức hội nghị, tọa đàm, hội thi, hoạt động văn hóa, thể thao.
3. Treo cờ, băng rôn, khẩu hiệu tại trụ sở, nơi công cộng và khu dân cư.

# Phân công

**Tiến độ thực hiện**

| TT | Việc | Chủ trì | Phối hợp | Thời gian |
| --- | --- | --- | --- | --- |
| 1 | Treo cờ, băng rôn, khẩu hiệu | Văn phòng | Các đơn vị | … |
| 2 | Hội nghị, tọa đàm | … | … | … |

# Tổ chức thực hiện

1. Văn phòng theo dõi, đôn đốc, tổng hợp kết quả.
2. Các đơn vị căn cứ kế hoạch này tổ chức thực hiện và báo cáo kết quả./.

<!-- Phụ lục in sau phần ký, sang trang mới; thêm phụ lục bằng một dòng ::phu-luc[Tên] nữa, hoặc xóa từ dòng này. -->
::phu-luc[Khẩu hiệu tuyên truyền]

::khau-hieu{neu-khong="…"}`,
} as const

export const THONG_BAO = {
  kind: 'thong-bao',
  subject: 'Treo cờ, băng rôn, khẩu hiệu :thoi-gian',
  front: `danh-so: "1. a) -"
noi-nhan:
  - Các cơ quan, đơn vị, trường học
  - Các khu dân cư`,
  body: `Nhân dịp các ngày lễ, kỷ niệm :thoi-gian, đề nghị các cơ quan, đơn vị, hộ gia đình treo cờ Tổ quốc, băng rôn, khẩu hiệu như sau:

1. Ngày kỷ niệm:

   ::ngay-ky-niem{bac=1 neu-khong="Trong thời gian này không có ngày lễ lớn."}

2. Khẩu hiệu:

   ::khau-hieu{kieu=gach neu-khong="Theo khẩu hiệu chung của cấp trên."}

3. Ngày nghỉ:

   ::ngay-nghi{neu-khong="Trong thời gian này không có ngày nghỉ lễ."}

Đề nghị các cơ quan, đơn vị kiểm tra cờ, băng rôn trước khi treo, thay những cờ đã cũ, phai màu./.`,
} as const

export const CHUONG_TRINH = {
  kind: 'chuong-trinh',
  subject: 'Hoạt động kỷ niệm các ngày lễ :thoi-gian',
  front: `danh-so: "I. 1. a) -"
noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`,
  body: `# Các ngày lễ, kỷ niệm

::ngay-ky-niem{kieu=bang neu-khong="Trong thời gian này không có."}

# Hoạt động

| Thời gian | Nội dung | Đơn vị chủ trì |
| --- | --- | --- |
| 08:00, … | Dâng hương, dâng hoa | Văn phòng |
| … | Gặp mặt, tọa đàm | … |

# Phân công

1. Văn phòng chuẩn bị cơ sở vật chất, mời đại biểu.
2. Các đơn vị cử cán bộ tham gia đầy đủ, đúng giờ./.`,
} as const

/** What every outline of a day ends with. */
const SLOGANS_OF_DAY = `# Khẩu hiệu tuyên truyền

::khau-hieu{chi="{day}" neu-khong="…"}`

/** `{day}` is the id of the day that the outline is about. */
export const DE_CUONG = {
  kind: 'de-cuong',
  subject: 'Kỷ niệm :ngay[{day}]',
  front: 'danh-so: "I. 1. a) -"',
  body: `# Hoàn cảnh ra đời và ý nghĩa lịch sử

1. Hoàn cảnh lịch sử: …
2. Diễn biến chính: …
3. Ý nghĩa: …

# :so-nam[{day}] năm xây dựng, phát triển

1. Những chặng đường: …
2. Thành tựu nổi bật: …
3. Bài học kinh nghiệm: …

# Phát huy truyền thống trong giai đoạn mới

1. Liên hệ với nhiệm vụ của địa phương, đơn vị: …
2. Phong trào thi đua chào mừng :so-nam[{day}] năm: …

${SLOGANS_OF_DAY}`,
} as const

/** The outline of an event of history, of loss as of victory: nothing was built there. */
export const DE_CUONG_SU_KIEN = {
  kind: 'de-cuong',
  subject: '{keeping} :ngay[{day}]',
  front: 'danh-so: "I. 1. a) -"',
  body: `# Bối cảnh lịch sử

1. Tình hình đất nước: …
2. Nguyên nhân trực tiếp: …

# Diễn biến, kết quả

1. Diễn biến chính: …
2. Gương chiến đấu, hy sinh: …

# Ý nghĩa và bài học

1. Ý nghĩa lịch sử: …
2. Bài học đối với hôm nay: …

# Phát huy truyền thống, tri ân

1. Liên hệ với nhiệm vụ của địa phương, đơn vị: …
2. Hoạt động tri ân, giáo dục truyền thống: …

${SLOGANS_OF_DAY}`,
} as const

/** The outline of a feast, or of a day that counts no years. */
export const DE_CUONG_NGAY_LE = {
  kind: 'de-cuong',
  subject: ':ngay[{day}]',
  front: 'danh-so: "I. 1. a) -"',
  body: `# Nguồn gốc, ý nghĩa

1. Nguồn gốc: …
2. Ý nghĩa: …

# Các hoạt động

1. Hoạt động của địa phương, đơn vị: …
2. Yêu cầu: trang trọng, an toàn, tiết kiệm.

# Tuyên truyền

1. Nội dung: …
2. Hình thức: …

${SLOGANS_OF_DAY}`,
} as const

/** The outline of a person's life and work. */
export const DE_CUONG_NHAN_VAT = {
  kind: 'de-cuong',
  subject: '{keeping} :ngay[{day}]',
  front: 'danh-so: "I. 1. a) -"',
  body: `# Thân thế, sự nghiệp

1. Quê hương, gia đình, thời niên thiếu: …
2. Quá trình hoạt động: …

# Những đóng góp to lớn

1. Đóng góp đối với đất nước: …
2. Tình cảm với địa phương, đơn vị: …

# Phẩm chất, đạo đức, phong cách

1. Nêu gương về: …
2. Bài học đối với {readers}: …

# Học tập và noi theo

1. Liên hệ với nhiệm vụ của địa phương, đơn vị: …
2. Hoạt động tri ân nhân :so-nam[{day}] năm: …

${SLOGANS_OF_DAY}`,
} as const

export const KHAU_HIEU = {
  kind: 'khau-hieu',
  subject: 'Các ngày lễ, kỷ niệm :thoi-gian',
  front: 'danh-so: "-"',
  body: `<!-- Mỗi ngày lễ lớn, ngày năm tròn của thời gian này cho một khẩu hiệu; chọn ngày khác bằng chi="mã; mã". -->
::khau-hieu{kieu=gach neu-khong=""}

<!-- Khẩu hiệu chung. -->
- Đảng Cộng sản Việt Nam quang vinh muôn năm!
- Nước Cộng hòa xã hội chủ nghĩa Việt Nam muôn năm!
- Chủ tịch Hồ Chí Minh vĩ đại sống mãi trong sự nghiệp của chúng ta!`,
} as const

export const BIEN_BAN = {
  kind: 'bien-ban',
  subject: 'Hội nghị giao ban công tác tuyên truyền :thang',
  front: `danh-so: "I. 1. a) -"
# Hai người ký biên bản
chu-toa: Nguyễn Văn A
thu-ky: Trần Thị B`,
  body: `**Thời gian:** 08:00, ngày … :thang{kieu=gon}.

**Địa điểm:** …

**Chủ trì:** đồng chí …

**Thư ký:** đồng chí …

# Kết quả thông tin, tuyên truyền

Trong :thang-truoc{kieu=gon}, báo chí và các đơn vị đã tuyên truyền :nhin-lai{neu-khong="các nhiệm vụ của địa phương"}.

# Ý kiến trao đổi

1. …

# Định hướng thời gian tới

1. Tuyên truyền :ngay-ky-niem.
2. Tuyên truyền :huong-toi{neu-khong="các sự kiện sắp tới"}.

Hội nghị kết thúc lúc … cùng ngày./.`,
} as const
