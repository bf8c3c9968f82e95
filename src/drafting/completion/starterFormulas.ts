/**
 * Fixed formulas and set collocations of official writing that every clerk in China knows and any handbook lists.
 * They serve before a corpus is there and where it is thin. No sentence, no name, no figure.
 */
export const STARTER_FORMULAS: readonly string[] = '全面从严治党 为民服务'.split(' ');
