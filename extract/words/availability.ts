import { anyCase } from '../text/any-case'

/** What stands before it: a mark, "currently". */
export const beforeStock = anyCase(
  /^[^\p{L}\d]+|(?:currently|zurzeit|derzeit|momentan|aktuell|leider|actuellement|actualmente|momenteel|al momento|no momento|temporairement|temporarily|vorübergehend|tijdelijk|temporalmente)\s/gu
)
/** Whether the page says that it cannot be had, or can. */
export const outOfStock =
  /^(?:out of stock|sold out|unavailable|nicht (?:verfügbar|auf lager)|ausverkauft|rupture(?: de stock)?|en rupture(?: de stock)?|épuisé|agotado|sin stock|esaurito|non disponibile|esgotado|indisponível|uitverkocht|niet op voorraad|品切れ|在庫切れ|在庫なし|売り切れ|품절|нет в наличии)(?: (?:online|in store|right now|at the moment|currently))?\W*$/i
export const inStock = anyCase(
  /^(?:(?:availability|verfügbarkeit|disponibilité|disponibilidad|disponibilità|disponibilidade)\s*:?\s*)?(?:\d+ )?(?:in stock|auf lager|vorrätig|sofort (?:lieferbar|versandfertig|verfügbar)|(?:derniers?|últimos?|ultimi|only|nur noch|encore) .{0,14}(?:en stock|in stock|auf lager|en existencias|disponibili)|só restam \d+ em estoque|lieferbar|en stock|en existencias|en inventaire|op voorraad|in voorraad|disponible|disponibile|in magazzino|disponível|em estoque|em stock|(?:usually )?ships (?:in|within) \d+|beschikbaar|leverbaar|i lager|på lager|skladem|disponibilità immediata|pront[ao] (?:consegna|entrega)|(?:only|just|nur noch|solo quedan?|quedan|plus que|nog maar|rimangono|restam|noch) (?:sólo |solo |apenas |pocas? |poucas? )?(?:\d+|piezas|unidades|few)(?: (?:left|stück|unidades|exemplaires|stuks|pezzi|piezas|remaining|items?))|在庫あり|残り(?:わずか|\d+[個点枚本]?)|재고 있음|в наличии)(?![\p{L}])/u
)
