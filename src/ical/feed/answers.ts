import type { Problem } from '../../errors.js'
import { instantOf } from '../write/stamp.js'
import type { Encoding } from './encoding.js'
import type { FeedAnswer, FeedRequest } from './exchange.js'
import type { Rendered } from './render.js'

const METHODS = 'GET, HEAD, OPTIONS'

/** Headers of every answer: browsers take the type as said, and pages of other sites may read the feed and its tags. */
const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Age, Link, Content-Disposition, Retry-After, Allow',
}

/** A text in the form in which it is sent, with the headers that stay. */
export interface Stored {
  rendered: Rendered
  bytes: Uint8Array<ArrayBuffer>
  /** Of every answer, and of those with a body or its length. */
  tags: Readonly<Record<string, string>>
  headers: Readonly<Record<string, string>>
  /** The answer that was sent last: until the clock or the address changes a header, it is sent again. */
  last?: { name: string; answer: FeedAnswer }
}

/** A text ready to be sent, as often as it is asked for. */
export function storedAs(
  rendered: Rendered,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Encoding | undefined,
): Stored {
  const tags = {
    ...COMMON,
    // A strong tag is of the octets that travel, and so of one encoding (RFC 9110, 8.8.3.3).
    ETag: encoding === undefined ? `"${rendered.hash}"` : `"${rendered.hash}-${encoding}"`,
    Vary: 'Accept-Encoding',
  }
  const headers: Record<string, string> = {
    ...tags,
    'Content-Type': rendered.type,
    'Content-Length': `${bytes.length}`,
    'Content-Disposition': `inline; filename="${rendered.filename}"`,
  }
  if (encoding !== undefined) headers['Content-Encoding'] = encoding
  if (rendered.policy !== undefined) headers['Content-Security-Policy'] = rendered.policy
  return { rendered, bytes, tags, headers }
}

/** What the clock says of an answer. */
export interface Times {
  /** From when the text is what it is; nothing without a clock. */
  since: Date | undefined
  /** Seconds that the answer may be kept. */
  maxAge: number
}

/** The whole answer (without its body for HEAD), or 304 if the client has it already. */
export function answer(
  request: FeedRequest,
  stored: Stored,
  { since, maxAge }: Times,
  search: URLSearchParams | undefined,
): FeedAnswer {
  const { rendered, bytes } = stored
  const modified = since ?? (rendered.updated === undefined ? undefined : instantOf(rendered.updated))
  if (isCurrent(request, rendered.hash, modified)) {
    return { status: 304, headers: withTimes(stored, stored.tags, modified, maxAge, search) }
  }
  const next = rendered.nextYear === undefined ? '' : `${search}`
  const name = `${request.method} ${modified?.getTime()} ${maxAge} ${next}`
  if (stored.last?.name === name) return stored.last.answer
  const headers = withTimes(stored, stored.headers, modified, maxAge, search)
  const whole = { status: 200, headers, ...(request.method === 'HEAD' ? {} : { body: bytes }) }
  stored.last = { name, answer: whole }
  return whole
}

function withTimes(
  { rendered: { nextYear } }: Stored,
  headers: Readonly<Record<string, string>>,
  modified: Date | undefined,
  maxAge: number,
  search: URLSearchParams | undefined,
): Record<string, string> {
  return {
    ...headers,
    'Cache-Control': `public, max-age=${maxAge}`,
    ...(modified === undefined ? {} : { 'Last-Modified': modified.toUTCString() }),
    ...(nextYear === undefined ? {} : { Link: `<?${withYear(search, nextYear)}>; rel="next"` }),
  }
}

/** The same parameters for a year; a URL standard's text of them has no sign that ends the address in a header. */
function withYear(search: URLSearchParams | undefined, year: number): string {
  const next = new URLSearchParams(search)
  next.set('years', `${year}`)
  return next.toString()
}

/** RFC 9110, 13.1: If-None-Match decides alone where it is said; a tag of any encoding is of the same feed. */
function isCurrent(request: FeedRequest, hash: string, modified: Date | undefined): boolean {
  const known = request.header('if-none-match')
  if (known) {
    return known.split(',').some((tag) => {
      const [, name] = /^\s*(?:W\/)?"([\da-f]+)(?:-(?:br|gzip))?"\s*$/.exec(tag) ?? []
      return name === hash || tag.trim() === '*'
    })
  }
  const since = request.header('if-modified-since')
  if (!since || modified === undefined) return false
  // Dates that are none compare false; milliseconds have no place in a header.
  return Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since)
}

/** 400 with what is wrong and what is allowed, in both languages. */
export function badRequest(problems: readonly Problem[]): FeedAnswer {
  return problemAnswer(400, 'Yêu cầu không hợp lệ / Bad request', problems)
}

/** 404 for a path that is not the feed's. */
export function notFound(path: string): FeedAnswer {
  return problemAnswer(404, `Không có trang này; lịch ở ${path} / Not found; the feed is at ${path}`)
}

/** 405 for methods other than GET, HEAD and OPTIONS. */
export function methodNotAllowed(): FeedAnswer {
  return problemAnswer(405, 'Phương thức không được dùng / Method not allowed', [], { Allow: METHODS })
}

/** 204 with the methods. */
export function methods(): FeedAnswer {
  return {
    status: 204,
    headers: {
      ...COMMON,
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
    },
  }
}

/** 500 without a word about the error. */
export function serverError(): FeedAnswer {
  return problemAnswer(500, 'Lỗi máy chủ / Server error')
}

/** 503 while too much is being made: ask again in some seconds. */
export function busy(): FeedAnswer {
  return problemAnswer(503, 'Máy chủ đang bận, hãy hỏi lại sau / Busy, ask again later', [], {
    'Retry-After': '5',
  })
}

/** RFC 9457. Signs that HTML knows are written as escapes, for readers that ignore the type. */
function problemAnswer(
  status: number,
  title: string,
  problems: readonly Problem[] = [],
  more: Readonly<Record<string, string>> = {},
): FeedAnswer {
  const text = JSON.stringify({ title, status, problems }, undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const body = new TextEncoder().encode(`${text}\n`)
  return {
    status,
    headers: {
      ...COMMON,
      ...more,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Length': `${body.length}`,
      'Cache-Control': 'no-store',
    },
    body,
  }
}
