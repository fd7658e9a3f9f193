import type { PractitionerFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { sentences } from '../text/sentences'
import { languageNames } from '../words/languages'
import { headAbove, headings } from './headings'

const label =
  /^(?:(?:foreign |spoken )?languages?(?: spoken| known| we speak)?|(?:i )?(?:also )?speaks?|(?:fremd)?sprachen|behandlungssprachen?|sprache|langues?(?: parlées)?|idiomas?|lingue(?: parlate)?|línguas?|talen|taal|対応言語|言語)\s*[:：|–-]?\s*/iu
const spoken =
  /\b(?:speaks?|speaking|fluent|bilingual|trilingual|sessions? in|languages?(?: include)?|conversational|available in|offered in|offerts? en|spreche|spricht|sprechen|sprachen|fließend|auf (?:deutsch|englisch)|parle|parlons|langues?|consultations? en|habla|hablo|idiomas?|spreek|spreken|spreekt|talen|atend\p{L}* (?:em|en)|atiend\p{L}* en|consultas? (?:em|en)|parlo|parla|parliamo|falo|fala|lingue|línguas?)\b/iu
const lessons =
  /translate|google|select (?:your )?language|switch|\bschool|\blearn(?:ing|ed)?\b|studied|teach|\bclass(?:es)?\b|native american|body language|programming/i

const names = (text: string): string[] => [...new Set((text.match(languageNames) ?? []).map((name) => name))]

/** Languages that the practitioner speaks with clients; the page's own language switch says nothing of that. */
export function languagesInText(source: Source): Partial<PractitionerFields> {
  const found: string[] = []
  const { lines } = source.view
  const heads = headings(lines)
  for (const [index, line] of lines.entries()) {
    if (line.region === 'nav' || line.linked || line.text.length > 1500 || lessons.test(line.text)) continue
    const listed = names(line.text)
    if (!listed.length) continue
    const rest = line.text
      .replace(languageNames, '')
      .replace(label, '')
      .replace(/\b(?:and|und|et|y|en|e)\b|[\s,;/&+·|.()]/giu, '')
    if (label.test(line.text) && rest.length < 40) found.push(...listed)
    else if (
      (rest.length < 3 || (rest.length < 14 && label.test(lines[index - 1]?.text ?? ''))) &&
      (listed.length > 1 || label.test(lines[index - 1]?.text ?? '') || label.test(headAbove(heads, line))) &&
      line.region !== 'header'
    )
      found.push(...listed)
    else {
      for (const sentence of sentences(line.text))
        if (spoken.test(sentence) && !lessons.test(sentence)) found.push(...names(sentence))
    }
  }
  return { languages: [...new Set(found)].slice(0, 20) }
}
