import { expect, it } from 'vitest'
import { readText } from '@/extract/read-text'
import { openSavedPage } from '@/scripts/open-saved-page'

function reading(html: string, kind: 'practitioner' | 'advice') {
  const page = `<!doctype html><html lang="en"><title>How I work</title><body>${html}</body></html>`
  const { document, close } = openSavedPage(Buffer.from(page), 'https://mossgrove.test/')
  try {
    return readText(document, kind)
  } finally {
    close()
  }
}

const story = Array.from(
  { length: 6 },
  (_one, n) => `<p>For ${n + 9} years I have worked with people who sleep badly, and we take time.</p>`
).join('')
const promise = 'You decide what we try, and you can stop at any time.'

it.each([
  ['a place for sale by its class', `<div class="ad"><p>${promise}</p></div>`],
  ['one by its id', `<div id="google-ads"><section class="ad-slot"><p>${promise}</p></section></div>`],
  ['English', `<p>Sponsored by Sleepwell: ${promise}</p>`],
  ['German', `<p>[Anzeige] ${promise}</p>`],
  ['French', `<p>Publicité – ${promise}</p>`],
  ['Spanish', `<p>Publicidad: ${promise}</p>`],
  ['Dutch', `<p>Advertentie | ${promise}</p>`],
  ['Italian', `<p>Pubblicità: ${promise}</p>`],
  ['Portuguese', `<p>Publicidade: ${promise}</p>`],
  ['Japanese', `<p>広告：${promise}</p>`]
])('what somebody paid for is neither text nor a passage: %s', (_which, paid) => {
  for (const kind of ['practitioner', 'advice'] as const) {
    const { text, passages } = reading(`<main><h1>How I work</h1>${story}${paid}${story}</main>`, kind)
    expect(text).toContain('For 9 years')
    expect(text).not.toContain('You decide')
    expect(passages).toEqual([])
  }
})

it.each([
  '<p>I do no advertising. You decide what we try, and you can stop at any time.</p>',
  `<p>Werbung mache ich keine.</p><p>${promise}</p>`,
  `<div class="download address shadow"><p>${promise}</p></div>`
])('what only speaks of it, or is called like it in part, stays: %s', (own) => {
  const { text, passages } = reading(`<main><h1>How I work</h1>${story}${own}</main>`, 'practitioner')
  expect(text).toContain('You decide')
  expect(passages.map(({ exact }) => exact).join()).toContain('You decide')
})
