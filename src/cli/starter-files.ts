import type { Profile } from '../commemorations/vocabulary.js'
import { STARTER_OFFICES } from '../drafts/starters/heads.js'
import type { Language } from '../text/language.js'

/** A file to start from. */
export interface StarterFile {
  name: string
  text: string
}

/** Who gets and who signs a letter: the names speak for themselves. */
const SIGNING = `addressees:
  - Các phòng chuyên môn thuộc Sở
recipients:
  - Lãnh đạo Sở
fileUnder: VT, VP
signer:
  authority: KT. Giám đốc
  position: Phó Giám đốc
  name: Nguyễn Văn A
`

const VIETNAMESE: readonly StarterFile[] = [
  {
    name: 'co-quan.yaml',
    text: `# Thông tin cơ quan ban hành: in phần đầu văn bản và phần ký.
# Dùng: ky-niem month next --layout letter --issuer co-quan.yaml --format docx -o cong-van.docx
# Kiểm tra sau khi sửa: ky-niem validate co-quan.yaml
# Dòng bắt đầu bằng dấu # là ghi chú. Lùi đầu dòng bằng dấu cách, không dùng phím Tab.

# state: cơ quan nhà nước (Nghị định 30/2020/NĐ-CP); party: cơ quan của Đảng
system: state
# Cơ quan cấp trên; viết chữ thường, phần mềm tự in hoa
parent: Ủy ban nhân dân tỉnh A
name: Sở Văn hóa, Thể thao và Du lịch
# Nơi đề trước ngày tháng
place: Tỉnh A
# Ký hiệu viết tắt sau số văn bản
symbol: SVHTTDL-VP
${SIGNING}# Loại cơ quan, theo đó danh sách thêm ngày và bớt ngày; bỏ dấu # để dùng: party, state, youth, front, union, armed-forces, school
# profile: state
`,
  },
  {
    name: 'dot-tuyen-truyen.yaml',
    text: `# Các đợt tuyên truyền của cơ quan: mỗi đợt bắt đầu bằng dấu "- ".
# Dùng: ky-niem month next --campaigns dot-tuyen-truyen.yaml
# Kiểm tra sau khi sửa: ky-niem validate dot-tuyen-truyen.yaml

# Hằng năm, từ ngày đến ngày. Mã (id): chữ thường không dấu, nối bằng gạch ngang, đặt rồi không đổi.
- id: cao-diem-an-toan-giao-thong-tet
  title: Đợt cao điểm tuyên truyền an toàn giao thông dịp Tết
  period: { kind: yearly, start: { month: 12, day: 15 }, end: { month: 2, day: 15 } }

# Trước và sau một ngày kỷ niệm; mã của ngày: ky-niem search "thuong binh"
- id: huong-toi-ngay-thuong-binh-liet-si
  title: Các hoạt động đền ơn đáp nghĩa
  period: { kind: commemoration, to: war-invalids-martyrs-day, daysBefore: 26, daysAfter: 4 }

# Một đợt theo văn bản: bỏ dấu # ở đầu các dòng sau và sửa lại.
# - id: chuyen-doi-so
#   title: Công tác chuyển đổi số
#   period: { kind: dates, start: 2026-05-15, end: 2026-12-31 }
#   tasks:
#     - Hướng dẫn người dân sử dụng dịch vụ công trực tuyến
#   sources:
#     - citation: Kế hoạch số 118/KH-UBND ngày 15/5/2026
`,
  },
  {
    name: 'ngay-cua-co-quan.yaml',
    text: `# Ngày kỷ niệm của riêng cơ quan, thêm vào dữ liệu có sẵn.
# Dùng: ky-niem month next --entries ngay-cua-co-quan.yaml
# Kiểm tra sau khi sửa: ky-niem validate ngay-cua-co-quan.yaml

- id: ngay-thanh-lap-co-quan
  name: Ngày thành lập cơ quan
  # Ngày cố định; ngày âm lịch: { kind: lunar, month: 3, day: 10 }
  rule: { kind: fixed, month: 12, day: 10 }
  # Ngày khởi nguồn, để tính số năm; không có dòng này thì không in số năm
  origin: 1976-12-10
  kind: founding
  level: sector
  # 1 đến 5; từ 2 trở lên (1, 2) thì in trong văn bản
  rank: 2
  # Chủ đề: ky-niem topics
  topics: [culture]
  sources: [Quyết định thành lập, lưu tại cơ quan]
  confidence: medium

# Ngày có sẵn mà chỉ đổi vài trường: bỏ dấu # và dùng thêm --override.
# - id: tourism-sector-tradition
#   rank: 2
`,
  },
]

