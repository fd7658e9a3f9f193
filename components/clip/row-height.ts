/** What a row of the list of clips takes up until it was drawn once. */
export const usualRow = 67
