import { anyCase } from '../text/any-case'
/** Words in the name of a house that sells the goods of many makers. */
export const retailWords = anyCase(
  /shop|store|market|(?<!\p{L})(?:mall|outlet|depot)(?!\p{L})|pharma[ck]|apothe[kc]|chemist|drogerie|reformhaus|hofladen|kräuterh(?:of|aus)|health ?foods|parafarm|farm[aá]cia|droguería|herborister|herbol|magasin|boutique|tienda|botica|winkel|drogist|negozio|bottega|erboristeria|loja|drogaria|empório|薬局|薬店|ショップ|商店|약국|аптека/u
)
