import type { KeptPage } from './content'

/** Those who look after other parts: counsellor, family doctor, neurologist, knee surgeon. */
export const otherPractitioners: readonly KeptPage[] = [
  {
    clip: 'leonie-first',
    about: 'leonie',
    ago: 1082,
    kind: 'practitioner',
    url: 'https://leoniemarsh.example/',
    title: 'Leonie Marsh, counsellor',
    site: 'Leonie Marsh',
    picture: 'leonie',
    fields: {
      name: 'Leonie Marsh',
      partyKind: 'person',
      credentials: ['LPC'],
      profession: 'Counsellor',
      specialties: ['Grief', 'Family carers', 'Living with illness'],
      phones: ['(503) 555-0142'],
      emails: ['leonie@leoniemarsh.example'],
      address: '9 Quarry Lane, Cedar Bend, OR',
      fees: ['50 minutes: $120', 'Two reduced places: $60'],
      insurance: ['Not billed; a receipt on request'],
      acceptingNew: true
    },
    text: `
      You do not need a reason that sounds large enough. People come because someone died, because someone did not,
      because they have looked after everyone for years and the car is the only place left to be sad in.

      [my-story: You tell it in the order in which it comes.] I have no form for the first hour. If you would like to
      sit for ten minutes and say nothing, that counts as well.

      [trust-and-empathy: I will not tell you to look on the bright side.] I may ask what the dark one is like.

      Now and then I say what I notice, and I may be wrong. [shared-power: You are the expert in your own life, and you
      are free to tell me so.]

      [ebb-and-flow: Many come weekly for a while, then every month, then not for a year.] The door stays open. A
      short call in between costs nothing.

      [?honest-about-limits: I cannot prescribe, and there are things that need more than talk.] When I think so I
      tell you, and I help you find the person.
    `,
    drew: 'The sentence about the car.'
  },
  {
    clip: 'haddad-page',
    about: 'haddad',
    ago: 1040,
    kind: 'practitioner',
    url: 'https://millpondpractice.example/team/haddad',
    title: 'Samir Haddad, MD | Mill Pond Family Practice',
    site: 'Mill Pond Family Practice',
    fields: {
      name: 'Samir Haddad',
      partyKind: 'person',
      credentials: ['MD'],
      profession: 'Family doctor',
      practice: 'Mill Pond Family Practice',
      phones: ['(503) 555-0105'],
      address: '30 Mill Pond Road, Cedar Bend, OR',
      languages: ['English', 'Arabic'],
      acceptingNew: false
    },
    text: `
      Dr. Haddad has looked after families in Cedar Bend for twenty-two years. He sees people of every age, and often
      three generations of one house.

      Appointments are fifteen minutes long. [clear-expectations: If you bring more than one thing, tell the desk and
      they will give you two in a row.] Please bring a list of all you take, also what needs no prescription.

      [wider-web: He is glad to read letters from other practitioners, whatever their school.] Ask them to write to
      the practice, or bring the letter with you.

      Test results are put on the portal within three days. If one needs a talk, you get a call and not a message.

      The practice takes no new patients at present, apart from family of those who are here already. For urgent
      questions call before eleven. In an emergency call your local number.
    `,
    since: 'Spoke with the desk: two appointments in a row really is all right.'
  },
  {
    clip: 'voss-page',
    about: 'voss',
    ago: 702,
    kind: 'practitioner',
    url: 'https://northgateneurology.example/voss',
    title: 'Petra Voss, MD | Northgate Neurology',
    site: 'Northgate Neurology',
    fields: {
      name: 'Petra Voss',
      partyKind: 'person',
      credentials: ['MD'],
      profession: 'Neurologist',
      practice: 'Northgate Neurology',
      specialties: ['Headache', 'Migraine'],
      phones: ['(503) 555-0156'],
      address: '700 Northgate Avenue, Floor 4, Portland, OR',
      insurance: ['Most plans; referral needed'],
      acceptingNew: true
    },
    text: `
      Dr. Voss leads the headache clinic at Northgate. The first appointment takes thirty minutes, later ones fifteen.

      [daily-life: Please bring a record of your headache days over at least two months.] A calendar with crosses is
      enough. Note what you took on which day, since that changes what we can suggest.

      [?open-to-options: We talk through medicines for attacks, medicines for prevention, and what people do without
      either.] Which of them you would like to begin with is a talk and not a test.

      Scans are not part of every visit. We say when we think one is called for and what it could and could not show.

      Waiting times for a first appointment are long at present, about ten weeks. If your headaches change suddenly, do
      not wait for us: call your family doctor or your local emergency number.
    `,
    drew: 'Dr. Haddad wrote the referral. Ten weeks.'
  },
  {
    clip: 'harbor-house',
    about: 'harbor',
    ago: 76,
    kind: 'practitioner',
    url: 'https://harborjoint.example/',
    title: 'Harbor Joint Clinic',
    site: 'Harbor Joint Clinic',
    fields: {
      name: 'Harbor Joint Clinic',
      partyKind: 'organization',
      phones: ['(503) 555-0175'],
      emails: ['appointments@harborjoint.example'],
      address: '18 Harbor Way, Portland, OR',
      website: 'https://harborjoint.example/',
      insurance: ['Most plans'],
      acceptingNew: true
    },
    text: `
      Harbor Joint Clinic looks after knees, hips and shoulders: surgeons, physiotherapists and a nurse who calls you
      on the second day.

      About half of those who come to us with a knee go home with exercises and a date to come back. [open-to-options:
      An operation is one of the things we can talk about, and waiting is another.]

      Parking is level with the entrance and the first hour is free. The tram stops at Harbor Way. If someone drives
      you, they are welcome in the room.

      You get a summary of the visit in plain words on the same day, on paper if you prefer paper. [shared-power: If
      something in it is not what you remember, tell us and we change it.]
    `,
    drew: 'Dr. Haddad named two clinics. This one says “waiting” out loud.'
  },
  {
    clip: 'brandt-page',
    about: 'brandt',
    ago: 70,
    kind: 'practitioner',
    url: 'https://harborjoint.example/surgeons/brandt',
    title: 'Ilse Brandt, MD | Harbor Joint Clinic',
    site: 'Harbor Joint Clinic',
    picture: 'brandt',
    fields: {
      name: 'Ilse Brandt',
      partyKind: 'person',
      credentials: ['MD', 'FACS'],
      profession: 'Orthopedic surgeon',
      practice: 'Harbor Joint Clinic',
      specialties: ['Knee', 'Meniscus'],
      phones: ['(503) 555-0175'],
      address: '18 Harbor Way, Portland, OR',
      languages: ['English', 'German'],
      acceptingNew: true
    },
    text: `
      I operate on knees, and I send more people away than I operate on. Before we speak of a date I would like to see
      you walk, and to hear what you want to be able to do in a year.

      [same-goal: “Get down on the floor with my grandson” tells me more than a picture of the joint.]

      [clear-expectations: At the first visit I draw what I think is torn, what could be done, and what happens if we
      do nothing.] You take the drawing home. There is no form to sign on that day.

      I do not look after sleep, food or moods, and I will not pretend to. [honest-about-limits: If those are the
      larger part of it, I am not the right person, and I say so.] Tell me who is, and I write to them.

      [-fair-exchange: Missing an appointment without a call costs seventy-five dollars.] A call on the same morning is
      enough.
    `,
    drew: '“I send more people away than I operate on.”'
  },
  {
    clip: 'harbor-team',
    ago: 6,
    kind: 'practitioner',
    url: 'https://harborjoint.example/physiotherapy',
    title: 'Knee and hip physiotherapy: who you will meet',
    site: 'Harbor Joint Clinic',
    waits: true,
    fields: {},
    people: [
      { name: 'Hanna Osei', credentials: ['DPT'], role: 'Knee physiotherapist' },
      { name: 'Luc Arnaud', credentials: ['DPT'], role: 'Physiotherapist' },
      { name: 'Wen Castellan', role: 'Physiotherapy assistant' }
    ],
    text: `
      Three of us share the bright room on the ground floor. You keep one person for the whole course, unless you ask
      for another.

      Hanna Osei looks after knees before and after an operation. Luc Arnaud looks after hips and backs. Wen
      Castellan shows the exercises a second and a third time, and calls you in the week between.

      [?small-steps: Three exercises that you do are more to us than ten that you don’t.] We choose them with you, from
      what your day already holds: the stairs at work, the kettle, the bus stop.

      [?being-heard: Tell us when it hurts and when it bores you.] Both are reasons to change something.
    `
  },
  {
    clip: 'corin-page',
    about: 'corin',
    ago: 33,
    kind: 'practitioner',
    url: 'https://sleepbetternow.example/corin-hale',
    title: 'Corin Hale, sleep coach',
    site: 'Sleep Better Now',
    fields: {
      name: 'Corin Hale',
      partyKind: 'person',
      profession: 'Sleep coach',
      phones: ['(971) 555-0188'],
      fees: ['Twelve weeks: $1,480', 'Paid in one sum: $1,290']
    },
    text: `
      Twelve weeks that change your nights. You get a call each Monday, a plan each Tuesday and messages in between.

      [-not-about-selling: Special offer until Sunday: pay in one sum and the wristband is yours.] Places go quickly.

      The program includes a wristband, an app and a set of drops. The plan is the same for everyone, since sleep is
      the same for everyone.

      I left a job in sales when I found out how to sleep, and I have not had a poor night since.
    `,
    drew: 'Three bad nights in a row.'
  }
]

