import { JSDOM, VirtualConsole } from 'jsdom'

/**
 * Parses a saved page by the HTML standard, as a browser with scripting would, but runs none of its scripts and asks
 * the network for nothing. Without a declared character set, bytes that are UTF-8 throughout are read as UTF-8, as
 * browsers' detection does; else the standard's default holds.
 */
export function openSavedPage(bytes: Uint8Array, url: string): { document: Document; close: () => void } {
  const virtualConsole = new VirtualConsole()
  const declared = /<meta[^>]+charset/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
  const text = declared ? undefined : asUtf8(bytes)
  // 'outside-only' runs no script of the page, but parses <noscript> as a browser does.
  const dom = new JSDOM(text ?? Buffer.from(bytes), {
    url,
    contentType: 'text/html',
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
