import type { KeptPage } from './content'

const dana = {
  name: 'Dana Whitfield',
  partyKind: 'person',
  credentials: ['ND'],
  profession: 'Naturopathic doctor',
  practice: 'Alder Street Natural Medicine',
  specialties: ['Sleep', 'Migraine', 'Food and digestion'],
  phones: ['(503) 555-0190'],
  emails: ['dana@alderstreet.example'],
  address: '214 Alder Street, Cedar Bend, OR',
  languages: ['English', 'Spanish'],
  insurance: ['A form to send to your insurer'],
  acceptingNew: true
} as const
const lists = { credentials: ['ND'], specialties: [...dana.specialties], phones: [...dana.phones] }
const rest = { emails: [...dana.emails], languages: [...dana.languages], insurance: [...dana.insurance] }

const aboutDana = `
  I have kept a practice on Alder Street for fourteen years. Before that I was a school cook, and I still want to
  know what a week of meals looks like before I say a word about diet.

  The first visit lasts seventy-five minutes. [being-heard: For most of it you talk and I listen.] Please do not
  bring a summary. Begin wherever you like.

  [shared-power: You decide what we try and what we leave for later.] I say what I think and why, and you are
  welcome to disagree with me. Some of the good turns in this room began with a no.

  [clear-expectations: Most people give a new plan six to eight weeks before we judge it together.] We put the
  date in both our diaries. If nothing has changed by then I say so, and we stop or look elsewhere.

  [?wider-web: With your consent I write to your family doctor when something changes.] Nobody gets well alone, and
  I would rather be one of several than the only one.

  [-not-about-selling: Our dispensary carries the supplements I recommend.] You are free to buy them wherever you
  like, and I will tell you what to look for on the label.

  [honest-about-limits: I may not be the one who finds it.] With chest pain, sudden changes or anything that needs a
  scan I send you to your physician the same day.
`

