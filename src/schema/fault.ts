import type { Bilingual } from '../errors.js'

/** A fault that a check of our own found, carried through zod in `params`. */
export interface Fault {
  code: string
  message: Bilingual
  allowed?: string
  /** The value to show, where it is not the one at the path. */
  value?: unknown
}

/** The part of zod's check context that faults are reported to. */
interface Sink {
  issues: unknown[]
}

/** Reports a fault at a field below the value that is being checked. */
export function fault(sink: Sink, value: unknown, path: readonly (string | number)[], params: Fault): void {
  sink.issues.push({ code: 'custom', input: value, path: [...path], params, message: params.message.en })
}
