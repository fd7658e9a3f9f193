import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { loadHtml } from '../pages/load-page'

const sample = (name: string) => loadHtml(readFileSync(`sample-site/${name}.html`, 'utf8'))
const passages = (name: string) =>
  readText(sample(name)).passages.map(({ quality, stance }) => `${quality} ${stance}`)

describe('the pages that a newcomer keeps first', () => {
  it('do not take the builder of a site for the practice', () => {
    const { fields } = readPage(sample('tobias-ekwall'), 'http://localhost/tobias-ekwall.html').practitioner
    expect(fields).toMatchObject({ name: 'Tobias Ekwall', credentials: ['LMFT'] })
    expect(fields).not.toHaveProperty('practice')
  })

  it('give an address and fees without the word that only says what they are', () => {
    const { fields } = readPage(sample('marylou-hatch'), 'http://localhost/marylou-hatch.html').practitioner
    expect(fields.address).toBe('31 Wharf Street, upstairs, Pell Harbor, ME 04699')
    expect(fields.fees?.[0]).toBe('First visit $95')
    expect(fields.fees?.[1]).toMatch(/^after that \$70/)
  })

  it('offer the sentences that speak to partnership, for and against', () => {
    expect(passages('oriel-fennimore')).toEqual(
      expect.arrayContaining(['shared-power for', 'honest-about-limits for', 'not-about-selling for'])
    )
    expect(passages('marylou-hatch')).toContain('not-about-selling against')
    expect(passages('tobias-ekwall')).toContain('wider-web for')
  })
})

it('takes a page that says nothing for something to read, not for someone without a name', () => {
  const page = loadHtml('<title>Hello</title><p>hello there</p>')
  expect(readPage(page, 'https://somewhere.test/').kind).toBe('advice')
})

it('reads an address that words of another script touch', () => {
  const page = loadHtml('<h1>Ada Mossgrove, ND</h1><p>メールアドレスはada@mossgrove.testです</p>')
  expect(readPage(page, 'https://mossgrove.test/').practitioner.fields.emails).toEqual(['ada@mossgrove.test'])
})
