import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server is started with. */
export interface ServeOptions {
  /** Answers every request; `toNodeListener` gives one. */
  listener: RequestListener
  /** 0 takes a free one. */
  port: number
  /** Address to listen on; `127.0.0.1` if not said. */
  host?: string
}

/** A server that listens. */
export interface RunningServer {
  url: string
  port: number
  /** Takes no new connections, lets running answers end for at most `grace` milliseconds (5000 if not said), then closes. */
  close(grace?: number): Promise<void>
}

/**
 * Starts an HTTP server around a listener.
 *
 * @throws the system's error, such as EADDRINUSE, if the address cannot be listened on.
 */
export async function startServer({
  listener,
  port,
  host = '127.0.0.1',
}: ServeOptions): Promise<RunningServer> {
  let closing = false
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (incoming, outgoing) => {
    // While the server closes, a connection whose answer is done would be kept alive for seconds.
    outgoing.once('close', () => closing && setImmediate(() => server.closeIdleConnections()))
    listener(incoming, outgoing)
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
