import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { invalidRequest } from '../invalid-request.ts';

/**
 * Refuses by its headers what is not JSON, or longer than `limit` bytes: a form on another site can send the other types
 * without a CORS preflight.
 *
 * @throws GraphQLError with status 415, 400 or 413.
 */
export function checkBodyHeaders(headers: Headers, limit: number): void {
  const type = headers.get('content-type');
  if (type !== 'application/json') checkMediaType(type ?? '');
  checkEncoding(headers.get('content-encoding'));
  checkLength(headers.get('content-length'), limit);
}

function checkMediaType(header: string): void {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json' && type !== 'application/graphql+json')
    throw invalidRequest('send the query as application/json', 415, { accept: 'application/json' });
  for (const parameter of parameters) {
    const [, charset] = /^charset\s*=\s*"?([^"]*)"?$/.exec(parameter) ?? [];
    if (charset !== undefined && !/^utf-?8$/.test(charset)) throw invalidRequest('send the body in UTF-8', 415);
  }
}

function checkEncoding(encoding: string | null): void {
  if (encoding === null || /^\s*identity\s*$/i.test(encoding)) return;
  throw invalidRequest('send the body without content-encoding', 415, { 'accept-encoding': 'identity' });
}

// At once, before the body is sent: a client may wait for a word that it should send it.
function checkLength(length: string | null, limit: number): void {
  if (length === null) return;
  if (!/^\d+$/.test(length)) throw invalidRequest('the content-length header is not a number');
  if (Number(length) > limit) throw tooLarge(limit);
}

/**
 * Reads a body of JSON of at most `limit` bytes.
 *
 * @param stream The request itself over a port, which is read at less cost, or else its body.
 * @throws GraphQLError if it is longer, not complete, or not JSON in UTF-8.
 */
export async function readJson(stream: IncomingMessage | ReadableStream<Uint8Array> | null, limit: number) {
  const body =
    stream === null
      ? Buffer.alloc(0)
      : 'headers' in stream
        ? await readPort(stream, limit)
        : await readAll(stream, limit);
  if (body.length === 0) throw invalidRequest('the body is empty: send a query as JSON');
  if (!isUtf8(body)) throw invalidRequest('the body is not valid UTF-8');
  try {
    // A byte order mark may stand before JSON (RFC 8259, 8.1).
    return JSON.parse(body.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw invalidRequest('the body is not valid JSON');
  }
}

function readPort(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      // The rest is read and dropped: if the connection were closed, the client might not get to see the error.
      if (length <= limit) chunks.push(chunk);
      else reject(tooLarge(limit));
    });
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', () => reject(invalidRequest('the body is not complete')));
  });
}

async function readAll(stream: ReadableStream<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > limit) throw tooLarge(limit);
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

function tooLarge(limit: number): GraphQLError {
  return invalidRequest(`the body exceeds the limit of ${limit} bytes`, 413);
}
