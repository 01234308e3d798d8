// Types for the part of citation-js that the tests use to parse references; the packages have none.
declare module '@citation-js/core' {
  export interface Item {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly URL?: string;
    readonly publisher?: string;
    readonly note?: string;
    readonly 'container-title'?: string;
    readonly 'citation-key'?: string;
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
