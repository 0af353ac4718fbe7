/** Drafts that print what the layouts do, section by section, for offices that word, title and order them in their own way. */

const SECTIONS = `<!-- Lời mở đầu, tên và thứ tự các mục, lời kết: sửa theo ý cơ quan. Mục không có nội dung thì không in cả tên mục. -->`

const OWN_POINTS = `<!-- Ý riêng dưới một ngày viết thụt vào bên dưới mã của ngày ấy; tháng nào có ngày ấy mới in. -->
:::ngay-ky-niem{kieu=mau tieu-de="Tuyên truyền các ngày lễ, kỷ niệm"}
- war-invalids-martyrs-day
  - Thăm hỏi, tặng quà thương binh, gia đình liệt sĩ, người có công.
:::`

const AHEAD = `::huong-toi{tieu-de="Các sự kiện, ngày kỷ niệm sắp tới"}`
const PERIODS = `::thang-hanh-dong{trong-tam tieu-de="Tháng hành động, tuần lễ và các đợt tuyên truyền"}`
const RECIPIENTS = `noi-nhan:
  - Các cơ quan, đơn vị trực thuộc`

const GUIDANCE = {
  kind: 'huong-dan',
  subject: 'Công tác tuyên truyền :thoi-gian',
  front: `danh-so: "1. a) -"
${RECIPIENTS}`,
  body: `${SECTIONS}

Công tác tuyên truyền :thoi-gian tập trung vào các nội dung trọng tâm sau:

${OWN_POINTS}

${PERIODS}

<!-- Các đợt tuyên truyền: thêm --campaigns dot-tuyen-truyen.yaml khi làm văn bản. -->
::dot-tuyen-truyen{tieu-de="Các nội dung tuyên truyền đang triển khai"}

${AHEAD}

Đề nghị các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ và tình hình thực tế để triển khai thực hiện./.`,
} as const

const LETTER = {
  kind: 'cong-van',
  subject: 'thực hiện công tác tuyên truyền :thoi-gian',
  front: `danh-so: "1. a) -"
kinh-gui:
{addressees}
noi-nhan:
  - Lãnh đạo cơ quan`,
  body: `${SECTIONS}

Đề nghị các cơ quan, đơn vị triển khai công tác tuyên truyền :thoi-gian với các nội dung sau:

<!-- Các đợt tuyên truyền theo cấp ban hành: thêm --campaigns dot-tuyen-truyen.yaml khi làm văn bản. -->
::dot-tuyen-truyen{cap=trung-uong tieu-de="Tuyên truyền theo văn bản của Trung ương"}

::dot-tuyen-truyen{cap=bo tieu-de="Tuyên truyền theo văn bản của các bộ, ngành"}

::dot-tuyen-truyen{cap=tinh tieu-de="Tuyên truyền theo văn bản của cấp ủy, chính quyền cấp tỉnh"}

::dot-tuyen-truyen{cap="so, huyen, xa, don-vi" tieu-de="Tuyên truyền theo văn bản của các sở, ban, ngành, địa phương"}

${PERIODS}

${OWN_POINTS}

Đề nghị các cơ quan, đơn vị quan tâm, phối hợp triển khai thực hiện./.`,
} as const

const BRIEFING = {
  kind: 'bao-cao',
  subject: 'Hội nghị giao ban báo chí :thoi-gian',
  front: `danh-so: "I. 1. a) -"
${RECIPIENTS}`,
  body: `# Kết quả thông tin, tuyên truyền

1. …

${SECTIONS}

::dot-tuyen-truyen{kieu=so dem-nguoc=khong tieu-de="Định hướng tuyên truyền thời gian tới"}

${PERIODS}

${OWN_POINTS}

${AHEAD}

::dem-nguoc{tieu-de="Các mốc thời gian cần lưu ý"}`,
} as const

const CAMPAIGN_PLAN = {
  kind: 'ke-hoach',
  subject: 'Truyền thông …',
  front: `danh-so: "I. 1. a) -"
${RECIPIENTS}`,
  body: `<!-- Một đợt của tệp --campaigns; có nhiều đợt thì thêm {dot=mã}. -->
Căn cứ …;

Cơ quan xây dựng kế hoạch với các nội dung sau:

::mau[campaign-plan]

Đề nghị các đơn vị căn cứ kế hoạch này tổ chức thực hiện./.`,
} as const

const YEAR_LIST = {
  kind: 'thong-bao',
  subject: 'Các ngày lễ, kỷ niệm :thoi-gian',
  front: `danh-so: "I. 1. a) -"
${RECIPIENTS}`,
  body: `Các ngày lễ, kỷ niệm :thoi-gian để các cơ quan, đơn vị chủ động xây dựng kế hoạch:

::mau[year-list]

Đề nghị các cơ quan, đơn vị bổ sung các ngày kỷ niệm của mình./.`,
} as const

const CALENDAR = {
  kind: 'thong-bao',
  subject: 'Lịch các ngày lễ, kỷ niệm :thoi-gian',
  front: `danh-so: "I. 1. a) -"
${RECIPIENTS}`,
  body: `Lịch các ngày lễ, kỷ niệm :thoi-gian:

::mau[calendar]

Đề nghị các cơ quan, đơn vị căn cứ lịch này để chủ động tuyên truyền./.`,
} as const

/** By the names of the layouts. */
export const LAYOUT_STARTERS = {
  guidance: GUIDANCE,
  letter: LETTER,
  briefing: BRIEFING,
  'campaign-plan': CAMPAIGN_PLAN,
  'year-list': YEAR_LIST,
  calendar: CALENDAR,
} as const
