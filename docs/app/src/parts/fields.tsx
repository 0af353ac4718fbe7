import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { dateOf, day } from '../page/typed-dates.js'

interface Labelled {
  label: string
  hint?: string | undefined
  trouble?: string | undefined
  /** Takes a line of its own, or room for long words. */
  wide?: boolean | 'long' | undefined
}

/** A label, what is typed, a hint, and what is wrong with it. */
function Field({
  label,
  hint,
  trouble,
  wide,
  children,
}: Labelled & {
  children: (ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ComponentChildren
}) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', trouble ? `${id}-trouble` : ''].filter(Boolean).join(' ')
  return (
    <div class={wide ? `field ${wide === 'long' ? 'long' : 'wide'}` : 'field'}>
      <label for={id}>{label}</label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(trouble ? { 'aria-invalid': true as const } : {}),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {trouble && (
        <p class="trouble" id={`${id}-trouble`}>
          {trouble}
        </p>
      )}
    </div>
  )
}

interface TextProps extends Labelled {
  value: string
  change: (value: string) => void
  type?: 'text' | 'number' | 'search'
  inputMode?: 'numeric'
  placeholder?: string | undefined
  min?: number
  max?: number
}

export function TextField({
  value,
  change,
  type = 'text',
  inputMode,
  placeholder,
  min,
  max,
  ...rest
}: TextProps) {
  return (
    <Field {...rest}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          value={value}
          inputMode={inputMode}
          placeholder={placeholder}
          min={min}
          max={max}
          autocomplete="off"
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  )
}

/** A day, a month or a year, typed and shown as people write it and kept as the library takes it. */
export function DateField({
  value,
  change,
  ...rest
}: Labelled & { value: string; change: (value: string) => void; placeholder?: string }) {
  const [typed, setTyped] = useState('')
  return (
    <TextField
      {...rest}
      value={dateOf(typed) === value ? typed : day(value)}
      change={(next) => {
        setTyped(next)
        change(dateOf(next))
      }}
    />
  )
}

interface AreaProps extends Labelled {
  value: string
  change: (value: string) => void
  rows?: number
  spellcheck?: boolean
}

export function TextArea({ value, change, rows = 3, spellcheck = false, ...rest }: AreaProps) {
  return (
    <Field {...rest} wide>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          value={value}
          spellcheck={spellcheck}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface Option {
  value: string
  words: string
  group?: string
}

/** In a choice that takes one column; longer ones take two. */
const MOST_LETTERS = 14

export function SelectField({
  value,
  change,
  options,
  ...rest
}: Labelled & { value: string; change: (value: string) => void; options: readonly Option[] }) {
  const groups = [...new Set(options.map(({ group }) => group))]
  const wide = rest.wide ?? (options.some(({ words }) => words.length > MOST_LETTERS) ? 'long' : undefined)
  const option = (each: Option) => (
    <option key={each.value} value={each.value}>
      {each.words}
    </option>
  )
  return (
    <Field {...rest} wide={wide}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
          {groups.map((group) => {
            const own = options.filter((each) => each.group === group).map(option)
            return group === undefined ? (
              own
            ) : (
              <optgroup key={group} label={group}>
                {own}
              </optgroup>
            )
          })}
        </select>
      )}
    </Field>
  )
}

export function CheckField({
  label,
  value,
  change,
}: {
  label: string
  value: boolean
  change: (value: boolean) => void
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      {label}
    </label>
  )
}

/** A list, one entry a line. Empty lines stay in the field while they are typed, and are no entries. */
export function LinesField({
  value,
  change,
  ...rest
}: Labelled & { value: readonly unknown[]; change: (value: string[]) => void }) {
  const [typed, setTyped] = useState('')
  const given = value.join('\n')
  const text = entriesIn(typed).join('\n') === given ? typed : given
  return (
    <TextArea
      {...rest}
      value={text}
      change={(next) => {
        setTyped(next)
        change(entriesIn(next))
      }}
    />
  )
}

const entriesIn = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** Several of a list, each with a box to tick. */
export function ManyField({
  label,
  hint,
  trouble,
  value,
  change,
  options,
}: Labelled & { value: readonly unknown[]; change: (value: unknown[]) => void; options: readonly Option[] }) {
  const chosen = options.filter((option) => value.includes(option.value)).map(({ words }) => words)
  return (
    <fieldset class="field wide">
      <details>
        <summary>
          <span class="as-label">{label}</span>: {chosen.join('; ') || '-'}
        </summary>
        <div class="many">
          {options.map((option) => (
            <CheckField
              key={option.value}
              label={option.words}
              value={value.includes(option.value)}
              change={(on) =>
                change(on ? [...value, option.value] : value.filter((each) => each !== option.value))
              }
            />
          ))}
        </div>
      </details>
      {hint && <p class="hint">{hint}</p>}
      {trouble && <p class="trouble">{trouble}</p>}
    </fieldset>
  )
}
