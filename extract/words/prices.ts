import { anyCase } from '../text/any-case'
/**
 * Words beside an amount on a shop's page that say that it is not what one pays for one of it now; each line holds all
 * languages. A new word goes into the line of what it means.
 */
const beside = {
  before:
    'de\\s?(?=:|R\\$)|r[eé]g(?:ulier|ular)?\\.?|prix régulier|was|were|before|instead of|rrp|msrp|srp|list price|retail price|reg(?:ular)?\\.? price|compare at|statt|uvp|vorher|bisher|früher|ursprünglich|streichpreis|au lieu de|prix (?:conseillé|public|de vente conseillé)|avant|prix barré|antes|pvp|precio (?:anterior|original)|invece di|anziché|prima|prezzo (?:di listino|consigliato)|era|de(?=\\s*r\\$)|por r\\$ ?antes|van|adviesprijs|i\\.p\\.v\\.|normaal|通常価格|定価|希望小売価格|참고가|정가',
  unit: 'per (?:serving|100|kg|unit|count|capsule|tablet|ml|g\\b|dose|l\\b|item)|pro (?:stück|kapsel|kg|100|portion|tag|l\\b|tablette)|par (?:gélule|unité|dose|kg|litre)|(?:le|au|du) (?:kilo|kg|litre)|la unidad|por (?:cápsula|unidad|kg|dosis)|al (?:kg|kilo|litro)|per (?:stuk|capsule|kilo|liter)|grundpreis|\\/\\s?(?:serving|\\d*\\s?(?:kg|g|ml|l)\\b|unit|ct|st(?:ü|u)ck|stk|count|day|capsule|kapsel|tab|perla|cápsula|unidad|gélule|stuk|compressa|dose|porção)',
  carriage:
    'shipping|delivery|postage|versand\\p{L}*|porto|lieferung|livraison|frais de port|envío|envio|entrega|frete|gastos de|spedizion\\p{L}*|consegna|verzend\\p{L}*|bezorg\\p{L}*|送料|配送|무료배송|배송비|orders? (?:over|above)|free over|ab einem|à partir de \\d|dès|oltre|vanaf|acima de|a partir de|más de|superior',
  several:
    '(?<![\\d.,€$£]\\s?)[2-9] (?:for|für|pour|voor) (?:only |nur )?[€$£\\d]|buy \\d|lleva \\d|leve \\d|achetez|2\\+1|3x2|kaufe? \\d',
  saving:
    'off\\b|save|saving|spare|sparen|ersparnis|coupon|code|discount|rabatt|remise|réduction|économi\\p{L}*|ahorra|descuento|risparmi\\p{L}*|sconto|desconto|economize|korting|bespaar|割引|ポイント|할인|적립',
  parts:
    '\\d+\\s?x\\s(?:de|of|à|da|von)?|instal(?:l)?ments?|raten|mensualit|parcel\\p{L}*|sem juros|cuotas|rate da|klarna|afterpay|termijnen|pay in \\d|fois',
  subscription:
    'subscri\\p{L}*|autoship|auto-?delivery|every \\d|abo\\b|abonne\\p{L}*|im abo|suscri\\p{L}*|abbonament\\p{L}*|assinatura|assine|定期便|定期購入|정기배송',
  other:
    'gift card|gutschein|carte cadeau|subtotal|zwischensumme|cart total|warenkorb \\d|sous-total|refer|deposit|pfand|members?|club|membres?|mitglieder\\p{L}*|soci\\b|socios'
} as const

const amount =
  '(?:[A-Z]{0,3}\\s?[€$£¥₹]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|\\$|£|円|원|kr|zł|EUR|USD|GBP|CHF))'
/** An old price with its word: "RRP £16.99", "au lieu de 15,00 €". */
export const oldPrice = anyCase(`(?<!\\p{L})(?:${beside.before})[:\\s]*${amount}`, 'g')
/** What follows a price for those who would take it every month: "£12.50 or subscribe from £11.25". */
export const subscriptionTail =
  /(?<=\d.*)(?:\s(?:or|oder|ou|o|of)\s|[\s–—|/-]+)(?:subscri|abonn|im abo|suscri|assin|autoship).*$/i
/** A price per unit behind the price: "0,28 $ / capsule". */
export const unitTail = anyCase(
  `${amount}\\s?\\/\\s?(?:\\d+\\s?)?\\p{L}+|\\d[\\d.,]*\\s?(?:p|c|ct|¢)\\s(?:per|pro|par)\\s\\p{L}+`,
  'g'
)
/** What a price says of itself in Japanese shops: carriage in or out. */
export const carriageNote = /送料(?:別|込み?|無料)/gu
/** A price per unit in brackets behind the price: "(0,28 €/perla)". */
export const unitPrice = /[([][^()[\]]*\d[^()[\]]*(?:\/|per |pro |par |por |al |je )[^()[\]]*[)\]]/gi
export const notThePrice = anyCase(
  // Japanese sets no blanks between its words.
  `(?<!\\p{L})(?:${Object.values(beside).join('|')})(?!\\p{L})|定期(?!的)|初回限定|回目以降`
)
/** What is paid by those who do not take it every month: "One-time purchase $31.99". */
export const onceOnly = anyCase(
  `(?:one[- ]time(?: purchase)?|buy once|einmal(?:ig(?:er kauf|e bestellung)?|kauf)|achat unique|une seule fois|compra única|(?:pago|pagamento) único|eenmalige? (?:aankoop|bestelling)|acquisto singolo|通常購入)[:：\\s]*(${amount})`
)
/** How much less it is now, behind the price: "8,01 € Économisez 10%", "£9 (save £2)". */
export const savingTail = anyCase(
  `(?<=\\d.*)[\\s(–-]*(?:(?:you )?save|économi\\p{L}*|sie sparen|spare|sparen|ahorr\\p{L}*|risparmi\\p{L}*|economiz\\p{L}*|desconto|je bespaart|bespaar)[:\\s]*(?:\\d+\\s?%|${amount})\\)?`,
  'g'
)
/** "15% OFF", "-20 %", "20 % Rabatt" beside a price: by how much it is less, no amount of its own. */
export const percentLess = anyCase(
  /[(\s–-]*\d+\s?%(?:\s?(?:off|de (?:descuento|desconto|réduction|remise)|rabatt|korting|di sconto|sconto|reduziert|discount|günstiger))?\)?/gu
)
/** "R85": rand on a page of South Africa; elsewhere such letters are anything. */
export const rand = /\bR\s?(?=\d)/g
export const inSouthAfrica = /\.za(?:[/:]|$|\s)|-ZA\b/
