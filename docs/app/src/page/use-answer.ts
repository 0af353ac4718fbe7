import { useEffect, useRef, useState } from 'preact/hooks'
import type { Trouble } from '../exchange.js'
import { Refusal } from './ask.js'

/** An answer of the library to what stands on the page now. */
export interface Answered<T> {
  /** The last one that came; it stays while the next is worked out, and while what was typed cannot be used. */
  answer?: T
  troubles: readonly Trouble[]
  waiting: boolean
}

/** Asks again whenever the key changes, a moment after the last change; late answers to earlier questions are dropped. */
export function useAnswer<T>(key: string, question: () => Promise<T>, delay = 0): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ troubles: [], waiting: true })
  const latest = useRef(question)
  latest.current = question
  useEffect(() => {
    let current = true
    setAnswered((before) => ({ ...before, waiting: true }))
    const timer = setTimeout(() => {
      // A browser that starts no worker says so like any other fault.
      const asked = Promise.resolve().then(() => latest.current())
      asked.then(
        (answer) => current && setAnswered({ answer, troubles: [], waiting: false }),
        (error: unknown) =>
          current && setAnswered((before) => ({ ...before, troubles: troublesIn(error), waiting: false })),
      )
    }, delay)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key, delay])
  return answered
}

export function troublesIn(error: unknown): readonly Trouble[] {
  if (error instanceof Refusal) return error.troubles
  const text = error instanceof Error ? error.message : String(error)
  return [{ text: { vi: text, en: text }, message: { vi: text, en: text } }]
}
