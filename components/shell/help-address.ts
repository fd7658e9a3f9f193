import { nextTick, onMounted, onScopeDispose, ref } from 'vue'

/**
 * Whether the address asks for help, in a page without a router.
 * @param left called at the start and on coming back from there
 */
export function useHelpAddress(left: () => void) {
  const asksForHelp = () => location.hash === '#/help'
  const isHelp = ref(asksForHelp())
  const look = async () => {
    isHelp.value = asksForHelp()
    await nextTick()
    if (!isHelp.value) left()
  }
  onMounted(look)
  addEventListener('hashchange', look)
  onScopeDispose(() => removeEventListener('hashchange', look))
  return isHelp
}
