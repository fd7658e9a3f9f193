/**
 * Titles that stand before a name, by language, as parts of an expression; a full stop after them is allowed by whoever
 * joins them. A new one goes into its language's line.
 */
export const honorifics: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Prof(?:essor)?',
    'Dr',
    'DR',
    'Doctor',
    'Mr',
    'Mrs',
    'Ms',
    'Miss',
    'Mx',
    'Rev',
    'Sister',
    'Smt',
    'Shri',
    'Sri',
    'Vaidya'
  ],
  de: [
    '(?:Univ\\.-?|apl\\.\\s?)Prof',
    'Dr(?:\\.in|\\.ⁱⁿ)',
    'D?Dr\\.?(?:\\s?(?:med|phil|rer|nat|dent|vet|univ|habil|h\\.c|psych|scient|sc|hum|biol)\\.?)+',
    'DDr',
    'Doktor',
    'Herr',
    'Frau',
    '[Dd]ipl\\.-?\\s?\\p{L}+\\.?(?:\\s?\\((?:FH|Univ\\.?)\\))?',
    '(?:M?Mag|Mag\\.\\s?a|Mag\\.ª|Mag\\.\\(FH\\))',
    'Ing',
    'lic\\.\\s?phil'
  ],
  fr: ['Docteur', 'Docteure', 'Dre', 'Pr', 'Mme', 'Mlle', 'Me', 'M(?=\\.)', 'Monsieur', 'Madame'],
  es: [
    'Dra',
    'Lic',
    'Licd[oa]',
    'Lcd[oa]',
    'Lda',
    'Ldo',
    'Sr',
    'Sra',
    'Srta',
    'Don',
    'Doña',
    'Mtr[oa]',
    'Psic',
    'Ps(?=\\.)',
    'L\\.\\s?N',
    'L\\.\\s?F(?:\\.?T)?',
    'D(?=\\.)',
    'Dña',
    'Nut',
    'Klg[oa]'
  ],
  nl: ['Drs', 'Dhr', 'Mevr', 'Mw', 'Ir'],
  it: ['Dott', 'Dott\\.ssa', 'Dr\\.ssa', 'Prof\\.ssa', 'Dottor(?:e|essa)?', 'Sig', 'Sig\\.ra', 'Signora'],
  pt: ['Dr\\.ª', 'Sr\\.ª', 'Dona', 'Enf\\.?ª?', 'Profª', 'Dout(?:or|ora)', 'Psi']
}

/** One expression for a title at the beginning of a text that a name follows. */
export const honorificAtStart = new RegExp(
  `^(?:${Object.values(honorifics)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')})[.ª]{0,2}\\s+(?=\\p{Lu})`,
  'u'
)

/** Titles that only people of a learned profession carry: they make two words a name for certain. */
export const learned =
  /^(?:Prof|D?Dr|DR|Doctor|Docteur|Doktor|[Dd]ipl|Lic|Lcd|Ld[ao]|M?Mag|Dott|Dout|Drs|Mtr|Psic|L\.|Nut|Klg|Enf|lic)/
