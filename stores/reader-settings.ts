import { getCurrentScope, onScopeDispose, shallowRef, type ShallowRef } from 'vue'
import { makeMenus, type MenuTitles } from '@/browser/menus'
import {
  applyReaderSettings,
  readReaderSettings,
  readerSettingsKey,
  writeReaderSettings
} from '@/browser/reader-settings'
import type { ReaderSettings } from '@/domain/reader-settings'
import { typedIsKept } from './typing'

const settings = shallowRef<ReaderSettings>({})
/** Where a page that loads anew for another language finds what had the focus. */
const focusKey = 'focus-after-language'

/** How the person wants to read: what is chosen now, and choosing. */
export function useReaderSettings() {
  settings.value = readReaderSettings()
  return { settings: settings as Readonly<ShallowRef<ReaderSettings>>, choose, chooseLanguage, focusAfter }
}

/** Chooses one thing, or leaves it to the system again. It shows at once, and in our other open pages. */
function choose<Name extends keyof ReaderSettings>(
  name: Name,
  value: ReaderSettings[Name] | undefined
): void {
  const { [name]: _before, ...others } = readReaderSettings()
  settings.value = value === undefined ? others : { ...others, [name]: value }
  writeReaderSettings(settings.value)
  applyReaderSettings()
}

/**
 * Chooses a language. Words are loaded with a page, so this page loads anew, after everything typed in it is kept.
 * @param focus the id of what has the focus now: it gets it back
 */
async function chooseLanguage(
  value: ReaderSettings['language'],
  menus: Record<'en' | 'de', MenuTitles>,
  focus: string
): Promise<void> {
  const before = document.documentElement.lang
  choose('language', value)
  const { lang } = document.documentElement
  await makeMenus(menus, lang === 'de' ? 'de' : 'en')
  if (lang === before) return
  sessionStorage.setItem(focusKey, focus)
  await loadAnew()
}

/** What had the focus before the page was loaded anew for a language; asked once. */
function focusAfter(): string | undefined {
  const id = sessionStorage.getItem(focusKey) ?? undefined
  sessionStorage.removeItem(focusKey)
  return id
}

/** Follows what is chosen in another page of ours. For pages that stay open while somebody reads in them. */
export function followReaderSettings(): void {
  const follow = ({ key }: StorageEvent) => {
    if (key !== readerSettingsKey) return
    const before = document.documentElement.lang
    applyReaderSettings()
    settings.value = readReaderSettings()
    if (document.documentElement.lang !== before) void loadAnew()
  }
  addEventListener('storage', follow)
  if (getCurrentScope()) onScopeDispose(() => removeEventListener('storage', follow))
}

async function loadAnew(): Promise<void> {
  await typedIsKept()
  location.reload()
}
