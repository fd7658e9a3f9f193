/** Bytes as text for JSON, which has none. */
export function toBase64(bytes: Uint8Array): string {
  const pieces = []
  // More arguments at once than this and String.fromCharCode runs out of stack.
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(pieces.join(''))
}

/** @throws when the base64 is none */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
