import fc from 'fast-check'
import { sharedWeb, type SharedWeb } from '@/domain/shared-web'
import { vectors } from '../e2e/pages/vectors'

const at = '2026-11-21T10:00:00.000Z'

/** Markup, formulas, ends of lines and of values, names of files: what some program would take for more than words. */
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...vectors('http://hostile.example')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '=1+1',
      `=cmd|' /C calc'!A0`,
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1+1',
      '\r=1+1',
      '\n=1+1',
      ' =1+1',
      '＝1+1',
      '",=1+1',
      '";=1+1;"',
      '"\r\n=1+1',
      "'=1+1",
      'Ada\r\nTEL:666',
      'Ada\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Else',
      'Ada\u2028TEL:666',
      'Ada\u0085TEL:666',
      'Ada\r\nEND:VEVENT\r\nATTACH:http://hostile.example/x',
      'Ada\\',
      'Ada\\n;,',
      '---\nname: else\n---',
      '"\nother: yes',
      '../../../etc/passwd',
      String.raw`..\..\Startup\run.bat`,
      'con',
      'NUL.txt',
      '__proto__',
      '.',
      '',
      'a'.repeat(300),
      '[Ada](javascript:alert(1))',
      '![](http://hostile.example/pixel.png)',
      '![[Else]] [[Else]]',
      '%%hidden%% ==marked== $\\href{javascript:alert(1)}{x}$',
      '```dataviewjs\nalert(1)\n```',
      '`= this`',
      '<https://hostile.example>',
      '- [ ] not mine'
    )
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }
)
const addresses = fc.oneof(
  hostile,
  fc.constantFrom(
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://ada.example/',
    'ada.example'
  )
)
const list = fc.array(hostile, { maxLength: 3 })
const hostilePerson = fc.record({
  kind: fc.constantFrom('practitioner', 'practice', 'supporter'),
  role: fc.constantFrom('practitioner', 'supporter'),
  name: hostile,
  relation: hostile,
  credentials: list,
  profession: hostile,
  practice: hostile,
  specialties: list,
  phones: list,
  emails: list,
  address: hostile,
  addresses: list,
  website: addresses,
  languages: list
})
/** Webs in which every word is meant to be more than a word, as far as they may go out in a copy for others. */
export const hostileWeb = fc
  .record({
    people: fc.array(hostilePerson, { minLength: 1, maxLength: 4 }),
    words: fc.array(hostile, { minLength: 6, maxLength: 6 }),
    address: addresses
  })
  .map(({ people, words: [how, place, thing, title, hope, taken], address }): SharedWeb => {
    const base = { createdAt: at, changedAt: at, keys: [], sources: {} }
    const ids = people.map((_one, index) => `p${index}`)
    const reading = {
      kind: 'practitioner',
      page: { url: address, title },
      practitioner: { fields: {}, sources: {} }
    }
    const web = {
      people: people.map(({ kind: _kind, ...one }, index) => ({ ...base, ...one, id: `p${index}` })),
      practices: [{ ...base, name: title, address: place, id: 'place' }],
      partnerships: [...ids, 'place'].map((partnerId) => ({
        ...base,
        id: `t${partnerId}`,
        partnerId,
        sector: 'professional',
        ring: 'close'
      })),
      takings: [{ ...base, id: 'iron', kind: 'takes', name: taken, how, strength: thing, form: place }],
      visits: [{ ...base, id: 'seen', personIds: ids, on: '2099-03-12', time: '10:30', place }],
      products: [{ ...base, id: 'salt', name: thing, brand: how }],
      advice: [{ ...base, id: 'rest', title, author: hope }],
      expectations: [{ ...base, id: 'hope', personId: 'p0', kind: 'hope', what: hope }],
      clips: [{ ...base, id: 'kept', keptAt: at, about: ['p0'], reading }]
    }
    return sharedWeb(web as never, {
      withRelations: true,
      withTakings: true,
      withVisits: true,
      withPlaces: true,
      withThings: true,
      withPages: true,
      goalIds: new Set(['hope'])
    })
  })
