import type { Word } from '../../text/words.js'
import type { Commemoration } from '../commemoration.js'
import { type NameVariant, withoutUnit } from './variants.js'

export interface Leaf {
  own: Commemoration[]
  derived: Commemoration[]
  /** Both, once a text has asked for them. */
  all?: readonly Commemoration[]
}

/** A place in the tree of words: names that end here, and those that go on. Unfolded when a text first comes by. */
export interface Branch {
  depth: number
  planted: NameVariant[]
  next?: Map<string, Branch>
  leaf?: Leaf
}

/** Sorts the names of a branch by their next word; a list of a thousand days has many words that no text ever asks for. */
function unfold(branch: Branch): Map<string, Branch> {
  const { depth } = branch
  const next = new Map<string, Branch>()
  const plant = (name: NameVariant) => {
    const key = name.keys[depth]
    if (key === undefined || (name.country > 0 && name.keys.length - name.country === depth))
      addTo(branch, name.entry, name.own && key === undefined)
    if (key === undefined) return
    const child = next.get(key)
    if (child) child.planted.push(name)
    else next.set(key, { depth: depth + 1, planted: [name] })
  }
  for (const name of branch.planted) {
    plant(name)
    if (name.unit === depth) for (const form of withoutUnit(name)) plant(form)
  }
  branch.next = next
  branch.planted = []
  return next
}

function addTo(branch: Branch, entry: Commemoration, own: boolean): void {
  branch.leaf ??= { own: [], derived: [] }
  const side = own ? branch.leaf.own : branch.leaf.derived
  if (!side.includes(entry)) side.push(entry)
}

/** A tree of names that nobody has asked for yet. */
export function treeOf(planted: NameVariant[]): Branch {
  return { depth: 0, planted }
}

/** Records that bear a name, those whose own name it is first. */
export function allOf(leaf: Leaf): readonly Commemoration[] {
  leaf.all ??= [...leaf.own, ...leaf.derived.filter((entry) => !leaf.own.includes(entry))]
  return leaf.all
}

/** The longest planted name that begins at the word `at`, with the number of words that it takes. */
export function longest(
  root: Branch,
  words: readonly Word[],
  at: number,
): { leaf: Leaf; count: number } | undefined {
  let branch = (root.next ?? unfold(root)).get(words[at]!.key)
  let found: { leaf: Leaf; count: number } | undefined
  for (let index = at + 1; branch; index++) {
    const next: Map<string, Branch> = branch.next ?? unfold(branch)
    if (branch.leaf) found = { leaf: branch.leaf, count: index - at }
    const word = words[index]
    branch = word === undefined || word.broken ? undefined : next.get(word.key)
  }
  return found
}
