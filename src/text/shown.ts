const LONGEST = 60
// What a terminal would obey, and what would turn the direction of a message, is shown as its code.
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A value as it stands in a message: short, a text in quotation marks, what JSON cannot hold by its name. Never throws.
 *
 * @example
 * shown(['a', 1]) // '["a",1]'
 */
export function shown(value: unknown): string {
  const text = written(value).replace(
    UNSEEN,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text
}

function written(value: unknown): string {
  try {
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value === 'function') return 'function'
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return String(value)
    const kind = Object.prototype.toString.call(value).slice(8, -1)
    return /^(?:String|Object|Array)$/.test(kind) ? (JSON.stringify(value, beginning()) ?? kind) : kind
  } catch {
    return 'object'
  }
}

/** Leaves out what stands too far on to be shown: the value may be a plan of a hundred years. */
function beginning(): (key: string, value: unknown) => unknown {
  let left = LONGEST
  return (_, value) => {
    if (value === undefined || --left < 0) return undefined
    // One more than is shown, so that it shows that there is more.
    if (Array.isArray(value)) return value.slice(0, LONGEST + 1)
    return typeof value === 'string' ? value.slice(0, LONGEST + 1) : value
  }
}
