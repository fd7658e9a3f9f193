/** Groups of the palette that hold what was found; what stands in kept texts is looked through in the room of clips. */
export const foundHere = ['people', 'things', 'clips', 'passages', 'notes', 'visits', 'weighing'] as const
export const paletteGroups = ['rooms', 'deeds', ...foundHere] as const
