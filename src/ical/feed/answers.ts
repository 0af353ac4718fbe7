import type { Problem } from '../../errors.js'
import type { Rendered } from './render.js'

const METHODS = 'GET, HEAD, OPTIONS'

/** Headers of every answer: browsers take the type as said, and pages of other sites may read the feed. */
const COMMON = { 'X-Content-Type-Options': 'nosniff', 'Access-Control-Allow-Origin': '*' }

/** The whole answer (without its body for HEAD), or 304 if the client has it already. */
export function answer(
  request: Request,
  rendered: Rendered,
  modified: Date | undefined,
  maxAge: number,
): Response {
  const headers = new Headers({
    ...COMMON,
    ETag: rendered.etag,
    'Cache-Control': `public, max-age=${maxAge}`,
    ...(modified === undefined ? {} : { 'Last-Modified': modified.toUTCString() }),
  })
  if (isCurrent(request.headers, rendered.etag, modified)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', rendered.type)
  headers.set('Content-Length', `${rendered.bytes.length}`)
  headers.set('Content-Disposition', `inline; filename="${rendered.filename}"`)
  if (rendered.type.startsWith('text/html')) {
    headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  }
  return new Response(request.method === 'HEAD' ? null : rendered.bytes, { headers })
}

/** RFC 9110, 13.1: If-None-Match decides alone where it is said. */
function isCurrent(headers: Headers, etag: string, modified: Date | undefined): boolean {
  const known = headers.get('If-None-Match')
  if (known !== null) {
    return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
  }
  const since = headers.get('If-Modified-Since')
  if (since === null || modified === undefined) return false
  // Dates that are none compare false; milliseconds have no place in a header.
  return Math.floor(modified.getTime() / 1000) * 1000 <= Date.parse(since)
}

/** 400 with what is wrong and what is allowed, in both languages. */
export function badRequest(problems: readonly Problem[]): Response {
  return problemAnswer(400, 'Yêu cầu không hợp lệ / Bad request', problems)
}

/** 405 for methods other than GET, HEAD and OPTIONS. */
export function methodNotAllowed(): Response {
  const answered = problemAnswer(405, 'Phương thức không được dùng / Method not allowed', [])
  answered.headers.set('Allow', METHODS)
  return answered
}

/** 204 with the methods. */
export function methods(): Response {
  return new Response(null, {
    status: 204,
    headers: { ...COMMON, Allow: METHODS, 'Access-Control-Allow-Methods': METHODS },
  })
}

/** 500 without a word about the error. */
export function serverError(): Response {
  return problemAnswer(500, 'Lỗi máy chủ / Server error', [])
}

/** RFC 9457. Signs that HTML knows are written as escapes, for readers that ignore the type. */
function problemAnswer(status: number, title: string, problems: readonly Problem[]): Response {
  const text = JSON.stringify({ title, status, problems }, undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...COMMON,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
    },
  })
}
