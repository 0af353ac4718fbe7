import { createCatalog, createPlanner } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { createFeedHandler } from 'ky-niem/ical'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const feed = createFeedHandler(planner, {
  domain: 'tuyengiao.example',
  path: '/ngay-ky-niem.ics',
  now: () => new Date(),
})

export default { fetch: (request) => feed(request) }
