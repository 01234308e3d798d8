/** A running Neo4j and how to connect to it. */
export interface Neo4jConnection {
  kind: 'external' | 'embedded';
  uri: string;
  user: string;
  /** Undefined for no authentication. */
  password: string | undefined;
  database: string;
  /** Address of Neo4j Browser, such as `http://localhost:7474/browser/`. */
  browserUrl?: string;
  /** Folder with the data, conf and logs of the embedded Neo4j. */
  dataFolder?: string;
  /**
   * Refuses a write for which the disk of the embedded Neo4j has too little room.
   *
   * @param bytes How much the write may take, beyond what must always stay free.
   * @throws HearsayError DATABASE_UNAVAILABLE
   */
  requireSpace?: (bytes: number) => Promise<void>;
  /** Resolves with the reason if the embedded Neo4j ends unexpectedly, or could not be started again. */
  exited?: Promise<string>;
  /** Stops what `openNeo4j` started and waits until it has stopped; may be called more than once. */
  stop(): Promise<void>;
}
