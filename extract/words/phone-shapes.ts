/**
 * How a country prints its own numbers where they begin neither with "+" nor with "0". On a page of that country such a
 * number on a line of its own is one to call, although no word says so.
 */
const shapes: Readonly<Record<string, RegExp>> = {
  ES: /^[6789]\d{2}(?:[\s.-]?\d{3}){2}$|^[6789]\d{2}(?:[\s.-]?\d{2}){3}$|^[89]\d[\s.-]\d{3}(?:[\s.-]?\d{2}){2}$/,
  PT: /^[29]\d{2}(?:[\s.-]?\d{3}){2}$|^2\d[\s.-]\d{3}[\s.-]\d{4}$/,
  IT: /^3\d{2}[\s./-]?\d{2,3}[\s.-]?\d{2,3}(?:[\s.-]?\d{2,3})?$/,
  BR: /^\(?\d{2}\)?\s?9?\s?\d{4}[-\s.]\d{4}$/,
  MX: /^\(?\d{2,3}\)?[\s.-]\d{3,4}[\s.-]\d{4}$/,
  CL: /^9[\s.-]?\d{4}[\s.-]?\d{4}$|^\(?2\)?\s?2\d{3}[\s.-]?\d{4}$/,
  CO: /^3\d{2}[\s.-]?\d{3}[\s.-]?\d{4}$/,
  PE: /^9\d{2}[\s.-]?\d{3}[\s.-]?\d{3}$/,
  AR: /^\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{4}$/,
  CR: /^[24678]\d{3}[\s.-]\d{4}$/,
  PL: /^\d{3}(?:[\s-]\d{3}){2}$|^\(?\d{2}\)?\s\d{3}\s\d{2}\s\d{2}$/,
  CZ: /^\d{3}(?:\s\d{3}){2}$/,
  DK: /^\d{2}(?:\s\d{2}){3}$/,
  NO: /^\d{2}(?:\s\d{2}){3}$|^[49]\d{2}\s\d{2}\s\d{3}$/,
  LU: /^\d{2}(?:\s\d{2}){2,3}$/,
  AU: /^1[38]00(?:\s?\d{3}){2}$|^13(?:\s?\d{2}){2}$/,
  NZ: /^0800(?:\s?\d{3}){2}$/,
  IN: /^[6-9]\d{4}[\s-]?\d{5}$/,
  RU: /^8[\s(-]*\d{3}[\s)-]*\d{3}[\s-]?\d{2}[\s-]?\d{2}$/
}

/** Whether a number is printed as one of these countries prints them. */
export const isNationalShape = (printed: string, countries: readonly string[]): boolean =>
  countries.some((country) => shapes[country]?.test(printed) ?? false)

export { shapes as nationalShapes }
