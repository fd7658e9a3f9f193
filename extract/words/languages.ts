import { anyCase } from '../text/any-case'
/**
 * Names of languages as pages print them, by the language of the page, the longer first: a new one goes into its line.
 * Japanese ones are told by the sign that ends them.
 */
export const languageNamesBy: Readonly<Record<string, string>> = {
  en: 'Konkani|Tulu|Kashmiri|Odia|Assamese|Maithili|Sindhi|Bhojpuri|Xhosa|isiXhosa|isiZulu|Sesotho|Setswana|Ndebele|Chichewa|Kikuyu|Akan|Ewe|Papiamento|Quechua|Assyrian|Aramaic|Uyghur|Turkmen|Kyrgyz|Lao|Toisanese|Teochew|Hakka|Shanghainese|Marshallese|Inuktitut|Ojibwe|Navajo|Cree|New Zealand Sign Language|American Sign Language|British Sign Language|Irish Sign Language|Scottish Gaelic|Haitian Creole|Serbo-Croatian|Luxembourgish|sign language|Swiss German|Te Reo Māori|Azerbaijani|Kinyarwanda|Montenegrin|Belarusian|Indonesian|Lithuanian|Macedonian|Portuguese|Vietnamese|Afrikaans|Bulgarian|Cantonese|Castilian|Hungarian|Icelandic|Malayalam|Mongolian|Norwegian|Slovenian|Taiwanese|Ukrainian|Albanian|Armenian|Croatian|Estonian|Filipino|Galician|Georgian|Gujarati|Hawaiian|Japanese|Malagasy|Mandarin|Moldovan|Romanian|Tigrinya|Amharic|Bosnian|Burmese|Catalan|Cebuano|Chinese|English|Faroese|Finnish|Flemish|Frisian|Gaeilge|Hokkien|Ilocano|Italian|Kannada|Kurdish|Latvian|Lingala|Luganda|Marathi|Persian|Punjabi|Romansh|Russian|Serbian|Sinhala|Spanish|Swahili|Swedish|Sylheti|Tagalog|Tibetan|Turkish|Yiddish|Arabic|Auslan|Bangla|Basque|Breton|Creole|Danish|Fijian|French|Gaelic|German|Hebrew|Kazakh|Korean|Kreyòl|Navajo|Nepali|Pashto|Patois|Polish|Samoan|Slovak|Somali|Telugu|Tongan|Yoruba|Czech|Dutch|Farsi|Greek|Hausa|Hindi|Hmong|Irish|Khmer|Malay|Māori|Oromo|Shona|Tajik|Tamil|Uzbek|Welsh|Wolof|Dari|Igbo|Krio|NZSL|Thai|Urdu|Zulu|ASL|BSL|Twi',
  de: 'Schweizerdeutsch|Bündnerromanisch|Rätoromanisch|Romanisch|Schwizerdütsch|Schwyzerdütsch|Mandarin-Chinesisch|Deutsche Gebärdensprache|Aserbaidschanisch|Gebärdensprache|Montenegrinisch|Niederländisch|Österreichisch|Serbokroatisch|Luxemburgisch|Niederdeutsch|Portugiesisch|Rätoromanisch|Singhalesisch|Vietnamesisch|Zürichdeutsch|Baseldeutsch|Belarussisch|Kantonesisch|Plattdeutsch|Thailändisch|Weißrussisch|Berndeutsch|Französisch|Hochdeutsch|Indonesisch|Italienisch|Katalanisch|Mazedonisch|Nepalesisch|Tschechisch|Bengalisch|Birmanisch|Bretonisch|Bulgarisch|Chinesisch|Elsässisch|Griechisch|Isländisch|Kasachisch|Koreanisch|Maltesisch|Moldauisch|Mongolisch|Norwegisch|Schwedisch|Slowakisch|Slowenisch|Tigrinisch|Ukrainisch|Afrikaans|Albanisch|Amharisch|Armenisch|Friesisch|Galicisch|Georgisch|Hebräisch|Japanisch|Kroatisch|Ladinisch|Litauisch|Malaiisch|Malayalam|Rumänisch|Tibetisch|Ungarisch|Usbekisch|Walisisch|Arabisch|Baskisch|Bosnisch|Englisch|Estnisch|Filipino|Finnisch|Flämisch|Gujarati|Jiddisch|Kurdisch|Lettisch|Malagasy|Mandarin|Persisch|Polnisch|Russisch|Serbisch|Sorbisch|Spanisch|Tigrinya|Türkisch|Dänisch|Deutsch|Kannada|Marathi|Mundart|Paschto|Paschtu|Punjabi|Suaheli|Haussa|Irisch|Somali|Telugu|Yoruba|Farsi|Hindi|Khmer|Oromo|Tamil|Wolof|Dari|Igbo|Thai|Urdu|Zulu|DGS',
  fr: 'langue des signes française|langue des signes|azerbaïdjanais|luxembourgeois|serbo-croate|néerlandais|biélorusse|goudjarati|indonésien|macédonien|vietnamien|afrikaans|amharique|bosniaque|cantonais|cingalais|irlandais|islandais|lituanien|malayalam|norvégien|portugais|provençal|québécois|tamazight|ukrainien|albanais|allemand|alsacien|arménien|espagnol|estonien|filipino|français|galicien|géorgien|hongrois|japonais|malgache|mandarin|népalais|pendjabi|polonais|romanche|slovaque|télougou|tibétain|tigrigna|anglais|bambara|bengali|berbère|bulgare|catalan|chinois|finnois|flamand|gallois|haoussa|italien|kannada|lingala|maltais|marathi|moldave|occitan|roumain|slovène|suédois|swahili|tchèque|yiddish|basque|birman|breton|coréen|créole|croate|danois|darija|gascon|hébreu|kabyle|kazakh|letton|malais|mongol|ourdou|ouzbek|pachto|persan|somali|tamoul|yoruba|zoulou|arabe|corse|farsi|hindi|khmer|kurde|oromo|russe|serbe|wolof|grec|igbo|peul|thaï|turc|LSF',
  es: 'lengua de signos|lengua de señas|luxemburgués|azerbaiyano|bielorruso|castellano|neerlandés|valenciano|vietnamita|afrikáans|asturiano|georgiano|indonesio|macedonio|malayálam|portugués|tailandés|ucraniano|cantonés|cingalés|eslovaco|esloveno|filipino|flamenco|guyaratí|holandés|irlandés|islandés|italiano|malgache|mandarín|romanche|tibetano|valencià|zapoteco|albanés|amárico|armenio|bengalí|birmano|búlgaro|canarés|catalán|coreano|español|estonio|euskara|euskera|francés|gallego|guaraní|húngaro|japonés|lituano|mixteco|náhuatl|noruego|punyabí|quechua|suajili|tigriña|aimara|alemán|aranés|bosnio|bretón|català|croata|galego|griego|hebreo|inglés|kazajo|malayo|maltés|maratí|mongol|nepalí|pastún|polaco|rumano|serbio|somalí|telugu|uzbeko|yoruba|árabe|checo|chino|danés|farsi|finés|galés|hausa|hindi|jemer|kurdo|letón|oromo|sueco|tamil|turco|vasco|wólof|yidis|igbo|maya|ruso|urdu|zulú|LSE|LSM',
  it: 'lingua dei segni italiana|lingua dei segni|lussemburghese|azerbaigiano|indonesiano|neerlandese|thailandese|bielorusso|finlandese|giapponese|napoletano|portoghese|vietnamita|afrikaans|bengalese|cantonese|fiammingo|filippino|galiziano|georgiano|irlandese|islandese|malayalam|malgascio|mandarino|norvegese|siciliano|singalese|ungherese|albanese|bosniaco|catalano|francese|friulano|gujarati|italiano|macedone|nepalese|olandese|persiano|romancio|slovacco|spagnolo|tibetano|amarico|birmano|bretone|bulgaro|coreano|ebraico|gallese|inglese|kannada|lettone|lituano|marathi|moldavo|mongolo|polacco|punjabi|sloveno|svedese|swahili|tedesco|tigrino|ucraino|yiddish|armeno|cinese|croato|danese|estone|kazako|ladino|pashto|rumeno|somalo|telugu|uzbeco|yoruba|arabo|basco|curdo|farsi|greco|hausa|hindi|khmer|oromo|russo|sardo|serbo|tamil|turco|wolof|ceco|igbo|urdu|zulu|LIS',
  pt: 'língua de sinais|língua gestual|luxemburguês|azerbaijano|bielorrusso|dinamarquês|castelhano|neerlandês|vietnamita|africâner|estoniano|finlandês|georgiano|indonésio|macedônio|norueguês|português|tailandês|ucraniano|birmanês|cantonês|cingalês|eslovaco|esloveno|espanhol|filipino|flamengo|guzerate|hebraico|holandês|irlandês|islandês|italiano|malaiala|mandarim|mirandês|romanche|tibetano|tigrínia|albanês|amárico|armênio|bengali|búlgaro|canarim|catalão|cazaque|coreano|crioulo|francês|guarani|húngaro|iídiche|japonês|lituano|malgaxe|moldavo|nepalês|panjabi|polonês|uzbeque|alemão|bósnio|bretão|chinês|croata|galego|inglês|iorubá|libras|malaio|maltês|marati|mongol|pashto|polaco|romeno|sérvio|somali|suaíli|tcheco|télugo|uolofe|árabe|basco|checo|curdo|farsi|galês|grego|hauçá|hindi|khmer|letão|oromo|russo|sueco|tâmil|tétum|turco|igbo|urdu|zulu',
  nl: 'Nederlandse Gebarentaal|Azerbeidzjaans|Belarussisch|Malagassisch|Reto-Romaans|Afaan Oromo|Gebarentaal|Indonesisch|Macedonisch|Luxemburgs|Marokkaans|Moldavisch|Nederlands|Papiaments|Tsjechisch|Vietnamees|Afrikaans|Catalaans|Filipijns|Galicisch|Georgisch|Hebreeuws|Italiaans|Kantonees|Koerdisch|Kroatisch|Malayalam|Mandarijn|Oekraïens|Portugees|Singalees|Somalisch|Surinaams|Tamazight|Tibetaans|Albanees|Arabisch|Baskisch|Bengaals|Birmaans|Bosnisch|Bulgaars|Gujarati|Hongaars|IJslands|Jiddisch|Koreaans|Mongools|Nepalees|Oezbeeks|Perzisch|Roemeens|Russisch|Servisch|Sloveens|Slowaaks|Tigrinya|Amhaars|Armeens|Berbers|Bretons|Chinees|Estisch|Kannada|Kazachs|Litouws|Maltees|Marathi|Pasjtoe|Punjabi|Swahili|Tarifit|Engels|Grieks|Japans|Maleis|Spaans|Sranan|Telugu|Vlaams|Yoruba|Zoeloe|Zweeds|Deens|Duits|Farsi|Frans|Fries|Frysk|Hausa|Hindi|Khmer|Noors|Pools|Tamil|Turks|Welsh|Wolof|Dari|Fins|Iers|Igbo|Thai|Urdu|NGT',
  sv: 'svenskt teckenspråk|teckenspråk|nederländska|portugisiska|vietnamesiska|serbokroatiska|jugoslaviska|tigrinja|amhariska|arabiska|bosniska|bulgariska|danska|engelska|estniska|finska|franska|grekiska|hebreiska|italienska|japanska|kinesiska|kroatiska|kurdiska|lettiska|litauiska|mandarin|meänkieli|norska|persiska|polska|rumänska|ryska|samiska|serbiska|somaliska|spanska|svenska|thailändska|tjeckiska|turkiska|tyska|ukrainska|ungerska|urdu|dari|farsi|hindi|soomaali',
  pl: 'portugalskiego|hiszpańskiego|białoruskiego|ukraińskiego|portugalskim|niemieckiego|angielskiego|francuskiego|rosyjskiego|białoruskim|portugalski|hiszpańskim|francuskim|ukraińskim|hiszpański|białorusku|arabskiego|niemieckim|angielskim|białoruski|hiszpańsku|francusku|rosyjskim|polskiego|ukraiński|niemiecku|angielski|angielsku|ukraińsku|niemiecki|francuski|włoskiego|czeskiego|norwesku|szwedzku|arabskim|rosyjsku|rosyjski|arabski|czeskim|polskim|włoskim|migowym|polsku|migowy|czesku|włosku|czeski|polski|włoski',
  ja: '(?:日本|英|中国|韓国|仏|独|露|[\\p{Script=Katakana}ー]{2,8})語|手話',
  ru: 'русский|английский|немецкий|французский|испанский|итальянский|украинский|польский|китайский|турецкий|румынский|армянский|грузинский|русском|английском|немецком|французском|испанском|иврит|иврите',
  ko: '한국어|영어|중국어|일본어|스페인어|프랑스어|독일어|러시아어|베트남어'
}
const word = /[\p{L}\p{M}’'-]+/gu
const known = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'ko']
    .flatMap((language) => (languageNamesBy[language] ?? '').split('|'))
    .map((name) => name.toLowerCase())
)
/** The words that a name begins with, and how many the longest such name has: most words of a page begin none. */
const mostWordsBehind = new Map<string, number>()
for (const name of known) {
  const [first = '', ...others] = name.match(word) ?? []
  mostWordsBehind.set(first, Math.max(others.length, mostWordsBehind.get(first) ?? 0))
}
const eastern = new RegExp(languageNamesBy['ja'] ?? '(?!)', 'gu')

