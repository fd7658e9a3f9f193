import { onScopeDispose } from 'vue'

/** Ctrl or Cmd with Z takes back, with Shift does again, as everywhere; a field that is typed in keeps its own. */
export function onUndoKeys(undo: () => void, redo: () => void): void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return
    if (event.target instanceof Element && event.target.closest(typedIn)) return
    event.preventDefault()
    if (key === 'y' || event.shiftKey) redo()
    else undo()
  }
  addEventListener('keydown', press)
  onScopeDispose(() => removeEventListener('keydown', press))
}

const typedIn =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"])'
