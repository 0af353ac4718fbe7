import { Hono } from 'hono'
import { createCatalog, createPlanner } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { createFeedHandler } from 'ky-niem/ical'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const feed = createFeedHandler(planner, { domain: 'tuyengiao.example', now: () => new Date() })

const app = new Hono()
app.get('/', (c) => c.text('Trang của cơ quan'))
app.all('/ngay-ky-niem.ics', (c) => feed(c.req.raw))

export default app
