/** Line and column (from 1, in UTF-16 units) of an offset; line ends are LF, CRLF or CR. */
export function linesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xa || (code === 0xd && text.charCodeAt(at + 1) !== 0xa)) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
