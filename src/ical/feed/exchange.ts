import { check, that } from '../../arguments.js'

/** A request as the feed reads it, whatever server it came through. */
export interface FeedRequest {
  method: string
  /** Path and query, or a whole address. */
  url: string
  /** The value of a header, by its name in small letters; nothing if the client did not send it. */
  header(name: string): string | null | undefined
}

/** An answer ready to be sent: whole, with its headers. */
export interface FeedAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  /** Absent where there is none to send: 204, 304, HEAD. */
  body?: Uint8Array<ArrayBuffer>
}

/** Answers a request: at once if the answer is kept, else when it is made. Never rejects. */
export type Respond = (request: FeedRequest) => FeedAnswer | Promise<FeedAnswer>

/** A function from a request to an answer on web standards alone: workers, Hono, Next, Deno, Bun. */
export type FeedHandler = (request: Request) => Promise<Response>

/** Requests of other makers than the platform's pass too, if they have what is read of one. */
const webRequest = that<Request>(
  (value) => {
    const { method, url, headers } = Object(value) as Partial<Request>
    return typeof method === 'string' && typeof url === 'string' && typeof headers?.get === 'function'
  },
  { vi: 'một Request', en: 'a Request' },
)

/** The handler as a function on web standards. */
export function toFetch(respond: Respond): FeedHandler {
  return async (request) => {
    check('handler', 'request', request, webRequest)
    const { status, headers, body } = await respond({
      method: request.method,
      url: request.url,
      header: (name) => request.headers.get(name),
    })
    return new Response(body ?? null, { status, headers })
  }
}
