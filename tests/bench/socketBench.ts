/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { createAuthority, issueServerCertificate } from '../../host/peers/certificates';
import type { Comparison } from './comparisons';
import { implementationsOf } from './comparisons';
import type { TlsMaterial } from './contestant';
import { Contestant } from './contestant';
import type { Plan, Result } from './measure';
import { measure } from './measure';
import { SCENARIO_NAMES } from './scenarios';

/** @param profileFolder where every process leaves a CPU profile; none without it */
export async function measureSockets(
  comparisons: readonly Comparison[],
  plan: Plan,
  profileFolder?: string,
): Promise<Result[]> {
  const tls = await tlsMaterial();
  const contestants = await Promise.all(
    implementationsOf(comparisons).map((one) => Contestant.start(one, profileFolder)),
  );
  const results: Result[] = [];
  for (const scenario of SCENARIO_NAMES) {
    const its = comparisons.filter((comparison) => comparison.scenario === scenario);
    if (its.length > 0) {
      results.push(...(await measure(scenario, its, contestants, tls, plan)));
    }
  }
  await Promise.all(contestants.map((one) => one.stop()));
  return results;
}

/** Made for this run and kept in memory. */
async function tlsMaterial(): Promise<TlsMaterial> {
  const authority = await createAuthority();
  return { authority: authority.certificate, identity: await issueServerCertificate(authority) };
}
