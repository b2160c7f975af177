import TERMS from '../../assets/words/glossary.json' with { type: 'json' };

/**
 * The terms of the dataset, the same on pages, in REST,
 * GraphQL and files. `also` lists synonyms used elsewhere.
 */
export { TERMS };

/** Anchor of a term. */
export const termId = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');
