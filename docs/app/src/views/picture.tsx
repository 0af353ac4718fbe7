import { ask } from '../page/ask.js'
import { setting } from '../page/state.js'
import { useAnswer } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { Troubles } from '../parts/troubles.js'

/** The month as a sheet, or the year as an overview. */
export function PictureView() {
  const given = setting.value
  const { answer, troubles, waiting } = useAnswer(JSON.stringify(given), () => ask('showPicture', given))
  return (
    <>
      <Downloads
        disabled={!answer}
        downloads={[
          { words: say('Hình (SVG)', 'Picture (SVG)'), make: () => ask('saveMonth', given, 'svg') },
          { words: say('Lịch (ICS)', 'Calendar (ICS)'), make: () => ask('saveMonth', given, 'ics') },
        ]}
      />
      <Troubles troubles={troubles} />
      <div class="picture" aria-busy={waiting} dangerouslySetInnerHTML={{ __html: answer ?? '' }} />
    </>
  )
}
