import { useState } from 'preact/hooks'
import { foldText } from '../../../../src/text/fold.js'
import type { Row } from '../exchange.js'
import { ask } from '../page/ask.js'
import { setting } from '../page/state.js'
import { useAnswer } from '../page/use-answer.js'
import { pageLanguage, say } from '../page/words.js'
import { TextField } from '../parts/fields.js'
import { RowTable } from '../parts/row-table.js'
import { Troubles } from '../parts/troubles.js'

const GROUPS: Record<Row['group'], [string, string]> = {
  day: ['Các ngày', 'Days'],
  period: ['Tháng hành động, tuần lễ, đợt', 'Action months, weeks, periods'],
  campaign: ['Đợt tuyên truyền của cơ quan', 'Campaigns of the office'],
  ahead: ['Sắp tới', 'What follows'],
}

/** Everything that falls into what was chosen, with a field that narrows it down. */
export function ListView() {
  const [words, setWords] = useState('')
  const given = setting.value
  const language = pageLanguage.value
  const {
    answer = [],
    troubles,
    waiting,
  } = useAnswer(JSON.stringify([given, language]), () => ask('showList', given, language))
  const wanted = foldText(words).trim()
  const rows = answer.filter(({ listed, names }) =>
    wanted === '' ? listed || given.choice.all : foldText(names).includes(wanted),
  )
  return (
    <>
      <TextField
        type="search"
        label={say('Tìm trong danh sách (có dấu hoặc không dấu)', 'Find in the list (with or without marks)')}
        hint={say(
          'Khi tìm, danh sách gồm cả những ngày mà văn bản thường không in.',
          'What is looked for includes days that documents commonly leave out.',
        )}
        value={words}
        change={setWords}
      />
      <Troubles troubles={troubles} />
      <p role="status">
        {waiting ? '' : say(`${rows.length} mục`, rows.length === 1 ? '1 entry' : `${rows.length} entries`)}
      </p>
      {Object.entries(GROUPS).map(([group, [vi, en]]) => (
        <RowTable key={group} caption={say(vi, en)} rows={rows.filter((row) => row.group === group)} />
      ))}
    </>
  )
}
