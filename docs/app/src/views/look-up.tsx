import { useState } from 'preact/hooks'
import type { Row } from '../exchange.js'
import { ask } from '../page/ask.js'
import { choice, setting } from '../page/state.js'
import { today } from '../page/today.js'
import { dateOf, day } from '../page/typed-dates.js'
import { useAnswer } from '../page/use-answer.js'
import { pageLanguage, say } from '../page/words.js'
import { CheckField, TextField } from '../parts/fields.js'
import { RowTable } from '../parts/row-table.js'
import { Troubles } from '../parts/troubles.js'

const DELAY = 200

export function LookUpView() {
  return (
    <>
      <Search />
      <Lunar />
      <DaysOff />
    </>
  )
}

/** A day by its name, with its next occurrence. */
function Search() {
  const [query, setQuery] = useState('')
  const given = setting.value
  const wanted = query.trim()
  const language = pageLanguage.value
  const { answer, troubles } = useAnswer(
    JSON.stringify([wanted, given, language]),
    async () => (wanted === '' ? undefined : ask('search', wanted, given, today(), language)),
    DELAY,
  )
  const rows = (answer ?? []).map(({ id, name, next }): Row => next ?? never(id, name))
  return (
    <section aria-label={say('Tìm ngày kỷ niệm', 'Find a commemoration')}>
      <h2>{say('Tìm ngày kỷ niệm', 'Find a commemoration')}</h2>
      <TextField
        type="search"
        label={say('Tên ngày (có dấu hoặc không dấu)', 'Name of the day (with or without marks)')}
        placeholder="thuong binh"
        value={query}
        change={setQuery}
      />
      <Troubles troubles={troubles} />
      {wanted !== '' && answer && (
        <>
          <p role="status">{say(`${rows.length} kết quả`, `${rows.length} found`)}</p>
          <RowTable caption={say('Lần tới', 'Next time')} rows={rows} />
        </>
      )}
    </section>
  )
}

/** A day that ended, or whose next date nobody knows yet. */
const never = (id: string, name: string): Row => ({
  key: id,
  group: 'day',
  date: '',
  title: name,
  names: name,
  round: false,
  listed: true,
  notes: [{ word: say('Mã', 'Id'), lines: [id] }],
})

/** Solar to lunar and back. */
function Lunar() {
  const [typed, setTyped] = useState(day(today()))
  const [lunar, setLunar] = useState({ day: '', month: '', year: `${choice.value.year}`, leap: false })
  const date = dateOf(typed)
  const toLunar = useAnswer(date, async () => (date === '' ? undefined : ask('lunarOf', date)), DELAY)
  const whole = [lunar.day, lunar.month, lunar.year].every((part) => /^\d+$/.test(part))
  const toSolar = useAnswer(
    JSON.stringify(lunar),
    async () =>
      whole
        ? ask('solarOf', {
            day: Number(lunar.day),
            month: Number(lunar.month),
            year: Number(lunar.year),
            leap: lunar.leap,
          })
        : undefined,
    DELAY,
  )
  const part = (name: 'day' | 'month' | 'year', label: string) => (
    <TextField
      label={label}
      inputMode="numeric"
      value={lunar[name]}
      change={(value) => setLunar({ ...lunar, [name]: value.trim() })}
    />
  )
  return (
    <section aria-label={say('Đổi ngày âm, dương', 'Lunar and solar days')}>
      <h2>{say('Đổi ngày âm, dương', 'Lunar and solar days')}</h2>
      <div class="fields">
        <TextField
          label={say('Ngày dương lịch', 'Solar day')}
          hint={say('Ngày/tháng/năm', 'Day/month/year')}
          value={typed}
          change={setTyped}
        />
      </div>
      <Troubles troubles={toLunar.troubles} />
      <p role="status">
        {toLunar.troubles.length === 0 &&
          toLunar.answer &&
          say(
            `Âm lịch: ngày ${toLunar.answer.day} tháng ${toLunar.answer.month}${toLunar.answer.leap ? ' nhuận' : ''} năm ${toLunar.answer.yearName} (${toLunar.answer.year})`,
            `Lunar: day ${toLunar.answer.day} of month ${toLunar.answer.month}${toLunar.answer.leap ? ' (leap)' : ''}, year ${toLunar.answer.yearName} (${toLunar.answer.year})`,
          )}
      </p>
      <div class="fields">
        {part('day', say('Ngày âm', 'Lunar day'))}
        {part('month', say('Tháng âm', 'Lunar month'))}
        {part('year', say('Năm âm', 'Lunar year'))}
        <CheckField
          label={say('Tháng nhuận', 'Leap month')}
          value={lunar.leap}
          change={(leap) => setLunar({ ...lunar, leap })}
        />
      </div>
      <Troubles troubles={toSolar.troubles} />
      <p role="status">
        {toSolar.troubles.length === 0 &&
          whole &&
          toSolar.answer &&
          say(`Dương lịch: ${day(toSolar.answer.date)}`, `Solar: ${day(toSolar.answer.date)}`)}
      </p>
    </section>
  )
}

const STATUS: Record<'announced' | 'law' | 'expected', [string, string]> = {
  announced: ['theo thông báo', 'announced'],
  law: ['theo luật', 'by law'],
  expected: ['dự kiến', 'expected'],
}

/** The days off of the chosen year. */
function DaysOff() {
  const { year } = choice.value
  const language = pageLanguage.value
  const { answer, troubles } = useAnswer(`${year} ${language}`, () => ask('daysOffOf', year, language))
  const list = (dates: readonly string[]) => dates.map(day).join(', ')
  return (
    <section aria-label={say('Ngày nghỉ lễ, tết', 'Days off')}>
      <h2>{say(`Ngày nghỉ lễ, tết năm ${year}`, `Days off in ${year}`)}</h2>
      <Troubles troubles={troubles} />
      {troubles.length === 0 && answer && (
        <>
          <p>
            {say(
              `${answer.workingDays} ngày làm việc trong năm.`,
              `${answer.workingDays} working days in the year.`,
            )}
          </p>
          <ul>
            {answer.holidays.map(({ id, name, status, start, end, days, madeUp, swapped, perhaps }) => (
              <li key={id}>
                <strong>{name}</strong>: {day(start)}
                {end !== start && ` - ${day(end)}`} ({say(...STATUS[status])})
                <ul>
                  <li>
                    {say('Ngày nghỉ', 'Days')}: {list(days)}
                  </li>
                  {madeUp.length > 0 && (
                    <li>
                      {say('Nghỉ bù', 'In place of rest days')}: {list(madeUp)}
                    </li>
                  )}
                  {swapped.map(({ off, worked }) => (
                    <li key={off}>
                      {say(
                        `Hoán đổi: nghỉ ${day(off)}, làm bù ${day(worked)}`,
                        `Swapped: ${day(off)} off, ${day(worked)} worked`,
                      )}
                    </li>
                  ))}
                  {perhaps.length > 0 && (
                    <li>
                      {say('Có thể', 'Perhaps')}: {list(perhaps)}
                    </li>
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
