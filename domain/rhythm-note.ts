/** Apart from the rest of a rhythm: the popup's first look needs this number and none of that. */
export const longestRhythmNote = 2000
