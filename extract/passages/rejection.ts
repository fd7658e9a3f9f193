const before =
  /\b(?:not?|n['’]t|never|without|nor|neither|cannot|isn['’]t|aren['’]t|don['’]t|doesn['’]t|rather than|instead of|beyond|no such|avoid|reduc(?:e|es|ing)|less|desire for|tired of|myth|beware|kein\w*|nicht|nie|ohne|statt|pas|sans|jamais|aucune?|ni|plutôt que|no|sin|nunca|geen|niet|zonder)\b[^.;:!?]{0,60}$/iu

/** Whether the words before a place in a sentence turn down what stands there. */
export const rejects = (sentence: string, index: number): boolean => before.test(sentence.slice(0, index))

const boilerplate =
  /individual results|results (?:may|will) vary|not (?:intended )?(?:as |to be )?(?:a )?substitute for (?:professional )?medical|food and drug administration|intended to diagnose|all rights reserved|cookies?\b|privacy policy|terms (?:of|and)|add to cart|javascript|sign up|subscribe|informational purposes|medical emergency|call 911|newsletter/i

/** Legal text and page furniture that says nothing of a person's way of working. */
export const isBoilerplate = (sentence: string): boolean => boilerplate.test(sentence)
