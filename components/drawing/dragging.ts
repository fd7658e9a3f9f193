import { onScopeDispose, shallowRef, watch } from 'vue'
import { dotRadius, placeAt, pointAt, youRadius } from '@/domain/web-drawing/canvas'
import type { Drawing } from '@/domain/web-drawing/drawing'
import type { DrawnPerson } from '@/domain/web-drawing/drawn-person'
import { keptAngle } from '@/domain/web-drawing/sectors'
import { bowOf, tieGap } from '@/domain/web-drawing/tie-path'
import type { NewPlace } from './walking'

/** From how many pixels on a press is a pull. */
const pull = 5
/** After so long they stand where the drawing says: keeping it failed, or changed nothing. */
const keepsAtMost = 3000

/**
 * Pulling someone elsewhere with a mouse or a pen: while it goes on only they and their thread are drawn anew; where they
 * are let go is one deed. A finger pans the paper and does not pull.
 */
export function useDragging(
  drawing: () => Drawing | undefined,
  acts: { move: (place: NewPlace) => unknown; open: (id: string) => void }
) {
  /** The one who is pulled, as they stand now. */
  const pulled = shallowRef<DrawnPerson>()
  /** The one who was let go, where they were let go: they don't jump back while it is being kept. */
  const letGo = shallowRef<DrawnPerson>()
  let forgetting: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(forgetting)
    letGo.value = undefined
  }
  watch(drawing, forget)
  onScopeDispose(forget)
  let begun: { id: string; x: number; y: number } | undefined

  function pointIn(event: PointerEvent | MouseEvent, svg: SVGSVGElement) {
    const matrix = svg.getScreenCTM()
    return matrix
      ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
      : new DOMPoint(0, 0)
  }
  function standingAt(one: DrawnPerson, now: Drawing, x: number, y: number): DrawnPerson {
    const { angle, ring } = placeAt(now.canvas, x, y)
    const distance = now.canvas.radius[ring]
    const dot = { ...pointAt(now.canvas, angle, distance), r: dotRadius(ring) }
    const from = pointAt(now.canvas, angle, youRadius + tieGap)
    const to = pointAt(now.canvas, angle, distance - dot.r - tieGap)
    const isRight = Math.cos((angle * Math.PI) / 180) >= 0
    const { box } = one.label
    return {
      ...one,
      drawnAngle: angle,
      person: { ...one.person, ring },
      dot,
      bow: bowOf(from, to, ring, angle),
      label: {
        x: dot.x + (isRight ? 1 : -1) * (dot.r + 8),
        y: dot.y,
        anchor: isRight ? 'start' : 'end',
        box
      }
    }
  }

  return {
    pulled,
    /** Whoever stands elsewhere than the drawing says: pulled, or just let go. */
    elsewhere: () => pulled.value ?? letGo.value,
    isKeeping: () => letGo.value !== undefined,
    pointIn,
    onDown(event: PointerEvent, id: string) {
      if (event.button !== 0 || event.pointerType === 'touch') return
      forget()
      begun = { id, x: event.clientX, y: event.clientY }
    },
    /** A finger that rested on someone has them. */
    hold(event: PointerEvent, id: string) {
      forget()
      begun = { id, x: event.clientX, y: event.clientY }
      pulled.value = drawing()?.people.find(({ person }) => person.id === id)
    },
    onMove(event: PointerEvent, svg: SVGSVGElement) {
      const now = drawing()
      if (!begun || !now) return
      if (!pulled.value && Math.hypot(event.clientX - begun.x, event.clientY - begun.y) < pull) return
      if (!pulled.value) svg.setPointerCapture(event.pointerId)
      const one = now.people.find(({ person }) => person.id === begun?.id)
      const { x, y } = pointIn(event, svg)
      if (one) pulled.value = standingAt(one, now, x, y)
    },
    onUp() {
      const [now, one, pressed] = [drawing(), pulled.value, begun]
      begun = undefined
      pulled.value = undefined
      if (one && now) {
        letGo.value = one
        forgetting = setTimeout(forget, keepsAtMost)
        acts.move({
          partnerId: one.person.id,
          ring: one.person.ring,
          ...keptAngle(one.drawnAngle, now.sectors)
        })
      }
      return { wasPulled: one !== undefined, pressed: pressed?.id }
    },
    stop() {
      begun = undefined
      pulled.value = undefined
    }
  }
}
