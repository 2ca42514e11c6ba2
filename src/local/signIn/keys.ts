import fs from 'node:fs';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export type SigningKey = {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** What the key document shows. */
  publicJwk: JWK;
};

/** The tenant's signing key, made on the first start and kept, so that tokens outlive a restart. */
export async function openSigningKey(folder: string): Promise<SigningKey> {
  const file = path.join(folder, 'signing-key.json');
  const jwk = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as JWK) : await makeKey(file);
  const { n, e } = jwk;
  const kid = await calculateJwkThumbprint(jwk);
  const publicJwk: JWK = { kty: 'RSA', use: 'sig', alg: 'RS256', kid, ...(n && { n }), ...(e && { e }) };
  const [privateKey, publicKey] = await Promise.all([importJWK(jwk, 'RS256'), importJWK(publicJwk, 'RS256')]);
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array) {
    throw new Error(`${file} does not hold an RSA key. Remove it to have a new one made.`);
  }
  return { kid, privateKey, publicKey, publicJwk };
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.draft`, JSON.stringify(jwk), { mode: 0o600 });
  fs.renameSync(`${file}.draft`, file);
  return jwk;
}
