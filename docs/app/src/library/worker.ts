import type { Answer, Question } from '../exchange.js'
import { OPERATIONS } from './operations.js'
import { troublesOf } from './planning.js'

/** The side of a worker that this project's types, made for pages, do not have. */
const page = self as unknown as {
  onmessage: (event: MessageEvent<Question>) => void
  postMessage(answer: Answer): void
}

page.onmessage = async ({ data: { id, name, given } }) => {
  const work = OPERATIONS[name as keyof typeof OPERATIONS] as (...given: unknown[]) => unknown
  const report = (step: { vi: string; en: string }) => page.postMessage({ id, step })
  try {
    page.postMessage({ id, result: await work(...given, report) })
  } catch (error) {
    page.postMessage({ id, troubles: troublesOf(error) })
  }
}
