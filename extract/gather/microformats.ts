import { attribute } from '../dom/native'
import type { WalkedPage } from '../dom/walked-page'
import { eachBelow } from './below'
import { elementValue } from './element-value'
import { addValue, newThing, type Thing } from '../structured/thing'

/** Class names of microformats 2 and of classic hCard, hProduct and hEntry, as schema.org properties. */
const properties: Readonly<Record<string, string>> = {
  'p-name': 'name',
  fn: 'name',
  'p-honorific-suffix': 'honorificSuffix',
  'honorific-suffix': 'honorificSuffix',
  'p-honorific-prefix': 'honorificPrefix',
  'honorific-prefix': 'honorificPrefix',
  'p-job-title': 'jobTitle',
  'p-role': 'jobTitle',
  role: 'jobTitle',
  'p-org': 'worksFor',
  org: 'worksFor',
  'p-tel': 'telephone',
  tel: 'telephone',
  'u-email': 'email',
  email: 'email',
  'u-photo': 'image',
  photo: 'image',
  'u-url': 'url',
  url: 'url',
  'p-street-address': 'streetAddress',
  'street-address': 'streetAddress',
  'p-locality': 'addressLocality',
  locality: 'addressLocality',
  'p-region': 'addressRegion',
  region: 'addressRegion',
  'p-postal-code': 'postalCode',
  'postal-code': 'postalCode',
  'p-country-name': 'addressCountry',
  'country-name': 'addressCountry',
  'p-author': 'author',
  author: 'author',
  'dt-published': 'datePublished',
  published: 'datePublished',
  'entry-title': 'headline',
  'p-price': 'price',
  price: 'price',
  'p-brand': 'brand'
}
const postal = /^(?:streetAddress|addressLocality|addressRegion|postalCode|addressCountry)$/

/** Reads h-card, hCard, h-entry, hentry and h-product into things. (microformats.org) */
export function readMicroformats(view: WalkedPage): Thing[] {
  return view.formats.slice(0, 300).flatMap((root) => {
    const classes = attribute(root, 'class') ?? ''
    const type = /product/.test(classes) ? 'Product' : /entry/.test(classes) ? 'Article' : 'Card'
    const thing = newThing([type], 'microformats')
    const address = newThing(['PostalAddress'], 'microformats')
    eachBelow(root, (element) => {
      const names = (attribute(element, 'class') ?? '').split(/\s+/)
      for (const name of names) {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined
        if (!property) continue
        const value = elementValue(element, view.base).replace(/^(?:mailto|tel):/i, '')
        if (value) addValue(postal.test(property) ? address : thing, property, value)
      }
      // An author's card inside of an entry is a thing of its own.
      return !/(?:^|\s)(?:h-card|vcard)(?:\s|$)/.test(names.join(' ')) || type === 'Card'
    })
    if (address.properties.size) addValue(thing, 'address', address)
    return thing.properties.size ? [thing] : []
  })
}
