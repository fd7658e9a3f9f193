import type { PageReading } from '@/domain/page-reading'
import { readAdvice } from './advice/read-advice'
import { fit } from './fit'
import type { GatheredPage } from './gathered-page'
import { guessKind } from './kind'
import { aboutThisPage } from './page/about-this-page'
import { siteIdentities } from './page/identity'
import { readAboutPage, splitTitle } from './page/read-about-page'
import { readPractitioner } from './practitioner/read-practitioner'
import { readSubject } from './practitioner/subject'
import { readProduct } from './product/read-product'
import type { Source } from './source'
import { fromGathered } from './structured/from-gathered'
import { readJsonLd } from './structured/json-ld'
import { readMetas } from './structured/meta'
import { forgetTexts } from './text/remembered'
import { withInner } from './structured/thing'

/**
 * Reads from what was gathered in a page what it says of a practitioner, a product and a piece of advice, with a best
 * guess which of them it is. Pure. What is broken or hostile is left out; it does not throw for what a page holds.
 */
export function readGatheredPage(view: GatheredPage): PageReading {
  try {
    return read(view)
  } finally {
    forgetTexts()
  }
}

function read(view: GatheredPage): PageReading {
  const metas = readMetas(view)
  const every = withInner([...readJsonLd(view.scripts), ...view.things.map(fromGathered)])
  const page = readAboutPage(view, metas, every)
  const things = aboutThisPage(every, view, page)
  const titleParts = splitTitle(page.title)
  const identities = siteIdentities(view, metas, things, titleParts)
  const source: Source = { view, page, metas, things, titleParts, identities }
  const subject = readSubject(source)
  const practitioner = readPractitioner(source, subject)
  const product = readProduct(source)
  const advice = readAdvice(source)
  const readings = { practitioner: practitioner.fields, product: product.fields, advice: advice.fields }
  const kind = guessKind(source, readings, subject)
  return fit({ kind, page, practitioner, product, advice, people: subject.people })
}
