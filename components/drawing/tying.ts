import { shallowRef, watch } from 'vue'
import type { DrawnPerson } from '@/domain/web-drawing/drawn-person'

/** From how many pixels on a press is a pull. */
const pull = 5

/**
 * Tying two people: a thread is pulled from one to the other, or one is pressed and then the other. By keys, Enter on
 * each of them.
 */
export function useTyingTwo(isOn: () => boolean, tie: (fromId: string, toId: string) => void) {
  const from = shallowRef<string>()
  /** Where the loose end is, while it is pulled. */
  const end = shallowRef<{ x: number; y: number }>()
  /** Whoever was pressed and not let go yet, and where. */
  let held: { id: string; x: number; y: number } | undefined
  const stop = () => {
    from.value = undefined
    end.value = undefined
    held = undefined
  }
  watch(isOn, stop)
  return {
    from,
    end,
    stop,
    /** @returns whether the press was about tying */
    press(id: string | undefined): boolean {
      if (!isOn()) return false
      if (id === undefined || id === from.value) stop()
      else if (from.value === undefined) from.value = id
      else {
        tie(from.value, id)
        stop()
      }
      return true
    },
    onDown: ({ clientX, clientY }: PointerEvent, id: string) => {
      held = { id, x: clientX, y: clientY }
    },
    /** The loose end follows the pointer, once it is a pull. */
    follow({ clientX, clientY }: PointerEvent, point: { x: number; y: number }) {
      if (!held || (!end.value && Math.hypot(clientX - held.x, clientY - held.y) < pull)) return
      from.value = held.id
      end.value = point
    },
    /** Lets go of the loose end over someone, or over nobody. @returns whether anything was pulled */
    letGo(id: string | undefined): boolean {
      const wasPulled = end.value !== undefined
      if (wasPulled && from.value !== undefined && id !== undefined && id !== from.value) tie(from.value, id)
      if (wasPulled) stop()
      held = undefined
      return wasPulled
    },
    path(people: readonly DrawnPerson[]): string {
      const dot = people.find(({ person }) => person.id === from.value)?.dot
      return dot && end.value ? `M${dot.x} ${dot.y}L${end.value.x} ${end.value.y}` : ''
    }
  }
}
