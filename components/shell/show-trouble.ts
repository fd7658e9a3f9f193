import { createApp, type Component } from 'vue'
import type { Trouble } from '@/stores/full-page'
import BackupNudge from '@/components/data/BackupNudge.vue'
import { words } from '@/texts/safety-words'
import OpeningPage from './OpeningPage.vue'
import TroublePage from './TroublePage.vue'
import TroubleStrip from './TroubleStrip.vue'

/**
 * Shows what is wrong.
 * @param place where the care web stands, or would stand
 * @param goOn shows the care web there, as it is
 */
export function showTrouble(place: Element, trouble: Trouble, goOn: () => void): void {
  if (trouble.kind === 'missing') {
    const onOpenAnyway = () => {
      page.unmount()
      goOn()
    }
    const page = createApp(TroublePage, { missing: trouble.missing, onOpenAnyway })
    page.mount(place)
  } else if (trouble.kind === 'slow') showOpening(place, trouble.changing)
  else if (trouble.kind === 'changed')
    strip(TroubleStrip, {
      said: words.safety.updated.said,
      press: words.safety.updated.reload,
      reloads: true
    })
  else if (trouble.kind === 'no-backup') strip(BackupNudge, {})
  else
    strip(TroubleStrip, {
      said: words.safety.notWritten[trouble.why],
      press: words.safety.notWritten.close
    })
}

/** In a place of its own, so that it ends by itself once the care web takes the place of it. */
function showOpening(place: Element, changing: Extract<Trouble, { kind: 'slow' }>['changing']): void {
  // The web opened while this was being loaded.
  if (place.hasChildNodes()) return
  const within = document.createElement('div')
  place.append(within)
  const page = createApp(OpeningPage, { changing })
  page.mount(within)
  new MutationObserver((_changes, watching) => {
    if (within.isConnected) return
    watching.disconnect()
    page.unmount()
  }).observe(place, { childList: true })
}

let shown: (() => void) | undefined

/**
 * Above the page, which stays as it is under it: what was typed can still be read and copied. The way past the rail stays
 * the first thing that the keys come to.
 */
function strip(component: Component, props: Record<string, unknown>): void {
  shown?.()
  const place = document.createElement('div')
  // No box of its own, which it could not leave when the page is scrolled.
  place.style.display = 'contents'
  const skip = document.querySelector('.skip')
  if (skip) skip.after(place)
  else document.body.prepend(place)
  const close = () => {
    app.unmount()
    place.remove()
    shown = undefined
  }
  const app = createApp(component, { ...props, onClosed: close })
  shown = close
  app.mount(place)
}
