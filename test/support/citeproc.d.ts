// Types for the part of citeproc-js that the tests use; the packages have none.
declare module 'citeproc' {
  export interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }
  export class Engine {
    constructor(system: System, style: string, language: string, forceLanguage: boolean);
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }
}
