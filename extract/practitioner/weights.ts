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
  | 'disowned'
  | 'foreignDomain'
  | 'sample'
  | 'otherDesk'
  | 'ownName'
  | 'linkedAway'
  | 'inPassing'

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
  disowned: { weight: -9, because: 'its sentence says that it is no longer used, or not for this' },
  foreignDomain: { weight: -3, because: 'beside an e-mail at the own domain one elsewhere is another’s' },
  sample: { weight: -9, because: 'a theme’s example address' },
  otherDesk: {
    weight: -9,
    because: 'a mailbox for applicants or the press is not for whoever looks for care'
  },
  ownName: { weight: 3, because: 'a mailbox that spells first and last name is theirs, wherever it is' },
  linkedAway: {
    weight: -9,
    because: 'it stands behind a link that leads to another’s site, and says whose it is'
  },
  inPassing: {
    weight: -9,
    because:
      'another number stands by itself as theirs, and this one is only told of in a sentence, or a helpline’s'
  }
}
export const enough = 1

/** The places that can name whom a page is about. */
export type NamePlace =
  | 'structured'
  | 'title'
  | 'laterInTitle'
  | 'identity'
  | 'firstHeading'
  | 'titledInFirstHeading'
  | 'heading'
  | 'headingAside'
  | 'boldLine'
  | 'line'
  | 'introduction'
  | 'openIntroduction'
  | 'titledInProse'
  | 'lettersInProse'
  | 'lettersBeginProse'
  | 'beside'
  | 'inParts'
  | 'pictured'
  | 'professionBehind'
  | 'inMail'
  | 'inAddress'

/** How much each place speaks for a person; the heaviest mention of every place counts. */
export const nameWeights: Weights<NamePlace> = {
  structured: { weight: 3, because: 'structured data describes a person of that name' },
  title: { weight: 5, because: 'the title begins with it' },
  laterInTitle: { weight: 4, because: 'a later part of a title is often the site’s owner' },
  identity: { weight: 3, because: 'the site calls itself so' },
  firstHeading: { weight: 6, because: 'the first heading says what the page is about' },
  titledInFirstHeading: { weight: 5, because: 'the first heading has it with a title, among other words' },
  heading: { weight: 3, because: 'a part of the page is about them' },
  headingAside: { weight: 1.5, because: 'side columns and feet name people on every page' },
  boldLine: { weight: 2, because: 'a line of its own, in bold or in the page’s head' },
  line: { weight: 1, because: 'a line of its own' },
  introduction: { weight: 4, because: '“My name is …” leaves no doubt' },
  openIntroduction: { weight: 2, because: 'after “I am …” anything could follow' },
  titledInProse: { weight: 1.5, because: 'running text names them with a title' },
  lettersInProse: { weight: 1, because: 'running text names them with letters behind the name' },
  lettersBeginProse: {
    weight: 2.5,
    because:
      '“Ada Moss, ND, has worked …”, “Ada Moss is a naturopath” is how pages tell of whom they are about'
  },
  beside: {
    weight: 1.5,
    because: 'a profession or letters stand beside it: whoever works here is named so'
  },
  inParts: { weight: 2.5, because: 'one part of a line is the name, and the next says what they are' },
  pictured: { weight: 1, because: 'the words to a picture are a name: mostly it shows whose page it is' },
  professionBehind: { weight: 1.5, because: 'running text says what they are right behind the name' },
  inMail: { weight: 2.5, because: 'the page’s e-mail begins with their name: whoever answers is named so' },
  inAddress: { weight: 3, because: 'the page’s address holds the surname' }
}
