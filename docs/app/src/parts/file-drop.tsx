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
        const [file] = event.dataTransfer?.files ?? []
        if (file) take(file)
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) take(file)
          // The same file, mended, can be taken again.
          currentTarget.value = ''
        }}
      />
      <p class="hint">{say('Chọn tệp, hoặc kéo tệp thả vào đây.', 'Choose a file, or drop one here.')}</p>
    </fieldset>
  )
}
