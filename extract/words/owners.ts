import { anyCase } from '../text/any-case'

/** What stands before the name of whoever a practice or a site is of, in imprints and feet, by language. */
export const owners: Readonly<Record<string, string>> = {
  en: '(?:practice |clinic |sole )?(?:owner|proprietor|principal)|founder|your (?:therapist|practitioner|acupuncturist|osteopath|midwife|counsell?or|naturopath|teacher|coach)|owned (?:and (?:run|operated) )?by|(?:founded|run|led) by',
  de: '(?:praxis)?inhaber(?:in)?|praxisleitung|dienst(?:e)?anbieter(?:in)?|vertreten durch(?: die inhaberin| den inhaber)?|verantwortlich(?:e?r?)?(?: (?:für den inhalt|im sinne|i\\.\\s?s\\.\\s?d\\.|gemäß|nach|gem\\.)[^:]{0,60})?|name und anschrift',
  fr: '(?:directeur|directrice|responsable) (?:de (?:la )?)?(?:publication|rédaction)|éditeur(?: du site)?|propriétaire(?: du site)?|praticienn?e?|titulaire',
  es: 'titular(?: de la web| del sitio)?|responsable(?: del tratamiento| de la web)?|propietari[oa]|directora? (?:técnic[oa]|sanitari[oa])',
  nl: '(?:praktijk)?(?:eigenaar|eigenaresse|houder|houdster)|uw (?:therapeut|coach|osteopaat)|contactpersoon',
  it: 'titolare(?: del (?:sito|trattamento))?|responsabile(?: del sito)?|direttore sanitario|direttrice sanitaria',
  pt: '(?:responsável|diretora?|direção) (?:técnic[oa]|clínic[oa])|titular|propriet[áa]ri[oa]|responsável',
  pl: 'właściciel(?:ka)?|gabinet prowadzi',
  sv: 'ägare|ansvarig(?: utgivare)?'
}

const before = anyCase(`^(?:${Object.values(owners).join('|')})\\s*[:：–-]?\\s+(?=\\p{Lu})`)

/** Whoever answers for what is printed need not be who gives care. */
const answers = anyCase(
  /publi|rédac|trat|inhalt|verantwort|ansvarig|éditeur|sit[oei]|web|kontakt|contact|responsab/u
)

/** What is left of a text behind such words, and whether they say that somebody works there; undefined without any. */
export const behindOwner = (text: string): { rest: string; works: boolean } | undefined => {
  const match = before.exec(text)
  return match ? { rest: text.slice(match[0].length), works: !answers.test(match[0]) } : undefined
}

/** How a page speaks that one person wrote of themselves, by language. */
export const speakers: Readonly<Record<string, string>> = {
  en: "I|I[’'](?:m|ve|ll|d)|[Mm]y|mine",
  de: '[Ii]ch|[Mm]ein(?:e[mnrs]?)?|mich|mir',
  fr: "[Jj]e|[Jj][’']\\p{Ll}+|[Mm]on|moi",
  es: '[Mm]is?|conmigo|[Ss]oy|[Tt]rabajo|[Aa]tiendo|[Aa]compaño',
  nl: '[Ii]k|[Mm]ijn|mij',
  it: '[Mm]i occupo|[Mm]i chiamo|[Rr]icevo|[Ss]ono|[Ll]avoro|mio|mia',
  pt: '[Mm]eu|[Mm]inha|[Ss]ou|[Aa]tendo|comigo',
  pl: '[Jj]estem|[Pp]racuję|[Pp]omagam|moj\\p{Ll}+',
  sv: '[Jj]ag|[Mm]in|mitt'
}
const speaker = new RegExp(`(?<![\\p{L}’'])(?:${Object.values(speakers).join('|')})(?![\\p{L}])`, 'u')

/** Whether a sentence is one person's. */
export const speaksAsOne = (text: string): boolean => speaker.test(text)
