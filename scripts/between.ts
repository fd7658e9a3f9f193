/**
 * Replaces what stands between `<!-- NAME:begin ... -->` and `<!-- NAME:end -->`: the parts of the docs that a command
 * writes. Whoever edits around them by hand keeps both sides apart.
 */
export function replaceBetween(text: string, name: string, body: string): string {
  const begin = text.match(new RegExp(`<!-- ${name}:begin[^>]*-->`))?.[0]
  const end = `<!-- ${name}:end -->`
  const from = begin === undefined ? -1 : text.indexOf(begin) + begin.length
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`The markers "${name}:begin" and "${name}:end" are missing.`)
  return text.slice(0, from) + body + text.slice(to)
}

/** What stands between the markers now. */
export function textBetween(text: string, name: string): string {
  const begin = text.match(new RegExp(`<!-- ${name}:begin[^>]*-->`))?.[0]
  if (begin === undefined) return ''
  return text.slice(text.indexOf(begin) + begin.length, text.indexOf(`<!-- ${name}:end -->`))
}
