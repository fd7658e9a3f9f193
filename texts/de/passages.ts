import type { Catalogue } from '../catalogue'
import type { passages as english } from '../en/passages'

export const passages: Catalogue<typeof english> = {
  again: 'Stellen, die du hier behalten hast',
  lookingAgain: 'Sie werden auf der Seite gesucht…',
  notLooked: 'Die Seite ließ sich gerade nicht lesen. Ob sie noch dort stehen, ist nicht bekannt.',
  newWords: 'Der Wortlaut hat sich geändert',
  noLongerFound: 'Auf dieser Seite nicht mehr zu finden. Du hast sie noch.',
  notReached: 'In dem Teil dieser langen Seite, der sich lesen ließ, nicht zu finden.',
  movedWords: 'Dieselben Worte stehen an einer anderen Stelle der Seite',
  sameWords: (count: number) =>
    count === 1 ? '1 steht da, wie du sie behalten hast' : `${count} stehen da, wie du sie behalten hast`,
  keepNewWords: 'Auch den neuen Wortlaut behalten',
  keptNewWords: 'Beides ist behalten'
}
