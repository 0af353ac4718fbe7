import { visible } from './visible.js'

/** The changed lines of a text in the manner of a unified diff; both texts have the same lines but for the repairs. */
export function diff(file: string, before: string, after: string): string {
  const [old, mended] = [linesOf(before), linesOf(after)]
  const head = `--- ${visible(file)}\n+++ ${visible(file)}\n`
  // A repair that takes a line end away shifts the rest: such a text is shown as a whole.
  if (old.length !== mended.length) {
    const body = [...old.map((line) => `-${line}`), ...mended.map((line) => `+${line}`)]
    return `${head}@@ -1,${old.length} +1,${mended.length} @@\n${body.join('\n')}\n`
  }
  const hunks: string[] = []
  for (let at = 0; at < old.length; at++) {
    if (old[at] === mended[at]) continue
    let end = at
    while (end < old.length && old[end] !== mended[end]) end++
    const size = end - at
    hunks.push(
      `@@ -${at + 1},${size} +${at + 1},${size} @@`,
      ...old.slice(at, end).map((line) => `-${line}`),
      ...mended.slice(at, end).map((line) => `+${line}`),
    )
    at = end
  }
  return `${head}${hunks.join('\n')}\n`
}

/** Lines as they are safe to show, without the carriage returns of Windows. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.split('\t').map(visible).join('\t'))
}
