import { computed, nextTick, onMounted, ref, watch } from 'vue'
import { usePinch } from './touch'

/**
 * How large the map is drawn. Words are never drawn smaller than they can be read: where the whole has no room, the paper
 * is larger than the screen, with you in its middle.
 * @param width of the drawing, in its own pixels
 */
export function useMapSize(paper: () => HTMLElement | null, width: () => number | undefined) {
  /** Screen pixels for one of the drawing; undefined while the whole is fitted in. */
  const zoom = ref<number>()
  const shown = ref(0)
  const isLarge = computed(() => zoom.value !== undefined || (width() ?? 0) > shown.value)

  async function settle() {
    shown.value = paper()?.clientWidth ?? 0
    const sheet = width() ?? 0
    zoom.value = shown.value > 0 && shown.value < sheet * 0.8 ? 1 : undefined
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
  onMounted(settle)
  watch(width, settle, { flush: 'post' })
  usePinch(paper, {
    read: () => zoom.value ?? (paper()?.clientWidth ?? 1) / (width() ?? 1),
    write: async (size) => {
      zoom.value = size
      await nextTick()
    }
  })
  return {
    zoom,
    isLarge,
    look: async (close: boolean) => {
      zoom.value = close ? 1 : undefined
      await centre()
    }
  }
}
