import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ShownDocument } from '../library/documents.js'

/** A document as the library prints it, with its own style, which touches nothing else of the page. */
export function Paper({ document: { style, body } }: { document: ShownDocument }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    // Escaped by construction in the library: what anyone typed stands in it as text.
    root.innerHTML = `<style>${style}</style>${body}`
  }, [style, body])
  return <div class="paper" ref={host} />
}
