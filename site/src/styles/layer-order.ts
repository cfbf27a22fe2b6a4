/**
 * The cascade's order, lowest first. It must be the first style of a page, and bundlers put component styles
 * before imported ones, so the layout prints it by itself.
 */
export const layerOrder = '@layer reset, tokens, base, prose, components, utilities, print;';
