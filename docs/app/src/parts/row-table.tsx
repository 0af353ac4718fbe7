import type { Row } from '../exchange.js'
import { day, say } from '../page/words.js'

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
              {day(row.date)}
              {row.end && ` - ${day(row.end)}`}
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
