import type { AdviceFields } from '@/domain/page-fields'
import type { ReadMethod } from '@/domain/clip-kind'
import type { Source } from '../source'
import { isOfType, textOf, textsOf, type Thing } from '../structured/thing'
import { machineDate } from '../text/dates'
import { compact } from '../words/notation'
import { splitByline } from './byline'

export const articleTypes =
  /^(?:.*Article|BlogPosting|Recipe|MedicalWebPage|Report|HowTo|LiveBlogPosting|SocialMediaPosting)$/

/** What one syntax of structured data says of the article. */
export function articleReader(method: ReadMethod): (source: Source) => Partial<AdviceFields> {
  return (source) => {
    const article = articleThing(source, method)
    if (!article) return {}
    const fields: Partial<AdviceFields> = {}
    const title = textOf(article, 'headline', 'name')
    if (title && title.length > 3) fields.title = title
    const byline = splitByline(textsOf(article, 'author').filter((name) => !/^https?:/.test(name))[0])
    // Software fills in the site where it knows nobody.
    const houses = [...source.identities, textOf(article, 'publisher') ?? '']
    if (byline && !houses.some((house) => compact(house) === compact(byline.author))) {
      fields.author = byline.author
      if (byline.credential) fields.authorCredential = byline.credential
    }
    const published = machineDate(textOf(article, 'datePublished'))
    if (published) fields.published = published
    const publisher = textOf(article, 'publisher')
    if (publisher && !/^https?:/.test(publisher)) fields.publisher = publisher
    return fields
  }
}

export const articleThing = (source: Source, method?: ReadMethod): Thing | undefined =>
  source.things.find((thing) => (!method || thing.method === method) && isOfType(thing, articleTypes))
