/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Certificates for demonstrations and tests: issuing single ones, and the set that this checkout keeps. */
export type { IssueOptions, KeyType, KeyedCertificate, ServerIssueOptions } from './issue';
export {
  createAuthority,
  defaultServerNames,
  encryptPrivateKey,
  issueClientCertificate,
  issueServerCertificate,
} from './issue';
export type { DemoSet } from './demo-set';
export type { DemoCertificates, DemoCertificatesOptions } from './demo-certificates';
export { demoCertificates, projectCertificates } from './demo-certificates';
