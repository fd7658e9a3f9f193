/** The fixture pages, each with the address that it is read under. The people in them are invented. */
export const fixturePages: { file: string; url: string }[] = [
  { file: 'graph.html', url: 'https://willowbend-medicine.test/team/ada-mossgrove/' },
  { file: 'microdata.html', url: 'https://fernhill.test/products/calm-root' },
  { file: 'plain.html', url: 'https://thackeray-therapy.test/fees.html' },
  { file: 'praxis.html', url: 'https://naturheilpraxis-lindenau.test/impressum' },
  { file: 'honoraires.html', url: 'https://castanede.test/tarifs' },
  { file: 'team.html', url: 'https://harrowgate.test/team' },
  { file: 'supplement.html', url: 'https://kraeuterhof.test/produkte/d3' },
  { file: 'plain-supplement.html', url: 'https://greenmeadow.test/item/220' },
  { file: 'article.html', url: 'https://slowgarden.test/rest' },
  { file: 'clobbered.html', url: 'https://featherstone.test/about' }
]
