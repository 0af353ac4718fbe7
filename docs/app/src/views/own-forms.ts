import { CAMPAIGN_CHANNELS } from '../../../../src/campaigns/campaign.js'
import { KIND_LABELS, LEVEL_LABELS, TOPIC_LABELS } from '../../../../src/commemorations/labels.js'
import { channelName } from '../../../../src/guidance/wording/channel-words.js'
import type { Own, Raw } from '../exchange.js'
import type { FormField } from '../parts/record-form.js'
import { isLines, valueAt } from '../parts/record-values.js'

type Choices = NonNullable<FormField['choices']>

const choicesOf = (labels: Readonly<Record<string, { vi: string; en: string }>>): Choices =>
  Object.entries(labels).map(([name, { vi, en }]) => [name, vi, en])

const NONE = ['', '-', '-'] as const

/** A text is Vietnamese, or `{ vi, en }`; a form shows the one that stands there. */
const isPlain = (path: string) => (record: Raw) => typeof valueAt(record, path) !== 'object'
const isPair = (path: string) => (record: Raw) => typeof valueAt(record, path) === 'object'

function localText(path: string, vi: string, en: string, hint?: FormField['hint']): FormField[] {
  return [
    { path, words: [vi, en], wide: true, when: isPlain(path), ...(hint ? { hint } : {}) },
    {
      path: `${path}.vi`,
      words: [`${vi} (tiếng Việt)`, `${en} (Vietnamese)`],
      wide: true,
      when: isPair(path),
    },
    { path: `${path}.en`, words: [`${vi} (tiếng Anh)`, `${en} (English)`], wide: true, when: isPair(path) },
  ]
}

/** A list of texts as lines; a list of more than texts is kept as it is. */
function lines(path: string, vi: string, en: string, hint?: FormField['hint']): FormField[] {
  const field = { path, words: [vi, en] as FormField['words'], ...(hint ? { hint } : {}) }
  return [
    { ...field, as: 'lines', when: (record) => isLines(valueAt(record, path)) },
    { ...field, as: 'kept', when: (record) => !isLines(valueAt(record, path)) },
  ]
}

const kindIs =
  (path: string, ...kinds: string[]) =>
  (record: Raw) =>
    kinds.includes(String(valueAt(record, `${path}.kind`)))

const SYSTEMS: Choices = [
  ['state', 'Nhà nước (Nghị định 30/2020/NĐ-CP)', 'State (Nghị định 30/2020/NĐ-CP)'],
  ['party', 'Đảng', 'Party'],
]

const ISSUER: readonly FormField[] = [
  {
    path: 'system',
    wide: true,
    words: ['Thể thức văn bản', 'Rules of layout'],
    as: 'choice',
    choices: SYSTEMS,
  },
  { path: 'parent', wide: true, words: ['Cơ quan cấp trên', 'Body above'] },
  {
    path: 'name',
    wide: true,
    words: ['Tên cơ quan', 'Name of the office'],
    hint: ['Viết chữ thường; văn bản tự in hoa.', 'In small letters; capitals are set in the document.'],
  },
  { path: 'place', words: ['Nơi ban hành', 'Place of issue'] },
  {
    path: 'symbol',
    words: ['Ký hiệu', 'Symbol'],
    hint: ['Sau số văn bản: SVHTTDL-VP', 'After the number: SVHTTDL-VP'],
  },
  { path: 'fileUnder', words: ['Lưu', 'Filed under'], hint: ['Ví dụ: VT, VP', 'Such as VT, VP'] },
  {
    path: 'signer.authority',
    words: ['Thẩm quyền ký', 'Mark of authority'],
    hint: ['Ví dụ: KT. Giám đốc', 'Such as KT. Giám đốc'],
  },
  { path: 'signer.position', words: ['Chức vụ người ký', 'Position of the signer'] },
  { path: 'signer.name', words: ['Họ tên người ký', 'Name of the signer'] },
  ...lines('addressees', 'Kính gửi (mỗi dòng một nơi)', 'Addressees (one a line)'),
  ...lines('recipients', 'Nơi nhận (mỗi dòng một nơi)', 'Recipients (one a line)'),
]

const RULES: Choices = [
  ['fixed', 'Ngày dương lịch', 'Solar day'],
  ['lunar', 'Ngày âm lịch', 'Lunar day'],
  ['nth-weekday', 'Thứ mấy của tháng', 'Weekday of a month'],
  ['month', 'Cả tháng', 'A whole month'],
  ['once', 'Một ngày duy nhất', 'A single day'],
]