const ENGLISH: readonly StarterFile[] = [
  {
    name: 'office.yaml',
    text: `# The issuing office: prints the letterhead and the signing block.
# Use: ky-niem month next --layout letter --issuer office.yaml --format docx -o letter.docx
# Check it after changes: ky-niem validate office.yaml
# Lines that begin with # are notes. Indent with spaces, not with tabs.

# state: a body of the State (Nghị định 30/2020/NĐ-CP); party: a body of the Party
system: state
# The body above; write in lower case, capitals are set where they belong
parent: Ủy ban nhân dân tỉnh A
name: Sở Văn hóa, Thể thao và Du lịch
place: Tỉnh A
# Stands behind the number of the document
symbol: SVHTTDL-VP
${SIGNING}# The kind of office, by which lists hold more days and fewer; take the # away: party, state, youth, front, union, armed-forces, school
# profile: state
`,
  },
  {
    name: 'campaigns.yaml',
    text: `# The campaigns of the office: each begins with "- ".
# Use: ky-niem month next --campaigns campaigns.yaml
# Check it after changes: ky-niem validate campaigns.yaml

# Every year, from day to day. An id has lower-case letters joined by hyphens, and stays what it is.
- id: road-safety-tet
  title: Đợt cao điểm tuyên truyền an toàn giao thông dịp Tết
  period: { kind: yearly, start: { month: 12, day: 15 }, end: { month: 2, day: 15 } }

# Around a commemoration; its id: ky-niem search "thuong binh"
- id: towards-war-invalids-day
  title: Các hoạt động đền ơn đáp nghĩa
  period: { kind: commemoration, to: war-invalids-martyrs-day, daysBefore: 26, daysAfter: 4 }

# By a document: take the # away from these lines and change them.
# - id: digital-transformation
#   title: Công tác chuyển đổi số
#   period: { kind: dates, start: 2026-05-15, end: 2026-12-31 }
#   sources:
#     - citation: Kế hoạch số 118/KH-UBND ngày 15/5/2026
`,
  },
  {
    name: 'days.yaml',
    text: `# Commemorations of your own, beside the shipped ones.
# Use: ky-niem month next --entries days.yaml
# Check it after changes: ky-niem validate days.yaml

- id: our-office-founded
  name: { vi: Ngày thành lập cơ quan, en: Founding of the office }
  # A fixed day; a lunar one: { kind: lunar, month: 3, day: 10 }
  rule: { kind: fixed, month: 12, day: 10 }
  # What the years are counted from; without it no number is printed
  origin: 1976-12-10
  kind: founding
  level: sector
  # 1 to 5; 1 and 2 are printed in documents
  rank: 2
  # Topics: ky-niem topics
  topics: [culture]
  sources: [Decision of the founding, kept at the office]
  confidence: medium

# A shipped day of which only some fields change: take the # away and add --override.
# - id: tourism-sector-tradition
#   rank: 2
`,
  },
]

const FILES: Readonly<Record<Language, readonly StarterFile[]>> = { vi: VIETNAMESE, en: ENGLISH }

const CHOSEN: Readonly<Record<Language, string>> = {
  vi: '# Loại cơ quan, theo đó danh sách thêm ngày và bớt ngày',
  en: '# The kind of office, by which lists hold more days and fewer',
}

/** Commented files of an office to start from: the office, its campaigns, its own days; the office is of the kind that `profile` says. */
export function starterFiles(language: Language, profile?: Profile): readonly StarterFile[] {
  const [office, ...others] = FILES[language] as readonly [StarterFile, ...StarterFile[]]
  if (profile === undefined) return [office, ...others]
  // The notes on use stand above the first empty line.
  const notes = office.text.slice(0, office.text.indexOf('\n\n'))
  const lines = STARTER_OFFICES[profile].split('\n')
  const body = language === 'vi' ? lines : lines.filter((line) => !line.startsWith('#'))
  const text = [notes, '', ...body, CHOSEN[language], `profile: ${profile}`, ''].join('\n')
  return [{ ...office, text }, ...others]
}
