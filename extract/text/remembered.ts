/** More than a long page's lines and words; beyond it all begins anew. */
const most = 5000
const all: { clear: () => void }[] = []

/**
 * The same question about the same text is answered once: a page's lines come by twenty readers, and most ask each line
 * whether it is a name, a placeholder, a profession. What is answered is shared: do not change it.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  all.push(known)
  return (text) => {
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as Value
    if (known.size >= most) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** The same about a line, the lines or the source of a page, for as long as they are there. */
export function rememberedOf<Asked extends object, Value>(
  read: (asked: Asked) => Value
): (asked: Asked) => Value {
  const known = new WeakMap<Asked, { value: Value }>()
  return (asked) => {
    const held = known.get(asked)
    if (held) return held.value
    const value = read(asked)
    known.set(asked, { value })
    return value
  }
}

/** Once a page is read, nothing of it is held. */
export function forgetTexts(): void {
  for (const each of all) each.clear()
}
