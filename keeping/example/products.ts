import type { KeptPage } from './content'

const plainShelf = {
  name: 'Magnesium glycinate, 120 tablets',
  brand: 'Plain Shelf',
  currency: 'USD',
  availability: 'InStock',
  ingredients: ['Magnesium (as bisglycinate) 150 mg per tablet', 'Cellulose', 'Stearic acid'],
  servingSize: '2 tablets',
  seller: 'Main Street Pharmacy',
  sku: 'PS-4410'
}
const plainShelfText = `
  One hundred and twenty tablets, each with 150 mg of magnesium as bisglycinate. No colour, no sweetener, no gluten.
  The tablets are large; they have a line across the middle and may be broken.

  The label says: adults take two tablets with the evening meal. Ask your doctor or pharmacist first if you have
  trouble with your kidneys, if you are pregnant, or if you take antibiotics or medicine for your heart.

  [: Tell a surgeon that you take it before any operation.] Do not take more than the label says.

  You can collect it at the counter on Main Street. A pharmacist is there until seven and is glad to look through
  what else you take.
`

const fernwell = {
  name: 'Magnesium glycinate, 90 capsules',
  brand: 'Fernwell',
  currency: 'USD',
  ingredients: ['Magnesium (as bisglycinate) 120 mg per capsule', 'Capsule of cellulose'],
  servingSize: '2 capsules',
  seller: 'Alder Street Natural Medicine'
}
const fernwellText = `
  The magnesium that we keep on our own shelf: ninety capsules, 120 mg each, with nothing in them but a capsule.

  The label says: two capsules in the evening. People who can’t swallow tablets find these easier, since they can be
  opened over apple sauce.

  [-not-about-selling: Our dispensary carries Fernwell, and a part of the price keeps the sliding scale going.] You are
  not expected to buy it here. Ask us what to look for on another label and we write it down for you.
`

