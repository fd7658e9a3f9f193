const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ntilde: 'ñ',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£'
}

/** Plain text from a value that was written as HTML inside of JSON: tags dropped, entities decoded. */
export function plainText(value: string): string {
  const text = /<[a-z/!]/i.test(value) ? value.replace(/<[^<>]{0,2000}>/g, ' ') : value
  if (!text.includes('&')) return text.replace(/\s+/g, ' ').trim()
  return text
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
      (whole, hex: string, decimal: string, name: string) => {
        if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
        const code = hex ? parseInt(hex, 16) : Number(decimal)
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
      }
    )
    .replace(/\s+/g, ' ')
    .trim()
}
