import type { Headers } from './http-types.ts';

/** A request body as bytes that can be sent more than once, with the content type that belongs to it. */
export async function plainBody(
  body: string | Uint8Array | FormData | undefined,
): Promise<{ bytes: string | Uint8Array | null; headers: Headers }> {
  if (body === undefined) return { bytes: null, headers: {} };
  if (!(body instanceof FormData)) return { bytes: body, headers: {} };
  // The boundary is chosen by the platform's own encoder.
  const encoded = new Response(body);
  const type = encoded.headers.get('content-type') ?? 'multipart/form-data';
  return { bytes: new Uint8Array(await encoded.arrayBuffer()), headers: { 'content-type': type } };
}
