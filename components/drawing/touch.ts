import { onMounted, onScopeDispose } from 'vue'

/** How long a finger rests until it is a long press, and how far it may stray. */
const rest = 500
const stray = 10

/**
 * A finger that rests: on someone it takes hold of them, on an empty place it adds. The paper does not pan under a held
 * one.
 * @param act takes hold, or does what is to be done; whether the paper is held then
 */
export function useLongPress(
  svg: () => Element | null,
  act: (event: PointerEvent) => boolean
): { onDown: (event: PointerEvent) => void; onMove: (event: PointerEvent) => void; onUp: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let begun = { x: 0, y: 0 }
  let isHeld = false
  let hasActed = false
  const hold = (event: Event) => isHeld && event.preventDefault()
  /** The finger that is lifted again must not press what has come to lie under it. */
  const lift = (event: Event) => hasActed && event.preventDefault()
  const onUp = () => {
    clearTimeout(timer)
    isHeld = false
  }
  onMounted(() => {
    // Said by hand, since a listener that may hold the paper must not be passive.
    svg()?.addEventListener('touchmove', hold, { passive: false })
    svg()?.addEventListener('touchend', lift, { passive: false })
    svg()?.addEventListener('contextmenu', hold)
  })
  onScopeDispose(onUp)
  return {
    onDown(event) {
      onUp()
      hasActed = false
      if (event.pointerType !== 'touch' || !event.isPrimary) return
      begun = { x: event.clientX, y: event.clientY }
      timer = setTimeout(() => {
        hasActed = true
        isHeld = act(event)
      }, rest)
    },
    onMove(event) {
      if (!isHeld && Math.hypot(event.clientX - begun.x, event.clientY - begun.y) > stray) clearTimeout(timer)
    },
    onUp
  }
}

/** How large the paper may become: words stay readable, and the whole stays in reach. */
const [smallest, largest] = [0.4, 2.5]

/** Two fingers, or the wheel with Ctrl, make the paper larger and smaller around where they are. */
export function usePinch(
  paper: () => HTMLElement | null,
  size: { read: () => number; write: (size: number) => Promise<void> }
): void {
  let begun: { far: number; size: number } | undefined
  const farApart = ({ touches: [one, two] }: TouchEvent) =>
    one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0

  async function grow(to: number, x: number, y: number) {
    const box = paper()
    if (!box) return
    const before = size.read()
    const now = Math.min(largest, Math.max(smallest, to))
    const { left, top } = box.getBoundingClientRect()
    const [inX, inY] = [x - left, y - top]
    const [atX, atY] = [(box.scrollLeft + inX) / before, (box.scrollTop + inY) / before]
    await size.write(now)
    box.scrollLeft = atX * now - inX
    box.scrollTop = atY * now - inY
  }
  onMounted(() => {
    const box = paper()
    box?.addEventListener('touchstart', (event) => {
      begun = event.touches.length === 2 ? { far: farApart(event), size: size.read() } : undefined
    })
    box?.addEventListener(
      'touchmove',
      (event) => {
        const [one, two] = event.touches
        if (!begun || !one || !two || begun.far === 0) return
        event.preventDefault()
        const [x, y] = [(one.clientX + two.clientX) / 2, (one.clientY + two.clientY) / 2]
        void grow((begun.size * farApart(event)) / begun.far, x, y)
      },
      { passive: false }
    )
    box?.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return
        event.preventDefault()
        void grow(size.read() * Math.exp(-event.deltaY / 300), event.clientX, event.clientY)
      },
      { passive: false }
    )
  })
}
