import { onScopeDispose } from 'vue'

/** What the keys of the full page do. */
export interface PageKeys {
  /** Ctrl or Cmd with K, from anywhere but a dialog. */
  palette: () => void
  /** Keys of one letter: a function for the letter, or the letters that may follow it. */
  letters: Readonly<Record<string, (() => void) | Readonly<Record<string, () => void>>>>
  /** Whether keys of one letter are on (WCAG 2.1.4: they can be switched off). */
  lettersAreOn: () => boolean
}

/** How long after the first letter the second is still waited for, in milliseconds. */
const patience = 1500
/** Where a letter is a letter. */
const typedIn = 'input, textarea, select, [contenteditable], dialog'

/** Listens to the keys of the page, as long as the part of it lives that asks. */
export function onPageKeys({ palette, letters, lettersAreOn }: PageKeys): void {
  let first: { letter: string; at: number } | undefined
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || dialogIsOpen()) return
    if (event.ctrlKey || event.metaKey) {
      if (event.shiftKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      return palette()
    }
    if (!lettersAreOn() || event.key.length !== 1 || isTypedIn(event.target)) return
    const before = first && Date.now() - first.at < patience ? letters[first.letter] : undefined
    first = undefined
    const deed = before && typeof before === 'object' ? before[event.key] : letters[event.key]
    if (typeof deed === 'object') first = { letter: event.key, at: Date.now() }
    if (typeof deed !== 'function') return
    event.preventDefault()
    deed()
  }
  addEventListener('keydown', press)
  onScopeDispose(() => removeEventListener('keydown', press))
}

const dialogIsOpen = () => document.querySelector('dialog[open]') !== null
const isTypedIn = (target: EventTarget | null) =>
  target instanceof Element && target.closest(typedIn) !== null
