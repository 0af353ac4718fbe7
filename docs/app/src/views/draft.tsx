import type { StarterName } from 'ky-niem/draft'
import { useState } from 'preact/hooks'
import type { Trouble } from '../exchange.js'
import { ask } from '../page/ask.js'
import { draft, setting, status } from '../page/state.js'
import { troublesIn, useAnswer } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { SelectField, TextArea } from '../parts/fields.js'
import { Paper } from '../parts/paper.js'
import { Troubles } from '../parts/troubles.js'

const DELAY = 150

/** What a draft begins with. */
const STARTS: Record<StarterName | 'copy', [vi: string, en: string]> = {
  copy: ['Văn bản đang chọn', 'The chosen document'],
  'huong-dan': ['Mẫu hướng dẫn tháng', 'Guidance of a month'],
  'huong-dan-hai-thang': ['Mẫu hướng dẫn hai tháng', 'Guidance of two months'],
  'huong-dan-quy': ['Mẫu hướng dẫn quý', 'Guidance of a quarter'],
  'huong-dan-nam': ['Mẫu hướng dẫn năm', 'Guidance of a year'],
  'cong-van': ['Mẫu công văn', 'Official letter'],
  'ke-hoach': ['Mẫu kế hoạch', 'Plan'],
  'thong-bao': ['Mẫu thông báo', 'Notice'],
  'chuong-trinh': ['Mẫu chương trình', 'Programme'],
  'de-cuong': ['Mẫu đề cương', 'Outline'],
  'khau-hieu': ['Mẫu khẩu hiệu', 'Slogans'],
  'bao-cao-vien': ['Mẫu nội dung hội nghị báo cáo viên', "Speakers' conference"],
  'bien-ban': ['Mẫu biên bản', 'Minutes'],
}

/** A draft of the office beside what it looks like. */
export function DraftView() {
  const given = setting.value
  const text = draft.value
  const [kind, setKind] = useState<StarterName | 'copy'>('copy')
  const [refused, setRefused] = useState<readonly Trouble[]>([])
  const { answer, troubles } = useAnswer(
    JSON.stringify([text, given]),
    async () => (text.trim() === '' ? undefined : ask('showDraft', text, given)),
    DELAY,
  )
  const start = async () => {
    const question = say('Thay bản nháp đang có?', 'Replace the present draft?')
    if (text.trim() !== '' && !confirm(question)) return
    try {
      draft.value = await ask('startDraft', kind, given)
      setRefused([])
      status.value = say('Đã có bản nháp để sửa.', 'There is a draft to change now.')
    } catch (error) {
      setRefused(troublesIn(error))
    }
  }
  const blank = text.trim() === ''
  return (
    <>
      <p>
        {say(
          'Chép văn bản của tháng vào bản nháp, sửa chữ tùy ý, xem ngay kết quả rồi tải về. Viết theo Markdown; chỗ cần tính thì dùng chỉ dẫn như :thang, ::ngay-ky-niem.',
          'Copy the document of the month into the draft, change any word, see the result at once, download it. Drafts are Markdown; directives such as :thang and ::ngay-ky-niem are computed.',
        )}
      </p>
      <div class="fields">
        <SelectField
          label={say('Bắt đầu từ', 'Begin with')}
          value={kind}
          change={(value) => setKind(value as StarterName | 'copy')}
          options={Object.entries(STARTS).map(([value, [vi, en]]) => ({ value, words: say(vi, en) }))}
        />
      </div>
      <p>
        <button type="button" onClick={start}>
          {say('Tạo bản nháp', 'Make the draft')}
        </button>
      </p>
      <Troubles troubles={refused} />
      <div class="pair">
        <div>
          <TextArea
            label={say('Bản nháp', 'Draft')}
            rows={28}
            value={text}
            change={(value) => {
              draft.value = value
            }}
          />
          <Troubles troubles={troubles} />
        </div>
        <section aria-label={say('Xem trước', 'Preview')}>
          {!blank && answer && <Paper document={answer} />}
        </section>
      </div>
      <Downloads
        disabled={blank}
        downloads={[
          { words: 'Word (DOCX)', make: () => ask('saveDraft', text, given, 'docx') },
          {
            words: say('Văn bản thường (TXT)', 'Plain text (TXT)'),
            make: () => ask('saveDraft', text, given, 'txt'),
          },
          { words: 'HTML', make: () => ask('saveDraft', text, given, 'html') },
          {
            words: say('Bản nháp (Markdown)', 'Draft (Markdown)'),
            make: () => ask('saveDraft', text, given, 'draft'),
          },
        ]}
      />
    </>
  )
}
