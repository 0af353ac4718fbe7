import express from 'express'
import { createCatalog, createPlanner } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { toNodeListener } from 'ky-niem/ical'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const feed = toNodeListener(planner, {
  domain: 'tuyengiao.example',
  path: '/lich/ngay-ky-niem.ics',
  now: () => new Date(),
})

const app = express()
app.disable('x-powered-by')
app.get('/', (_request, response) => response.send('Trang của cơ quan'))
// The feed reads the whole address, so `path` is the same wherever it is put in.
app.use('/lich', feed)
app.listen(process.env.PORT ?? 8080, '127.0.0.1')
