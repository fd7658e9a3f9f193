import { anyCase } from '../text/any-case'
/**
 * How bylines name whoever wrote a piece, by language. `start` stands at the beginning of a line with the name right
 * behind; `verb` can have a date or a place between itself and `by` ("Publié le 4 mai 2019 par …").
 */
export const bylines: Readonly<Record<string, { start: string; verb?: string; by?: string }>> = {
  en: {
    start:
      '(?:written |posted |article |words |story |contributed )?by\\s*:?|author\\s*:?|words\\s?:|words(?=.{5,60}\\sphotographs?\\s)',
    verb: 'posted|published|written|summari[sz]ed|compiled|prepared|told|recorded',
    by: 'by'
  },
  de: {
    start:
      'von|text(?:\\s?:|\\svon)|autor(?:in)?\\s?:?|geschrieben von|verfasst von|ein beitrag von|ein artikel von',
    verb: 'veröffentlicht|verfasst|geschrieben|erstellt|gepostet|publiziert|zusammengefasst|zusammengestellt|aufgezeichnet',
    by: 'von'
  },
  fr: {
    start: 'par|écrit par|rédigé par|publié par|auteure?\\s?:|article de|texte\\s?:|un article de|propos de',
    verb: 'publié|écrit|rédigé|posté|mis en ligne|paru|résumé|recueillis?',
    by: 'par'
  },
  es: {
    start: 'por|escrito por|publicado por|autora?\\s?:|texto\\s?:|redactado por',
    verb: 'publicado|escrito|redactado|resumido|recopilado',
    by: 'por'
  },
  nl: {
    start: 'door|geschreven door|auteur\\s?:|tekst\\s?:|een artikel van',
    verb: 'geschreven|gepubliceerd|geplaatst|samengevat|samengesteld|opgetekend',
    by: 'door'
  },
  it: {
    start: 'di|scritto da|a cura di|autore\\s?:|autrice\\s?:|testo di|pubblicato da|articolo di',
    verb: 'pubblicato|scritto|postato|riassunto|raccolt[oa]',
    by: 'da|di'
  },
  pt: {
    start: 'por|escrito por|publicado por|autora?\\s?:|texto de|texto\\s?:',
    verb: 'publicado|escrito|postado|resumido',
    by: 'por'
  },
  ru: { start: 'автор\\s*:?|текст\\s*:' }
}

/** Japanese and Korean bylines: a label, then the name, with or without a space in it. */
export const easternByline =
  /^(?:文|著者|著|執筆者?|筆者|投稿者|ライター|作者|書いた人|글|글쓴이|작성자)\s*[:：／/]\s*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{1,8}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{0,8})(?=$|[\s　（(、,])/u

/** How letters end, by language: the name of whoever wrote stands behind it. */
export const farewells: Readonly<Record<string, string>> = {
  en: '(?:warmly|sincerely|yours(?: truly)?|with love|best wishes|kind regards|take care|be well)',
  de: '(?:herzlich(?:st|e grüße)?|(?:liebe|viele|freundliche) grüße|mit (?:freundlichen|herzlichen|lieben) grüßen|alles liebe)',
  fr: '(?:chaleureusement|cordialement|bien à vous|à bientôt|amicalement)',
  es: '(?:un abrazo|(?:un )?(?:cordial )?saludos?|con cariño|cordialmente)',
  nl: '(?:(?:hartelijke|lieve|warme|vriendelijke) groet(?:en)?|met (?:hartelijke|vriendelijke) groet(?:en)?|liefs)',
  it: '(?:un (?:caro )?(?:abbraccio|saluto)|con affetto|a presto|cordialmente)',
  pt: '(?:um abraço|com carinho|até breve|cordialmente)',
  sv: '(?:(?:varma|vänliga) hälsningar|med vänlig hälsning)',
  pl: '(?:pozdrawiam|serdecznie pozdrawiam|z pozdrowieniami)'
}
export const farewell = anyCase(
  `^(?:${Object.values(farewells).join('|')})[,!–—-]?\\s+(?:(?:ihre?|deine?|eure?|votre|tu|su|uw|je|la vostra|din|your),?\\s+)?(.{5,50})$`
)
