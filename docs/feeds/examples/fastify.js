import Fastify from 'fastify'
import { createCatalog, createPlanner } from 'ky-niem'
import { vietnam } from 'ky-niem/data'
import { toNodeListener } from 'ky-niem/ical'

const planner = createPlanner({ catalog: createCatalog(vietnam) })
const feed = toNodeListener(planner, {
  domain: 'tuyengiao.example',
  path: '/ngay-ky-niem.ics',
  now: () => new Date(),
})

const app = Fastify()
const answer = (request, reply) => {
  // The feed writes the answer by itself.
  reply.hijack()
  feed(request.raw, reply.raw)
}
for (const url of ['/', '/ngay-ky-niem.ics']) {
  app.route({ method: ['GET', 'HEAD', 'OPTIONS'], url, handler: answer })
}
await app.listen({ port: Number(process.env.PORT ?? 8080), host: '127.0.0.1' })
