/** Someone or something out of a file of another program, before it is looked at and kept. */
export interface Brought {
  kind: 'practitioner' | 'practice' | 'supporter' | 'advice' | 'taking' | 'visit'
  name: string
  /** What the file calls them, where something else in it points to them. */
  key?: string
  relation?: string
  credentials?: string[]
  profession?: string
  specialties?: string[]
  practice?: string
  phones?: string[]
  emails?: string[]
  address?: string
  addresses?: string[]
  website?: string
  languages?: string[]
  note?: string
  /** Of what is taken. */
  form?: string
  strength?: string
  how?: string
  since?: string
  stopped?: string
  /** Of a visit: when and where, and with whom, by what the file calls them. */
  on?: string
  time?: string
  minutes?: number
  place?: string
  whom?: string[]
}

/** Largest file of another program that is read, in bytes. */
export const largestForeignFile = 20_000_000
/** So many can be brought in at once. */
export const mostBrought = 5000
/** Reading one takes a moment; what takes longer, in milliseconds, is no such file. */
export const longestReading = 20_000
