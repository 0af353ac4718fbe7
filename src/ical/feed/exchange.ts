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

/** The handler as a function on web standards. */
export function toFetch(respond: Respond): FeedHandler {
  return async (request) => {
    const { status, headers, body } = await respond({
      method: request.method,
      url: request.url,
      header: (name) => request.headers.get(name),
    })
    return new Response(body ?? null, { status, headers })
  }
}
