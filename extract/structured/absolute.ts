/** Resolves an address against the page's base; undefined where it is not one of http(s). */
export function absolute(address: string | null | undefined, base: string): string | undefined {
  if (!address || address.length > 3000) return undefined
  try {
    const url = new URL(address.trim(), base)
    return /^https?:$/.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
