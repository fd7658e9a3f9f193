import { wordList } from './word-list'

/** Words of what somebody does in a practice, by language, lower case: "Clinical Director" under a portrait is no name. */
export const roles: Readonly<Record<string, string>> = {
  en: 'director manager receptionist owner founder co-founder reception principal senior junior lead assistant coordinator administrator administration administrative specialist clinician trainee intern apprentice bookkeeper biller billing nurse doctor president chief officer executive front desk host supervisor technician technologist scribe',
  de: 'leitung praxisleitung inhaber inhaberin empfang sekretariat geschäftsführer geschäftsführerin geschäftsführung auszubildende azubi fachkraft angestellte anmeldung verwaltung medizinische fachangestellte praxismanagerin',
  fr: 'directeur directrice gérant gérante responsable accueil secrétaire secrétariat fondateur fondatrice assistante collaborateur collaboratrice remplaçant remplaçante associé associée stagiaire',
  es: 'directora director coordinador coordinadora recepción recepcionista fundador fundadora gerente responsable auxiliar administración administrativa becaria',
  nl: 'praktijkhouder eigenaar eigenaresse oprichter assistent assistente receptie receptioniste stagiair stagiaire waarnemer praktijkmanager leidinggevende',
  it: 'titolare responsabile direttore direttrice fondatore fondatrice segreteria segretaria accoglienza amministrazione collaboratore collaboratrice tirocinante',
  pt: 'diretor diretora coordenador coordenadora recepção receção recepcionista rececionista fundador fundadora sócio sócia gerente responsável administrativa estagiária'
}

export const roleWords = wordList(...Object.values(roles))
