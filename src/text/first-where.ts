/**
 * Place of the first item for which `holds` is true, in a list in whose order it is false first and true from some item on; the length
 * of the list if it never is. The list is halved until the place is found.
 */
export function firstWhere<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
