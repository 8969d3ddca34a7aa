/**
 * Words that say nothing of a place of care when others remain, folded: what joins words and what makes a wish a
 * sentence, in French, English and Dutch.
 */
const SMALL_WORDS = new Set(
  // French
  (
    'a au aux avec c ca ce ces cet cette d dans de des donc du elle en est et eux il ils j je l la le les ' +
    'leur lui m ma mais me mes moi mon n ne nos notre nous on ou par pas plus pour pourquoi qu que quel ' +
    'quelle quels quelles qui quoi s sa se ses si son sont sous sur t ta te tes toi ton tu un une vers vos ' +
    'votre vous y chez sans pres proche proches autour cote loin ici quelque part quelqu bonjour bonsoir ' +
    'merci svp stp plait ai as avez avoir avons ont suis etes etre sommes peut peux pouvez puis faut faudrait ' +
    'aide aider besoin besoins cherche chercher cherchons recherche trouver trouve veux voudrais voudrait ' +
    'aimerais adresse adresses numero numeros telephone tel contact liste lieu lieux endroit endroits comment ' +
    'quand combien vite maintenant aujourd hui soir demain nuit jour jours semaine habite habitons vit vis ' +
    'vivre parle parler parlent parlant mari fils fille frere soeur pere mere ami amie copain copine compagnon conjoint mien sien ' +
    // English
    'an and any are at by can find for from get have help how i in is it looking my near nearest need of or ' +
    'our please someone daughter brother sister husband wife the there to tonight us want we where who with ' +
    'you your speak speaks speaking ' +
    // Dutch
    'aan bij dit een er het hoe hulp ik kan kunnen mag met mijn naar om op uit van voor waar wat wie wij wil ' +
    'spreek spreekt spreken zoek zoeken zijn dichtbij dochter zoon man nodig'
  ).split(' '),
);

/** Whether a folded word says nothing by itself. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}
