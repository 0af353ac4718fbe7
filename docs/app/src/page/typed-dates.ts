/** `22/12/2026`, `12/2026` or `2026` as the library takes it; anything else as it was typed, for the library to say what is wrong. */
export function dateOf(typed: string): string {
  const [, day, month, year] =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(typed.replace(/\s/g, '')) ?? []
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join('-') : typed.trim()
}

/** `2026-12-22` as people write it: 22/12/2026, and `2026-12` 12/2026; anything else as it is. */
export function day(date: string): string {
  return /^\d{4}(?:-\d\d){1,2}$/.test(date) ? date.split('-').reverse().join('/') : date
}
