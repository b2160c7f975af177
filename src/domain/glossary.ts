import TERMS from '../../assets/words/glossary.json' with { type: 'json' };

/** One word for one thing, everywhere: on pages, in REST, GraphQL and files. `also`: other people's names for it. */
export { TERMS };

export const termId = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');
