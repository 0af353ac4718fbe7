import { useEffect } from 'preact/hooks'
import { forget, isKept } from './page/keep.js'
import { status, type TabName, tab } from './page/state.js'
import { pageLanguage, say } from './page/words.js'
import { Choices } from './parts/choices.js'
import { Tabs } from './parts/tabs.js'
import { CheckView } from './views/check.js'
import { DraftView } from './views/draft.js'
import { GuidanceView } from './views/guidance.js'
import { ListView } from './views/list.js'
import { LookUpView } from './views/look-up.js'
import { OwnView } from './views/own.js'
import { PictureView } from './views/picture.js'
import { RenewView } from './views/renew.js'

const VIEWS: Record<TabName, { words: () => string; View: () => preact.JSX.Element }> = {
  guidance: { words: () => say('Định hướng', 'Guidance'), View: GuidanceView },
  picture: { words: () => say('Lịch', 'Calendar'), View: PictureView },
  list: { words: () => say('Danh sách', 'List'), View: ListView },
  draft: { words: () => say('Bản nháp', 'Draft'), View: DraftView },
  check: { words: () => say('Soát văn bản', 'Check a text'), View: CheckView },
  renew: { words: () => say('Làm mới văn bản cũ', 'Renew an old document'), View: RenewView },
  own: { words: () => say('Của cơ quan', 'Your office'), View: OwnView },
  'look-up': { words: () => say('Tra cứu', 'Look up'), View: LookUpView },
}

export function App() {
  useEffect(() => {
    document.documentElement.lang = pageLanguage.value
    document.title = say(
      'Kỷ niệm: định hướng, lịch và soát văn bản',
      'Ky niem: guidance, calendar, proofreading',
    )
  }, [pageLanguage.value])
  return (
    <>
      <header class="top">
        <div>
          <h1>{say('Kỷ niệm', 'Commemorations of Vietnam')}</h1>
          <p>
            {say(
              'Định hướng tuyên truyền, lịch ngày kỷ niệm và soát văn bản. Mọi việc làm trên máy này, không gửi gì ra ngoài.',
              'Monthly guidance, a calendar of commemorations, proofreading. All of it happens on this machine; nothing is sent.',
            )}
          </p>
        </div>
        <button
          type="button"
          lang={pageLanguage.value === 'vi' ? 'en' : 'vi'}
          onClick={() => {
            pageLanguage.value = pageLanguage.value === 'vi' ? 'en' : 'vi'
          }}
        >
          {pageLanguage.value === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </header>
      <Choices />
      <main>
        <Tabs
          label={say('Công việc', 'Tasks')}
          tabs={Object.entries(VIEWS).map(([name, { words }]) => ({ name: name as TabName, words: words() }))}
          chosen={tab.value}
          choose={(name) => {
            tab.value = name
            status.value = ''
          }}
        >
          <ChosenView />
        </Tabs>
      </main>
      <footer class="foot">
        <p role="status" class="status">
          {status}
        </p>
        <Kept />
      </footer>
    </>
  )
}

function ChosenView() {
  const { View } = VIEWS[tab.value]
  return <View key={tab.value} />
}

/** Says whether what is typed is kept, and lets it be forgotten: many an office shares its machines. */
function Kept() {
  const words = isKept.value
    ? say(
        'Những gì đã nhập được giữ trong trình duyệt của máy này.',
        'What you typed is kept in the browser of this machine.',
      )
    : say(
        'Trình duyệt không giữ được những gì đã nhập; hãy lưu thành tệp trước khi đóng trang.',
        'The browser does not keep what you typed; save it as files before you close the page.',
      )
  return (
    <p class="kept">
      {words}{' '}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          const question = say('Xóa mọi thứ đã nhập trên trang này?', 'Forget everything typed on this page?')
          if (!confirm(question)) return
          forget()
          location.reload()
        }}
      >
        {say('Xóa những gì đã nhập', 'Forget what I typed')}
      </button>
    </p>
  )
}
