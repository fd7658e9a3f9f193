/** Words that every page uses. */
export const general = {
  product: 'Care Web',
  undo: 'Undo',
  redo: 'Do it again',
  close: 'Close',
  remove: 'Remove',
  staysHere: 'Everything stays in this browser. No account, and nothing is sent anywhere.',
  fromPage: 'from the page',
  fromYou: 'from you',
  readFrom: {
    'json-ld': 'from the page’s own data',
    microdata: 'from the page’s own data',
    rdfa: 'from the page’s own data',
    microformats: 'from the page’s own data',
    meta: 'from the page’s head',
    link: 'from a link on the page',
    text: 'read from the page’s text'
  },
  noName: 'No name yet',
  sector: { professional: 'Professional care', family: 'Family & friends', community: 'Community' },
  ring: { closest: 'closest', close: 'close', 'further-out': 'further out' },
  kind: {
    practitioner: 'Practitioner',
    practice: 'Practice',
    product: 'Product',
    advice: 'Advice',
    supporter: 'Someone I know'
  }
} as const
