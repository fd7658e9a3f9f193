/**
 * Whether a paragraph of a kept text was a heading of its page: a short line without an end, over a paragraph of
 * sentences. The text is kept as plain paragraphs, so this is only a guess at how it looked; no word depends on it.
 * @param next the paragraph below it
 */
export function looksLikeHeading(line: string, next: string | undefined): boolean {
  const words = line.trim()
  if (words.length < 2 || words.length > 80 || /[.!,;:…]["”’)»]*$/u.test(words)) return false
  if (!/^["“‘(«¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(words)) return false
  return next !== undefined && next.length > 80 && /[.!?…。]["”’)»]*\s*$/u.test(next)
}
