/* What the tests leave in a page between two commands. */
declare global {
  /** The element that was looked for last. */
  var lastFound: HTMLElement | undefined
  /** Ends the guard. @returns whether the press fell on that element */
  var endOfPress: (() => boolean) | undefined
}

/**
 * Runs in the page, before a press: lets it through to the element that was found last, or to its label, and to nothing
 * else. "Keep in my web" was measured, passages came in above it, and the press chose a ring in its place.
 */
export function guardPress(): void {
  const wanted = globalThis.lastFound
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const
  const fell = new Map<string, boolean>()
  const isWanted = (target: EventTarget | null) => {
    if (!(target instanceof Element) || !wanted) return false
    return wanted.contains(target) || target.closest('label')?.control === wanted
  }
  const listen = (event: MouseEvent) => {
    // A label presses its field once more by itself, at no place.
    if (fell.get(event.type) === true) return
    fell.set(event.type, isWanted(event.target))
    if (isWanted(event.target)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const kind of kinds) addEventListener(kind, listen, true)
  globalThis.endOfPress = () => {
    for (const kind of kinds) removeEventListener(kind, listen, true)
    globalThis.endOfPress = undefined
    // What goes away under the mouse button is clicked by no one.
    return fell.get('mousedown') === true && fell.get('click') !== false
  }
}
