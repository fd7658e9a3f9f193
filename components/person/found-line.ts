import { watch } from 'vue'
import { useRoute } from 'vue-router'

/** So long is looked for a line whose part of the page is still being read, in milliseconds. */
const patience = 4000

/**
 * Goes to the line that was found (`?at=`, the id of an observation, an expectation or a note) once the page stands. What
 * is folded around it opens.
 */
export function useFoundLine(isThere: () => boolean): void {
  const route = useRoute()
  watch(
    [() => route.query['at'], isThere],
    ([at, there]) => {
      if (typeof at === 'string' && there) void goTo(at, () => route.query['at'] === at)
    },
    { immediate: true, flush: 'post' }
  )
}

async function goTo(id: string, isMeant: () => boolean): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end && isMeant();) {
    // After the heading, which takes the focus on arrival.
    await new Promise((next) => setTimeout(next, 40))
    const line = document.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)
    if (!line) continue
    for (let fold = line.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    line.focus({ preventScroll: true })
    return keepInView(line)
  }
}

/** What still comes above pushes the line away: it is followed until nothing moves, or the client scrolls or presses. */
async function keepInView(line: HTMLElement): Promise<void> {
  let isTaken = false
  const take = () => (isTaken = true)
  for (const gesture of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    addEventListener(gesture, take, { once: true, passive: true })
  let still = 0
  let last = Number.NaN
  for (const end = Date.now() + patience; still < 10 && !isTaken && Date.now() < end;) {
    const place = line.getBoundingClientRect().top
    still = place === last ? still + 1 : 0
    line.scrollIntoView({ block: 'center', behavior: 'instant' })
    last = line.getBoundingClientRect().top
    await new Promise((next) => setTimeout(next, 50))
  }
}
