import { expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { loadHtml } from '../pages/load-page'

const read = (html: string) =>
  readPage(loadHtml(`<title>Contact</title><body>${html}`), 'https://practice.test/').practitioner.fields

it.each([
  ['beside one’s own', '<p>Bleeding at night? Ring the maternity ward on 03 546 1721.</p>', ['03 5550 0142']],
  ['a helpline', '<footer>Healthline 0800 611 116</footer>', ['03 5550 0142']],
  [
    'of a chamber that its line begins with',
    '<footer>Zuständige Kammer: Südkammer der Heilberufe, Beispielstr. 4, 3012 Bern, Tel. 03 5550 0777</footer>',
    ['03 5550 0142']
  ],
  [
    'of who built the site',
    '<footer>© Zorvina Quelpart – website by Pixel Fern 03 546 1721</footer>',
    ['03 5550 0142']
  ],
  [
    'of who built the site, behind a full stop',
    '<footer>© 2026 Zorvina Quelpart Ltd. Registered in England. Website by <a href="https://pixels.test/">Pixel Fern</a>, 01422 555019</footer>',
    ['03 5550 0142']
  ],
  [
    'of who stands in',
    '<p>If I am at a birth, the midwife who comes is Farah Lockwood, 07700 900517.</p>',
    ['03 5550 0142']
  ],
  ['of the switchboard', '<p>Switchboard of the polyclinic: tel. 03 546 1721</p>', ['03 5550 0142']],
  ['of a sister practice', '<aside>姉妹院：すぎのき整骨院 03-5550-0188</aside>', ['03 5550 0142']],
  ['that counts what a year granted', '<footer>Licença 00011/2015.</footer>', ['03 5550 0142']],
  ['on one’s own', '<p>On Fridays reach me at home on 03 546 1721.</p>', ['03 5550 0142', '03 546 1721']]
])('a number told of on the way, %s', (_which, html, phones) =>
  expect(read(`<h1>Zorvina Quelpart, ND</h1><p>Phone: 03 5550 0142</p>${html}`).phones).toEqual(phones)
)
it('a number that is free to all is not theirs behind the name of others', () =>
  expect(
    read(
      '<h1>Zorvina Quelpart, ND</h1><p>Phone: 575-555-0109</p><footer>Postpartum Support International 1-800-944-4773</footer>'
    ).phones
  ).toEqual(['575-555-0109']))
it('the nought of a house puts calls through to all; beside an own line it is left out', () => {
  const central = '<h1>Dr. med. Zorvina Quelpart</h1><p>030 23125-0</p>'
  expect(read(`${central}<p>Telefon: 030 23125-440</p>`).phones).toEqual(['030 23125-440'])
  expect(read(central).phones).toEqual(['030 23125-0'])
})
it('and it is kept where no other stands by itself', () =>
  expect(
    read('<h1>Zorvina Quelpart, ND</h1><p>To ask for a time please ring the house on 03 5550 0142.</p>')
      .phones
  ).toEqual(['03 5550 0142']))
