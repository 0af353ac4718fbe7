import { useId, useState } from 'preact/hooks'
import { say } from '../page/words.js'

interface Props {
  label: string
  /** Endings of names, such as `.docx`. */
  accept: string
  take: (file: File) => void
}

/** A place to drop a file on, which is a plain file field for whoever uses no mouse. */
export function FileDrop({ label, accept, take }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [name, setName] = useState('')
  const given = (file: File | undefined) => {
    if (!file) return
    setName(file.name)
    take(file)
  }
  return (
    <fieldset
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        given(event.dataTransfer?.files[0])
      }}
    >
      <label for={id}>{label}</label>
      {/* The browser's own words are in the language of the browser, and say "no file" after one was taken. */}
      <input
        class="heard"
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          given(currentTarget.files?.[0])
          // The same file, mended, can be taken again.
          currentTarget.value = ''
        }}
      />
      <p class="file">
        <label class="button" for={id}>
          {say('Chọn tệp', 'Choose a file')}
        </label>
        <span>{name || say('hoặc kéo tệp thả vào đây', 'or drop one here')}</span>
      </p>
    </fieldset>
  )
}
