import type { CueTable } from './family'
import { everyday } from './fr-everyday'
import { partnership } from './fr-partnership'
import { practice } from './fr-practice'

/** French. */
export const fr: CueTable = {
  groups: {
    your: 'votre|vos|ton|ta|tes|leurs?|ses|du patient|de chacune?|de la personne|de chaque (personne|patient*|client*)|des patients',
    visit:
      'séances?|consultations?|rendez-vous|rdv|suivis?|bilans?|entretiens?|soins?|visites?|massages?|traitements?|cures?|ateliers?|forfaits?|honoraires|tarifs?',
    money: '# ?(€|euros?|eur|chf|francs)|(€|chf) ?#',
    time: "# ?h ?#?|# ?(à|-|–|ou)? ?#? ?(min\\.?|mn|minutes?|heures?)|une (demi-?)?heure( et demie| et quart)?|(deux|trois) heures|trois quarts d'heure",
    colleague:
      'médecins?|professionnel(le)?s?|thérapeutes?|praticien(ne)?s?|spécialistes?|confrères|soignante?s?|équipes?|psychologues?|kinésithérapeutes?|ostéopathes?|infirmi*|hôpita*|psychiatres?|diététicien*|sages?-femmes?',
    food: 'aliment*|nutrition*|manger|repas|diététique|assiette|mangez',
    sleep: 'sommeil|dormir|repos',
    move: 'activité physique|sport*|mouvement|exercices?|bouger|marche',
    calm: 'stress|relaxation|détente|respiration|méditation|émotions',
    habit: 'hygiène de vie|mode de vie|habitudes|quotidien*|rythme de vie'
  },
  families: [...partnership, ...practice, ...everyday]
}
