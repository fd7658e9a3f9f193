import type { AdviceFields } from '@/domain/page-fields'
import { gather, type KindReading } from '../readers'
import type { Source } from '../source'
import { compact } from '../words/notation'
import { practiceWords } from '../words/practice'
import { articleInMeta } from './meta'
import { articleReader } from './structured'
import { authorInText, originInText, publishedInText, publisherOfSite, titleInText } from './text'

/** What the page says of a piece of advice. The visible title wins: titles in metadata carry the site's name. */
export function readAdvice(source: Source): KindReading<AdviceFields> {
  const reading = gather<AdviceFields>(
    [
      { method: 'text', read: titleInText },
      { method: 'json-ld', read: articleReader('json-ld') },
      { method: 'microdata', read: articleReader('microdata') },
      { method: 'rdfa', read: articleReader('rdfa') },
      { method: 'microformats', read: articleReader('microformats') },
      { method: 'text', read: originInText },
      { method: 'meta', read: articleInMeta },
      { method: 'text', read: authorInText },
      { method: 'text', read: publishedInText },
      { method: 'text', read: publisherOfSite }
    ],
    source
  )
  const { fields, sources } = reading
  // A shop or a practice that signs its own page names no author.
  const signed = compact(fields.author ?? '')
  const house = compact(fields.publisher ?? '')
  if (signed && (signed === house || (house.includes(signed) && practiceWords.test(fields.author ?? '')))) {
    delete fields.author
    delete fields.authorCredential
    delete sources['author']
    delete sources['authorCredential']
  }
  return reading
}
