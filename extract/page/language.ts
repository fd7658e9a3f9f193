import type { Line } from '../dom/line'

const common: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|with|you|your|for|are|this|that)\b/g,
  de: /\b(?:und|der|die|das|mit|nicht|für|ist|sie|ich|eine|zu)\b/g,
  fr: /\b(?:les|des|est|une|pour|vous|dans|avec|et|sur|du|qui)\b/g,
  es: /\b(?:los|las|una|para|con|por|del|que|el|es|su|más)\b/g,
  nl: /\b(?:het|een|van|voor|met|zijn|niet|ook|wordt|en|bij|naar)\b/g,
  it: /\b(?:che|della|il|per|sono|una|gli|nel|con|di|più)\b/g
}
const scripts: [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['zh', /\p{Script=Han}/gu]
]
/** Signs beyond the Latin and the Greek ones: where there are none, no script of the table is looked for. */
const beyond = /[\u0400-\u1dff\u2de0-\uffdf]/
/** So many letters tell something of a language. */
const enough = 120
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** What is left when all else is taken away: many times faster than finding each. */
function lettersIn(text: string): number {
  const left = text.replace(/\P{L}+/gu, '')
  return /[\ud800-\udbff]/.test(left) ? Array.from(left).length : left.length
}

/**
 * The language of a page. What its markup declares is kept unless the text plainly says otherwise: a third of saved
 * practice pages declares none or a wrong one.
 */
export function pageLanguage(declared: string | undefined, lines: Line[]): string | undefined {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.exec(declared?.trim() ?? '')?.[0].replaceAll('_', '-')
  const text = sample(lines)
  if (lettersIn(text.slice(0, 600)) < enough && lettersIn(text) < enough) return tag
  if (beyond.test(text)) {
    const letters = lettersIn(text)
    for (const [language, script] of scripts)
      if (count(text, script) > letters * 0.25)
        return tag?.toLowerCase().startsWith(language) ? tag : language
  }
  const counts = Object.entries(common).map(([language, words]) => ({ language, hits: count(text, words) }))
  counts.sort((a, b) => b.hits - a.hits)
  const [best, second] = counts
  if (!best || best.hits < 6) return tag
  const declaredHits = counts.find(({ language }) => tag?.toLowerCase().startsWith(language))?.hits
  if (tag && (declaredHits === undefined || declaredHits * 3 > best.hits)) return tag
  return best.hits > (second?.hits ?? 0) * 1.4 ? best.language : tag
}

function sample(lines: Line[]): string {
  let text = ''
  for (const line of lines) {
    if (line.text.length > 45) text += ` ${line.text}`
    if (text.length > 12_000) break
  }
  return text.toLowerCase()
}
