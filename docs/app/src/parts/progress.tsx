import { useEffect, useState } from 'preact/hooks'
import type { Working } from '../page/use-work.js'
import { say, told } from '../page/words.js'
import { Troubles } from './troubles.js'

/** What long work is doing and for how long, with a button that stops it; or what it could not do. */
export function Progress({
  working: { step, troubles, stop },
}: {
  working: Pick<Working<never>, 'step' | 'troubles' | 'stop'>
}) {
  if (!step) return <Troubles troubles={troubles} />
  return (
    <div class="progress">
      <progress aria-label={told(step)} />
      <span>
        {told(step)} <Seconds />
      </span>
      <button type="button" onClick={stop}>
        {say('Dừng', 'Stop')}
      </button>
    </div>
  )
}

function Seconds() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return <span aria-hidden="true">({say(`${seconds} giây`, `${seconds} s`)})</span>
}
