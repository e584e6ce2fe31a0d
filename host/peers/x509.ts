/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The X.509 library, loaded when a certificate is made and not before: most runs find a valid set and never need it.
 *
 * It finds its algorithms through tsyringe, which refuses to load without the metadata functions on `Reflect`.
 */
export async function loadX509(): Promise<typeof import('@peculiar/x509')> {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}
