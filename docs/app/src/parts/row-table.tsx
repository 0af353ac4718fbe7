import type { Row } from '../exchange.js'
import { day } from '../page/typed-dates.js'
import { say } from '../page/words.js'

/** Days as a table; what else is known of one unfolds below its name. */
export function RowTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <table class="rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Ngày', 'Day')}</th>
          <th scope="col">{say('Tên', 'Name')}</th>
          <th scope="col">{say('Số năm', 'Years')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              {whenOf(row)}
              {row.lunar && <span class="lunar"> ({say(`${row.lunar} âm lịch`, `${row.lunar} lunar`)})</span>}
            </td>
            <th scope="row">
              <RowName row={row} />
            </th>
            <td>
              {row.number}
              {row.round && (
                <>
                  <span aria-hidden="true"> ★</span>
                  <span class="heard"> {say('(năm tròn)', '(round year)')}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** More days than these are told by the first and the last. */
const MOST_DATES = 6

function whenOf({ date, end, open, dates }: Row): string {
  if (dates && dates.length > 0) {
    if (dates.length <= MOST_DATES) return dates.map(day).join(', ')
    return `${say(`${dates.length} ngày`, `${dates.length} days`)}: ${day(dates[0]!)} - ${day(dates.at(-1)!)}`
  }
  if (date === '') return say('không có', 'none')
  if (open) return say(`từ ${day(date)}`, `from ${day(date)}`)
  return end ? `${day(date)} - ${day(end)}` : day(date)
}

function RowName({ row: { title, notes } }: { row: Row }) {
  if (notes.length === 0) return <>{title}</>
  return (
    <details>
      <summary>{title}</summary>
      <dl>
        {notes.map(({ word, lines }) => (
          <div key={word}>
            <dt>{word}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
