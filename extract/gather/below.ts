import { walk } from '../dom/walk'

/** Calls for each element below one, in document order; the callback says whether to look inside. Capped. */
export function eachBelow(top: Element, each: (element: Element) => boolean): void {
  const enter = (element: Element) => (element === top ? true : each(element))
  walk(
    top,
    { enter, leave: () => undefined, text: () => undefined },
    { nodes: 20_000, characters: 2_000_000, line: 0 }
  )
}
