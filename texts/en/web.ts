/** Words of this room. */
export const web = {} as const
