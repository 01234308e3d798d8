/** One change to an entry in the record, as queries return it. */
export interface RevisionRecord {
  readonly id: string;
  /** RFC 3339. */
  readonly at: string;
  readonly by: string;
  readonly why: string;
  /** JSON text of the changed fields. */
  readonly before: string;
  readonly after: string;
}
