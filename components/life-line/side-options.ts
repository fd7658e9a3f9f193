import { eventSides } from '@/domain/life-event'
import { words } from '@/texts/ebb-words'

/** Where something happened, to choose from; saying nothing of it is a choice, too. */
export const sideOptions: { value: string; label: string }[] = [
  ...eventSides.map((value) => ({ value, label: words.lifeLine.sides[value] })),
  { value: '', label: words.lifeLine.sides.none }
]
