import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { meta } from '../structured/meta'
import { compact } from '../words/notation'
import type { Subject } from './subject'

/** The portrait: a picture whose alternative text or file name names the person; else the page's own preview picture. */
export function portrait(source: Source, subject: Subject): Partial<PractitionerFields> {
  if (!subject.name || subject.partyKind !== 'person') return {}
  const words = subject.name.split(/\s+/).filter((word) => word.length > 2)
  const surname = compact(words[words.length - 1] ?? '')
  const first = compact(words[0] ?? '')
  for (const image of source.view.images.slice(0, 400)) {
    const address = image.src
    const alt = compact(image.alt)
    const file = compact(address.slice(address.lastIndexOf('/') + 1))
    if (/logo|icon|banner|sprite|pixel|avatar-default/.test(`${alt} ${file}`) || !surname) continue
    const named =
      alt.includes(surname) ||
      (file.includes(surname) && surname.length > 3) ||
      (file.includes(first) && alt.includes(first))
    const resolved = named ? absolute(address, source.view.base) : undefined
    if (resolved) return { image: resolved }
  }
  const preview = meta(source.metas, 'og:image', 'og:image:url', 'twitter:image')
  const image =
    preview && !/logo|default|icon/i.test(preview) && compact(source.page.title ?? '').includes(surname)
      ? absolute(preview, source.view.base)
      : undefined
  return image ? { image } : {}
}
