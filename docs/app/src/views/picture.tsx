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
      <p class="hint narrow">{say('Vuốt ngang để xem hết hình.', 'Swipe sideways to see all of it.')}</p>
      {/* On a phone the picture is wider than the window: who uses the keyboard moves it with the arrows. */}
      <section
        class="picture"
        aria-label={say('Hình', 'Picture')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1)
        tabIndex={0}
        aria-busy={waiting}
        dangerouslySetInnerHTML={{ __html: answer ?? '' }}
      />
    </>
  )
}
