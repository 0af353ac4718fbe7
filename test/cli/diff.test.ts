import { describe, expect, it } from 'vitest'
import { diff } from '../../src/cli/diff.js'

const HEAD = '--- a.md\n+++ a.md\n'

describe('what a repair changes, line by line', () => {
  it.each<[string, string, string, string]>([
    ['the first line', 'a\nb\nc', 'A\nb\nc', '@@ -1,1 +1,1 @@\n-a\n+A\n'],
    ['the last line', 'a\nb\nc', 'a\nb\nC', '@@ -3,1 +3,1 @@\n-c\n+C\n'],
    ['the only line', 'a', 'A', '@@ -1,1 +1,1 @@\n-a\n+A\n'],
    ['two lines that touch', 'a\nb\nc', 'a\nB\nC', '@@ -2,2 +2,2 @@\n-b\n-c\n+B\n+C\n'],
    ['two that do not', 'a\nb\nc', 'A\nb\nC', '@@ -1,1 +1,1 @@\n-a\n+A\n@@ -3,1 +3,1 @@\n-c\n+C\n'],
    ['a line of Windows', 'a\r\nb\r\n', 'a\r\nB\r\n', '@@ -2,1 +2,1 @@\n-b\n+B\n'],
    [
      'tabs, and signs that steer a terminal',
      'a\tb\u001b',
      'a\tc\u001b',
      '@@ -1,1 +1,1 @@\n-a\tb␛\n+a\tc␛\n',
    ],
    ['a line end', 'a\nb\nc', 'a b\nc', '@@ -1,3 +1,2 @@\n-a\n-b\n-c\n+a b\n+c\n'],
  ])('%s', (_, before, after, hunks) => {
    expect(diff('a.md', before, after)).toBe(`${HEAD}${hunks}`)
  })
})
