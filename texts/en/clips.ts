/** Words of this room. */
export const clips = {} as const
