/** An amount with its currency as printed: "$280", "65 euros", "1.250,00 €", "CHF 120.–", "¥3,500", "22,000円". */
export const money =
  /(?:(?:US|CA|AU|NZ|MX|A|C)?\$|€|£|₹|¥|₩|₡|₪|R\$|zł|\b(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY|KRW|SEK|NOK|DKK|CRC|MXN|BRL|PLN|CZK|HUF|ZAR|SGD|HKD|COP|CLP|ARS|Rs|Euro)\b\.?|\bR(?=\s?\d{3}(?!\d?[A-Za-z])|\s?\d{1,2}[.,]\d\d\b|\s\d \d{3}\b)|\bS?Fr\.(?=\s?\d{2,}(?!\d*\s?[–-]\s?\d+\s?(?:Uhr|h\b))))\s?\d{1,3}(?:[.,' ’\u202f\u00a0]?\d{3})*(?:[.,]\d{1,2})?(?!\d)(?:\s?(?:,-|\.–|,–))?|(?<![\d.,])\d{1,4}€\d{2}(?!\d)|(?<![\d.,])\d{1,3}(?:[.,' ’\u202f\u00a0]?\d{3})*(?:[.,]\d{1,2})?\s?(?:,-|,–)?\s?(?:€|£|\$|₽|zł|円|元|원|руб|Kč|Ft\b|kr\b|euros?\b|EUR\b|CHF\b|USD\b|GBP\b|dollars?\b|pounds?\b|Franken\b|Fr\.)|(?<![\d.,:])\d{2,5}:-(?![\d-])/i

/** All amounts of a text. */
export const amountsIn = (text: string): string[] => text.match(every) ?? []
const every = new RegExp(money.source, 'gi')
