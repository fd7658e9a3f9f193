import type { Line } from '../dom/line'
import { compact } from '../words/notation'

/** The heading that stands in the page's title, else the first one. */
export function titleOf(title: string, lines: Line[]): string | undefined {
  const heads = lines.filter((line) => line.heading === 1)
  const key = compact(title)
  return (
    (heads.find((line) => key.includes(compact(line.text))) ?? heads[0])?.text ?? (title.trim() || undefined)
  )
}
