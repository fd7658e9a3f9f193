import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { currencyIn, printedPrice } from '@/extract/text/prices'
import { ingredientLabel, ingredientWords } from '@/extract/words/ingredients'
import { directions, measure, servingSize, servingWords } from '@/extract/words/serving'
import { loadHtml } from '../pages/load-page'

const read = (html: string, url = 'https://fernhill.test/shop/drops', title = 'Drops | Fernhill') =>
  readPage(loadHtml(`<title>${title}</title><body>${html}`), url).product.fields
const sold = '<p>€12.00</p><button>Add to cart</button>'

/** One example for each language of a table; a language without one fails. */
const taken: Record<string, [size: string, directions: string, much: string]> = {
  en: ['Serving size: 2 capsules', 'How to take it: One teaspoonful in warm water', 'One teaspoonful'],
  de: ['Portionsgröße: 2 Kapseln', 'Verzehrempfehlung: 2 Pumpstöße vor dem Schlafen', '2 Pumpstöße'],
  fr: [
    'Taille de la portion : 2 gélules',
    'Mode d’emploi : prendre 2 gélules (600 mg)',
    '2 gélules (600 mg)'
  ],
  es: ['Porción: 1 cápsula (600 mg)', 'Modo de uso: una cucharadita al día', 'una cucharadita'],
  nl: ['Portiegrootte: 2 tabletten', 'Gebruik: 2 tabletten voor het slapen', '2 tabletten'],
  it: ['Porzione: 2 capsule', 'Come si prepara: un cucchiaino per tazza', 'un cucchiaino'],
  pt: ['Porção: 2 cápsulas', 'Modo de tomar: aplicar 2 borrifadas na garganta', '2 borrifadas']
}
const within: Record<string, string> = {
  en: 'What’s in it: nettle, mint',
  de: 'Zusammensetzung: Thymian, Honig',
  fr: 'Liste des ingrédients : miel, thym',
  es: 'INGREDIENTES (INCI): aqua, menta',
  nl: 'Inhoudsstoffen: brandnetel, munt',
  it: 'Eccipienti: amido, talco',
  pt: 'Composição: mel, tomilho',
  sv: 'Ingredienser: nässla, mynta',
  pl: 'Składniki: mięta, miód',
  ja: '【原材料】生姜、蜂蜜',
  ko: '원재료명: 꿀, 생강',
  ru: 'Состав: мята, мёд'
}

describe('cue tables of products have an example in each of their languages', () => {
  it.each(Object.keys(servingWords))('how much is taken, %s', (language) => {
    const [size, said, much] = taken[language] ?? ['', '', '']
    expect(servingSize.test(size)).toBe(true)
    expect(directions.test(said)).toBe(true)
    expect(measure.exec(said)?.[1]).toBe(much)
  })
  it.each(Object.keys(ingredientWords))('what is in it, %s', (language) =>
    expect(ingredientLabel.exec(within[language] ?? '')?.[1]).toMatch(/\S/)
  )
})

