import type { CueTable } from './family'
import { everyday } from './es-everyday'
import { partnership } from './es-partnership'
import { practice } from './es-practice'

/** Spanish. */
export const es: CueTable = {
  groups: {
    your: 'tus?|sus?|vuestr[ao]s?|del paciente|de cada (persona|paciente|uno|cliente)|de los pacientes',
    visit:
      'sesi(ón|ones)|consultas?|visitas?|citas?|tratamientos?|terapias?|masajes?|seguimientos?|entrevistas?|valoraci(ón|ones)|honorarios?|tarifas?',
    money: '(€|\\$|₡|usd|mxn|s/\\.?) ?#|# ?(€|euros?|eur|dólares|pesos|usd|colones|soles)',
    time: '# ?(-|–|a|o|y)? ?#? ?(min\\.?|minutos?|horas?|h)|(una|dos|media) horas?( y media)?',
    colleague:
      'médic[oa]s?|profesional(es)?|terapeutas?|especialistas?|colegas|psicólog[oa]s?|psiquiatras?|fisioterapeutas?|equipos?|nutricionistas?|enfermer[oa]s?|hospital(es)?',
    food: 'aliment*|nutrición|nutricional|dietas?|comida|comer',
    sleep: 'sueño|dormir|descanso',
    move: 'ejercicios?|actividad física|movimiento|deporte|caminar',
    calm: 'estrés|relajación|meditación|respiración|emociones',
    habit: 'estilo de vida|hábitos|rutinas?|vida diaria|día a día'
  },
  families: [...partnership, ...practice, ...everyday]
}
