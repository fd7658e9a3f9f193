import { anyCase } from '../text/any-case'
/**
 * Words beside an amount on a practice's page, by language. `other` says that it is no fee for care (a missed
 * appointment, a deposit, a voucher, what is paid elsewhere), `free` that nothing is asked, `call` what for.
 */
export const feeWords: Readonly<Record<string, { other: string; free: string; call: string }>> = {
  en: {
    other:
      'parking|cash ?back|on your first (?:booking|order)|subtotal|out[- ]of[- ]pocket|dispute|(?:room|space) (?:is )?(?:for|to) rent|donat|gift (?:card|certificate|voucher)|vouchers?\\b|shipping|budget|salary|million|billion|save \\$|off\\b.*(?:first|order)|coupon|raised|revenue|fine of|prize|deductible|poverty|income|\\bcart\\b|copay may|scholarship|grant|\\btax(?:es)?\\b|deposit|no[- ]show|late cancel|missed (?:appointments?|sessions?|visits?)|cancell?(?:ed|ing|ation) (?:fees?|charges?|polic|with|less|under|within|later)|without (?:at least )?\\d+ hours|referral (?:credit|bonus)|returned check|bounced',
    free: '(?<![\\w-])free\\b|complimentary|no (?:charge|cost)',
    call: 'consultation|phone call|discovery (?:call|session)|intro(?:ductory)? (?:call|session)|meet and greet|initial call|chemistry call|\\bcall\\b'
  },
  de: {
    other:
      'parken|park(?:platz|haus|gebühr)|warenkorb|zwischensumme|zu vermieten|untermiet|wanderung|gutschein|versand|absage|abgesagt|absag|nicht (?:rechtzeitig|wahrgenommen|eingehalten)|versäumt|ausfall\\p{L}*|anzahlung|kaution|mahn\\p{L}*|spende',
    free: 'kostenlos\\p{L}*|kostenfrei\\p{L}*|unverbindliche?s?',
    call: 'erstgespräch|vorgespräch|kennenlerngespräch|telefonat|infogespräch|gespräch'
  },
  fr: {
    other:
      'stationnement|panier|sous-total|livraison|bons? cadeaux?|chèques? cadeaux?|annul\\p{L}*|acompte|arrhes|non honoré\\p{L}*|absence|adhésion',
    free: 'gratuite?s?\\b|offerte?s?\\b',
    call: 'premier entretien|premier rendez-vous|premier appel|appel découverte|\\bappel\\b'
  },
  es: {
    other:
      'aparcamiento|estacionamiento|carrito|envío|depósito|señal\\b|anticipo|cancelaci\\p{L}*|cancelar|cargo (?:del|de)|tarjetas? (?:de )?regalo|bono regalo',
    free: '\\bgratis\\b|gratuit[oa]\\b|sin (?:coste|costo)',
    call: 'primera consulta|primera entrevista|primera visita|llamada|sesión informativa'
  },
  nl: {
    other:
      'parkeren|winkelwagen|winkelmand|verzend\\p{L}*|cadeaubon\\p{L}*|annul\\p{L}*|afgezegd|afzegg\\p{L}*|niet nagekomen|no-?show|aanbetaling|in rekening gebracht|eigen risico',
    free: '\\bgratis\\b|kosteloos|vrijblijvend',
    call: 'gesprek|kennismaking\\p{L}*|intakegesprek'
  },
  it: {
    other:
      'parcheggio|carrello|in contanti oltre|spedizione|buon[oi] regalo|disdett\\p{L}*|disdir\\p{L}*|caparra|acconto|mancat[ao] (?:appuntamento|presentazione)|bollo',
    free: '\\bgratis\\b|gratuit[oa]\\b',
    call: 'chiamata|colloquio|prima visita conoscitiva|telefonata'
  },
  pt: {
    other:
      'estacionamento|carrinho|frete|vale[- ]presente|cartão presente|cancelament\\p{L}*|faltas?\\b|sinal de|caução|multa',
    free: '\\bgrátis\\b|gratuit[oa]\\b',
    call: 'chamada|conversa inicial|primeira conversa|sessão experimental'
  },
  sv: {
    other: 'uteblive\\p{L}*|avbok\\p{L}*|presentkort|frakt|återbud',
    free: 'gratis|kostnadsfri\\p{L}*',
    call: 'samtal|telefonsamtal|rådgivning'
  },
  pl: {
    other: 'odwoł\\p{L}*|nieodwołan\\p{L}*|voucher\\p{L}*|zadatek|przedpłat\\p{L}*|dostaw\\p{L}*',
    free: 'bezpłatn\\p{L}*|gratis|za darmo',
    call: 'rozmow\\p{L}*|konsultacj\\p{L}*|telefon\\p{L}*'
  },
  ja: {
    other: 'パーキング|駐車|キャンセル(?:料|代)|送料|ギフト券',
    free: '無料',
    call: '相談|カウンセリング'
  }
}

const any = (key: 'other' | 'free' | 'call') =>
  anyCase(
    Object.values(feeWords)
      .map((each) => each[key])
      .join('|')
  )
export const notFee = any('other')
export const freeOfCharge = any('free')
export const firstTalk = any('call')

/** Headings over amounts that ask nothing for care: goods, dates of events, articles. */
export const notCare = anyCase(
  /^(?:in |from |aus |dans |our |the |unser(?:em)? |nuestra |la |il |de |onze )*(?:shop|web ?shop|store|boutique|tienda|negozio|loja|winkel|sklep|butik|laden|products?|produkte|produits|productos|prodotti|produtos|producten|ショップ|商品|blog|news|nieuws|neuigkeiten|aktuelles|actualités|noticias|notizie|notícias|novidades|events?|upcoming(?: events)?|veranstaltungen|événements|eventos|eventi|evenementen|お知らせ|articles?|artikel|artículos|articoli|artigos)(?: .{1,20})?$/u
)
/** "Feb 20: an evening with …", "12.3. Vortrag": what takes place on a day. */
export const onADay = anyCase(
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}|\d{1,2}\.? ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mrt|mei)\p{L}*|\d{1,2}\.\d{1,2}\.)(?!\p{L})/u
)

/** A sentence of what an insurer gives back names its amount, not the practice's fee. */
export const paidBack = anyCase(
  /rebates?\b|gives? back|bekommen sie[^.]{0,90} zurück|zurück(?:bekommen|erstattet|gezahlt)|reimburs\p{L}*|claim back|zuschuss|zuschüsse|erstatt\p{L}*|rückerstatt\p{L}*|rembours\p{L}*|terugbeta\p{L}*|tussenkomst|kom(?:t|en) tussen|tegemoetkoming|vergoed\p{L}*|reembols\p{L}*|rimbors\p{L}*|comparticip\p{L}*/u
)
/** All that a line says is that nothing is asked. */
export const nothingToPay =
  /^(?:no charge|free(?: of charge)?|complimentary|kostenlos|kostenfrei|gratis|gratuite?|offerte?|gratuit[oa]|sin (?:coste|costo)|grátis|無料)[.!]?$/i
/** "Meet and greet, 20 min · free": what a line of a price list ends with. */
export const endsFree =
  /[\p{L}\d)]\s?[–—:·|,-]\s(?:no charge|free(?: of charge)?|complimentary|kostenlos|kostenfrei|gratis|gratuite?|offerte?|gratuit[oa]|sin (?:coste|costo)(?: \(.{3,20}\))?|grátis|無料)[.!]?$/iu
