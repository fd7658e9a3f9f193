/** Files as other programs write them, one of each kind, and what breaks whoever reads them. */

const at = { reference: 'Practitioner/ida' }
export const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resourceType: 'Practitioner',
      id: 'ida',
      name: [{ prefix: ['Dr.'], given: ['Ida'], family: 'Berg' }],
      telecom: [
        { system: 'phone', value: '0171' },
        { system: 'url', value: 'https://berg.example' }
      ],
      address: [{ line: ['4 Mill Lane'], city: 'Leeds', postalCode: 'LS1' }],
      qualification: [{ code: { text: 'MD' } }],
      communication: [{ coding: [{ display: 'German' }] }]
    },
    {
      resourceType: 'RelatedPerson',
      id: 'rosa',
      name: [{ text: 'Rosa' }],
      relationship: [{ text: 'sister' }]
    },
    {
      resourceType: 'Organization',
      id: 'clinic',
      name: 'City Clinic',
      telecom: [{ system: 'email', value: 'a@b.example' }]
    },
    {
      resourceType: 'PractitionerRole',
      practitioner: at,
      organization: { reference: 'Organization/clinic' },
      code: [{ coding: [{ display: 'Neurologist' }] }],
      specialty: [{ text: 'Headache' }]
    },
    {
      resourceType: 'MedicationStatement',
      medicationCodeableConcept: { text: 'Magnesium' },
      dosage: [{ text: 'one at night' }],
      effectivePeriod: { start: '2026-03', end: '2026-04-01' }
    },
    {
      resourceType: 'Appointment',
      description: 'Second visit',
      start: '2026-06-03T10:00:00Z',
      end: '2026-06-03T10:50:00Z',
      participant: [{ actor: at }]
    },
    {
      resourceType: 'CareTeam',
      participant: [{ member: { reference: 'RelatedPerson/rosa' }, role: [{ text: 'carer' }] }]
    },
    {
      resourceType: 'DocumentReference',
      content: [{ attachment: { url: 'https://alder.example', title: 'Rest' } }]
    },
    { resourceType: 'Observation', code: { text: 'not for here' } }
  ].map((resource) => ({ resource }))
}

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`
export const whole = {
  cards:
    lines(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Vale;Juniper;;Dr.;',
      'FN:Dr. Juniper Vale',
      'ORG:Harbor Clinic;Unit 2',
      'item1.TEL;type=pref:(503) 555-0148',
      'item1.X-ABLabel:Work',
      'ADR;type=WORK:;;4 Mill',
      '  Lane;Leeds;;LS1;UK',
      'URL:https://harbor.example',
      String.raw`NOTE:First line\nsecond\, and more`,
      'END:VCARD'
    ) +
    lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=',
      ' Berg',
      'TEL;CELL:0171',
      'END:VCARD'
    ),
  bookmarks:
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3 ADD_DATE="1">Health</H3>\n<DL><p><DT><A HREF="https://alder.example/?a=1&amp;b=2" ICON="data:image/png;base64,AAAA">Alder &lt;b&gt;</A>\n<DT><A HREF="javascript:alert(1)">bad</A></DL><p></DL><p>\n',
  table: lines(
    'First Name;Last Name;Mobile Phone;E-mail 1;Job Title;Website;Address;Notes',
    '"Juni;per";Vale;0171;j@x.example;Nurse;https://vale.example;"4 Mill Lane\nLeeds";Met at the choir',
    "=1+1;Berg;+49 171;;;javascript:alert(1);;'-2"
  ),
  calendar: lines(
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-TIMEZONE:Europe/Berlin',
    'BEGIN:VEVENT',
    'UID:one@x.example',
    'DTSTART;TZID=Europe/Berlin:20260603T100000',
    'DURATION:PT50M',
    String.raw`SUMMARY:Visit\, with Ida`,
    'LOCATION:City Cli',
    ' nic',
    'RRULE:FREQ=WEEKLY',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20260604T080000Z',
    'DTEND:20260604T090000Z',
    'SUMMARY:Another',
    'END:VEVENT',
    'END:VCALENDAR'
  ),
  health: JSON.stringify(bundle)
} as const
export type Kind = keyof typeof whole

/** What breaks readers: marks of each format, words that are no plain keys, and much of one thing. */
export const splinters = [
  '"',
  "'",
  ';',
  ':',
  ',',
  '\\',
  '\\n',
  '=',
  '=\r\n',
  '\r\n ',
  '\n',
  '\t',
  '\u0000',
  '\uFEFF',
  '\u202E',
  '\uD800',
  '&',
  '&amp;',
  '&#x3c;',
  '<',
  '>',
  '<A HREF="',
  '</DL>',
  '{',
  '}',
  '[',
  ']',
  '[[[[',
  'null',
  '1e999',
  '-0',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '"__proto__":{"a":1},',
  'javascript:alert(1)',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'DTSTART:99999999T999999Z\r\n',
  'DURATION:P999999999W\r\n',
  '2026-13-45',
  '"resourceType":"constructor",',
  ...[
    '"',
    ';',
    ':',
    '\\',
    '=',
    '=20',
    '&amp;',
    '<DL>',
    '\n ',
    'a',
    '[',
    '{"a":',
    ';A=b',
    ';A="b"',
    '\\;',
    '-1',
    ' '
  ].map((one) => one.repeat(20_000))
] as const
