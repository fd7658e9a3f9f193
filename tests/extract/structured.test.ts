import { describe, expect, it } from 'vitest'
import { gatherPage } from '@/extract/gather/gather-page'
import { readPage } from '@/extract/read-page'
import { fromGathered } from '@/extract/structured/from-gathered'
import { readJsonLd } from '@/extract/structured/json-ld'
import { isThing, textOf, textsOf, thingsOf } from '@/extract/structured/thing'
import { loadHtml } from '../pages/load-page'

const things = (html: string) =>
  gatherPage(loadHtml(html), 'https://practice.test/page').things.map(fromGathered)

describe('JSON-LD', () => {
  it('reads arrays, graphs and references', () => {
    const [person] = readJsonLd([
      '[{"@type":"Person","name":"A","worksFor":{"@id":"#c"}}]',
      '{"@graph":[{"@id":"#c","@type":["LocalBusiness","schema:MedicalClinic"],"name":"Clinic &amp; Co"}]}'
    ])
    const clinic = person && thingsOf(person, 'worksFor')[0]
    expect(clinic?.types).toEqual(['LocalBusiness', 'MedicalClinic'])
    expect(clinic && textOf(clinic, 'name')).toBe('Clinic & Co')
  })

  it('mends comments, trailing commas and raw line breaks, and skips what is beyond that', () => {
    const broken = [
      '<!-- {"@type":"Person","name":"A\nB",} -->',
      '{"@type":"Person"',
      'null',
      '12',
      '"text"',
      ''
    ]
    expect(readJsonLd(broken).map((thing) => textOf(thing, 'name'))).toEqual(['A B'])
  })

  it('takes __proto__ for a name like any other', () => {
    const [thing] = readJsonLd(['{"@type":"Person","__proto__":{"polluted":1},"constructor":"x"}'])
    expect(Object.prototype).not.toHaveProperty('polluted')
    expect(thing && textOf(thing, 'constructor')).toBe('x')
  })

  it('survives references in circles and nesting without end', () => {
    const circle =
      '[{"@id":"#a","@type":"Person","knows":{"@id":"#b"}},{"@id":"#b","@type":"Person","knows":{"@id":"#a"}}]'
    expect(readJsonLd([circle])).toHaveLength(2)
    const deep = `${'{"@type":"Person","knows":'.repeat(3000)}1${'}'.repeat(3000)}`
    expect(readJsonLd([deep])).toHaveLength(1)
  })
})

describe('microdata', () => {
  it('reads several names, itemref and machine values', () => {
    const [product] = things(`<div itemscope itemtype="https://schema.org/Product" itemref="more">
      <span itemprop="sku mpn">X-1</span><a itemprop="url" href="/x">x</a><time itemprop="releaseDate" datetime="2020-01-02">then</time></div>
      <div id="more"><b itemprop="name">Tea</b></div>`)
    expect(product && textOf(product, 'mpn')).toBe('X-1')
    expect(product && textOf(product, 'url')).toBe('https://practice.test/x')
    expect(product && textOf(product, 'releaseDate')).toBe('2020-01-02')
    expect(product && textOf(product, 'name')).toBe('Tea')
  })

  it('keeps inner items apart and does not follow itemref in circles', () => {
    const [person] =
      things(`<div id="a" itemscope itemtype="http://schema.org/Person" itemref="a b"><span itemprop="name">A</span>
      <div itemprop="address" itemscope><span itemprop="name">Not hers</span></div></div>
      <div id="b" itemprop="knows" itemscope itemref="a"></div>`)
    expect(person && textsOf(person, 'name')).toEqual(['A'])
    expect(person?.properties.get('address')?.every(isThing)).toBe(true)
  })
})

describe('RDFa Lite and microformats', () => {
  it('reads typeof and property', () => {
    const [person] = things(`<div vocab="https://schema.org/" typeof="Person"><span property="name">A B</span>
      <div property="address" typeof="PostalAddress"><span property="postalCode">12345</span></div></div>`)
    expect(person?.method).toBe('rdfa')
    expect(person && textOf(person, 'name')).toBe('A B')
  })

  it('reads h-card and hCard', () => {
    for (const html of [
      '<div class="h-card"><span class="p-name">Ada Moss</span><a class="u-email" href="mailto:a@b.test">x</a></div>',
      '<div class="vcard"><span class="fn">Ada Moss</span><a class="email" href="mailto:a@b.test">x</a></div>'
    ]) {
      const [card] = things(html)
      expect(card && [textOf(card, 'name'), textOf(card, 'email')]).toEqual(['Ada Moss', 'a@b.test'])
    }
  })
})

describe('structured data of another page', () => {
  const page = (url: string) => `<title>Calm Tea</title><h1>Calm Tea</h1>
    <script type="application/ld+json">{"@type":"Product","name":"Other Tea","url":"${url}","offers":{"price":9,"priceCurrency":"EUR"}}</script>`

  it('is ignored after a single-page app has moved on', () => {
    const url = 'https://shop.test/products/calm-tea'
    const reading = readPage(loadHtml(page('https://shop.test/products/other-tea'), url), url)
    expect(reading.product.fields.name).toBe('Calm Tea')
    expect(reading.product.fields).not.toHaveProperty('price')
  })

  it('counts where its address is this page’s', () => {
    const url = 'https://shop.test/products/calm-tea'
    expect(readPage(loadHtml(page(url), url), url).product.fields.price).toBe(9)
  })
})

it('reads the page as it stands at the click, open shadow roots with it', () => {
  const document = loadHtml('<title>x</title><div id="host"></div>')
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' })
  const heading = document.createElement('h1')
  heading.textContent = 'Dr. Ada Mossgrove, ND'
  root?.append(heading)
  expect(readPage(document, 'https://practice.test/').practitioner.fields).toMatchObject({
    name: 'Ada Mossgrove',
    credentials: ['ND']
  })
})
