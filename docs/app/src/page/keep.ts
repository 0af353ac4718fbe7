import { signal } from '@preact/signals'
import type { Language } from 'ky-niem'
import type { Choice, Own } from '../exchange.js'

/** What of a visit is kept for the next. */
export interface Kept {
  tab?: string
  choice?: Partial<Choice>
  own?: Partial<Own>
  draft?: string
  checked?: string
  language?: Language
}

const PLACE = 'ky-niem'
/** In letters; browsers give a page some five million. */
const MOST = 2_000_000
const DELAY = 300

/** False where the browser keeps nothing (a private window), or there is more than it keeps. */
export const isKept = signal(true)

/** What an earlier visit left; nothing if the browser kept nothing. */
export function kept(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}')
    return isSound(found) ? found : {}
  } catch {
    return {}
  }
}

/** True from the second time on that this tab shows the page. */
export function isSameVisit(): boolean {
  try {
    const before = sessionStorage.getItem(PLACE)
    sessionStorage.setItem(PLACE, 'shown')
    return before !== null
  } catch {
    return false
  }
}

/** Someone else's page in the same folder may have left something of the same name. */
function isSound(found: unknown): found is Kept {
  if (typeof found !== 'object' || found === null) return false
  const { choice = {}, own = {}, draft = '', checked = '' } = found as Record<string, unknown>
  const { days = [], campaigns = [], issuer = {} } = Object(own)
  const isObject = (value: unknown) => typeof value === 'object' && value !== null
  return (
    isObject(choice) &&
    isObject(issuer) &&
    [days, campaigns].every((list) => Array.isArray(list) && list.every(isObject)) &&
    [draft, checked].every((text) => typeof text === 'string')
  )
}

let timer: ReturnType<typeof setTimeout> | undefined
let latest: Kept = {}

/** Keeps a visit for the next; a moment later, since typing changes it with every letter. */
export function keep(visit: Kept): void {
  latest = visit
  clearTimeout(timer)
  timer = setTimeout(write, DELAY)
}

// Whoever closes the page right after typing loses nothing.
addEventListener('pagehide', write)

function write(): void {
  const text = JSON.stringify(latest)
  try {
    if (text.length > MOST) throw new RangeError('more than is kept')
    localStorage.setItem(PLACE, text)
    isKept.value = true
  } catch {
    isKept.value = false
  }
}

/** Forgets everything that was kept. */
export function forget(): void {
  clearTimeout(timer)
  removeEventListener('pagehide', write)
  try {
    localStorage.removeItem(PLACE)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
