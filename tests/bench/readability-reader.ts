import type { ClipDraft } from '@/domain/clip-draft'

/** Of what Readability gives back, what is measured. */
export interface Article {
  title?: string | null
  byline?: string | null
  publishedTime?: string | null
  siteName?: string | null
  textContent?: string | null
}

/** What Readability made of a page as a draft: it knows of articles alone. */
export function readabilityDraft(article: Article | undefined, url: string): ClipDraft {
  const fields = {
    ...(article?.title && { title: article.title }),
    ...(article?.byline && { author: article.byline }),
    ...(article?.publishedTime && { published: article.publishedTime.slice(0, 10) }),
    ...(article?.siteName && { publisher: article.siteName }),
    ...(article?.textContent && { text: article.textContent })
  }
  return { kind: 'advice', page: { url }, fields, sources: {} }
}