/** The pages of Alder Street: the house itself, Dana Whitfield over two and a half years, and Tomás Rey. */
export const alderStreet: readonly KeptPage[] = [
  {
    clip: 'dana-first',
    about: 'dana',
    ago: 932,
    kind: 'practitioner',
    url: 'https://alderstreet.example/dana-whitfield',
    title: 'Dana Whitfield, ND | Alder Street Natural Medicine',
    site: 'Alder Street Natural Medicine',
    picture: 'dana',
    fields: {
      ...dana,
      ...lists,
      ...rest,
      fees: ['First visit, 75 minutes: $210', 'Follow-up, 45 minutes: $95']
    },
    text: aboutDana,
    drew: 'The school cook. Someone who has fed three hundred children may have a feeling for an ordinary week.'
  },
  {
    clip: 'dana-migraine',
    about: 'dana',
    ago: 931,
    kind: 'practitioner',
    url: 'https://alderstreet.example/dana-whitfield/migraine',
    title: 'How I work with migraine | Dana Whitfield, ND',
    site: 'Alder Street Natural Medicine',
    fields: { name: dana.name, practice: dana.practice, phones: [...dana.phones] },
    text: `
      People who come with migraine have usually read more than I have. So I do not start with a list of foods.

      [daily-life: I start with the evenings: when you eat, when the screen goes off, who is awake in the house.] Two
      or three weeks of that, on one line a day, tell both of us more than a form.

      [small-steps: Then we change one thing, and only one.] If we change four and the month is better, neither of us
      knows what to thank. If the month is worse, neither of us knows what to drop.

      I do not take anybody off their prescription. If you would like to talk about it, we talk about it with the
      person who wrote it, and I am glad to be on that call.

      [?honest-about-limits: Some people have been coming for years and still have migraine.] They tell me that the days in
      between have become larger. I write that here because you might be hoping for something else, and you would be
      right to ask me about it.
    `,
    since: 'One line a day. I lasted four months, which is a record.'
  },
  {
    clip: 'alder-house',
    about: 'alder',
    ago: 925,
    kind: 'practitioner',
    url: 'https://alderstreet.example/',
    title: 'Alder Street Natural Medicine',
    site: 'Alder Street Natural Medicine',
    fields: {
      name: 'Alder Street Natural Medicine',
      partyKind: 'organization',
      phones: ['(503) 555-0190'],
      emails: ['desk@alderstreet.example'],
      address: '214 Alder Street, Cedar Bend, OR',
      website: 'https://alderstreet.example/',
      languages: ['English', 'Spanish'],
      fees: ['Sliding scale from $60, four places a month'],
      acceptingNew: true
    },
    text: `
      We are four practitioners in an old house with a step-free door on the garden side. The bus stops across the
      street. If stairs are hard for you, say so when you call and we put you in the front room.

      [fair-exchange: Four places a month are on a sliding scale from sixty dollars, and nobody asks for papers.] If
      the price stands between you and a visit, ask at the desk or write to us, whichever is easier.

      The waiting room is kept dim and quiet on purpose. There is no music and no screen. You may lie down.

      [wider-web: Bring a friend, a sister, whoever helps you remember what was said.] There is a second chair in every
      room.

      We are not here for emergencies. In one, call your local number. For everything else the desk picks up between
      nine and four, Tuesday to Friday, and calls back on the same day.
    `,
    drew: 'The dim waiting room. I could have cried.'
  },
  {
    clip: 'tomas-first',
    about: 'tomas',
    ago: 421,
    kind: 'practitioner',
    url: 'https://alderstreet.example/tomas-rey',
    title: 'Tomás Rey, LAc | Alder Street Natural Medicine',
    site: 'Alder Street Natural Medicine',
    picture: 'tomas',
    fields: {
      name: 'Tomás Rey',
      partyKind: 'person',
      credentials: ['LAc'],
      profession: 'Acupuncture',
      practice: 'Alder Street Natural Medicine',
      specialties: ['Neck and shoulder', 'Headache', 'Recovery after injury'],
      phones: ['(503) 555-0190'],
      emails: ['tomas@alderstreet.example'],
      address: '214 Alder Street, Cedar Bend, OR',
      languages: ['English', 'Spanish', 'Portuguese'],
      fees: ['First visit, 60 minutes: $110', 'Return visit, 45 minutes: $80'],
      acceptingNew: true
    },
    text: `
      I trained as a nurse and worked nights on a ward for nine years. I came to acupuncture as a patient, with a
      shoulder that would not lift, and stayed for the training.

      [way-of-working: I tell you what I am about to do, then I do it, then I leave you to rest.] Most people feel very
      little. Some feel heavy afterwards and would rather not drive, so plan for a slow half hour.

      After four visits we look at it together. [?clear-expectations: If you can’t say what is different, we stop, and you
      owe me nothing for the talk.]

      [ebb-and-flow: You do not have to come every week to be a patient of mine.] Come in the hard stretches. Stay away
      in the good ones. I keep your notes, and we go on where we were.

      Tell me what you take and who else is looking after you, as far as you like. If there is a new lump, a fever or
      a numb hand, I will send you to a doctor before I open a single needle.
    `,
    drew: 'A nurse. And “stay away in the good ones” made me laugh.'
  },
  {
    clip: 'dana-second',
    about: 'dana',
    ago: 402,
    kind: 'practitioner',
    url: 'https://alderstreet.example/dana-whitfield',
    title: 'Dana Whitfield, ND | Alder Street Natural Medicine',
    site: 'Alder Street Natural Medicine',
    fields: {
      ...dana,
      ...lists,
      ...rest,
      fees: ['First visit, 75 minutes: $225', 'Follow-up, 45 minutes: $95']
    },
    text: aboutDana
  },
  {
    clip: 'dana-third',
    about: 'dana',
    ago: 9,
    kind: 'practitioner',
    url: 'https://alderstreet.example/dana-whitfield',
    title: 'Dana Whitfield, ND | Alder Street Natural Medicine',
    site: 'Alder Street Natural Medicine',
    fields: {
      ...dana,
      ...lists,
      ...rest,
      emails: ['dana.whitfield@alderstreet.example'],
      fees: [
        'First visit, 75 minutes: $225',
        'Follow-up, 45 minutes: $105',
        'Sliding scale from $60, ask at the desk'
      ]
    },
    text: aboutDana
  }
]
