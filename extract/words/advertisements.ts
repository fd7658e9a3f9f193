import { anyCase } from '../text/any-case'

/** What a shop or a page's seller of space calls a place for sale, among the classes and ids of its elements. */
const placeForSale =
  /(?:^| )(?:advert|ads?(?:by|-| |$)|sponsor|werbung|anzeige|publicit|publicid|reclame|pubblicit)/

/** The label that stands before what somebody paid for: "Anzeige: …", "[Werbung] …", "Sponsored by …". */
const label = anyCase(
  /^[\W_]*(?:(?:advertisement|advertorial|sponsored(?: (?:content|post))?|anzeige|werbung|publicité|contenu sponsorisé|publicidad|contenido patrocinado|advertentie|pubblicità|contenuto sponsorizzato|publicidade|conteúdo patrocinado|広告|スポンサー)(?=\W*$|\s*[:：|–—\]）)】])|(?:sponsored by|promoted by|gesponsert von|sponsorisé par|patrocinado por|gesponsord door|sponsorizzato da)(?=\s))/u
)

/**
 * Whether a line was paid for by somebody else: no part of what a page says, whatever it promises.
 * @param marks what its surroundings are called, as `surroundings.ts` collects it
 * @param text the line itself
 */
export const isAdvertisement = ({ marks, text }: { marks: string; text: string }): boolean =>
  placeForSale.test(marks) || label.test(text)
