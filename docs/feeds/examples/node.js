import { createServer } from 'node:http'
import { createCatalog, createPlanner } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { toNodeListener } from 'ky-niem/ical'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const feed = toNodeListener(planner, {
  domain: 'tuyengiao.example',
  path: '/ngay-ky-niem.ics',
  now: () => new Date(),
})

createServer(feed).listen(process.env.PORT ?? 8080, '127.0.0.1')
