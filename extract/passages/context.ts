import { anyCase } from '../text/any-case'
/** Someone who works with people, or whom they work with: the same cue in a text about a plant says nothing of anybody. */
const people = anyCase(
  /(?<![\p{L}])(?:i|we|my|our|us|me|you|your|yours|people|persons?|everyone|everybody|nobody|anyone|no one|women|men|children|families|patients?|clients?|she|he|her|his|dr|practitioners?|therapists?|homeopaths?|doctors?|counsell?ors?|osteopaths?|chiropractors?|acupuncturists?|midwi\p{L}+|naturopaths?|ich|wir|man|wer|jede[rnms]?|niemand\p{L}*|menschen?|mein\p{L}*|unser\p{L}*|uns|mir|sie|ihr\p{L}*|dich|dir|dein\p{L}*|patient\p{L}*|klient\p{L}*|on|personne|certain\p{L}*|je|j['’]|nous|mon|ma|mes|notre|nos|vous|votre|vos|tu|ton|ta|tes|chacun\p{L}*|chaque|nadie|quien\p{L}*|personas?|yo|mi|mis|nosotr\p{L}+|nuestr\p{L}+|te|tú|tus?|usted\p{L}*|su|sus|le|pacientes?|cliente\p{L}*|consultantes?|iemand|niemand|iedereen|mensen|wie|ik|wij|we|mijn|ons|onze|je|jij|jouw|u|uw|cliënt\p{L}*|patiënt\p{L}*|chi|nessuno|ognuno|persone|io|mio|mia|noi|nostr\p{L}+|ti|tuo|tua|lei|suo|sua|voi|vostr\p{L}+|pazient\p{L}+|quem|ninguém|alguém|pessoas?|eu|meu|minha|nós|noss\p{L}+|você\p{L}*|seus?|suas?|doutora?|я|мы|мой|моя|мои|мне|нас|наш\p{L}*|вы|вас|вам|ваш\p{L}*|ты|теб\p{L}*|клиент\p{L}*|пациент\p{L}*|человек\p{L}*|каждо\p{L}+)(?![\p{L}])|[\u3040-\u9fff\uac00-\ud7af]/u
)

/** How research, textbooks and labels talk: of substances and illnesses, not of anybody's work with people. */
const theory = anyCase(
  /(?<![\p{L}])(?:stud(?:y|ies)|researche?r?s?|trials?|scientists?|according to|found that|showed? that|suggests? that|(?:can|may|might|could) (?:also )?(?:help|reduce|cause|improve|increase|lead|support|promote|contribute|prevent)|risks? of|dos(?:e|es|age)|intake|\d+ ?(?:mg|mcg|µg|ml|g|iu)|supplements? (?:is|are|can|may)|antioxidants?|cells|clinical|ingredients?|products?|formula|capsules?|tablets?|infection|deficiency|studien?|laut|wirkstoff\p{L}*|études?|recherches|enquêtes?|selon|étude|estudios?|según|onderzoek\p{L}*|volgens|studi|secondo|estudos?|segundo|исследован\p{L}+|研究|연구)(?![\p{L}])/u
)

/** How an illness is described: what it does to somebody's days is no way of working. */
const illness = anyCase(
  /(?<![\p{L}])(?:symptoms?|difficulty|inability|loss of (?:interest|energy|appetite)|lack of|signs? of|have trouble with|since \p{L}+ times|tun sich|feelings of (?:guilt|worth)|can be replaced|diagnos\p{L}+ (?:with|of)|symptome?|anzeichen|schwierigkeiten|síntomas?|symptômes?|sintom[io]|klachten)(?![\p{L}])/u
)
/** Whoever speaks of their own work says I or we. */
const self = anyCase(
  /(?<![\p{L}])(?:i|we|my|our|us|me|ich|wir|mein\p{L}*|unser\p{L}*|je|j['’]|nous|mon|ma|mes|notre|nos|yo|mi|mis|nosotr\p{L}+|nuestr\p{L}+|ik|wij|mijn|ons|onze|io|noi|nostr\p{L}+|eu|meu|minha|nós|noss\p{L}+|я|мы|мой|моя|наш\p{L}*)(?![\p{L}])|私|当院|저희/u
)

/** Whether somebody speaks of themselves in it. */
export const saysI = (sentence: string): boolean => self.test(sentence)
export const isOfIllness = (sentence: string): boolean => illness.test(sentence)

/** A heading, a button, an item of a menu: a few words that end without a stop and hold no number. */
export function isFragment(sentence: string): boolean {
  if (/[.!…。！:;,]["”»’)]?$|\d|[\u3040-\u9fff\uac00-\ud7af]/.test(sentence)) return false
  return sentence.split(/\s+/).length <= 4
}

/** Part of a name: "the Center for Natural Health". Names of methods are no such names. */
export function isInName(printed: string, index: number, words: string): boolean {
  if (index === 0) return false
  const match = printed.slice(index, index + words.length)
  const long = match.split(/[\s-]+/).filter((word) => word.length > 3)
  if (long.length < 2 || !long.every((word) => /^\p{Lu}/u.test(word))) return false
  const isTitle = /^[^\p{L}]*(?:\p{Lu}[\p{L}'’]*[^\p{L}]*(?:\p{Ll}{1,3}[^\p{L}]+)*)+$/u.test(printed)
  return !isTitle
}

export const isBetweenPeople = (sentence: string): boolean => people.test(sentence)
export const isTheory = (sentence: string): boolean => theory.test(sentence)
