import { language } from './language'

/**
 * A price as a shop would print it: "$24.50"; a number without a currency, or with one that nobody knows, as it stands.
 * @param currency ISO 4217
 */
export function priceInWords(price: number, currency: string | undefined): string {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency))
    return [String(price), currency].filter(Boolean).join(' ')
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol'
  }).format(price)
}
