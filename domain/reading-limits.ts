/**
 * How much of a page is kept. Apart from the schemas, so that the reader that is injected into pages can know the limits
 * without carrying the schema library with it.
 */

/** The longest single value, in characters: a line that a person can read. */
export const longestLine = 600
/** The longest list of values: what a person can look over. */
export const longestList = 60
/** The longest main text, in characters: a long book chapter; what is beyond is said to be cut. */
export const longestText = 400_000
/** How much of a page kept passages are looked for in, in characters. */
export const longestSearched = 1_200_000
/** The longest line that is typed; who has more to say has a note. */
export const longestTypedLine = 2000