/**
 * The languages that a text names, as printed, and the text without them. Word by word: one expression of a thousand
 * names would be asked at every letter of a page.
 */
export function languagesIn(text: string): { names: string[]; rest: string } {
  const names: string[] = text.includes('語') || text.includes('手話') ? (text.match(eastern) ?? []) : []
  let rest = names.length ? text.replace(eastern, '') : text
  const words = rest.match(word) ?? []
  if (!words.some((each) => mostWordsBehind.has(each.toLowerCase())))
    return { names: [...new Set(names)], rest }
  const places = [...rest.matchAll(word)]
  const taken: [from: number, to: number][] = []
  for (let at = 0; at < places.length; at++) {
    const first = places[at]
    const behind = mostWordsBehind.get(first?.[0].toLowerCase() ?? '')
    if (!first || behind === undefined) continue
    for (let count = Math.min(behind + 1, places.length - at); count > 0; count--) {
      const last = places[at + count - 1]
      if (!last) continue
      const to = last.index + last[0].length
      const name = rest.slice(first.index, to)
      if (!known.has(name.toLowerCase())) continue
      names.push(name)
      taken.push([first.index, to])
      at += count - 1
      break
    }
  }
  for (const [from, to] of taken.toReversed()) rest = rest.slice(0, from) + rest.slice(to)
  return { names: [...new Set(names)], rest }
}

