import type { ClipDraft } from '@/domain/clip-draft'
import { articleReader, articleThing } from '@/extract/advice/structured'
import { gatherPage } from '@/extract/gather/gather-page'
import { productInMeta } from '@/extract/product/meta'
import { productReader, productThing } from '@/extract/product/structured'
import { articleInMeta } from '@/extract/advice/meta'
import type { Source } from '@/extract/source'
import { fromGathered } from '@/extract/structured/from-gathered'
import { readJsonLd } from '@/extract/structured/json-ld'
import { meta, readMetas } from '@/extract/structured/meta'
import { withInner } from '@/extract/structured/thing'

/**
 * What a plain reader of structured data makes of a page: JSON-LD, microdata, OpenGraph, and tel: and mailto: links,
 * which make a practitioner of it. To be measured beside ours, never shipped.
 */
export function plainDraft(document: Document, url: string): ClipDraft {
  const view = gatherPage(document, url)
  const metas = readMetas(view)
  const things = withInner([...readJsonLd(view.scripts), ...view.things.map(fromGathered)])
  const page = { url, ...(view.title && { title: view.title }) }
  const source: Source = { view, page, metas, things, titleParts: [], identities: [] }
  const reach = (scheme: RegExp) =>
    view.anchors.flatMap(({ href }) =>
      scheme.test(href) ? [href.replace(scheme, '').split('?')[0] ?? ''] : []
    )
  const phones = reach(/^\s*tel:/i)
  const emails = reach(/^\s*mailto:/i)
  if (productThing(source) ?? /product/i.test(meta(metas, 'og:type') ?? ''))
    return {
      kind: 'product',
      page,
      fields: {
        ...productInMeta(source),
        ...productReader('microdata')(source),
        ...productReader('json-ld')(source)
      },
      sources: {}
    }
  if ((phones.length || emails.length) && !articleThing(source))
    return {
      kind: 'practitioner',
      page,
      fields: { ...(phones.length && { phones }), ...(emails.length && { emails }) },
      sources: {}
    }
  const title = meta(metas, 'og:title') ?? view.title
  return {
    kind: 'advice',
    page,
    fields: {
      ...(title && { title }),
      ...articleInMeta(source),
      ...articleReader('microdata')(source),
      ...articleReader('json-ld')(source)
    },
    sources: {}
  }
}
