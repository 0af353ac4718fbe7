import { useState } from 'preact/hooks'
import type { SavedFile, Trouble } from '../exchange.js'
import { save } from '../page/save.js'
import { status } from '../page/state.js'
import { troublesIn } from '../page/use-answer.js'
import { say } from '../page/words.js'
import { Troubles } from './troubles.js'

export interface Download {
  words: string
  make: () => Promise<SavedFile>
}

/** Buttons that make and save files. */
export function Downloads({
  downloads,
  disabled = false,
}: {
  downloads: readonly Download[]
  disabled?: boolean
}) {
  const [troubles, setTroubles] = useState<readonly Trouble[]>([])
  const download = async (make: Download['make']) => {
    status.value = say('Đang ghi tệp…', 'Writing the file…')
    try {
      const file = await make()
      save(file)
      setTroubles([])
      status.value = say(`Đã lưu ${file.name}.`, `Saved ${file.name}.`)
    } catch (error) {
      setTroubles(troublesIn(error))
      status.value = say('Chưa lưu được tệp.', 'The file was not saved.')
    }
  }
  return (
    <div class="downloads">
      <fieldset class="buttons">
        <legend>{say('Tải về', 'Download')}</legend>
        {downloads.map(({ words, make }) => (
          <button key={words} type="button" disabled={disabled} onClick={() => download(make)}>
            {words}
          </button>
        ))}
      </fieldset>
      <Troubles troubles={troubles} />
    </div>
  )
}
