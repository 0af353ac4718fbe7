import { foldText } from '../text/fold.js'

/** What is compared of a unit's name: letters and digits without marks, without blanks too, as people type "nghean". */
export function comparableName(text: string): string {
  return plainName(text).replaceAll(' ', '')
}

/** As {@link comparableName}, of a name that may have the word for its kind before it. */
export function nameWithoutKind(text: string): string {
  return comparableName(text).replace(/^(?:tinh|thanhpho|tp)/, '')
}

/** Letters and digits without marks, words parted by single blanks. */
export function plainName(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
