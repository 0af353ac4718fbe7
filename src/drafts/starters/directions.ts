/** Drafts to start from that give directions: letters, guidance of a month, two months, a quarter, a year, topics of a speakers' conference. */

export const CONG_VAN = {
  kind: 'cong-van',
  subject: 'tuyên truyền các ngày lễ, kỷ niệm và nhiệm vụ trọng tâm :thoi-gian',
  front: `danh-so: "1. a) -"
kinh-gui:
{addressees}
noi-nhan:
  - Lãnh đạo cơ quan
# Văn bản cấp trên mà công văn này thực hiện; bỏ dấu # ở đầu dòng để dùng, và dùng :thuc-hien trong bài
#thuc-hien:
#  - Hướng dẫn số …-HD/… ngày … của …`,
  body: `Để công tác tuyên truyền :thoi-gian được thống nhất, kịp thời, đề nghị các cơ quan, đơn vị tập trung vào những nội dung sau:

1. Tuyên truyền :ngay-ky-niem.
2. Tuyên truyền, phổ biến chủ trương của Đảng, pháp luật của Nhà nước; kết quả thực hiện nhiệm vụ kinh tế - xã hội của địa phương.

   <!-- Các đợt tuyên truyền đang chạy: thêm --campaigns dot-tuyen-truyen.yaml khi làm văn bản. -->

   ::dot-tuyen-truyen{neu-khong=""}

3. Tuyên truyền :huong-toi{neu-khong="các sự kiện của thời gian tới"}.

Đề nghị các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ để triển khai thực hiện./.`,
} as const

export const HUONG_DAN = {
  kind: 'huong-dan',
  subject: 'Công tác tuyên truyền :thang',
  front: `danh-so: "1. a) -"
noi-nhan:
  - {above} (để báo cáo)
  - Các cơ quan, đơn vị trực thuộc`,
  body: `Để triển khai công tác tuyên truyền :thang, đề nghị các cơ quan, đơn vị tập trung thực hiện các nội dung trọng tâm sau:

1. Tuyên truyền kết quả thực hiện nhiệm vụ :thang-truoc{kieu=gon} và nhiệm vụ, giải pháp trọng tâm của tháng.
2. Tiếp tục tuyên truyền việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.
3. Đẩy mạnh bảo vệ nền tảng tư tưởng của Đảng, đấu tranh với các quan điểm sai trái, thù địch.
4. Tuyên truyền, biểu dương gương người tốt, việc tốt; các phong trào thi đua yêu nước của địa phương.
5. Tuyên truyền :ngay-ky-niem; :huong-toi{neu-khong="và các ngày kỷ niệm của địa phương"}.

<!-- Ý riêng dưới một ngày chỉ in khi tháng đó có ngày ấy. -->
:::khi-co[war-invalids-martyrs-day]
Dịp :ngay[war-invalids-martyrs-day]{ngay=khong}, tuyên truyền các hoạt động đền ơn đáp nghĩa, chăm lo người có công và thân nhân liệt sĩ.
:::

Căn cứ hướng dẫn này, các cơ quan, đơn vị cụ thể hóa cho phù hợp với tình hình thực tế và tổ chức thực hiện./.`,
} as const

export const HAI_THANG = {
  kind: 'huong-dan',
  subject: 'Công tác tuyên truyền :thoi-gian',
  front: `danh-so: "I. 1. a) -"
noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`,
  body: `# Nội dung tuyên truyền

1. Tuyên truyền :ngay-ky-niem{thu-tu=ngay}.
2. Tuyên truyền nhiệm vụ chính trị, kinh tế, văn hóa, xã hội của địa phương trong hai tháng.
3. Tuyên truyền :thang-hanh-dong{neu-khong="các phong trào thi đua yêu nước"}.

# Hình thức tuyên truyền

- Qua báo chí, hệ thống truyền thanh cơ sở, trang thông tin điện tử và mạng xã hội.
- Qua sinh hoạt chi bộ, hội nghị báo cáo viên, sinh hoạt đoàn thể.
- Qua pa nô, áp phích, băng rôn, khẩu hiệu.

# Tổ chức thực hiện

Các cơ quan, đơn vị căn cứ hướng dẫn này xây dựng kế hoạch và tổ chức tuyên truyền phù hợp với điều kiện của mình./.`,
} as const

