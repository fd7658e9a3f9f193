import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sharedWeb, type ShareableRows } from '@/domain/shared-web'
import { csvColumns, peopleAsCsv } from '@/formats/care-csv'
import { toFhir } from '@/formats/fhir'
import { fromTable, readForeignFile } from '@/formats/foreign-file'
import { markdownFiles, zipped } from '@/formats/markdown-folder'
import { guessedColumns, readCsv } from '@/formats/read-csv'
import { readVcards } from '@/formats/read-vcard'
import { toVcards } from '@/formats/vcard'

const at = '2026-11-21T10:00:00.000Z'
const times = { createdAt: at, changedAt: at }
/** Stands in every field that must stay. */
const secret = 'SENTINEL'
const rows = {
  people: [
    {
      ...times,
      id: 'ada',
      role: 'practitioner',
      name: 'Ada Möss; ND, "the first"',
      profession: 'Osteopath',
      practice: 'Alder Clinic',
      practiceId: 'alder',
      credentials: ['DO'],
      phones: ['+1 503 555 0148'],
      emails: ['ada@alder.example'],
      address: '4 Mill Lane\nLeeds',
      website: 'https://alder.example/ada',
      languages: ['en', 'Polish'],
      keys: [],
      sources: {}
    },
    { ...times, id: 'rosa', role: 'supporter', name: 'Rosa', relation: 'sister', keys: [], sources: {} },
    { ...times, id: 'ben', role: 'supporter', name: `${secret} Ben`, keys: [], sources: {} },
    { ...times, id: 'gone', role: 'supporter', name: secret, removedAt: at, keys: [], sources: {} }
  ],
  practices: [{ ...times, id: 'alder', name: '=Alder Clinic', keys: [], sources: {} }],
  partnerships: [
    ...['ada', 'alder'].map((partnerId) => ({
      ...times,
      id: `p-${partnerId}`,
      partnerId,
      sector: 'professional',
      ring: 'close'
    })),
    {
      ...times,
      id: 'p-rosa',
      partnerId: 'rosa',
      sector: 'family',
      ring: 'closest',
      whatFor: secret,
      iGive: secret,
      theyGive: secret,
      limits: secret,
      load: 'load',
      strained: true
    },
    { ...times, id: 'p-ben', partnerId: 'ben', sector: 'family', ring: 'close', private: true },
    { ...times, id: 'p-gone', partnerId: 'gone', sector: 'family', ring: 'close' }
  ],
  takings: [
    {
      ...times,
      id: 't-1',
      kind: 'takes',
      name: 'Magnesium',
      strength: '200 mg',
      how: 'in the evening',
      why: secret,
      suggestedBy: secret,
      since: '2026-10'
    },
    { ...times, id: 't-2', kind: 'takes', name: secret, leftOff: true }
  ],
  visits: [
    {
      ...times,
      id: 'v-1',
      personIds: ['ada'],
      on: '2026-12-03',
      time: '10:30',
      asks: [],
      heard: secret,
      hardToSay: secret,
      said: secret
    },
    { ...times, id: 'v-2', personIds: ['ben'], on: '2026-12-04', asks: [] }
  ],
  products: [{ ...times, id: 'm', name: 'Magnesium glycinate', brand: 'Fernwell', keys: [], sources: {} }],
  advice: [],
  expectations: [
    { ...times, id: 'e-1', personId: 'ada', kind: 'hope', what: 'To climb the stairs again' },
    { ...times, id: 'e-2', personId: 'ada', kind: 'hope', what: `${secret} hope` },
    { ...times, id: 'e-3', personId: 'ben', kind: 'hope', what: secret },
    { ...times, id: 'e-4', personId: 'ada', kind: 'cost', what: secret }
  ],
  clips: [
    ['c-1', 'ada'],
    ['c-2', 'ben'],
    ['c-3', '']
  ].map(([id, about]) => ({
    id,
    keptAt: at,
    about: about === '' ? [] : [about],
    reading: {
      kind: 'practitioner',
      page: { url: `https://alder.example/${about === 'ada' ? 'ada' : secret}`, title: 'Ada' },
      practitioner: { fields: {} }
    }
  }))
} as unknown as ShareableRows
const all = {
  withRelations: true,
  withTakings: true,
  withVisits: true,
  withPlaces: true,
  withThings: true,
  withPages: true,
  goalIds: new Set(['e-1', 'e-3', 'e-4'])
}
const web = sharedWeb(rows, all)
let ids = 0
const fhir = () => toFhir(web, { me: 'Me', title: 'My care team', now: at, newId: () => `id-${(ids += 1)}` })
const say = { sector: { professional: 'Professional care' }, ring: { close: 'close' } }
const headings = Object.fromEntries(csvColumns.map((one) => [one, one])) as Record<
  (typeof csvColumns)[number],
  string