/** Things to take, wear or drink, as their pages and labels say. */
export const products: readonly KeptPage[] = [
  {
    clip: 'lamp-page',
    about: 'lamp',
    ago: 512,
    kind: 'product',
    url: 'https://lowlight.example/bedside-amber',
    title: 'Bedside lamp, amber | Lowlight',
    site: 'Lowlight',
    picture: 'lamp',
    fields: {
      name: 'Bedside lamp, amber light',
      brand: 'Lowlight',
      price: 32,
      currency: 'USD',
      availability: 'InStock',
      seller: 'Lowlight'
    },
    text: `
      A small lamp with a warm amber bulb and one dial. It goes down to about the brightness of a candle and does not
      hum.

      The page says that amber light is easier on the evening than white light. It also says, further down, that not
      everyone notices a difference and that it can be sent back within sixty days.

      Weighs as much as a cup of tea. The cord is two metres long and made of cloth.
    `,
    drew: 'For the wind-down hour. The ceiling light is like a dentist’s.'
  },
  {
    clip: 'cap-page',
    about: 'cap',
    ago: 866,
    kind: 'product',
    url: 'https://coldharbour-goods.example/cooling-cap',
    title: 'Cooling cap for head and neck',
    site: 'Coldharbour Goods',
    picture: 'cap',
    fields: {
      name: 'Cooling cap for head and neck',
      brand: 'Coldharbour',
      price: 28.5,
      currency: 'USD',
      availability: 'InStock',
      seller: 'Coldharbour Goods'
    },
    text: `
      A soft cap with gel in it, to be kept in the fridge. It covers the forehead, the temples and the back of the neck,
      and leaves the ears free.

      Keep it in the fridge and not in the freezer. Wear it for twenty minutes at most, then put it back. Do not wear it
      on skin that is numb.

      [: Buy two, said the person who told us about it, so that one is always cold.] One size fits most heads; a large
      one is on its way.
    `,
    drew: 'Three people in the circle had one on, with the cameras on, laughing.'
  },
  {
    clip: 'tea-page',
    about: 'tea',
    ago: 640,
    kind: 'product',
    url: 'https://kettleandcrate.example/ginger-loose',
    title: 'Ginger root, loose, 200 g',
    site: 'Kettle & Crate',
    fields: {
      name: 'Ginger root tea, loose',
      brand: 'Kettle & Crate',
      price: 9,
      currency: 'USD',
      ingredients: ['Dried ginger root'],
      seller: 'Kettle & Crate'
    },
    text: `
      Dried ginger root, cut small. Two hundred grams are about a hundred cups. Sharp, warm, no added flavour.

      Pour boiling water over a teaspoon of it and leave it for ten minutes. It gets hotter the longer it stands.

      Some people drink it when their stomach turns. If you take medicine that thins the blood, ask your pharmacist
      before you drink it every day.
    `,
    drew: 'Maya always has it in the car.'
  },
  {
    clip: 'pillbox-page',
    about: 'pillbox',
    ago: 300,
    kind: 'product',
    url: 'https://mainstreetpharmacy.example/pill-box-week',
    title: 'Pill box, seven days, two rows',
    site: 'Main Street Pharmacy',
    fields: {
      name: 'Pill box, seven days, two rows',
      price: 6.5,
      currency: 'USD',
      availability: 'InStock',
      seller: 'Main Street Pharmacy'
    },
    text: `
      Seven small lids for the morning, seven for the evening. The letters are raised, so that fingers can read them in
      the dark.

      The lids open with one thumb. It goes through the dishwasher. Keep it where children can’t reach it: it is made to
      be easy to open.
    `
  },
  {
    clip: 'fernwell-first',
    about: 'fernwell',
    ago: 51,
    kind: 'product',
    url: 'https://alderstreet.example/shelf/fernwell-magnesium',
    title: 'Fernwell magnesium | Alder Street shelf',
    site: 'Alder Street Natural Medicine',
    picture: 'jar',
    fields: { ...fernwell, price: 19, availability: 'InStock' },
    text: fernwellText,
    drew: 'Dana named it. She also named the price at the pharmacy.'
  },
  {
    clip: 'magnesium-page',
    about: 'magnesium',
    ago: 50,
    kind: 'product',
    url: 'https://mainstreetpharmacy.example/plain-shelf-magnesium',
    title: 'Plain Shelf magnesium glycinate, 120 tablets',
    site: 'Main Street Pharmacy',
    picture: 'bottle',
    fields: { ...plainShelf, price: 14 },
    text: plainShelfText,
    drew: 'The same thing for five dollars less, and on the way to work.'
  },
  {
    clip: 'sleeve-page',
    about: 'sleeve',
    ago: 38,
    kind: 'product',
    url: 'https://coldharbour-goods.example/knee-sleeve',
    title: 'Knee sleeve, knitted, size M',
    site: 'Coldharbour Goods',
    fields: {
      name: 'Knee sleeve, knitted, size M',
      brand: 'Coldharbour',
      price: 24,
      currency: 'USD',
      availability: 'InStock',
      ingredients: ['Nylon', 'Cotton', 'Elastane'],
      seller: 'Coldharbour Goods'
    },
    text: `
      A knitted sleeve that is tighter at the edges than in the middle. Measure around the knee, four fingers above it:
      thirty-six to forty centimetres is a medium.

      Wear it for walking and for stairs, and take it off to sleep. If the foot goes cold or tingles, take it off at
      once and choose a larger one.

      The page says that it gives warmth and a feeling of being held. It says nothing about healing, which we liked.
    `,
    drew: 'Ben wears one for his runs. It holds the knee when I carry Mum’s shopping.'
  },
  {
    clip: 'drops-page',
    about: 'drops',
    ago: 33,
    kind: 'product',
    url: 'https://sleepbetternow.example/deep-night-drops',
    title: 'Deep night drops, 30 ml',
    site: 'Sleep Better Now',
    fields: {
      name: 'Deep night drops',
      brand: 'Sleep Better Now',
      price: 59,
      currency: 'USD',
      availability: 'LimitedAvailability',
      seller: 'Sleep Better Now'
    },
    text: `
      The drops that come with our program, now also on their own. Thirty millilitres, a secret blend of nine plants.

      [-not-about-selling: Order today and get a second bottle for half the price.] Only a few are left.

      Ten drops under the tongue and you will notice it in the first night.
    `
  },
  {
    clip: 'fernwell-second',
    about: 'fernwell',
    ago: 8,
    kind: 'product',
    url: 'https://alderstreet.example/shelf/fernwell-magnesium',
    title: 'Fernwell magnesium | Alder Street shelf',
    site: 'Alder Street Natural Medicine',
    fields: { ...fernwell, price: 21, availability: 'InStock' },
    text: fernwellText
  },
  {
    clip: 'riboflavin-page',
    about: 'riboflavin',
    ago: 4,
    kind: 'product',
    url: 'https://mainstreetpharmacy.example/riboflavin-400',
    title: 'Riboflavin 400 mg, 60 capsules',
    site: 'Main Street Pharmacy',
    waits: true,
    fields: {
      name: 'Riboflavin 400 mg, 60 capsules',
      brand: 'Plain Shelf',
      price: 17.5,
      currency: 'USD',
      availability: 'InStock',
      ingredients: ['Riboflavin (vitamin B2) 400 mg per capsule'],
      servingSize: '1 capsule',
      seller: 'Main Street Pharmacy'
    },
    text: `
      Sixty capsules with 400 mg of riboflavin each, which is a good deal more than a meal holds.

      The label says: one capsule a day, with food. It colours the urine a bright yellow, which is no cause for alarm.

      [?clear-expectations: If you take it because somebody suggested it for headaches, ask them when to look back at
      it.] The pharmacist on Main Street keeps a calendar for that at the counter.
    `
  }
]
