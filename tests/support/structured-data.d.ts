/** Two programs that come without types; what the tests use of them. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    /** @param vocabulary schema.org as JSON-LD; without it only some types are looked at */
    constructor(vocabulary?: { readonly '@graph': readonly object[] });
    validate(found: unknown): Promise<{ readonly issueMessage: string; readonly severity: string }[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): unknown;
  }
}
