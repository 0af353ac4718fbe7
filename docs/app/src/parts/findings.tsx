import type { ShownFinding } from '../library/check.js'
import { say, told } from '../page/words.js'

const SEVERITY: Record<ShownFinding['severity'], [string, string]> = {
  error: ['Lỗi', 'Error'],
  warning: ['Cảnh báo', 'Warning'],
  info: ['Lưu ý', 'Note'],
}

/** Findings in the order of the text. */
export function Findings({
  findings,
  show,
}: {
  findings: readonly ShownFinding[]
  /** Shows the place of a finding, where the text is at hand. */
  show?: (finding: ShownFinding) => void
}) {
  if (findings.length === 0) {
    return <p>{say('Không thấy gì sai.', 'Nothing wrong was found.')}</p>
  }
  return (
    <ol class="findings">
      {findings.map((finding) => (
        <li key={`${finding.start} ${finding.rule}`} class={finding.severity}>
          <strong>{say(...SEVERITY[finding.severity])}</strong> {told(finding.place)}: “{finding.found}”
          {finding.expected !== undefined && <> → “{finding.expected}”</>}
          <p>{told(finding.message)}</p>
          {show && (
            <button type="button" class="quiet" onClick={() => show(finding)}>
              {say('Xem chỗ này', 'Show the place')}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}
