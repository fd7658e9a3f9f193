import { onScopeDispose, shallowRef } from 'vue'
import { browserFamily, ownKey } from '@/browser/own-key'
import { buttonIsPinned } from '@/browser/toolbar'

/**
 * Our button in the browser: whether it stands in the toolbar, and its key. Both are changed outside of our pages, so
 * they are looked at again whenever the person comes back to this one.
 */
export function useButton() {
  const pinned = shallowRef<boolean>()
  const key = shallowRef<string>()
  const look = async () => {
    pinned.value = await buttonIsPinned()
    key.value = await ownKey()
  }
  void look()
  // Pinning is done in the browser's own menu, which takes the focus and gives it back, but not in every browser.
  const again = setInterval(look, 2000)
  addEventListener('focus', look)
  onScopeDispose(() => {
    clearInterval(again)
    removeEventListener('focus', look)
  })
  return { pinned, key, family: browserFamily() }
}
