/** A Neo4j that is up, how to reach it, and how to leave it. */
export interface Neo4jConnection {
  kind: 'external' | 'embedded';
  uri: string;
  user: string;
  /** Not set: no authentication. */
  password: string | undefined;
  database: string;
  /** Neo4j Browser, such as `http://localhost:7474/browser/`. */
  browserUrl?: string;
  /** Where the embedded Neo4j keeps its data, conf and logs. */
  dataFolder?: string;
  /** Resolves with the reason if the embedded Neo4j ends without having been asked to. */
  exited?: Promise<string>;
  /** Ends what `openNeo4j` started; may be called again, and always waits until it has ended. */
  stop(): Promise<void>;
}