export const QUY = {
  kind: 'huong-dan',
  subject: 'Công tác tuyên truyền :quy{kieu=day-du}',
  front: `danh-so: "I. 1. a) -"
noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`,
  body: `# Nội dung trọng tâm

1. Tuyên truyền việc thực hiện nghị quyết, kế hoạch phát triển kinh tế - xã hội quý :quy.
2. Tuyên truyền các phong trào thi đua, cuộc vận động đang triển khai.

# Các ngày lễ, kỷ niệm trong quý

## Kỷ niệm năm tròn

::ngay-ky-niem{moc=nam-tron thu-tu=ngay neu-khong="Trong quý không có ngày kỷ niệm năm tròn."}

## Các ngày lễ, kỷ niệm khác

::ngay-ky-niem{moc="nam-le-5, nam-khac, khong-tinh" thu-tu=ngay neu-khong="Trong quý không có ngày nào khác."}

# Tổ chức thực hiện

Các cơ quan, đơn vị chủ động xây dựng kế hoạch tuyên truyền; cuối quý đánh giá, báo cáo kết quả./.`,
} as const

export const NAM = {
  kind: 'huong-dan',
  subject: 'Tuyên truyền kỷ niệm các ngày lễ lớn và sự kiện lịch sử quan trọng năm :nam',
  front: `danh-so: "I- 1- 1.1-"
noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`,
  body: `# Mục đích, yêu cầu

1. Giáo dục truyền thống yêu nước, cách mạng; khơi dậy niềm tự hào dân tộc, ý chí tự lực, tự cường.
2. Tuyên truyền sâu rộng, thiết thực, hiệu quả, tiết kiệm; gắn với nhiệm vụ chính trị của địa phương, đơn vị.

# Các ngày lễ lớn của đất nước

::ngay-ky-niem{chi="party-founding-day, tet-nguyen-dan, gio-to-hung-vuong, reunification-day, dien-bien-phu-victory-day, ho-chi-minh-birth, august-revolution-day, national-day" kieu=so neu-khong="Trong thời gian này không có."}

<!-- Kết luận 88-KL/TW: kỷ niệm ngày sinh từ 100 năm trở lên. -->
# Kỷ niệm năm tròn ngày sinh các đồng chí lãnh đạo, danh nhân

::ngay-ky-niem{loai="ngày sinh" moc=nam-tron tu-nam=100 bac=1-3 thu-tu=ngay kieu=so neu-khong="Trong thời gian này không có."}

# Các sự kiện lịch sử, ngày truyền thống năm tròn

::ngay-ky-niem{loai="founding, tradition, historic-event, liberation, international, response" moc=nam-tron tuong-niem=khong bac=1-3 thu-tu=ngay kieu=so neu-khong="Trong thời gian này không có." bo="party-founding-day, reunification-day, dien-bien-phu-victory-day, august-revolution-day, national-day"}

# Khẩu hiệu tuyên truyền

::khau-hieu{chi="party-founding-day, reunification-day, ho-chi-minh-birth, national-day" ngay=khong neu-khong="Theo khẩu hiệu chung của cấp trên."}

# Tổ chức thực hiện

1. Các cơ quan, đơn vị xây dựng kế hoạch tuyên truyền từng ngày lễ, sự kiện.
2. Ngày kỷ niệm không phải năm tròn thì không tổ chức lễ kỷ niệm, tập trung tuyên truyền, giáo dục truyền thống, thăm hỏi, thi đua./.`,
} as const

export const BAO_CAO_VIEN = {
  kind: 'tai-lieu',
  subject: 'Nội dung tuyên truyền miệng :thang\n(dùng cho hội nghị báo cáo viên)',
  front: 'danh-so: "Thứ nhất, -"',
  body: `Hội nghị báo cáo viên :thang-truoc{kieu=gon} thống nhất nội dung tuyên truyền :thang như sau:

1. tuyên truyền kết quả các hội nghị, kỳ họp quan trọng; chủ trương, chính sách mới.
   - Nêu rõ điểm mới và tác động đến đời sống nhân dân.
2. tuyên truyền tình hình kinh tế - xã hội của đất nước và địa phương.
3. tuyên truyền :ngay-ky-niem.
4. tuyên truyền công tác đối ngoại; tình hình thế giới, khu vực liên quan đến nước ta.
5. định hướng dư luận trước những vấn đề xã hội quan tâm.

Đề nghị các đồng chí báo cáo viên chọn hình thức phù hợp để tuyên truyền đến {readers}.`,
} as const
