import type { ComparisonRecords, Statement } from './compared'

/**
 * What the client noted of someone's tie that answers a row of a comparison: how the search for a place with them went is
 * the wait, and how they stand in their trade stands beside what their page says. It is changed on their page.
 */
export function statementsOfTies({
  partnerships
}: ComparisonRecords): (row: string, column: string) => Statement[] {
  const byColumn = new Map(partnerships.map((one) => [one.partnerId, one]))
  return (row, column) => {
    const { contacts = [], standings = [] } = byColumn.get(column) ?? {}
    if (row === 'wait')
      return contacts
        .toReversed()
        .flatMap(({ id, way, said, on }) =>
          said?.trim() || way === 'waiting-list' ? [noted(id, 'contact', [way, said], on)] : []
        )
    if (row === 'standing')
      return standings.flatMap(({ id, is, words, known, on }) =>
        is || words?.trim() ? [noted(id, 'standing', [is, words, known], on)] : []
      )
    return []
  }
}

/** The words of choices are the screen's; what stays with the client is private like all they noted. */
const noted = (id: string, name: string, value: (string | undefined)[], on?: string): Statement => ({
  id,
  from: 'own',
  text: '',
  field: { name, value: value.map((part) => part?.trim() ?? '') },
  tie: true,
  privacy: 'private',
  ...(on !== undefined && { on })
})
