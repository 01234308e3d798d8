import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import type { FetchAPI } from 'graphql-yoga';

/** A file that is kept compressed, in one buffer for all who request it. */
export interface StaticFile {
  readonly gzipped: Buffer<ArrayBuffer>;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** @param headers Headers of the response, with its content type. */
export function toStaticFile(gzipped: Buffer<ArrayBuffer>, headers: Readonly<Record<string, string>>): StaticFile {
  const hash = createHash('sha256').update(gzipped).digest('base64url').slice(0, 22);
  return { gzipped, etag: `"${hash}"`, headers };
}

/**
 * Answers a GET request with a file, or with 304 if the client has it already.
 *
 * @param fetchAPI Yoga's, whose responses send the buffer itself, and no copy of it.
 */
export function respondWithFile({ headers }: Request, file: StaticFile, { Response }: FetchAPI): Response {
  const { gzipped, etag } = file;
  const common = { ...file.headers, etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (matches(headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: common });
  if (acceptsGzip(headers.get('accept-encoding')))
    return new Response(gzipped, { headers: { ...common, 'content-encoding': 'gzip' } });
  // As a stream, which is decompressed no faster than it is read.
  const plain = createGunzip();
  plain.end(gzipped);
  return new Response(plain as unknown as BodyInit, { headers: common });
}

/** Whether an Accept-Encoding header allows gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(header: string | null): boolean {
  if (header === null) return false;
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}

function weightOf(coding: string): [string, number] {
  const [name = '', weight] = coding.split(';').map((part) => part.trim());
  return [name, weight?.startsWith('q=') ? Number(weight.slice(2)) || 0 : 1];
}

/** Whether an If-None-Match header names the entity tag (RFC 9110, 13.1.2). */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
