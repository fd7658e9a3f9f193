/** Words of this room. */
export const person = {} as const
