import type { AdviceFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { meta } from '../structured/meta'
import { machineDate } from '../text/dates'
import { splitByline } from './byline'

/** What meta elements say of the article: author, date, site name. A profile's address is no author. */
export function articleInMeta(source: Source): Partial<AdviceFields> {
  const fields: Partial<AdviceFields> = {}
  const names = [
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'twitter:creator',
    'sailthru.author'
  ]
  for (const name of names) {
    const byline = splitByline(meta(source.metas, name))
    if (!byline || byline.author.startsWith('@')) continue
    fields.author = byline.author
    if (byline.credential) fields.authorCredential = byline.credential
    break
  }
  const date = meta(
    source.metas,
    'article:published_time',
    'article:published',
    'datepublished',
    'pub_date',
    'pubdate',
    'publish-date',
    'publish_date',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'citation_publication_date',
    'date'
  )
  const published = machineDate(date)
  if (published) fields.published = published
  const site = meta(source.metas, 'og:site_name', 'application-name', 'dc.publisher')
  if (site) fields.publisher = site
  return fields
}
