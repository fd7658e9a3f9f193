import { expect, it } from 'vitest'
import { filesIn, productFolders } from './source-files'

/** Every way in which a page can reach the network by itself. */
const ways: readonly [string, RegExp][] = [
  ['fetch()', /(?<![\w.'"`-])fetch\s*\(/],
  ['window.fetch', /\b(window|self|globalThis)\.fetch\b/],
  ['XMLHttpRequest', /\bnew XMLHttpRequest\b/],
  ['WebSocket', /\bnew WebSocket\b/],
  ['EventSource', /\bnew EventSource\b/],
  ['WebTransport', /\bnew WebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/]
]

it('asks nothing of the network: care web stays in this browser', () => {
  const found = filesIn(productFolders).flatMap(({ path, text }) =>
    ways.filter(([, pattern]) => pattern.test(withoutComments(text))).map(([name]) => `${path} uses ${name}`)
  )
  expect(
    found,
    'Care Web makes no request, ever (docs/privacy.md). A picture is read from the page itself; a file is picked by the person.'
  ).toEqual([])
})

it('loads no style, font, script or picture from elsewhere', () => {
  const outside = /(?:src|href)=["']https?:|url\(["']?https?:|@import\s+["']https?:/
  const found = filesIn([...productFolders, 'assets', 'public'], /\.(ts|vue|css|html|svg)$/)
    .filter(({ path }) => !path.startsWith('extract/'))
    .filter(({ text }) => outside.test(text))
  expect(
    found.map(({ path }) => path),
    'Put the file into assets/ or public/.'
  ).toEqual([])
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
