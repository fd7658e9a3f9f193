import type { PageReading } from '@/domain/page-reading'
import { readAdvice } from './advice/read-advice'
import { openPage } from './dom/open-page'
import { guessKind } from './kind'
import { fit } from './fit'
import { aboutThisPage } from './page/about-this-page'
import { siteIdentities } from './page/identity'
import { readAboutPage, splitTitle } from './page/read-about-page'
import { readPractitioner } from './practitioner/read-practitioner'
import { readSubject } from './practitioner/subject'
import { readProduct } from './product/read-product'
import type { Source } from './source'
import { readJsonLd } from './structured/json-ld'
import { readMetas } from './structured/meta'
import { readMicrodata } from './structured/microdata'
import { readMicroformats } from './structured/microformats'
import { readRdfa } from './structured/rdfa'
import { type Thing, withInner } from './structured/thing'
import type { PageView } from './dom/view'

/**
 * Reads what a page says of a practitioner, a product and a piece of advice, with a best guess which of them it is.
 * The page is left as it was; nothing is fetched. Broken or hostile parts of a page are left out; it does not throw for
 * what a page holds.
 */
export function readPage(document: Document, url: string): PageReading {
  return readView(openPage(document, url))
}

/** The same from a page that was already walked. */
export function readView(view: PageView): PageReading {
  const metas = readMetas(view)
  const every = withInner(readThings(view))
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

function readThings(view: PageView): Thing[] {
  const readers = [
    () => readJsonLd(view.scripts),
    () => readMicrodata(view),
    () => readRdfa(view),
    () => readMicroformats(view)
  ]
  return readers.flatMap((read) => {
    try {
      return read()
    } catch {
      return []
    }
  })
}
