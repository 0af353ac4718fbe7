import type { Trouble } from '../exchange.js'
import { told } from '../page/words.js'

/** What is wrong, all of it. */
export function Troubles({ troubles, title }: { troubles: readonly Trouble[]; title?: string }) {
  if (troubles.length === 0) return null
  return (
    <div class="troubles" role="alert">
      {title && <p>{title}</p>}
      <ul>
        {troubles.map(({ text }) => (
          <li key={text.vi}>{told(text)}</li>
        ))}
      </ul>
    </div>
  )
}
