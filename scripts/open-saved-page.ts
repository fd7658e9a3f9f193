import { JSDOM, VirtualConsole } from 'jsdom'

/**
 * Parses a saved page by the HTML standard, as a browser with scripting would, but runs none of its scripts and asks
 * the network for nothing. Bytes that are UTF-8 throughout are read as UTF-8, as browsers' detection does where nothing
 * is declared; else what `<meta>` declares holds, also beyond the first 1024 bytes, or the standard's default.
 */
export function openSavedPage(bytes: Uint8Array, url: string): { document: Document; close: () => void } {
  const virtualConsole = new VirtualConsole()
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1')
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  const text = declared && /^iso-2022|^utf-16|^utf-7/i.test(declared) ? undefined : asUtf8(bytes)
  const contentType = declared && text === undefined ? `text/html; charset=${declared}` : 'text/html'
  // 'outside-only' runs no script of the page, but parses <noscript> as a browser does.
  const dom = new JSDOM(text ?? Buffer.from(bytes), {
    url,
    contentType,
    virtualConsole,
    runScripts: 'outside-only'
  })
  return { document: dom.window.document, close: () => dom.window.close() }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
