import type { FactRow } from '@/domain/comparison-facts'
import type { QualityId } from '@/domain/quality'
import type { SpecialistRow } from '@/domain/specialist'

type RowId = QualityId | SpecialistRow | FactRow
/** Rows that are no quality. */
type OtherRow = Exclude<RowId, QualityId>

/** A line under the name of a row that says what it asks. */
export const rowHints: Partial<Record<RowId, string>> = {
  'shared-power': 'Decisions shared, the last word mine',
  'my-story': 'Made for me, not from a cookbook',
  'daily-life': 'How I eat, sleep, move and feel',
  'being-heard': 'Is my story being heard?',
  'clear-expectations': 'How long, how much, what to look for',
  'fits-my-outlook': 'How they see the other things I do',
  'not-about-selling': 'Products help the work, they are not the work',
  'fair-exchange': 'Money, trade or barter',
  'open-to-options': 'Never “the only way”',
  'wider-web': 'Knows of the others, speaks with them',
  'ebb-and-flow': 'More when stormy, less when calm',
  'honest-about-limits': 'No quick fix, says “I do not know”',
  'trust-and-empathy': 'Can I be open here?',
  'same-goal': 'What we are working on',
  'way-of-working': 'How we go about it',
  'small-steps': 'One thing that can be done',
  respect: 'For me and for what I already do',
  'help-with-this': 'With what I came for'
}

/** Names of the rows that are no quality. */
export const rowNames: Record<OtherRow, string> = {
  respect: 'Respect',
  'help-with-this': 'Help with this',
  fees: 'Fees',
  estimate: 'What it may come to',
  where: 'Where',
  wait: 'Wait',
  languages: 'Languages',
  insurance: 'Insurance',
  accepting: 'Takes new people',
  standing: 'Training and licence, as of when',
  introduced: 'Who told me of them'
}

/** The question that a cell turns into while nothing is known there; those of the qualities stand with their ideas. */
export const rowQuestions: Record<OtherRow, string> = {
  respect: 'What would you like to know about what I already do?',
  'help-with-this': 'How often do you see someone with this?',
  fees: 'What does a visit cost, the first one and those after?',
  estimate: 'What might it cost until we know if it helps?',
  where: 'Where is it, and how do I get in?',
  wait: 'How long is the wait for a first visit?',
  languages: 'Which languages do you speak?',
  insurance: 'Which insurance do you take?',
  accepting: 'Do you take new people now?',
  standing: 'Where can I look up your licence?',
  introduced: 'Who else do you work with here?'
}
