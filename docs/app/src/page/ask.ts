import type { Bilingual } from 'ky-niem'
import type { Answer, Question, Trouble } from '../exchange.js'
import type { Operations } from '../library/operations.js'

type Name = keyof Operations
type Result<N extends Name> = Awaited<ReturnType<Operations[N]>>
/** What an operation is given; the report of its steps is added by the worker. */
type Given<N extends Name> =
  Parameters<Operations[N]> extends [...infer First, (step: Bilingual) => void]
    ? First
    : Parameters<Operations[N]>

/** What the library refused, told in its words. */
export class Refusal extends Error {
  readonly troubles: readonly Trouble[]

  constructor(troubles: readonly Trouble[]) {
    super(troubles.map(({ text }) => text.vi).join('\n'))
    this.troubles = troubles
  }
}

/** Work that can be watched and stopped. */
export interface Work<T> {
  result: Promise<T>
  /** Ends it at once, wherever it is; the result never comes. */
  stop(): void
}

interface Waiting {
  done(result: unknown): void
  failed(error: Error): void
  step(words: Bilingual): void
}

/** Where the script of the library is: packed in the page, and unpacked once. */
let address: Promise<string> | undefined

async function unpack(): Promise<string> {
  const packed = atob(document.getElementById('library')!.textContent)
  const octets = new Uint8Array(packed.length)
  // A loop takes a tenth of the time of Uint8Array.from.
  for (let at = 0; at < packed.length; at++) octets[at] = packed.charCodeAt(at)
  const script = new Blob([octets]).stream().pipeThrough(new DecompressionStream('gzip'))
  return URL.createObjectURL(
    new Blob([await new Response(script).arrayBuffer()], { type: 'text/javascript' }),
  )
}

/** A worker with the library in it, and the questions that wait for its answers. */
function connect() {
  address ??= unpack()
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const failAll = (message: string) => {
    const words = { vi: message, en: message }
    for (const { failed } of waiting.values()) failed(new Refusal([{ text: words, message: words }]))
    waiting.clear()
  }
  const started = address.then((url) => {
    const worker = new Worker(url)
    worker.onerror = (event) => failAll(event.message)
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const question = waiting.get(data.id)
      if (!question) return
      if ('step' in data) return question.step(data.step)
      waiting.delete(data.id)
      if ('result' in data) question.done(data.result)
      else question.failed(new Refusal(data.troubles))
    }
    return worker
  })
  let ended = false
  return {
    ask<N extends Name>(
      name: N,
      given: Given<N>,
      step: (words: Bilingual) => void = () => {},
    ): Promise<Result<N>> {
      return new Promise((done, failed) => {
        const id = ++asked
        waiting.set(id, { done: done as (result: unknown) => void, failed, step })
        started.then((worker) => {
          if (!ended) worker.postMessage({ id, name, given } satisfies Question)
        }, failed)
      })
    },
    end() {
      ended = true
      started.then((worker) => worker.terminate())
    },
  }
}

/** Begun before anything is shown: what is shown first waits for it. */
const quick = connect()

/** Asks the library for something that takes a moment. */
export function ask<N extends Name>(name: N, ...given: Given<N>): Promise<Result<N>> {
  return quick.ask(name, given)
}

/** Starts long work in a worker of its own, so that the page stays quick and the work can be stopped. */
export function work<N extends Name>(
  name: N,
  given: Given<N>,
  step: (words: Bilingual) => void,
): Work<Result<N>> {
  const own = connect()
  const result = own.ask(name, given, step).finally(own.end)
  return { result, stop: own.end }
}
