import { placeAt, youRadius } from '@/domain/web-drawing/canvas'
import type { Drawing } from '@/domain/web-drawing/drawing'
import { keptAngle } from '@/domain/web-drawing/sectors'
import type { useDragging } from './dragging'
import { useLongPress } from './touch'
import type { useTyingTwo } from './tying'
import type { NewPlace } from './walking'

/** What presses and pulls on the drawing do, heard once for all people in it. */
export function usePresses(on: {
  svg: () => SVGSVGElement | null
  drawing: () => Drawing
  isTying: () => boolean
  dragging: ReturnType<typeof useDragging>
  tying: ReturnType<typeof useTyingTwo>
  choose: (id: string) => void
  add: (place: Omit<NewPlace, 'partnerId'>) => void
}) {
  const { dragging, tying } = on
  let justPulled = false
  let isTouch = false
  const idAt = ({ target }: Event) =>
    target instanceof Element ? target.closest<SVGElement>('[data-person]')?.dataset.person : undefined

  function addAt(event: MouseEvent) {
    const svg = on.svg()
    if (!svg || (event.target instanceof Element && event.target.closest('[data-fold]'))) return
    const { canvas, sectors } = on.drawing()
    const { x, y } = dragging.pointIn(event, svg)
    const far = Math.hypot(x - canvas.centre.x, y - canvas.centre.y)
    if (far < youRadius + 16 || far > canvas.radius['further-out'] * 1.1) return
    const { angle, ring } = placeAt(canvas, x, y)
    on.add({ ring, ...keptAngle(angle, sectors) })
  }
  const longPress = useLongPress(on.svg, (event) => {
    const id = idAt(event)
    justPulled = true
    if (id === undefined) addAt(event)
    else if (!on.isTying()) dragging.hold(event, id)
    return id !== undefined
  })

  return {
    idAt,
    press(event: MouseEvent) {
      if (justPulled) return
      const id = idAt(event)
      if (tying.press(id)) return
      if (id !== undefined) on.choose(id)
      // A finger that brushes the paper means to pan: it rests a while to add someone.
      else if (!isTouch) addAt(event)
    },
    down(event: PointerEvent) {
      justPulled = false
      isTouch = event.pointerType === 'touch'
      longPress.onDown(event)
      const id = idAt(event)
      if (id === undefined) return
      if (!on.isTying()) dragging.onDown(event, id)
      else if (!isTouch) tying.onDown(event, id)
    },
    over(event: PointerEvent) {
      longPress.onMove(event)
      const svg = on.svg()
      if (!svg) return
      if (on.isTying()) tying.follow(event, dragging.pointIn(event, svg))
      else dragging.onMove(event, svg)
    },
    up(event: PointerEvent) {
      longPress.onUp()
      const wasPulled = on.isTying() ? tying.letGo(idAt(event)) : dragging.onUp().wasPulled
      if (wasPulled) justPulled = true
    },
    stop() {
      longPress.onUp()
      dragging.stop()
    }
  }
}
