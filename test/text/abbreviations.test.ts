import { expect, test } from 'vitest'
import { ABBREVIATED, ABBREVIATIONS } from '../../src/text/abbreviations.js'

test('the pattern of abbreviations knows each of the list, and nothing else', () => {
  const list = Object.keys(ABBREVIATIONS)
  expect(list.join(' ').match(ABBREVIATED)).toEqual(list)
  expect(ABBREVIATED.source.match(/[a-z]{2,}/g)).toEqual(list)
})
