import type { Catalogue } from '../catalogue'
import type { search as english } from '../en/search'

const number = (count: number) => count.toLocaleString('de-DE')

export const search: Catalogue<typeof english> = {
  label: 'In allem suchen, was du behalten hast',
  placeholder: 'Suche in dem, was du behalten hast',
  placeholderOf: (clips: number) =>
    clips === 1 ? 'Suche in deinem 1 Fundstück' : `Suche in deinen ${number(clips)} Fundstücken`,
  clear: 'Die Suche leeren',
  count: (count: number, hasMore: boolean) =>
    count === 0
      ? 'Nichts gefunden'
      : count === 1
        ? 'Eine Sache gefunden'
        : hasMore
          ? `${count} Dinge gezeigt, und mehr wurde gefunden`
          : `${count} Dinge gefunden`,
  more: 'Mehr zeigen',
  moreOf: (group: string) => `Mehr zeigen: ${group}`,
  begins: 'Einen Moment, dein Notizbuch wird aufgeschlagen…',
  nothing: 'Nichts hier enthält diese Worte.',
  nothingHint:
    'Versuch es mit weniger Worten oder dem Anfang eines Wortes. Namen dürfen ungefähr geschrieben sein. Was du entfernt hast, wird nicht durchsucht.',
  looking: (done: number, total: number) =>
    `Worte in behaltenen Texten: ${number(done)} von ${number(total)} sind schon zu finden.`,
  stop: 'Nicht weiter durchsehen',
  left: (done: number, others: number) =>
    `Angehalten. Worte in ${number(done)} behaltenen Texten sind zu finden, die in ${number(others)} anderen noch nicht.`,
  goOn: 'Weiter durchsehen',
  notPossible: 'Die Suche ließ sich gerade nicht öffnen. Was du behalten hast, ist unberührt.'
}
