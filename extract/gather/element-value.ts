import { attribute, tagOf, textContent } from '../dom/native'
import { absolute } from '../structured/absolute'

const addressed: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data'
}

/**
 * The value of a property's element: HTML standard, microdata, "values" — content, an address, a machine-readable value
 * or the text — with `content` honoured on every element, as pages use it.
 */
export function elementValue(element: Element, base: string): string {
  const tag = tagOf(element)
  const content = attribute(element, 'content')
  if (content !== null) return content.trim()
  const address = addressed[tag]
  if (address) {
    const value = attribute(element, address)
    if (value !== null) return absolute(value, base) ?? value.trim()
  }
  if (tag === 'data' || tag === 'meter') return (attribute(element, 'value') ?? textContent(element)).trim()
  const datetime = attribute(element, 'datetime')
  if (datetime) return datetime.trim()
  return textContent(element).slice(0, 20_000).replace(/\s+/g, ' ').trim()
}
