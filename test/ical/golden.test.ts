import { expect, it } from 'vitest'
import { createCatalog } from '../../src/commemorations/catalog.js'
import { vietnam } from '../../src/data.js'
import { toICalendar } from '../../src/ical.js'
import { createPlanner } from '../../src/planner/planner.js'

/** Every byte of a month's feed, so that each change of data or code is seen in review: `npx vitest run test/ical/golden -u`. */
it('writes July 2023 in Quảng Ninh as it was written before', async () => {
  const planner = createPlanner({ catalog: createCatalog(vietnam, { province: 'quang-ninh' }) })
  const feed = toICalendar(planner.month('2023-07', { importanceUpTo: 2 }), { domain: 'example.org' })
  await expect(feed).toMatchFileSnapshot('../golden/2023-07-quang-ninh.ics')
})
