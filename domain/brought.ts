/** Someone or something out of a file of another program, before it is looked at and kept. */
export interface Brought {
  kind: 'practitioner' | 'practice' | 'supporter' | 'advice'
  name: string
  relation?: string
  profession?: string
  practice?: string
  phones?: string[]
  emails?: string[]
  address?: string
  addresses?: string[]
  website?: string
  note?: string
}

/** Largest file of another program that is read, in bytes. */
export const largestForeignFile = 20_000_000
/** So many can be brought in at once. */
export const mostBrought = 5000
