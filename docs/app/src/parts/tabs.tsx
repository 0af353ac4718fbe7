import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

interface Props<Name extends string> {
  label: string
  tabs: readonly { name: Name; words: string }[]
  chosen: Name
  choose: (name: Name) => void
  children: ComponentChildren
}

/** Tabs as the ARIA Authoring Practices have them: one stop of the Tab key, arrows, Home and End go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, chosen, choose, children }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === chosen)
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    const index = (next + tabs.length) % tabs.length
    choose(tabs[index]!.name)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" ref={list} onKeyDown={move}>
        {tabs.map(({ name, words }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-controls="panel"
            aria-selected={name === chosen}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => choose(name)}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby={`tab-${chosen}`} class="panel">
        {children}
      </div>
    </>
  )
}
