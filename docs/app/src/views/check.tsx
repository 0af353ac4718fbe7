import { useRef } from 'preact/hooks'
import type { reviewWord } from '../library/check.js'
import { ask, work } from '../page/ask.js'
import { checked, setting, status } from '../page/state.js'
import { useAnswer } from '../page/use-answer.js'
import { useWork } from '../page/use-work.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { TextArea } from '../parts/fields.js'
import { FileDrop } from '../parts/file-drop.js'
import { Findings } from '../parts/findings.js'
import { Progress } from '../parts/progress.js'
import { Troubles } from '../parts/troubles.js'

const DELAY = 300

/** A pasted text or a Word file, and what is wrong in it. */
export function CheckView() {
  return (
    <>
      <p>
        {say(
          'Soát số năm, ngày, thứ, tên ngày kỷ niệm và số ký hiệu văn bản. Năm của văn bản là năm đang chọn ở trên.',
          'Checks anniversary numbers, dates, weekdays, names of days and citations. The year of the text is the one chosen above.',
        )}
      </p>
      <CheckFile />
      <CheckText />
    </>
  )
}

function CheckFile() {
  const given = setting.value
  const working = useWork<Awaited<ReturnType<typeof reviewWord>>>()
  const { result } = working
  const take = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    working.start((step) => work('reviewWord', [{ name: file.name, bytes }, given, given.choice.year], step))
  }
  return (
    <section aria-label={say('Tệp Word', 'Word file')}>
      <h2>{say('Tệp Word', 'Word file')}</h2>
      <FileDrop
        label={say('Tệp Word cần soát (.docx)', 'Word file to check (.docx)')}
        accept=".docx"
        take={take}
      />
      <Progress working={working} />
      {result && (
        <>
          <p>
            {say(
              `${result.findings.length} chỗ cần xem, ${result.changes} chỗ đã sửa (theo dõi thay đổi).`,
              `${result.findings.length} findings, ${result.changes} repaired as tracked changes.`,
            )}{' '}
            {result.unread > 0 &&
              say(
                `Có ${result.unread} hình hoặc đối tượng chưa đọc được chữ (nếu có).`,
                `${result.unread} pictures or objects may hold text that was not read.`,
              )}
          </p>
          <Downloads
            downloads={[
              { words: say('Tệp Word đã soát', 'The reviewed Word file'), make: async () => result.file },
            ]}
          />
          <Findings findings={result.findings} />
        </>
      )}
    </section>
  )
}

function CheckText() {
  const given = setting.value
  const text = checked.value
  const area = useRef<HTMLDivElement>(null)
  const { answer, troubles, waiting } = useAnswer(
    JSON.stringify([text, given]),
    async () => (text.trim() === '' ? undefined : ask('checkText', text, given, given.choice.year)),
    DELAY,
  )
  return (
    <section aria-label={say('Văn bản dán vào', 'Pasted text')}>
      <h2>{say('Văn bản dán vào', 'Pasted text')}</h2>
      <div ref={area}>
        <TextArea
          label={say('Văn bản cần soát', 'Text to check')}
          rows={12}
          value={text}
          change={(value) => {
            checked.value = value
          }}
        />
      </div>
      <Troubles troubles={troubles} />
      {text.trim() !== '' && answer && (
        <div aria-busy={waiting}>
          <p role="status">
            {say(`${answer.findings.length} chỗ cần xem.`, `Findings: ${answer.findings.length}.`)}
          </p>
          {answer.fixes > 0 && (
            <p>
              <button
                type="button"
                onClick={() => {
                  checked.value = answer.fixed
                  status.value = say(`Đã sửa ${answer.fixes} chỗ.`, `Repaired: ${answer.fixes}.`)
                }}
              >
                {say(`Sửa ${answer.fixes} chỗ chắc chắn`, `Repair what is certain (${answer.fixes})`)}
              </button>
            </p>
          )}
          <Findings
            findings={answer.findings}
            show={({ start, end }) => {
              const field = area.current!.querySelector('textarea')!
              field.focus()
              field.setSelectionRange(start, end)
            }}
          />
        </div>
      )}
    </section>
  )
}
