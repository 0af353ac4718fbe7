import { describe, expect, it } from 'vitest'
import { KIND_LABELS, LEVEL_LABELS } from '../../src/commemorations/labels.js'
import { KINDS, LEVELS } from '../../src/commemorations/vocabulary.js'

describe.each([
  ['kinds', KINDS, KIND_LABELS],
  ['levels', LEVELS, LEVEL_LABELS],
] as const)('the words of %s', (_what, values, labels) => {
  const texts = (language: 'vi' | 'en') => Object.values(labels).map((label) => label[language])

  it('are there for each of them, in the same order', () => {
    expect(Object.keys(labels)).toEqual([...values])
  })

  it.each(['vi', 'en'] as const)('tell them apart, begin with a capital and are in NFC: %s', (language) => {
    expect(new Set(texts(language)).size).toBe(values.length)
    for (const text of texts(language)) {
      expect(text).toMatch(/^\p{Lu}\p{L}+/u)
      expect(text).toBe(text.normalize('NFC'))
    }
  })
})