describe('a product on a page of an unknown shop', () => {
  it('has the directions below a label in a box of its own', () =>
    expect(
      read(`<h1>Drops</h1>${sold}<div>How to use</div><div>Stir one scoop (7 g) into water.</div>`)
    ).toMatchObject({ servingSize: 'one scoop (7 g)' }))
  it('is counted by the day in Japanese', () =>
    expect(read(`<h1>しょうが粒</h1><p>1,980円</p><p>お召し上がり方 1日2粒を目安に</p>`)).toMatchObject({
      servingSize: '2粒'
    }))
  it('has excipients beside what has an effect', () =>
    expect(
      read(
        `<h1>Drops</h1>${sold}<p>Medicinal Ingredients (per drop): Vitamin B12 1000 mcg</p><p>Non-medicinal Ingredients: xylitol, stearic acid</p>`
      ).ingredients
    ).toEqual(['Vitamin B12', 'xylitol', 'stearic acid']))
  it('contains a list of three, and no list of allergens', () => {
    expect(read(`<h1>Drops</h1>${sold}<p>Contains: reishi, elder, water.</p>`).ingredients).toHaveLength(3)
    expect(read(`<h1>Drops</h1>${sold}<p>Contains: milk, soy, wheat.</p>`).ingredients).toBeUndefined()
  })
  it('has its brand, maker and seller behind their labels', () => {
    expect(read(`<h1>Drops</h1>${sold}<p>SKU: AB-12 Brand: Tern Naturals Category: Herbs</p>`)).toMatchObject(
      { brand: 'Tern Naturals', sku: 'AB-12' }
    )
    expect(read(`<h1>Drops</h1>${sold}<dl><dt>Hersteller</dt><dd>Alpenquell AG</dd></dl>`).brand).toBe(
      'Alpenquell'
    )
    expect(read(`<h1>Drops</h1>${sold}<div>Sold by Hillside Herbs</div>`).seller).toBe('Hillside Herbs')
  })
  it('has the brand that the theme marks, not the shop of the header', () =>
    expect(
      read(
        `<header><a class="brand">Fernhill</a></header><main><div class="pdp-brand">TERN</div><h1>Drops</h1>${sold}</main>`
      ).brand
    ).toBe('TERN'))
  it('is the goods of the house itself where nothing else is named, but not of a pharmacy', () => {
    const of = (brand: string) =>
      `<meta property="og:site_name" content="${brand}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Drops","brand":{"name":"${brand}"},"offers":{"price":"9.00","priceCurrency":"EUR"}}</script><h1>Drops</h1>`
    expect(read(of('Quiet Pine')).brand).toBe('Quiet Pine')
    expect(read(of('Linden Pharmacy')).brand).toBeUndefined()
  })
  it('has its price over the name, beside a badge, and never one of two for the price of one', () => {
    expect(read('<main><p>Price: £8.40</p><h1>Drops</h1><button>Add to basket</button></main>').price).toBe(
      8.4
    )
    expect(read('<h1>Drops</h1><p><s>$20.00</s></p><p>$17.00 15% OFF</p><p>2 for $30</p>').price).toBe(17)
    expect(read('<h1>Drops</h1><p>3 for $30</p><p>$12.00</p>').price).toBe(12)
  })
  it('is there when only a few are left', () => {
    expect(read(`<h1>Drops</h1>${sold}<p>Only 3 left</p>`).availability).toBe('InStock')
    expect(
      read(`<h1>Miel</h1><p>6,50 €</p><p>Actuellement en rupture de stock, retour en juin</p>`).availability
    ).toBe('OutOfStock')
  })
  it('has a name without any heading', () =>
    expect(
      read(
        '<table><tr><td><b>Elder Syrup</b></td></tr><tr><td>Price</td><td>£9.75</td></tr></table>',
        'http://harrowherbs.test/elder.htm',
        'Harrow Herbs - Elder Syrup'
      )
    ).toMatchObject({ name: 'Elder Syrup', price: 9.75 }))
  it('of several sizes has the stock of the one whose price is printed', () =>
    expect(
      read(
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Drops","offers":[{"@type":"Offer","price":"15.00","priceCurrency":"EUR","availability":"https://schema.org/OutOfStock"},{"@type":"Offer","price":"26.00","priceCurrency":"EUR","availability":"https://schema.org/InStock"}]}</script><h1>Drops</h1><p>€26.00</p>`
      )
    ).toMatchObject({ price: 26, availability: 'InStock' }))
})

describe('prices of other countries', () => {
  it('are read as printed', () => {
    expect(printedPrice('29€50')).toBe(29.5)
    expect(read('<h1>Thee</h1><p>R85 for 100 g</p>', 'https://kloof.co.za/thee')).toMatchObject({
      price: 85,
      currency: 'ZAR'
    })
  })
  it('have the currency of the place', () => {
    expect(currencyIn('$389.00', 'https://raiz.com.mx/ es')).toBe('MXN')
    expect(currencyIn('$14.500', 'https://raiz.com.ar/ es')).toBe('ARS')
    expect(currencyIn('299 kr', 'https://urt.no/ nb')).toBe('NOK')
    expect(currencyIn('299 kr', 'https://ort.se/ sv')).toBe('SEK')
  })
})
