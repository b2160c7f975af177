/** Words of other languages that speak of the tiers or the watch list. */
export const FOREIGN = new Set(
  'nivel niveau categoria categorie stufe lista vigilancia trata tratta traite menschenhandel livello nivell trafico tier-3-liste traffico surveillance humaine etats uberwachungsliste kategorie rang'.split(
    ' ',
  ),
);
export const ENGLISH = new Set(
  'the of on to was were and by have has been from it with after that report'.split(' '),
);
