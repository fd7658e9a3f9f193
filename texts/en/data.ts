/** Words of this room. */
export const data = {} as const
