/** The keys a test presses, in the words of the DevTools protocol. */
const named: Record<string, { code: string; keyCode: number; text?: string }> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Tab: { code: 'Tab', keyCode: 9 },
  Escape: { code: 'Escape', keyCode: 27 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' }
}

const modifierBits: Record<string, number> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

export interface KeyEvent {
  readonly key: string
  readonly code: string
  readonly windowsVirtualKeyCode: number
  readonly modifiers: number
  readonly text?: string
}

/** `Enter`, `a`, `Shift+Tab`, `Control+a` to the event that the browser is told. */
export function keyEvent(combination: string): KeyEvent {
  const parts = combination === '+' ? ['+'] : combination.split('+')
  const key = parts.pop() ?? ''
  const modifiers = parts.reduce((bits, name) => bits | (modifierBits[name] ?? 0), 0)
  const known = named[key] ?? {
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
    keyCode: key.toUpperCase().charCodeAt(0),
    text: key
  }
  const types = known.text !== undefined && (modifiers & ~8) === 0
  return {
    key,
    code: known.code,
    windowsVirtualKeyCode: known.keyCode,
    modifiers,
    ...(types && known.text !== undefined ? { text: known.text } : {})
  }
}
