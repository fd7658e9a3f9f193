/** Whether digits are a GTIN-8, -12, -13 or -14 with its check digit right. (GS1 General Specifications, 7.9) */
export function isGtin(digits: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 ? 3 : 1)
  }
  return sum % 10 === 0
}