>
const markdown = () =>
  markdownFiles(web, {
    folder: 'Care web',
    takings: 'What I take',
    visits: 'Visits',
    things: 'Things',
    pages: 'Pages',
    field: (one) => one,
    ...say,
    madeOn: 'As of today'
  })

describe('a copy for others', () => {
  it('lets nothing private out, whichever way', () => {
    const ways = [
      JSON.stringify({ ...web, leftOut: [] }),
      toVcards(web.people, '4.0'),
      toVcards(web.people, '3.0'),
      peopleAsCsv(web.people, headings, say),
      [...markdown()].flat().join('\n'),
      JSON.stringify(fhir())
    ]
    for (const way of ways) expect(way).not.toContain(secret)
    expect(web.leftOut).toEqual([`${secret} Ben`])
    expect(web.people.map(({ id }) => id).toSorted()).toEqual(['ada', 'alder', 'rosa'])
    const fewer = sharedWeb(rows, {
      withRelations: false,
      withTakings: false,
      withVisits: false,
      withPlaces: false,
      withThings: false,
      withPages: false,
      goalIds: new Set()
    })
    expect(JSON.stringify(fewer)).not.toMatch(
      /sister|Magnesium|2026-12-03|stairs|alder\.example\/ada"?,"keptAt/
    )
  })

  it('writes cards that are read again, of both versions, in lines that are short enough', () => {
    for (const version of ['4.0', '3.0'] as const) {
      const cards = toVcards(web.people, version)
      for (const line of cards.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const read = readVcards(cards)
      expect(read.find(({ name }) => name.startsWith('Ada'))).toMatchObject({
        name: 'Ada Möss; ND, "the first"',
        phones: ['+1 503 555 0148'],
        emails: ['ada@alder.example'],
        addresses: ['4 Mill Lane\nLeeds'],
        profession: 'Osteopath',
        practice: 'Alder Clinic',
        website: 'https://alder.example/ada'
      })
      expect(read.find(({ isPlace }) => isPlace)?.name).toBe('=Alder Clinic')
    }
  })

  it('makes no formula of a name in a table', () => {
    const table = peopleAsCsv(web.people, headings, say)
    expect(table).toContain("'=Alder Clinic")
    expect(readCsv(table).flat()).toContain('=Alder Clinic')
  })

  it('writes a note for each person that Obsidian reads, and the same zip each time', () => {
    const files = markdown()
    expect([...files.keys()]).toContain('Care web/Rosa.md')
    expect(files.get('Care web/Rosa.md')).toMatch(/^---\nname: "Rosa"\nsector: "family"\n/)
    const zip = zipped(files)
    expect(zipped(markdown())).toEqual(zip)
    expect(strFromU8(unzipSync(zip)['Care web/Rosa.md'] ?? new Uint8Array())).toBe(
      files.get('Care web/Rosa.md')
    )
  })

  it('keeps the rules of FHIR: addresses that are one each, people with their patient, a status for each', () => {
    const { entry = [], type } = fhir()
    const urls = entry.map(({ fullUrl }) => fullUrl)
    expect([type, new Set(urls).size]).toEqual(['collection', urls.length])
    const known = new Set(urls)
    const references = JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g)
    for (const [, reference] of references) expect(known.has(reference)).toBe(true)
    const kinds = entry.map(({ resource }) => resource?.resourceType)
    expect(kinds).toEqual(
      expect.arrayContaining([
        'Patient',
        'Practitioner',
        'PractitionerRole',
        'Organization',
        'RelatedPerson',
        'CareTeam',
        'MedicationStatement',
        'Appointment',
        'Goal',
        'DocumentReference'
      ])
    )
    const taken = entry.find(({ resource }) => resource?.resourceType === 'MedicationStatement')?.resource
    const goals = entry.filter(({ resource }) => resource?.resourceType === 'Goal')
    expect(goals.map(({ resource }) => resource)).toMatchObject([
      { description: { text: 'To climb the stairs again' } }
    ])
    expect(taken).toMatchObject({
      status: 'active',
      effectivePeriod: { start: '2026-10' },
      medicationCodeableConcept: { text: 'Magnesium, 200 mg' }
    })
  })
})

