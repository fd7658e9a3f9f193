import type { Weights } from '../candidates'

/**
 * What speaks for and against a telephone number, an e-mail or an address being the subject's own. A value is kept from
 * `enough` on; when in doubt it is left out: a wrong number is worse than none.
 */
export type ContactEvidence =
  | 'printed'
  | 'dialled'
  | 'structured'
  | 'labelled'
  | 'frame'
  | 'contact'
  | 'ownDomain'
  | 'full'
  | 'someoneElse'
  | 'operator'
  | 'otherHeading'
  | 'otherPerson'
  | 'foreignDomain'
  | 'sample'

export const contactWeights: Weights<ContactEvidence> = {
  printed: { weight: 1, because: 'it stands on the page as something to use' },
  dialled: { weight: 2, because: 'the page made a tel:, mailto: or map link of it' },
  structured: { weight: 2, because: 'structured data gives it to the subject by name' },
  labelled: { weight: 1, because: 'a word before it says what it is' },
  frame: { weight: 1, because: 'what header and footer repeat is the site’s own' },
  contact: { weight: 1, because: 'it stands under a heading such as Contact' },
  ownDomain: { weight: 3, because: 'an e-mail at the page’s own domain is theirs' },
  full: { weight: 1, because: 'an address with its street is one to go to' },
  someoneElse: { weight: -9, because: 'the words before it or its heading name another party' },
  operator: { weight: -9, because: 'in the frame of a directory it is the operator’s' },
  otherHeading: { weight: -4, because: 'the frame gives a number, and this one stands in a list of others' },
  otherPerson: { weight: -9, because: 'it stands beside the name of someone else' },
  foreignDomain: { weight: -3, because: 'beside an e-mail at the own domain one elsewhere is another’s' },
  sample: { weight: -9, because: 'a theme’s example address' }
}
export const enough = 1
