import { readReaderSettings } from '@/browser/reader-settings'
import { closeOwnTabs } from '@/browser/own-tabs'
import { followShift, noPresses, type Press } from '@/domain/quick-close'

/** On it a page tells all others of ours that they close: popups and panels are no tabs. */
const channelName = 'quick-close'
let channel: BroadcastChannel | undefined

/** Nothing of ours is seen any more, before anything else is done. */
function blank(): void {
  document.body.replaceChildren()
  document.title = '\u00a0'
}

/** Blank at once, and every page of ours closes. What was typed is kept: it is written when its page is gone. */
export async function closeQuickly(): Promise<void> {
  blank()
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of our own origin, no window
  channel?.postMessage('close')
  try {
    await closeOwnTabs()
  } finally {
    // A popup or a panel; and a tab of an extension that was updated under it.
    globalThis.close()
  }
}

/** From now on this page closes with the others, and with Shift pressed three times. Once for each page is enough. */
export function listenForQuickClose(): void {
  if (channel) return
  channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', () => {
    blank()
    globalThis.close()
  })
  let presses = noPresses
  const follow = (press: Press) => {
    const next = followShift(presses, press)
    presses = next.presses
    if (next.isThird && readReaderSettings().shift !== 'off') void closeQuickly()
  }
  const key = (what: 'shift-down' | 'shift-up') => (event: KeyboardEvent) => {
    const isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey
    follow(isAlone && !event.isComposing ? { what, at: event.timeStamp } : { what: 'other' })
  }
  const other = () => follow({ what: 'other' })
  addEventListener('keydown', key('shift-down'), { capture: true })
  addEventListener('keyup', key('shift-up'), { capture: true })
  addEventListener('pointerdown', other, { capture: true })
  addEventListener('wheel', other, { capture: true, passive: true })
  addEventListener('blur', other)
}
