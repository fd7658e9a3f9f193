import { anyCase } from '../text/any-case'
import { isPlaceholder } from '../words/notation'

/** Words that turn down what follows in the same clause. */
const before = anyCase(
  /(?:(?<![\p{L}])(?:not?|never|without|nor|neither|cannot|isn['’]t|aren['’]t|don['’]t|doesn['’]t|rather than|instead of|beyond|no such|avoid|reduc(?:e|es|ing)|less|desire for|tired of|myth|beware|far from|kein\p{L}*|nicht|nie|niemals|ohne|statt|pas|sans|jamais|aucune?|ni|plutôt que|no|sin|nunca|ning[uú]n\p{L}*|geen|niet|nooit|zonder|senza|non|mai|nessun\p{L}*|não|sem|nenhum\p{L}*|не|без|нет|никогда|нельзя)|n['’]t)(?![\p{L}])[^.;:!?]{0,60}$/u
)
/** "Not only", "don't hesitate", "no matter how": nothing is turned down. */
const onlySeems = anyCase(
  /(?<![\p{L}])(?:not|nicht|pas|no|niet|non|não|не)\s+(?:only|just|merely|simply|nur|bloß|seulement|uniquement|sólo|solo|solamente|alleen|enkel|soltanto|apenas|somente|только)(?![\p{L}])|hesitate|zögern|hésit\p{L}*|dud[ea]\p{L}*|aarzel\p{L}*|esit\p{L}*|hesit\p{L}*|matter (?:how|what|where|who)|no longer|not (?:hard|easy|sure|alone)|nicht allein|pas seule?|without (?:judg|fear|pressure|shame|rush)\p{L}*|sans jug\p{L}*|ohne (?:zeitdruck|druck|urteil)\p{L}*/u
)
/** "Not on my table, but in your kitchen": what stands after it is said, and not turned down. */
const turns = anyCase(/^.*(?<![\p{L}])(?:sondern|but|sino|maar)(?![\p{L}])/u)
/** In Japanese and Korean what turns down comes after. */
const after =
  /^[^。！？]{0,24}(?:(?<!かまい|構い)ません|ない(?:です|で)?|できません|わけではな|しません|않|아닙니다|없습니다)/u
/** "Ein Heilversprechen bekommen Sie von mir nicht": German and Dutch turn down at the end of a clause. */
const atTheEnd =
  /^[^.;:!?,]{0,60}(?<!\p{L})(?:nicht|niet|keine?[nrs]?|geen)(?!\p{L}| (?:nur|bloß|allein|alleen|enkel|slechts))[^.;:!?,]{0,8}(?:[.!]?\s*$|[;,])/u

/** Whether the words around a cue in a sentence turn down what stands there. */
export function rejects(sentence: string, index: number, end: number): boolean {
  const head = sentence.slice(0, index).replace(turns, '').replace(onlySeems, ' ')
  const tail = sentence.slice(end)
  return before.test(head) || after.test(tail) || atTheEnd.test(tail)
}

/** "There is nothing you have to buy", "Kaufen müssen Sie nichts": whoever says so urges nobody. */
const nothing = anyCase(
  /(?<![\p{L}])(?:nothing|nobody|none|hardly|nichts|niemand\p{L}*|rien|personne|nada|nadie|niente|nulla|nessuno|niets|niks|niemand|ninguém|ничего|никто|никому)(?![\p{L}])/u
)
/** A lower price for those who have little is the contrary of a sale. */
const concession = anyCase(
  /(?<![\p{L}])(?:students?|seniors?|pensioners?|unemployed|unwaged|low incomes?|concessions?|veterans|studierende\p{L}*|student\p{L}*|rentner\p{L}*|arbeitslos\p{L}*|schüler\p{L}*|étudiant\p{L}*|chômeu\p{L}+|retraité\p{L}*|demandeu\p{L}+ d['’]emploi|estudiantes?|jubilad\p{L}+|desemplead\p{L}+|studenti|pensionati|disoccupat\p{L}|estudantes?|desempregad\p{L}+|aposentad\p{L}+|reformad\p{L}+|gepensioneerd\p{L}*|minima|студент\p{L}*|пенсионер\p{L}*)(?![\p{L}])|学生|학생/u
)
export const isConcession = (sentence: string): boolean => concession.test(sentence)
/** Whether a sentence that would accuse says "nothing" anywhere. */
export const saysNothing = (sentence: string): boolean => nothing.test(sentence)

const boilerplate =
  /(?<![\d.,])0 ?%|individual results|results (?:may|will) vary|not (?:intended )?(?:as |to be )?(?:a )?substitute for (?:professional )?medical|food and drug administration|intended to diagnose|all rights reserved|cookies?\b|privacy policy|terms (?:of|and)|add to cart|javascript|sign up|subscribe to (?:our|my)|informational purposes|medical emergency|call 911|newsletter|not medical advice|(?:cnpj|siret|siren|partita iva|p\.? ?iva|ust-id\w*|kvk|btw|vat) ?(?:nr|no|n°|number|nummer)?[.:]? ?\w*\d|©|copyright|lorem ipsum|datenschutz|impressum|haftung(?!s?pflicht)|mentions légales|droits réservés|derechos reservados|aviso legal|rechten voorbehouden|diritti riservati|direitos reservados|все права/i

/** What a shop says of every order, and what a label says of every capsule: no word of how somebody works. */
const standingTerms = anyCase(
  /(?<![\p{L}])(?:(?:free|worldwide|fast) shipping|we ship|shipping|unopened|returns? policy|original price|current price|versand\p{L}*|ungeöffnet\p{L}*|rückgabe\p{L}*|lieferung|livraisons?|envíos?|spedizion\p{L}+|portes gráti[sz]|frete|verzending|verzendkosten|доставк\p{L}*)(?![\p{L}])|送料|配送|배송/u
)
const bySubscription = anyCase(
  /(?<![\p{L}])(?:subscri(?:be|ption)s?|auto-?ship|abonnieren|abonnements?|abonnez\p{L}*|suscri\p{L}+|abbonat\p{L}+|assine|assinatura|abonneer|подписк\p{L}*)(?![\p{L}])|定期便|定期購入|정기/u
)
const ofLabels = anyCase(
  /(?:substitute|replacement|ersatz) (?:for|für) (?:a|an|eine?)? ?(?:varied|balanced|healthy|abwechslungsreiche|ausgewogene)|(?:remplac\p{L}+|substituer|sustituy\p{L}+|sostituisc\p{L}+|substitu\p{L}+|vervang\p{L}*) (?:pas |à |een |de |la |una |uma |l['’])*(?:une |un )?(?:alimentation|régime|dieta|alimentaci[oó]n|alimentação|gevarieerd\p{L}*|voeding)|(?<![\p{L}])(?:informations?|contents?|informationen|inhalte|contenus?|información|contenidos?|informazioni|contenuti|informações|conteúdos?|informatie)(?![\p{L}])[^.;]{0,40}(?:substitut\p{L}*|replace|ersetz\p{L}*|remplace\p{L}*|sustituy\p{L}*|sostitui\p{L}*|substitu\p{L}*|vervang\p{L}*)/u
)

/** What is said to those who give, apply, study or agree, and not to those who look for care. */
const toOthers = anyCase(
  /(?<![\p{L}])(?:your (?:gift|donation)s?|donate|(?:mit )?ihre spenden?|jede spende|(?:vos|votre) dons?|tu donativo|tus donativos|(?:la tua|una) donazione|(?:a sua|sua) doação|jouw gift|we are (?:looking for|hiring)|join our team|our staff|job (?:offers?|openings?)|vacanc(?:y|ies)|(?:wir|ich) suchen?(?! gemeinsam| (?:wir|mit))|unserem team|bewerb\p{L}+|(?:nous|on) recrut\p{L}+|buscamos (?:un|una|personal)|cerchiamo (?:un|una|personale)|wij zoeken|we zoeken een|(?:course|software|app|platform|training|workshop)s? (?:for|helps?|teach\p{L}*) (?:\p{L}+ )?(?:practitioners?|therapists?|professionals?|clinicians?)|(?:withdraw|revoke)[^.]{0,20} consent|consent to the (?:use|storage|processing)|einwilligung[^.]{0,30}widerruf\p{L}*|retirer[^.]{0,20} consentement|(?:retirar|revocar|revogar)[^.]{0,20} consentim\p{L}+|revocare[^.]{0,20} consenso|toestemming[^.]{0,20}intrekken|agree that you|reserve the right|behalten wir uns|your order|ihre bestellung)(?![\p{L}])|募集|採用/u
)

/** Said by a third person: in quotation marks, and nobody named who speaks here. */
const quoted = /^\s*["“”„«»‘「].*["“”«»’」]/
const isSaid = anyCase(
  /["“”«»’」],? *(?:\p{L}+ ){0,3}(?:says?|said|explains?|adds?|advises?|sagt|rät|erklärt|meint|dit|explique|conseille|dice|explica|aconseja|spiega|diz|zegt|vertelt|говорит|советует)(?![\p{L}])/u
)

/** What nobody says of their work with people: CVs, private life, invitations to press something, site words. */
const aside =
  /\b(?:(?:bachelor|master|doctor(?:ate)?)(?:['’]s)? (?:of|degree|in)|degrees? in|graduat(?:ed?|ing|ion)|diploma|university of|board[- ]certified|member of|trained at|training (?:from|at|includes?)|(?:received|completed|undertook) (?:\w+ )*?training|certified in|certification|licensed (?:in|by)|thank you for|(?:gives?|giving|holds?) (?:talks|lectures|workshops)|gratitude|daughters?|sons|(?:his|her|my|two|three) (?:children|kids|dogs?|cats?)|grew up|born in|fellowship|residency|internship|(?:enjoys|loves) (?:spending|cooking|travel|hiking|reading|running|the outdoors|camping)|in (?:his|her|their|my) (?:spare|free) time|spare time|hobbies|spending time with (?:his|her|my|their)|formations? (?:complémentaires?|continues?|en)|diplôm\w+|stages? (?:de|en|à)|ausbildung|fortbildung\w*|weiterbildung\w*|studium|formación|diplomad\w+|opleiding\w*|laure\w+|formação|formad[oa] (?:pel[oa]|em)|licenciad[oa] (?:em|en)|laureat[oa] (?:in|a)|egresad[oa] de|diplômée? (?:de|en)|afgestudeerd|lives (?:in|with)|married|her husband|his wife|click here|read more|learn more about|log ?in|download)\b/i
const urges = anyCase(
  /^(?:[–•*-]\s*)?(?:book|schedule|call|contact|click|visit us|see our|check out|find out|learn more|read|sign|register|download|follow us|get started|ready to|reach out|read|lesen sie|lisez|lee|leia|leggi|lees|please (?:contact|call|note that our office)|jetzt|buchen|rufen sie|vereinbaren|prenez rendez|appelez|reserva|llama|pide|maak een afspraak|prenota|agende|marque)(?![\p{L}])/u
)

/** What asks the reader to get in touch: the words before it only lead there. */
const invites = anyCase(
  /(?<![\p{L}])(?:feel free to (?:call|contact|reach|e-?mail|get|book)|(?:please |can |to |and )?(?:contact|call|e-?mail|text|message) (?:us|me|our (?:office|clinic|team|front)|the (?:office|clinic))|get in touch with (?:us|me)|reach out to (?:us|me)|get matched|give (?:us|me) a call|melden sie sich (?:gern\p{L}*|einfach)? ?(?:bei|telefonisch|per|unter)|rufen sie (?:mich|uns|gern)|kontaktieren sie|schreiben sie (?:mir|uns)|(?:contactez|appelez|écrivez)[- ](?:moi|nous)|n['’]hésitez pas à|(?:contáct\p{L}*|llám\p{L}*|escríb\p{L}*)(?:me|nos)|neem (?:gerust )?contact|contatta\p{L}*|entre em contato)(?![\p{L}])/u
)

/** Legal text and page furniture that says nothing of a person's way of working, and what was never filled in. */
export const isBoilerplate = (sentence: string): boolean =>
  boilerplate.test(sentence) ||
  standingTerms.test(sentence) ||
  ofLabels.test(sentence) ||
  toOthers.test(sentence) ||
  (quoted.test(sentence) && !isSaid.test(sentence)) ||
  isPlaceholder(sentence) ||
  /\[(?:bitte|please|à compléter)\b|^[^[]*\]/i.test(sentence)
/** A lower price for who orders again and again: a way to order, and no pressure. */
export const isSubscription = (sentence: string): boolean => bySubscription.test(sentence)
/** An invitation to get in touch. */
export const isInvitation = (sentence: string): boolean => invites.test(sentence)
/** A life, a training, an invitation: no statement of how someone works with people. */
export const isAside = (sentence: string): boolean =>
  aside.test(sentence) || urges.test(sentence) || /学会|認定医|学会員/.test(sentence)
