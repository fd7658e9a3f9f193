import { anyCase } from '../text/any-case'
/**
 * Words before a number, by what they say of it; each line holds all languages. A new word goes into the line of what it
 * means.
 */
const words = {
  phone:
    'phone|t[eé]l(?:\\.|:|\\s|$)|tel(?:e?fono?|efoon|éfono|efone|éphone|\\.|:|\\s|$)|tel[eé]m[oó]vel|tlm|telefon|fon\\b|m[oó]vil|mobil|mobiel|mobile|cell|celular|cellulare|portable|natel|handy|gsm|call|text|sms|whats\\s?app|rufen|anruf|praxis|office|appointment|appuntament|termin|rendez-vous|\\brdv\\b|\\bcita|prenota|afspra|marca[cç]|llam|appel|centralino|r[eé]ception|recepción|sekretariat|anmeldung|ligne directe|bel(?:len)?\\b|chiam|ligue|電話|☎|📞|тел|전화|^\\s*[tpm]\\s*[:.]|(?:^|\\s)[tp]\\s*:|\\bph\\b',
  fax: 'fax|téléc(?:\\.|op\\p{L}*)|telefax|telecopia|ファックス|ＦＡＸ|факс|팩스|(?:^|\\s|\\|)f\\s*[:.]',
  register:
    "siret|siren|bce|kbo|n°\\s?d[’']entreprise|inpi|ahv|adeli|rpps|finess|n°|\\bnpi\\b|licen[cs]e|lic\\.|(?:\\p{L}{3,})?nummer|reg(?:istr\\w*|\\.)?\\s*(?:no|nr|number|#)?|nummer|kvk|btw|vat|ust\\S*|steuer\\S*|iban|bic|konto|account|agb\\S*(?: \\w+)?|big[- ]?(?:reg|nr)?|erkennings\\w*|visum\\w*|onderneming\\w*|riziv|inami|isbn|issn|ean|gtin|upc|sku|order|zip|plz|code|id|col(?:egiad[oa]|\\.)|№|hrb|abn|acn|doi|version|p\\.?\\s?iva|p\\.\\s?i\\.?|partita iva|c\\.?\\s?f\\.?|codice fiscale|rea|albo\\D{0,20}|nif|nipc|cif|dni|cnpj|cpf|cep|crm|crp|cref\\w*(?:-\\d)?|crefito(?:-\\d)?|crn(?:-\\d)?|c[eé]dula(?: profes\\w+)?|ers|rcs(?: \\w+)?|tva|zsr|emr|gln|asca|ahpra|hcpc|gosc|bacp|ukcp|cnhc|nmc|gmc|gdc|provider|handelsregister|company|charity|ico|ein|tax|member(?:ship)?|policy|claim|case|ref|bsb|acc|gst|nzbn|krs|regon|登録番号|法人番号|〒"
} as const

const calls = /(?:telefon|mobil|ruf|handy|telefoon|phone|gsm|durchwahl)\S{0,7}[\s:.]*$/i
const phoneWord = anyCase(`(?:${words.phone})`)
const faxWord = anyCase(`(?:${words.fax})[^\\d+(]{0,14}$`)
/** "T 0561 …", "F 0561 …": a capital letter alone. */
const phoneLetter = /(?:^|[\s|/·–-])[TPM][:.]?\s*$/
const faxLetter = /(?:^|[\s|/·–-])F[:.]?\s*$/
export const phoneLabel = { test: (text: string) => phoneWord.test(text) || phoneLetter.test(text) }
export const faxLabel = { test: (text: string) => faxWord.test(text) || faxLetter.test(text) }
const registers = anyCase(
  `(?<!\\p{L})(?:${words.register})[\\s:.#°-]{0,6}(?:no\\.?|nr\\.?|n°|n\\.º|nº|num(?:ber|mer)?|número)?[\\s:.]*(?:[A-Z]{2}\\s?)?$`
)

/** Whether the words before a number make it one of a register, a bank or a parcel. */
export const isRegisterLabel = (text: string): boolean => registers.test(text) && !calls.test(text)
