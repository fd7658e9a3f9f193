/**
 * Whether ten digits are a National Provider Identifier: they begin with 1 or 2 and their Luhn check digit is right when
 * "80840" is put before them. (CMS, Requirements for National Provider Identifier and NPI Check Digit)
 */
export function isNpi(digits: string): boolean {
  if (!/^[12]\d{9}$/.test(digits)) return false
  let sum = 0
  const all = `80840${digits}`
  for (let index = 0; index < all.length; index++) {
    const digit = Number(all[all.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The NPI that a text prints as one ("NPI", "National Provider Identifier"). */
export function npiIn(text: string): string | undefined {
  const match = /\b(?:NPI|National Provider Id\w*)\b[^\d]{0,24}(\d{10})(?!\d)/i.exec(text)
  return match?.[1] && isNpi(match[1]) ? match[1] : undefined
}
