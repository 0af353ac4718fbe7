import { useState } from 'preact/hooks'
import type { Own, OwnList, Raw, Trouble } from '../exchange.js'
import { ask } from '../page/ask.js'
import { own, status } from '../page/state.js'
import { troublesIn } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Downloads } from '../parts/downloads.js'
import { FileDrop } from '../parts/file-drop.js'
import { RecordForm } from '../parts/record-form.js'
import { idOf } from '../parts/record-values.js'
import { Troubles } from '../parts/troubles.js'
import { FORMS, FRESH } from './own-forms.js'

const put = (change: Partial<Own>) => {
  own.value = { ...own.value, ...change }
}

/** Who the office is, its own days and campaigns: typed in forms, saved as files and opened from them. */
export function OwnView() {
  return (
    <>
      <OpenFile />
      <Issuer />
      <Records
        list="days"
        title={say('Ngày kỷ niệm của cơ quan', 'Days of the office')}
        add={say('Thêm ngày', 'Add a day')}
      />
      <Records
        list="campaigns"
        title={say('Đợt tuyên truyền', 'Campaigns')}
        add={say('Thêm đợt', 'Add a campaign')}
      />
    </>
  )
}

function OpenFile() {
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const take = async (file: File) => {
    try {
      const { kind, records } = await ask('openOwn', file.name, await file.text())
      if (kind === 'issuer') put({ issuer: records[0]! })
      else put({ [kind]: joined(own.value[kind], records) })
      setTroubles([])
      status.value = say(`Đã mở ${file.name}.`, `Opened ${file.name}.`)
    } catch (error) {
      setTroubles(troublesIn(error))
      status.value = say('Chưa mở được tệp.', 'The file was not opened.')
    }
  }
  return (
    <>
      <FileDrop
        label={say(
          'Mở tệp cơ quan, ngày riêng hoặc đợt tuyên truyền (YAML, JSON)',
          'Open a file: office, own days or campaigns (YAML, JSON)',
        )}
        accept=".yaml,.yml,.json"
        take={take}
      />
      <Troubles troubles={troubles} />
    </>
  )
}

/** Records of a file come in place of those with the same id, and after the others. */
function joined(present: readonly Raw[], opened: readonly Raw[]): readonly Raw[] {
  const ids = new Set(opened.map(({ id }) => id))
  return [...present.filter(({ id }) => !ids.has(id)), ...opened]
}

function SaveFiles({ kind, data }: { kind: keyof Own; data: Raw | readonly Raw[] }) {
  return (
    <Downloads
      downloads={[
        { words: 'YAML', make: () => ask('saveOwn', kind, data, 'yaml') },
        { words: 'JSON', make: () => ask('saveOwn', kind, data, 'json') },
      ]}
    />
  )
}

function Issuer() {
  const { issuer } = own.value
  const title = say('Cơ quan ban hành', 'The issuing office')
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {issuer ? (
        <>
          <RecordForm
            kind="issuer"
            fields={FORMS.issuer}
            record={issuer}
            change={(next) => put({ issuer: next })}
          />
          <SaveFiles kind="issuer" data={issuer} />
          <p>
            <button
              type="button"
              onClick={() => {
                const { issuer: _gone, ...others } = own.value
                own.value = others
              }}
            >
              {say('Bỏ phần cơ quan', 'Remove the office')}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>
            {say(
              'Có thông tin cơ quan thì văn bản có quốc hiệu, số ký hiệu, nơi nhận và chữ ký.',
              'With it, documents have a letterhead, recipients and a signing block.',
            )}
          </p>
          <button type="button" onClick={() => put({ issuer: FRESH.issuer })}>
            {say('Nhập thông tin cơ quan', 'Enter the office')}
          </button>
        </>
      )}
    </section>
  )
}

/** What each list names its records by. */
const NAME_OF = { days: 'name', campaigns: 'title' } as const

function Records({ list, title, add }: { list: OwnList; title: string; add: string }) {
  const records = own.value[list]
  const change = (next: readonly Raw[]) => put({ [list]: next })
  // What was added on this visit stands open, and its id follows its name; an id that was there before never changes by itself.
  const [added, setAdded] = useState<ReadonlySet<number>>(new Set())
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {records.map((record, index) => (
        <details key={`${index} of ${records.length}`} class="record" open={added.has(index)}>
          <summary>{nameOf(record, list) || say('(chưa có tên)', '(no name yet)')}</summary>
          <RecordForm
            kind={list}
            fields={FORMS[list]}
            record={record}
            change={(next) =>
              change(records.with(index, added.has(index) ? withId(record, next, list) : next))
            }
          />
          <button
            type="button"
            onClick={() => {
              setAdded(new Set())
              change(records.toSpliced(index, 1))
            }}
          >
            {say('Xóa mục này', 'Delete this entry')}
          </button>
        </details>
      ))}
      <p>
        <button
          type="button"
          onClick={() => {
            setAdded(new Set([records.length]))
            change([...records, FRESH[list]])
          }}
        >
          {add}
        </button>
      </p>
      {records.length > 0 && <SaveFiles kind={list} data={records} />}
    </section>
  )
}

function nameOf(record: Raw, list: OwnList): string {
  const name = record[NAME_OF[list]]
  if (typeof name === 'string') return name
  const { vi } = Object(name)
  return typeof vi === 'string' ? vi : ''
}

/** An id follows the name while nobody typed one of its own. */
function withId(before: Raw, after: Raw, list: OwnList): Raw {
  const made = idOf(nameOf(before, list))
  if (before.id !== after.id || (before.id !== undefined && before.id !== made)) return after
  const id = idOf(nameOf(after, list))
  return id === '' ? after : { ...after, id }
}
