import { cleanup, configure, render, waitFor } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { onTestFinished, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import CareWebPage from '@/components/shell/CareWebPage.vue'
import { careWebRouter } from '@/components/shell/rooms'
import type { ByHand } from '@/db/add-by-hand'
import { addByHand } from '@/db/add-by-hand'
import type { Database } from '@/db/database'
import type { Surroundings } from '@/domain/record'
import { careWebKey } from '@/stores/care-web'

export interface Web {
  database: Database
  surroundings: Surroundings
}

// On a busy machine a second is nothing: what is asked here is whether it comes, not how soon.
configure({
  asyncUtilTimeout: 8000,
  // Every try of a wait that does not succeed yet would print the whole page, to throw it away.
  getElementError: (message) => new Error(message ?? undefined)
})

/**
 * The whole full page over one web, at one address, as a person has it before them.
 * @param isReading the room goes on reading: its heading may not be there yet
 */
export async function openPage(web: Web, place = '/', isReading = false) {
  // Told by each test, and not once by this file: test files share their modules.
  onTestFinished(async () => {
    cleanup()
    // What was still being loaded when the last test of a file ended came into an environment that was gone.
    await vi.dynamicImportSettled()
  })
  const router = careWebRouter(createMemoryHistory())
  await router.push(place)
  const page = render(CareWebPage, {
    global: { plugins: [createPinia(), router], provide: { [careWebKey as symbol]: web } }
  })
  if (!isReading) await waitFor(() => page.getByRole('heading', { level: 1 }))
  return { ...page, router }
}

/** Someone written down by hand. @returns the id */
export async function someone(web: Web, name: string, more: Partial<ByHand> = {}): Promise<string> {
  const [id] = await addByHand(web.database, web.surroundings, [{ kind: 'supporter', name, ...more }])
  return id ?? ''
}
