import { ask } from '../page/ask.js'
import { choose, setting } from '../page/state.js'
import { useAnswer } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { CheckField } from '../parts/fields.js'
import { Paper } from '../parts/paper.js'
import { Troubles } from '../parts/troubles.js'

/** The document of what was chosen. */
export function GuidanceView() {
  const given = setting.value
  const { answer, troubles, waiting } = useAnswer(JSON.stringify(given), () => ask('showDocument', given))
  return (
    <>
      <Downloads
        disabled={!answer}
        downloads={[
          { words: 'Word (DOCX)', make: () => ask('saveMonth', given, 'docx') },
          { words: 'Markdown', make: () => ask('saveMonth', given, 'md') },
          {
            words: say('Văn bản thường (TXT)', 'Plain text (TXT)'),
            make: () => ask('saveMonth', given, 'txt'),
          },
          { words: 'HTML', make: () => ask('saveMonth', given, 'html') },
          { words: say('Lịch (ICS)', 'Calendar (ICS)'), make: () => ask('saveMonth', given, 'ics') },
        ]}
      />
      <CheckField
        label={say('Kèm lịch ở cuối tệp Word, HTML', 'With the calendar behind Word and HTML files')}
        value={given.choice.calendar}
        change={(calendar) => choose({ calendar })}
      />
      <p class="print-line">
        <button type="button" onClick={() => print()}>
          {say('In văn bản', 'Print the document')}
        </button>
      </p>
      <Troubles troubles={troubles} />
      <Troubles
        title={say('Chưa dùng được, xem ở "Của cơ quan":', 'Left out, see "Your office":')}
        troubles={answer?.troubles ?? []}
      />
      <div aria-busy={waiting}>{answer && <Paper document={answer.document} />}</div>
    </>
  )
}
