/** What somebody wrote, with the stop that a sentence after it needs. */
export const sentence = (text: string): string =>
  /[.!?…。！？]["”“»)]*$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`
