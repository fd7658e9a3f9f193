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
    line.scrollIntoView({ block: 'center' })
    return
  }
}
