import { computed, nextTick, onMounted, onScopeDispose, ref, watch } from 'vue'
import type { Canvas } from '@/domain/web-drawing/canvas'
import { usePinch } from './touch'

/** Words on the screen are never smaller: the least that is drawn, 14 under a name and 16 in it, becomes 13. */
const readable = ({ withRoles }: Canvas) => 13 / (withRoles ? 14 : 16)

/**
 * How large the map is drawn. Words are never drawn smaller than they can be read: where the whole has no room, the paper
 * is larger than the screen, with you in its middle.
 */
export function useMapSize(paper: () => HTMLElement | null, canvas: () => Canvas | undefined) {
  const width = () => canvas()?.width
  /** Screen pixels for one of the drawing; undefined while the whole is fitted in. */
  const zoom = ref<number>()
  const shown = ref(0)
  const least = computed(() => {
    const now = canvas()
    return now ? readable(now) : 1
  })
  const isLarge = computed(() => zoom.value !== undefined || (width() ?? 0) * least.value > shown.value)

  async function settle() {
    shown.value = paper()?.clientWidth ?? 0
    const fits = shown.value >= (width() ?? 0) * least.value
    zoom.value = shown.value > 0 && !fits ? least.value : undefined
    await centre()
  }
  async function centre() {
    await nextTick()
    const box = paper()
    const you = box?.querySelector('.you circle')?.getBoundingClientRect()
    if (!box || !you) return
    const seen = box.getBoundingClientRect()
    box.scrollLeft += you.x + you.width / 2 - seen.x - box.clientWidth / 2
    box.scrollTop += you.y + you.height / 2 - seen.y - box.clientHeight / 2
  }
  /** A window that was pulled or a phone that was turned: what was not chosen is found anew. */
  let isChosen = false
  const turn = () => {
    if (isChosen || paper()?.clientWidth === shown.value) shown.value = paper()?.clientWidth ?? 0
    else void settle()
  }
  onMounted(() => {
    void settle()
    addEventListener('resize', turn)
  })
  onScopeDispose(() => removeEventListener('resize', turn))
  watch(width, settle, { flush: 'post' })
  usePinch(paper, {
    read: () => zoom.value ?? (paper()?.clientWidth ?? 1) / (width() ?? 1),
    write: async (size) => {
      isChosen = true
      zoom.value = size
      await nextTick()
    }
  })
  return {
    zoom,
    isLarge,
    /** How high the fitted whole is at least; on a low window the page scrolls instead. */
    leastHeight: computed(() => (canvas()?.height ?? 0) * Math.min(1, least.value)),
    look: async (close: boolean) => {
      isChosen = true
      zoom.value = close ? least.value : undefined
      await centre()
    }
  }
}
