import type { FeedAnswer, Respond } from './exchange.js'

/** What is read of a request of `node:http`, Express or Fastify (`request.raw`). */
export interface NodeRequest {
  /** `GET`, `HEAD` and `OPTIONS` are answered. */
  method?: string | undefined
  /** Path and query: `/feed.ics?years=2026`. */
  url?: string | undefined
  /** The address before a router cut its own part off (Express). */
  originalUrl?: string
  /** By names in lower case, as `node:http` gives them. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Lets a body go that nobody reads. */
  resume?(): unknown
}

/** What is done to an answer of `node:http`, Express or Fastify (`reply.raw`). */
export interface NodeResponse {
  /** Sends the status and the headers. */
  writeHead(status: number, headers: Record<string, string>): unknown
  /** Sends the body, if there is one, and is done. */
  end(body?: Uint8Array): unknown
}

/** A listener for `http.createServer`, `app.use` and the like. */
export type NodeListener = (request: NodeRequest, response: NodeResponse) => void

/** The handler as a listener of Node's servers: a kept answer is sent in the same turn. */
export function toListener(respond: Respond): NodeListener {
  return (request, response) => {
    request.resume?.()
    const { method = 'GET', url = '/', originalUrl = url, headers } = request
    const answered = respond({
      method,
      url: originalUrl,
      header: (name) => {
        const value = headers[name]
        return typeof value === 'string' ? value : value?.join(', ')
      },
    })
    if (answered instanceof Promise) void answered.then((answer) => send(answer, response))
    else send(answered, response)
  }
}

function send({ status, headers, body }: FeedAnswer, response: NodeResponse): void {
  response.writeHead(status, headers)
  response.end(body)
}
