import { computed, nextTick, shallowRef } from 'vue'
import { rings, type Ring, type Sector } from '@/domain/partnership'
import type { Drawing } from '@/domain/web-drawing/drawing'
import { keptAngle } from '@/domain/web-drawing/sectors'

/** Where someone is put. */
export interface NewPlace {
  partnerId: string
  angle: number
  ring: Ring
  sector: Sector
}

/** By how many degrees one press of a key turns. */
const step = 5
const walks: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const turns: Record<string, number> = { ArrowRight: step, ArrowLeft: -step }
const rises: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 }

/** The keys of the drawing: from one person to the next around the circle, and moving, opening and removing them. */
export function useWalking(
  drawing: () => Drawing | undefined,
  acts: { open: (id: string) => void; move: (place: NewPlace) => void; remove: (id: string) => void }
) {
  const wanted = shallowRef<string>()
  const around = computed(() =>
    (drawing()?.people ?? []).toSorted((a, b) => a.drawnAngle - b.drawnAngle).map(({ person }) => person.id)
  )
  /** Who is reached by Tab. */
  const current = computed(() =>
    wanted.value !== undefined && around.value.includes(wanted.value) ? wanted.value : around.value[0]
  )

  async function goTo(id: string | undefined) {
    if (id === undefined) return
    wanted.value = id
    await nextTick()
    document.getElementById(`drawn-${id}`)?.focus()
  }
  function beside(id: string, by: number): string | undefined {
    const all = around.value
    return all[(all.indexOf(id) + by + all.length) % all.length]
  }
  function move(id: string, key: string) {
    const now = drawing()
    const one = now?.people.find(({ person }) => person.id === id)
    if (!now || !one) return
    const ring = rings[Math.min(2, Math.max(0, rings.indexOf(one.person.ring) + (rises[key] ?? 0)))]
    const place = keptAngle(one.drawnAngle + (turns[key] ?? 0), now.sectors)
    acts.move({ partnerId: id, ring: ring ?? one.person.ring, ...place })
  }

  return {
    current,
    goTo,
    onFocus: (id: string) => (wanted.value = id),
    onKey(event: KeyboardEvent, id: string) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      const { key } = event
      const walk = walks[key]
      if (event.altKey && walk !== undefined) move(id, key)
      else if (event.altKey) return
      else if (walk !== undefined) void goTo(beside(id, walk))
      else if (key === 'Home') void goTo(around.value[0])
      else if (key === 'End') void goTo(around.value.at(-1))
      else if (key === 'Enter' || key === ' ') acts.open(id)
      else if (key === 'Delete') {
        const next = around.value.length > 1 ? beside(id, 1) : undefined
        acts.remove(id)
        void goTo(next)
      } else return
      event.preventDefault()
    }
  }
}
