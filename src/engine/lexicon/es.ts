import type { Lexicon } from "./lexicon";
import { words } from "./words";

/** Spanish: word lists of our own, for news copy. */
export const SPANISH: Lexicon = {
  functionWords: words(`
    el la los las lo un una unos unas al del este esta esto estos estas ese esa eso esos esas aquel aquella aquellos mi
    mis tu tus su sus nuestro nuestra nuestros nuestras cada todo toda todos todas otro otra otros otras mismo misma mismos
    algún alguno alguna algunos algunas ningún ninguno ninguna varios varias
    yo me mí conmigo tú te ti él ella ello se sí consigo nosotros nos vosotros os ellos ellas usted ustedes le les que
    quien quienes cual cuales cuyo cuya donde cuando como cuánto qué quién cuál dónde cuándo cómo algo nada alguien nadie
    soy eres es somos son era eran fue fueron sido ser será serán sería serían sea sean siendo estoy está están estaba
    estaban estuvo estado estar he has ha hemos han había habían haber habrá habría hay hubo haya puede pueden podía podrían
    podría poder debe deben debía debería deber va van iba iban tiene tienen tenía tenían tener
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
    y e o u pero sino ni si porque aunque mientras pues
    no nunca jamás también tampoco muy más menos mucho mucha muchos muchas poco pocos tan tanto ya aún todavía siempre
    aquí allí ahí así entonces luego después antes ahora casi apenas solo sólo además
  `),
  commonWords: words(`
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    dijo dice dicen decir dicho afirmó afirma aseguró asegura señaló señala explicó explica indicó indica añadió añade
    anunció anuncia informó informa declaró declara manifestó precisó agregó apuntó portavoz fuentes autoridades funcionario
    año años mes meses semana semanas día días hora horas minuto minutos tiempo hoy ayer mañana tarde noche lunes martes
    miércoles jueves viernes sábado domingo pasado pasada próximo próxima último última primer primero primera nuevo nueva
    nuevos nuevas gran grande grandes pequeño personas gente hombre hombres mujer mujeres país países ciudad mundo parte
    número final vez veces hacer hizo hace hacen dar dio llegar llegó
  `),
  sources: words(`según`),
  speechVerbs: words(`
    dijo dice afirmó aseguró señaló explicó indicó añadió anunció declaró manifestó precisó agregó apuntó preguntó respondió
    insistió advirtió lamentó sostuvo subrayó recordó
  `),
  certainty: {
    hedges:
      "podría podrían quizá quizás posiblemente probablemente aparentemente seguramente tal_vez al_parecer se_espera posible posibles probable probables",
    hearsay:
      "presuntamente supuestamente presunto presunta presuntos presuntas supuesto supuesta supuestos supuestas acusado_de acusada_de acusados_de sospechoso_de",
    veils:
      "si sería serían habría habrían debería deberían puede* quier* quiere* prev* plane* espera* esper* cree* creen parec* sospech* apunt* podido intent* pretend* amenaz* riesgo tem* posib* acaso casi duda* dudos*",
    voices:
      "dij* fuent* portavo* comunicado informe* inform* afirm* acus* neg* confirm* anunci* añad* sosten* cont* relat* palabras testig* fiscal* imputad* conden* denunci* coment* calific* admit* reconoc* pidió",
    bodies:
      "policía policías|hospital médicos|fiscalía fiscales|tribunal jueza juez|ejército|bomberos|empresa compañía|sindicato",
  },
  titles: words(`sr sra srta st mt dr dra d dña prof gral cnel lic ing arq sto sta fray mons`),
  beforeFigure: words(
    `lun mié jue vie sáb dom n núm no párr párrf art pág págs vol cap ene feb mar abr may jun jul ago sep sept oct nov dic aprox`,
  ),
  abbreviations: words(
    `ee.uu ee uu etc p.ej ej cía s.a s.l av avda c tel a.m p.m a.c d.c ss.mm u.s`,
  ),
  ordinalNouns: new Set(),
};
