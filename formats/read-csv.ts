const mostRows = 5000
const mostCells = 60
const longest = 4000

/**
 * Reads a table of values between commas, semicolons or tabs: whichever stands most often in its first line.
 * @returns its rows, the headings first; what has no end gives what could be read
 */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '')
  const between = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inQuotes = false
  // Remembered and not looked for at each quote: a cell may be as long as the file.
  let isBlank = true
  const endCell = () => {
    if (row.length < mostCells)
      row.push(
        cell
          .trim()
          .replace(/^'(?=[\s\u200B\uFEFF]*[=+\-@＝＋－＠])/, '')
          .slice(0, longest)
      )
    cell = ''
    isBlank = true
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length && rows.length < mostRows; at += 1) {
    const letter = text[at] ?? ''
    if (inQuotes) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') cell += text[(at += 1)] ?? ''
      else inQuotes = false
    } else if (letter === '"' && isBlank) {
      cell = ''
      isBlank = false
      inQuotes = true
    } else if (letter === between) endCell()
    else if (letter === '\n') endRow()
    else if (letter !== '\r') {
      cell += letter
      isBlank &&= letter.trim() === ''
    }
  }
  if (rows.length < mostRows) endRow()
  return rows
}

function separatorOf(text: string): string {
  const first = text.slice(0, 5000).split('\n')[0] ?? ''
  const counts = [',', ';', '\t'].map((one) => [one, first.split(one).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}

/** What a column of someone's table can be taken for. */
export const csvFields = [
  'name',
  'first',
  'last',
  'relation',
  'profession',
  'practice',
  'phones',
  'emails',
  'address',
  'website',
  'note'
] as const
export type CsvField = (typeof csvFields)[number]

/** How others call such columns. */
const called: Record<CsvField, RegExp> = {
  name: /^(full |display )?name$|^anzeigename$|^file as$/i,
  first: /^(first|given)[ -]?name|^vorname/i,
  last: /^(last|family)[ -]?name|^nachname|^familienname/i,
  relation: /relation|who they are|beziehung|wer .* f.r dich/i,
  profession: /job|title|profession|what they do|beruf|titel|t.tigkeit/i,
  practice: /organi[sz]ation|company|practice|where they work|firma|praxis|arbeitet/i,
  phones: /phone|mobile|tel|handy/i,
  emails: /mail/i,
  address: /address|street|adresse|stra(ss|ß)e/i,
  website: /web|url|homepage/i,
  note: /^notes?$|^notizen?$|comment/i
}

/** The first guess of what each column is; each but phones and e-mails is taken once. */
export function guessedColumns(headings: readonly string[]): (CsvField | '')[] {
  const taken = new Set<CsvField>()
  return headings.map((heading) => {
    const found = csvFields.find((field) => called[field].test(heading.trim()) && !taken.has(field))
    if (found && found !== 'phones' && found !== 'emails') taken.add(found)
    return found ?? ''
  })
}
