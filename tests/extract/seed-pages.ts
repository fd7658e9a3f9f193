import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../shared/seeds')
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The lines of an essay, or undefined where the folder is not there. */
function linesOf(file: string): string[] | undefined {
  const path = join(folder, file)
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : undefined
}

function page(title: string, body: string[], footer: string[]): string {
  const block = (line: string) =>
    /^(?:[•*]|\d+\.)\s/.test(line) ? `<li>${escaped(line)}</li>` : `<p>${escaped(line)}</p>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${body.map(block).join('\n')}</main><footer>${footer.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</footer></body></html>`
}

/** The essay with a byline as a simple page: what follows the author's own note is the page's foot. */
export function therapeuticPartnershipPage(): string | undefined {
  const lines = linesOf('therapeutic-partnership.txt')
  if (!lines) return undefined
  const foot = lines.findIndex((line) => line.startsWith('Get Certified'))
  return page('Therapeutic Partnership', lines.slice(2, foot), lines.slice(foot))
}

/** The essay without a byline as a simple page: reviews and the comment form are the page's foot. */
export function healingPartnershipsPage(): string | undefined {
  const lines = linesOf('healing-partnerships.txt')
  if (!lines) return undefined
  const foot = lines.findIndex((line) => line.startsWith('Aumdoc') && line.endsWith('Rattlehead'))
  return page('Healing Partnerships', lines.slice(3, foot), [...lines.slice(foot), '© 2025 Aumdoc'])
}
