import { useState } from 'preact/hooks'
import type { Trouble } from '../exchange.js'
import { ask } from '../page/ask.js'
import { draft, setting, status } from '../page/state.js'
import { troublesIn, useAnswer } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { TextArea } from '../parts/fields.js'
import { Paper } from '../parts/paper.js'
import { Troubles } from '../parts/troubles.js'

const DELAY = 150

/** A draft of the office beside what it looks like. */
export function DraftView() {
  const given = setting.value
  const text = draft.value
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
      draft.value = await ask('startDraft', given)
      setRefused([])
      status.value = say('Đã chép văn bản vào bản nháp.', 'The document is in the draft now.')
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
      <p>
        <button type="button" onClick={start}>
          {say('Chép văn bản đang chọn vào bản nháp', 'Start from the chosen document')}
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