/**
 * How pages say which languages somebody speaks, by language: `label` stands before a list, `spoken` says it of each name
 * in its sentence, `work` is what is done in them, said with a word for "in" before a list of two and more.
 */
export const languageWords: Readonly<Record<string, { label: string; spoken: string; work: string }>> = {
  en: {
    label:
      '(?:foreign |spoken )?languages?(?: spoken| known| we speak| i speak| offered)?|(?:i )?(?:also )?speaks?',
    spoken:
      'native (?:\\w+ )?speakers?|(?:speak|speaks|speaking|spoken|fluent|bilingual|trilingual|multilingual|conversational|comfortable) (?:in )?|\\bspeaks?\\b|fluent|bilingual|trilingual|(?:sessions?|appointments?|consultations?|therapy|counsell?ing|care|treatments?|services?)(?: (?:is|are))?(?: also)?(?: available| offered| possible| held| conducted)? in|(?:available|offered|work|works|working|practi[cs]es?|offers?|sees? (?:clients|patients)|talk|chat|welcome you|consult) (?:\\w+ ){0,3}(?:in|through)|languages?(?: include)?|welcome to come (?:as|in)|is (?:serviceable|passable|rusty|basic|good enough)|mother tongue|native tongue',
    work: '\\b(?:in|through)'
  },
  de: {
    label:
      '(?:fremd)?sprachen|(?:behandlungs|beratungs|praxis|therapie)sprachen?|sprache|(?:wir|ich) sprechen?',
    spoken:
      'sprechen?|spricht|sprachen|fließend|fliessend|muttersprach\\p{L}*|gesprochen|zweisprachig|mehrsprachig|auf (?:deutsch|\\p{L}{3,}isch)',
    work: '\\b(?:auf|in)'
  },
  fr: {
    label: 'langues?(?: parlées?| de consultation)?',
    spoken:
      'parle|parlons|parlée?s?|bilingue|trilingue|langues?|(?:consultations?|séances?|rendez-vous|entretiens?|accueil|offerte?s?|possibles?|reçois|reçoit|accueille|accompagne|consulte|exerce|travaille|pratique)(?: (?:également|aussi|possibles?|se font|sont|ont lieu|offertes?|proposée?s?))* en',
    work: '\\ben'
  },
  es: {
    label: 'idiomas?|lenguas?',
    spoken:
      'habl[aoe]\\p{L}*|idiomas?|biling[uü]e|trilingüe|(?:atiend\\p{L}*|atendemos|atención|consultas?|sesiones|terapia|citas?|trabajo)(?: \\p{L}+){0,2} en',
    work: '\\ben'
  },
  nl: {
    label: 'talen|taal|gesproken talen|voertaal',
    spoken:
      'spreek|spreken|spreekt|gesproken|talen|voertaal|tweetalig|(?:behandel\\p{L}*|consult\\p{L}*|sessies|gesprekken|therapie|begeleiding|terecht)(?: \\p{L}+){0,2} in(?: het)?',
    work: '\\bin(?: het)?'
  },
  it: {
    label: 'lingue(?: parlate)?|lingua',
    spoken:
      'parl[aoi]\\p{L}*|lingue|bilingue|(?:ricevo|riceve|lavoro|lavora|sedute|consulenze|colloqui|visite|terapia)(?: \\p{L}+){0,3} in',
    work: '\\bin'
  },
  pt: {
    label: 'línguas?|idiomas?',
    spoken:
      'fal[ao]\\p{L}*|línguas?|idiomas?|bilíngue|(?:atend\\p{L}*|consultas?|sessões|terapia|trabalho|trabalha)(?: \\p{L}+){0,2} em',
    work: '\\bem'
  },
  sv: {
    label: 'språk|talade språk|vi talar|jag talar',
    spoken: 'talar|pratar|språk|behandling(?:ar)? på|samtal på',
    work: 'på'
  },
  pl: {
    label: 'języki?|języki konsultacji',
    spoken:
      'mówię|mówimy|języku|językach|językiem|konsultacje (?:także |również )?(?:w|po)|przyjmuję (?:też |także )?po',
    work: 'po|w języku'
  },
  ja: {
    label: '対応言語|言語|対応可能(?:な)?言語',
    spoken: '対応言語|語(?:で|での|も|にも)?(?:の)?(?:対応|施術|診療|相談|会話|OK|可)|話せ|話し',
    work: '(?!)'
  },
  ru: { label: 'языки', spoken: 'говор\\p{L}+|язык\\p{L}*', work: '(?!)' },
  ko: { label: '언어', spoken: '가능|언어', work: '(?!)' }
}
const any = (key: 'label' | 'spoken' | 'work') =>
  Object.values(languageWords)
    .map((each) => each[key])
    .join('|')
