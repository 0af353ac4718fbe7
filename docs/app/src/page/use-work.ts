import type { Bilingual } from 'ky-niem'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Trouble } from '../exchange.js'
import type { Work } from './ask.js'
import { status } from './state.js'
import { troublesIn } from './use-answer.js'
import { say, told } from './words.js'

/** Long work as the page shows it. */
export interface Working<T> {
  /** What it is doing; absent when nothing runs. */
  step?: Bilingual
  result?: T
  troubles: readonly Trouble[]
  start: (begin: (step: (words: Bilingual) => void) => Work<T>) => void
  stop: () => void
}

/** Runs one piece of long work at a time; leaving the view stops it. */
export function useWork<T>(): Working<T> {
  const [state, setState] = useState<Pick<Working<T>, 'step' | 'result' | 'troubles'>>({ troubles: [] })
  const running = useRef<Work<T>>()
  const stop = () => {
    running.current?.stop()
    running.current = undefined
  }
  useEffect(() => stop, [])
  return {
    ...state,
    start(begin) {
      stop()
      const step = (words: Bilingual) => {
        setState({ step: words, troubles: [] })
        status.value = told(words)
      }
      step({ vi: 'Đang chuẩn bị', en: 'Getting ready' })
      const work = begin(step)
      running.current = work
      work.result.then(
        (result) => {
          running.current = undefined
          setState({ result, troubles: [] })
          status.value = say('Xong.', 'Done.')
        },
        (error: unknown) => {
          running.current = undefined
          setState({ troubles: troublesIn(error) })
          status.value = say('Không làm được.', 'That did not work.')
        },
      )
    },
    stop() {
      stop()
      setState({ troubles: [] })
      status.value = say('Đã dừng.', 'Stopped.')
    },
  }
}