/** Pages of groups that hold her. */
export const communityPages: readonly KeptPage[] = [
  {
    clip: 'choir-page',
    about: 'choir',
    ago: 612,
    kind: 'practitioner',
    url: 'https://tuesdaychoir.example/',
    title: 'Tuesday choir, Cedar Bend',
    site: 'Tuesday choir',
    fields: {
      name: 'Tuesday choir',
      emails: ['hello@tuesdaychoir.example'],
      address: 'Old Library, Cedar Bend'
    },
    text: `
      We meet on Tuesdays at seven in the Old Library. Nobody has to read music, and nobody has to sing alone.

      [: If you are tired, come and sit in the back row and let it go past you.] Several of us have done a whole winter
      that way.

      There is tea at eight. We ask for five dollars, or nothing, or a cake. In June and December we sing for whoever
      comes, with the windows open when the weather allows it.

      The room is on the ground floor. There is a ramp at the side, chairs with arms, and a door that closes softly if
      you would like to leave early.
    `
  },
  {
    clip: 'circle-page',
    about: 'circle',
    ago: 870,
    kind: 'practitioner',
    url: 'https://migrainecircle.example/',
    title: 'The migraine circle',
    site: 'Migraine circle',
    fields: { name: 'Migraine circle', emails: ['circle@migrainecircle.example'] },
    text: `
      We are about twenty people who meet online on the first Thursday of the month. The camera may stay off. The
      lights may stay off, too.

      [: We do not give advice unless somebody asks for it.] Mostly we say how the month was. It is a relief to say it
      where nobody suggests drinking more water.

      Nobody sells anything here, and nobody is from a company. [not-about-selling: If you sell something for headaches,
      this is not your circle, and we mean that kindly.]

      There is no list of members and nothing is recorded. Come once, come for years, stay away for a summer. A new
      link goes out two days before.
    `
  }
]
