import type { SuitsField } from './suits'

/** The practical rows of every comparison, below the qualities. Their ids are stable: observations point to them. */
export const factRows = [
  'fees',
  'estimate',
  'where',
  'wait',
  'languages',
  'insurance',
  'accepting',
  'standing',
  'introduced'
] as const
export type FactRow = (typeof factRows)[number]
export const isFactRow = (id: string): id is FactRow => factRows.some((one) => one === id)

/** The fields of a person or practice that speak in a row, in the order they are shown. */
export const fieldsOfFact = {
  fees: ['fees'],
  where: ['address', 'addresses'],
  languages: ['languages'],
  insurance: ['insurance'],
  accepting: ['acceptingNew'],
  standing: ['credentials']
} as const satisfies Partial<Record<FactRow, readonly string[]>>

/** Which lines of "What suits me" stand beside a row. */
export const suitsBeside: Readonly<Record<string, readonly SuitsField[]>> = {
  fees: ['money'],
  where: ['distance', 'access', 'energy'],
  wait: ['time'],
  languages: ['language'],
  'fits-my-outlook': ['outlook']
}
