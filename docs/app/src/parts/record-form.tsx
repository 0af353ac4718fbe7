import type { Own, Raw, Trouble } from '../exchange.js'
import { ask } from '../page/ask.js'
import { useAnswer } from '../page/use-answer.js'
import { pageLanguage, say, told } from '../page/words.js'
import { DateField, LinesField, ManyField, SelectField, TextField } from './fields.js'
import { valueAt, withValue } from './record-values.js'

/** A field of a form: where its value stands in the record, and how it is typed. */
export interface FormField {
  path: string
  words: [vi: string, en: string]
  hint?: [vi: string, en: string]
  /** Takes a line of its own. */
  wide?: boolean
  /**
   * A text if not said. `date`: a day, month or year; `lines`: a list, one entry a line; `choice`: one of the choices, `many`: several of them; `kept`: shown as
   * YAML and left as it is, for values that have no form.
   */
  as?: 'text' | 'number' | 'date' | 'lines' | 'choice' | 'many' | 'kept'
  choices?: readonly (readonly [value: string, vi: string, en: string])[]
  /** Shown only for records of which this is true. */
  when?: (record: Raw) => boolean
  /** What goes with a choice: the rest of the record is made to fit it. */
  refit?: (record: Raw, value: string) => Raw
}

interface Props {
  kind: keyof Own
  fields: readonly FormField[]
  record: Raw
  change: (record: Raw) => void
}

/** A record as a form. The library says with every letter what is wrong, beside the field that it is about. */
export function RecordForm({ kind, fields, record, change }: Props) {
  const { answer: troubles } = useAnswer(
    JSON.stringify([kind, record]),
    () => ask('checkRecord', kind, record),
    DELAY,
  )
  const shown = fields.filter(({ when }) => !when || when(record))
  const placed = placeTroubles(troubles ?? [], shown)
  return (
    <>
      <div class="fields">
        {shown.map((field) => (
          <FieldOf
            key={field.path}
            field={field}
            record={record}
            change={change}
            trouble={placed.at.get(field.path)?.join(' ')}
          />
        ))}
      </div>
      <div role="status" class="verdict">
        {placed.rest.length > 0 && (
          <ul class="trouble">
            {placed.rest.map(({ text }) => (
              <li key={text.vi}>{told(text)}</li>
            ))}
          </ul>
        )}
        {troubles?.length === 0 && <p class="hint">{say('Hợp lệ.', 'Valid.')}</p>}
      </div>
    </>
  )
}

const DELAY = 200

/** Each trouble beside the field that it stands in; those that no field shows come after all. */
function placeTroubles(troubles: readonly Trouble[], fields: readonly FormField[]) {
  const at = new Map<string, string[]>()
  const rest: Trouble[] = []
  for (const trouble of troubles) {
    const field = fields
      .filter(({ path }) => trouble.field === path || /^[.[]/.test(trouble.field?.slice(path.length) ?? '-'))
      .find(({ path }) => trouble.field?.startsWith(path))
    if (!field) rest.push(trouble)
    else at.set(field.path, [...(at.get(field.path) ?? []), told(trouble.message)])
  }
  return { at, rest }
}

function FieldOf({
  field,
  record,
  change,
  trouble,
}: {
  field: FormField
  record: Raw
  change: (record: Raw) => void
  trouble: string | undefined
}) {
  const { path, as = 'text', choices = [], refit } = field
  const value = valueAt(record, path)
  const put = (next: unknown) => change(withValue(record, path, next))
  const labels = {
    label: say(...field.words),
    hint: field.hint && say(...field.hint),
    wide: field.wide,
    trouble,
  }
  switch (as) {
    case 'choice':
      return (
        <SelectField
          {...labels}
          value={typeof value === 'string' ? value : ''}
          change={(chosen) => (refit ? change(refit(record, chosen)) : put(chosen || undefined))}
          options={choices.map(([each, vi, en]) => ({ value: each, words: say(vi, en) }))}
        />
      )
    case 'lines':
      return (
        <LinesField
          {...labels}
          value={Array.isArray(value) ? value : []}
          change={(lines) => put(lines.length > 0 ? lines : undefined)}
        />
      )
    case 'many':
      return (
        <ManyField
          {...labels}
          value={Array.isArray(value) ? value : []}
          change={put}
          options={choices.map(([each, vi, en]) => ({ value: each, words: say(vi, en) }))}
        />
      )
    case 'kept':
      return <KeptField labels={labels} value={value} />
    case 'number':
      return (
        <TextField
          {...labels}
          inputMode="numeric"
          value={value === undefined ? '' : `${value}`}
          change={(text) => put(numberOf(text))}
        />
      )
    case 'date':
      return (
        <DateField
          {...labels}
          value={value === undefined ? '' : `${value}`}
          change={(text) => put(text === '' ? undefined : text)}
        />
      )
    case 'text':
      return (
        <TextField
          {...labels}
          value={value === undefined ? '' : `${value}`}
          change={(text) => put(text === '' ? undefined : text)}
        />
      )
  }
}

/** A number as it is typed; what is none stays as it is, so that the library can say so. */
function numberOf(text: string): unknown {
  if (text.trim() === '') return undefined
  return /^\s*-?\d+\s*$/.test(text) ? Number(text) : text
}

/** A value that the forms do not take apart. It is kept as it is and shown. */
function KeptField({
  labels,
  value,
}: {
  labels: { label: string; hint: string | undefined; trouble: string | undefined }
  value: unknown
}) {
  const { answer = '' } = useAnswer(JSON.stringify(value), () => ask('writeValue', value))
  return (
    <div class="field wide" lang={pageLanguage.value}>
      <span class="as-label">{labels.label}</span>
      <pre>{answer}</pre>
      {labels.trouble && <p class="trouble">{labels.trouble}</p>}
    </div>
  )
}