/** What a rule of a kind begins with; the day that was typed goes with it where both kinds have one. */
function ruleOf(record: Raw, kind: string): Raw {
  const [month, day] = [valueAt(record, 'rule.month') ?? 1, valueAt(record, 'rule.day') ?? 1]
  const rules: Record<string, Raw> = {
    fixed: { kind, month, day },
    lunar: { kind, month, day },
    'nth-weekday': { kind, month, weekday: 'sunday', n: 1 },
    month: { kind, month },
    once: { kind, date: '' },
  }
  return { ...record, rule: rules[kind] ?? record.rule }
}

const WEEKDAYS: Choices = [
  ['monday', 'Thứ Hai', 'Monday'],
  ['tuesday', 'Thứ Ba', 'Tuesday'],
  ['wednesday', 'Thứ Tư', 'Wednesday'],
  ['thursday', 'Thứ Năm', 'Thursday'],
  ['friday', 'Thứ Sáu', 'Friday'],
  ['saturday', 'Thứ Bảy', 'Saturday'],
  ['sunday', 'Chủ nhật', 'Sunday'],
]

const ID_HINT: FormField['hint'] = [
  'Chữ thường không dấu, nối bằng gạch ngang; đặt rồi không đổi.',
  'Lower-case letters without marks, joined by hyphens; never changed later.',
]

const knownRule = (record: Raw) => RULES.some(([kind]) => kind === valueAt(record, 'rule.kind'))

const DAY: readonly FormField[] = [
  ...localText('name', 'Tên ngày', 'Name of the day'),
  { path: 'id', wide: true, words: ['Mã', 'Id'], hint: ID_HINT },
  {
    path: 'rule.kind',
    words: ['Là ngày nào', 'When it falls'],
    as: 'choice',
    choices: RULES,
    when: knownRule,
    refit: ruleOf,
  },
  { path: 'rule.day', words: ['Ngày', 'Day'], as: 'number', when: kindIs('rule', 'fixed', 'lunar') },
  {
    path: 'rule.n',
    words: ['Lần thứ mấy (-1: cuối tháng)', 'Which one (-1: the last)'],
    as: 'number',
    when: kindIs('rule', 'nth-weekday'),
  },
  {
    path: 'rule.weekday',
    words: ['Thứ', 'Weekday'],
    as: 'choice',
    choices: WEEKDAYS,
    when: kindIs('rule', 'nth-weekday'),
  },
  {
    path: 'rule.month',
    words: ['Tháng', 'Month'],
    as: 'number',
    when: kindIs('rule', 'fixed', 'lunar', 'nth-weekday', 'month'),
  },
  {
    path: 'rule.date',
    words: ['Ngày', 'Day'],
    as: 'date',
    hint: ['Ví dụ 27/7/2027', 'Such as 27/7/2027'],
    when: kindIs('rule', 'once'),
  },
  {
    path: 'rule',
    words: ['Là ngày nào (giữ nguyên như trong tệp)', 'When it falls (kept as in the file)'],
    as: 'kept',
    when: (record) => record.rule !== undefined && !knownRule(record),
  },
  {
    path: 'origin',
    words: ['Tính từ ngày', 'Years are counted from'],
    as: 'date',
    hint: [
      '10/12/1976, 12/1976 hoặc 1976; để trống thì không tính số năm.',
      '10/12/1976, 12/1976 or 1976; without it no number is printed.',
    ],
  },
  { path: 'kind', words: ['Loại ngày', 'Kind of day'], as: 'choice', choices: choicesOf(KIND_LABELS) },
  { path: 'level', words: ['Cấp', 'Level'], as: 'choice', choices: choicesOf(LEVEL_LABELS) },
  {
    path: 'rank',
    words: ['Mức quan trọng (1 đến 5)', 'Importance (1 to 5)'],
    as: 'number',
    hint: ['1 và 2 thì in trong văn bản.', '1 and 2 are printed in documents.'],
  },
  {
    path: 'confidence',
    words: ['Độ chắc chắn', 'Confidence'],
    as: 'choice',
    choices: [
      ['high', 'Cao', 'High'],
      ['medium', 'Vừa', 'Medium'],
      ['low', 'Thấp', 'Low'],
    ],
  },
  { path: 'topics', words: ['Chủ đề', 'Topics'], as: 'many', choices: choicesOf(TOPIC_LABELS) },
  ...lines('sources', 'Nguồn (mỗi dòng một nguồn)', 'Sources (one a line)'),
]

const PERIODS: Choices = [
  ['dates', 'Từ ngày đến ngày', 'From day to day'],
  ['yearly', 'Hằng năm', 'Every year'],
  ['commemoration', 'Quanh một ngày kỷ niệm', 'Around a commemoration'],
]

function periodOf(record: Raw, kind: string): Raw {
  const periods: Record<string, Raw> = {
    dates: { kind, start: '' },
    yearly: { kind, start: { month: 1, day: 1 }, end: { month: 1, day: 31 } },
    commemoration: { kind, to: '', daysBefore: 7, daysAfter: 0 },
  }
  return { ...record, period: periods[kind] ?? record.period }
}