export const languageLabel = anyCase(`^(?:${any('label')})(?![\\p{L}])\\s*[:：|–-]?\\s*`)
export const spokenHere = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${any('spoken')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'iu'
)
/** "in English and Spanish": a word for "in" right before a language. */
export const wordForIn = anyCase(`(?:${any('work')})\\s$`)
/** What is said of languages that nobody speaks with clients here. */
export const lessons = anyCase(
  /si habla|if you speak|si vous parlez|translat|übersetz|traduc|traduit|vertaal|tradott|google|select (?:your )?language|switch|\bschool|schule|\blearn(?:ing|ed)?\b|gelernt|studied|studier|studi[oóa]|étudi|teach|unterricht|enseign|\bclass(?:es)?\b|kurs\p{L}*\b|native american|body language|körpersprache|programming|literatur|litt[ée]rature|literature|diese seite|this (?:page|site)|cette page|esta página|questa pagina|deze pagina|website|webseite|site web|página web|newsletter|book|buch|livre|libro|boek|publish|published|originally|originalmente|written in|writes? in|degree in|magister|master (?:in|of)|bachelor/u
)
/** How well somebody speaks it: "English, conversational Spanish". */
export const levels = anyCase(
  /(?<!\p{L})(?:conversational|basic|fluent|native|some|a little|beginner|intermediate|advanced|working|good|etwas|fließend|fliessend|gute?s?|grundkenntnisse(?: in)?|muttersprache|un peu d[e’'] ?|notions d[e’'] ?|courant|básico|fluido|un poco de|een beetje|vloeiend|un po[’'] di|fluente|um pouco de)(?!\p{L})\s?/gu
)
