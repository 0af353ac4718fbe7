import { expect, test } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { proofread } from '../../src/proofread.js'

const catalog = createCatalog([])
const offered = (text: string) =>
  proofread(text, { catalog }).flatMap(({ suggestions = [] }) => suggestions.map((each) => each.text))

test('a number is offered beside the day where one known document alone is of the printed day', () => {
  expect(offered('Bộ luật Hình sự số 100/2015/QH13 ngày 24/11/2015')).toEqual(['27/11/2015', '91/2015/QH13'])
  // Two codes were passed on 27/11/2015.
  expect(offered('Bộ luật Dân sự số 91/2015/QH13 ngày 27/11/2015')).toEqual(['24/11/2015'])
})
