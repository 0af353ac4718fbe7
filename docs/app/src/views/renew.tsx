import { useState } from 'preact/hooks'
import type { renewWord } from '../library/check.js'
import { work } from '../page/ask.js'
import { choice, setting } from '../page/state.js'
import { dateOf } from '../page/typed-dates.js'
import { useWork } from '../page/use-work.js'
import { say, told } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { TextField } from '../parts/fields.js'
import { FileDrop } from '../parts/file-drop.js'
import { Progress } from '../parts/progress.js'

/** Last year's Word file made this year's. */
export function RenewView() {
  const { year, month } = choice.value
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const working = useWork<Awaited<ReturnType<typeof renewWord>>>()
  const { result } = working
  const chosen = `${year}-${String(month).padStart(2, '0')}`
  const take = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const given = [
      { name: file.name, bytes },
      setting.value,
      dateOf(to) || chosen,
      dateOf(from) || undefined,
    ] as const
    working.start((step) => work('renewWord', [...given], step))
  }
  return (
    <>
      <p>
        {say(
          'Đưa vào văn bản của năm trước, nhận lại văn bản của năm nay: số năm, mốc thời gian, thứ, ngày âm lịch được đổi theo dõi thay đổi; chỗ không tự biết thì đánh dấu.',
          "Give last year's document and get this year's: numbers, dates, weekdays and lunar days are changed as tracked changes; what cannot be known is marked.",
        )}
      </p>
      <div class="fields">
        <TextField
          label={say('Làm cho tháng', 'Make it for')}
          hint={say(
            'Ví dụ 7/2027; để trống là tháng đang chọn.',
            'Such as 7/2027; empty is the chosen month.',
          )}
          placeholder={`${month}/${year}`}
          value={to}
          change={setTo}
        />
        <TextField
          label={say('Văn bản cũ là của tháng', 'The old one is for')}
          hint={say('Để trống thì đọc từ văn bản.', 'Read from the document if empty.')}
          value={from}
          change={setFrom}
        />
      </div>
      <FileDrop
        label={say('Văn bản năm trước (.docx)', "Last year's document (.docx)")}
        accept=".docx"
        take={take}
      />
      <Progress working={working} />
      {result && (
        <>
          <p>
            {say(
              `${result.changes.length} chỗ đã đổi, ${result.marks.length} chỗ cần người xem.`,
              `Changed: ${result.changes.length}. To look at: ${result.marks.length}.`,
            )}
          </p>
          <Downloads
            downloads={[
              { words: say('Văn bản của năm nay', "This year's document"), make: async () => result.file },
            ]}
          />
          {result.changes.length > 0 && <h2>{say('Đã đổi', 'Changed')}</h2>}
          <ol class="findings">
            {result.changes.map(({ found, text, reason }, index) => (
              <li key={index}>
                “{found}” → “{text}”<p>{told(reason)}</p>
              </li>
            ))}
          </ol>
          {result.marks.length > 0 && <h2>{say('Cần xem', 'To look at')}</h2>}
          <ol class="findings">
            {result.marks.map(({ found, reason }, index) => (
              <li key={index} class="warning">
                “{found}”<p>{told(reason)}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
