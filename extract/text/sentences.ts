import { remembered } from './remembered'

/** Cuts a paragraph into sentences; abbreviations, initials, decimals and amounts do not end one. */
export const sentences = remembered((text: string): readonly string[] =>
  text
    .split(
      /(?<=[.!?…]["”»’)]?)(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Ste|Jr|Sr|vs|etc|e\.g|i\.e|approx|inkl|ca|bzw|z\.B|Nr|No|p\.ex|M|Mme|max|min|Inc|Str|Dip|Dipl|Cert|Adv)\.)(?<!\b\p{Lu}\.)\s+(?=["“„«(]?[\p{Lu}\d¿¡])|(?<=[。！？])/u
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean)
)
