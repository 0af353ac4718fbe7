import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server is started with. */
export interface ServeOptions {
  /** Answers every request; `createFeedHandler` gives one. */
  handler: (request: Request) => Promise<Response>
  /** 0 takes a free one. */
  port: number
  /** Address to listen on; `127.0.0.1` if not said. */
  host?: string
  /** Told of errors that no answer could be made of. */
  onError?: (error: unknown) => void
}

/** A server that listens. */
export interface RunningServer {
  url: string
  port: number
  /** Takes no new connections, lets running answers end for at most `grace` milliseconds (5000 if not said), then closes. */
  close(grace?: number): Promise<void>
}

/**
 * Starts an HTTP server around a handler on web standards. Bodies of requests are not read.
 *
 * @throws the system's error, such as EADDRINUSE, if the address cannot be listened on.
 */
export async function startServer({
  handler,
  port,
  host = '127.0.0.1',
  onError,
}: ServeOptions): Promise<RunningServer> {
  let closing = false
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (incoming, outgoing) => {
    // While the server closes, a connection whose answer is done would be kept alive for seconds.
    outgoing.once('close', () => closing && setImmediate(() => server.closeIdleConnections()))
    respond(handler, incoming, outgoing).catch((error) => {
      onError?.(error)
      if (outgoing.headersSent) outgoing.destroy()
      else outgoing.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Server error\n')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${taken}/`,
    port: taken,
    close: (grace = 5000) => {
      closing = true
      return close(server, grace)
    },
  }
}

/** Closes a server when the process is told to end (SIGINT, SIGTERM); a second signal ends it at once. */
export function closeOnSignals(server: RunningServer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      for (const signal of SIGNALS) process.removeListener(signal, stop)
      server.close().then(resolve, reject)
    }
    for (const signal of SIGNALS) process.once(signal, stop)
  })
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

function close(server: Server, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace)
    server.close((error) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}

async function respond(
  handler: ServeOptions['handler'],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const request = toRequest(incoming)
  incoming.resume()
  if (!request) {
    outgoing.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Bad request\n')
    return
  }
  const response = await handler(request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(response.body === null ? undefined : new Uint8Array(await response.arrayBuffer()))
}

/** A request by its method, path and headers; undefined if there is no such request. */
function toRequest({ method = 'GET', url = '/', headers }: IncomingMessage): Request | undefined {
  const given = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  try {
    // The Host header is the client's word, and nothing here depends on it.
    return new Request(new URL(url.replace(/^\/+/, '/'), 'http://localhost'), { method, headers: given })
  } catch {
    return undefined
  }
}
