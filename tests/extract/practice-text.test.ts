import { expect, it } from 'vitest'
import { readText } from '@/extract/read-text'
import { openSavedPage } from '@/scripts/open-saved-page'

function textOf(body: string): string {
  const html = `<!doctype html><html lang="en"><title>Ada Mossgrove</title><body>${body}</body></html>`
  const { document, close } = openSavedPage(Buffer.from(html), 'https://mossgrove.test/')
  try {
    return readText(document, 'practitioner').text
  } finally {
    close()
  }
}

const about = Array.from(
  { length: 6 },
  (_one, n) =>
    `<p>For ${n + 9} years I have worked with people who sleep badly, and we take the time it takes.</p>`
).join('')

it("fees at the end of a practitioner's page stay in its text; below an article they are furniture", () => {
  const text = textOf(
    `<nav><a href="/">Home</a></nav><div><h1>Ada Mossgrove</h1><div>${about}</div>
     <div class="box"><p>First visit: 80 euros</p><p>Each further visit: 55 euros</p></div></div>`
  )
  expect(text).toContain('For 9 years')
  expect(text).toContain('First visit: 80 euros')
  expect(text).not.toContain('Home')
})

it('where nearly all stands in the frame, the frame is the text, without the ways to other pages', () => {
  const text = textOf(
    `<nav><ul><li><a href="/about">About me</a></li></ul></nav><h1>Contact</h1>
     <aside><p>Open Monday to Friday, from nine to five.</p><p>12 Fern Lane, Eugene, OR 97401</p></aside>`
  )
  expect(text).toContain('from nine to five')
  expect(text).toContain('12 Fern Lane')
  expect(text).not.toContain('About me')
})

it('a heading at the end of a page does not hide what stands above it', () => {
  const text = textOf(`<div>${about}</div><h1>Write to me</h1><p>I read my letters in the evening.</p>`)
  expect(text).toContain('For 9 years')
  expect(text).toContain('in the evening')
})