const knownPeriod = (record: Raw) => PERIODS.some(([kind]) => kind === valueAt(record, 'period.kind'))
const inPeriod = (
  kind: string,
  path: string,
  vi: string,
  en: string,
  as: 'text' | 'number' | 'date' = 'text',
  hint?: FormField['hint'],
): FormField => ({
  path: `period.${path}`,
  words: [vi, en],
  as,
  when: kindIs('period', kind),
  ...(hint ? { hint } : {}),
})

const CAMPAIGN: readonly FormField[] = [
  ...localText('title', 'Tên đợt', 'Title'),
  { path: 'id', wide: true, words: ['Mã', 'Id'], hint: ID_HINT },
  {
    path: 'period.kind',
    words: ['Thời gian', 'Period'],
    as: 'choice',
    choices: PERIODS,
    when: knownPeriod,
    refit: periodOf,
  },
  inPeriod('dates', 'start', 'Từ ngày', 'From', 'date', ['Ví dụ 15/5/2027', 'Such as 15/5/2027']),
  inPeriod('dates', 'end', 'Đến ngày', 'To', 'date', [
    'Để trống nếu chưa có hạn.',
    'Empty if there is no end yet.',
  ]),
  inPeriod('yearly', 'start.day', 'Từ ngày', 'From day', 'number'),
  inPeriod('yearly', 'start.month', 'Từ tháng', 'From month', 'number'),
  inPeriod('yearly', 'end.day', 'Đến ngày', 'To day', 'number'),
  inPeriod('yearly', 'end.month', 'Đến tháng', 'To month', 'number'),
  inPeriod('commemoration', 'to', 'Mã của ngày kỷ niệm', 'Id of the commemoration', 'text', [
    'Mã có ở "Tra cứu", ví dụ war-invalids-martyrs-day',
    'Ids stand in "Look up", such as war-invalids-martyrs-day',
  ]),
  inPeriod('commemoration', 'daysBefore', 'Trước bao nhiêu ngày', 'Days before', 'number'),
  inPeriod('commemoration', 'daysAfter', 'Sau bao nhiêu ngày', 'Days after', 'number'),
  inPeriod('commemoration', 'year', 'Chỉ năm', 'In one year only', 'number'),
  {
    path: 'period',
    words: ['Thời gian (giữ nguyên như trong tệp)', 'Period (kept as in the file)'],
    as: 'kept',
    when: (record) => record.period !== undefined && !knownPeriod(record),
  },
  ...localText('theme', 'Chủ đề', 'Theme'),
  {
    path: 'status',
    words: ['Tình trạng', 'Status'],
    as: 'choice',
    choices: [
      NONE,
      ['planned', 'Dự kiến', 'Planned'],
      ['running', 'Đang chạy', 'Running'],
      ['ended', 'Đã xong', 'Ended'],
      ['cancelled', 'Đã hủy', 'Cancelled'],
    ],
  },
  ...lines('tasks', 'Nhiệm vụ (mỗi dòng một việc)', 'Tasks (one a line)'),
  ...lines('contents', 'Nội dung (mỗi dòng một ý)', 'Contents (one a line)'),
  {
    path: 'channels',
    words: ['Hình thức tuyên truyền', 'Channels'],
    as: 'many',
    choices: CAMPAIGN_CHANNELS.map((name) => [name, channelName(name, 'vi'), channelName(name, 'en')]),
  },
  ...lines(
    'sources',
    'Văn bản làm căn cứ (mỗi dòng một văn bản)',
    'Documents that it rests on (one a line)',
    ['Ví dụ: Kế hoạch số 118/KH-UBND ngày 15/5/2026', 'Such as Kế hoạch số 118/KH-UBND ngày 15/5/2026'],
  ),
  {
    path: 'milestones',
    words: ['Các mốc (giữ nguyên như trong tệp)', 'Milestones (kept as in the file)'],
    as: 'kept',
    when: ({ milestones }) => milestones !== undefined,
  },
]

/** The fields of each kind of record. What a record holds beside them stays as it is. */
export const FORMS: Readonly<Record<keyof Own, readonly FormField[]>> = {
  issuer: ISSUER,
  days: DAY,
  campaigns: CAMPAIGN,
}

/** What a new record begins with. */
export const FRESH: Readonly<Record<keyof Own, Raw>> = {
  issuer: { system: 'state' },
  days: {
    rule: { kind: 'fixed', month: 1, day: 1 },
    kind: 'founding',
    level: 'sector',
    rank: 2,
    topics: [],
    sources: ['Hồ sơ lưu tại cơ quan'],
    confidence: 'medium',
  },
  campaigns: { period: { kind: 'dates', start: '' } },
}