describe('files of other programs', () => {
  it('reads what a phone exports: groups, folded lines, several cards, quoted-printable', () => {
    const phone =
      'BEGIN:VCARD\nVERSION:3.0\nN:Vale;Juniper;;Dr.;\nFN:Dr. Juniper Vale\nORG:Harbor Clinic;Unit 2\nitem1.TEL;type=pref:(503) 555-0148\nitem1.X-ABLabel:Work\nitem2.ADR;type=WORK:;;4 Mill\n  Lane;Leeds;;LS1;UK\nitem3.URL;type=pref:https://harbor.example\nNOTE:First line\\nsecond\\, and more\nPHOTO;ENCODING=b;TYPE=JPEG:AAAA\nEND:VCARD\n' +
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg\nTEL;CELL:0171\nEND:VCARD\n' +
      'BEGIN:VCARD\nVERSION:3.0\nORG:Only a firm\nEND:VCARD\n'
    const file = readForeignFile(phone)
    expect(file.kind === 'cards' && file.brought).toEqual([
      {
        kind: 'supporter',
        name: 'Dr. Juniper Vale',
        practice: 'Harbor Clinic, Unit 2',
        phones: ['(503) 555-0148'],
        address: '4 Mill Lane, Leeds, LS1, UK',
        website: 'https://harbor.example',
        note: 'First line\nsecond, and more'
      },
      { kind: 'supporter', name: 'Jörg', phones: ['0171'] },
      { kind: 'practice', name: 'Only a firm' }
    ])
  })

  it('takes the columns of a table for what they are called, and leaves the rest to the person', () => {
    const file = readForeignFile(
      'First Name;Last Name;Mobile Phone;E-mail 1;Job Title;Shoe size\n"Juni;per";Vale;0171;j@x.example;Nurse;38\n;;;;;\n'
    )
    if (file.kind !== 'table') throw new Error(file.kind)
    const columns = guessedColumns(file.rows[0] ?? [])
    expect(columns).toEqual(['first', 'last', 'phones', 'emails', 'profession', ''])
    expect(fromTable(file.rows, columns)).toEqual([
      {
        kind: 'practitioner',
        name: 'Juni;per Vale',
        profession: 'Nurse',
        phones: ['0171'],
        emails: ['j@x.example']
      }
    ])
  })

  it('reads bookmarks as text, and no address that runs', () => {
    const file = readForeignFile(
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><H3 ADD_DATE="1">Health</H3><DL><p><DT><A HREF="https://alder.example/?a=1&amp;b=2" ICON="data:image/png;base64,AAAA">Alder &lt;b&gt;</A><DT><A HREF="javascript:alert(1)">bad</A></DL><p></DL><p>'
    )
    expect(file).toEqual({
      kind: 'bookmarks',
      brought: [{ kind: 'advice', name: 'Alder <b>', website: 'https://alder.example/?a=1&b=2' }]
    })
  })

  it('refuses what is none of them', () => {
    for (const text of ['', '\u0000\u0001', '<html></html>', '{"a":1}', 'just a line'])
      expect(readForeignFile(text).kind).toBe('unknown')
  })
})
