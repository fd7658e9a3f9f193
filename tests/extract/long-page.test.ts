import { describe, expect, it } from 'vitest'
import { gatherPage } from '@/extract/gather/gather-page'
import { readPage } from '@/extract/read-page'
import { loadHtml } from '../pages/load-page'

/** More elements than both ends that are walked; who it is stands on top, how to reach them at the foot. */
const filler = '<div class="post"><p>Words</p></div>'.repeat(6500)
const long = (foot: string) =>
  `<main><h1>Ada Mossgrove, ND</h1><p>Naturopathic doctor</p><section>${filler}</section></main>${foot}`

describe('a very long page', () => {
  it('is looked at at its top and its foot, and the lines at the foot know where they stand', () => {
    const document = loadHtml(
      long(`<footer>${'<p>More</p>'.repeat(1100)}<p>Phone: (503) 555-0148</p></footer>`)
    )
    const { practitioner } = readPage(document, 'https://ada.example/')
    expect(practitioner.fields).toMatchObject({ name: 'Ada Mossgrove', phones: ['(503) 555-0148'] })
    const { lines, cut } = gatherPage(document, 'https://ada.example/')
    expect(cut).toBe(true)
    expect(lines.length).toBeLessThan(951)
    expect(lines.at(-1)).toMatchObject({ text: 'Phone: (503) 555-0148', region: 'footer', tag: 'p' })
  })

  it('goes on behind a hidden block when the foot begins inside it', () => {
    const hidden = `<div hidden>${'<p>unseen</p>'.repeat(3500)}</div>`
    const document = loadHtml(long(`${hidden}<footer><p>Phone: (503) 555-0148</p></footer>`))
    const { lines } = gatherPage(document, 'https://ada.example/')
    expect(lines.map((line) => line.text)).not.toContain('unseen')
    expect(lines.at(-1)).toMatchObject({ text: 'Phone: (503) 555-0148', region: 'footer' })
  })
})
