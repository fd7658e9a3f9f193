import type { PageView } from '../dom/view'
import { compact } from '../words/notation'

/** The heading that stands in the page's title, else the first one. */
export function titleOf(view: PageView): string | undefined {
  const heads = view.lines.filter((line) => line.heading === 1)
  const title = compact(view.title)
  return (
    (heads.find((line) => title.includes(compact(line.text))) ?? heads[0])?.text ??
    (view.title.trim() || undefined)
  )
}
