/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { apiDeprecatedRule } from './api-rules/api-deprecated';
import { apiLevelRule } from './api-rules/api-level';
import { apiPermissionRule } from './api-rules/api-permission';
import { testApiRule } from './api-rules/test-api';
import { resourceReferenceRule } from './resource-rules/resource-reference';
import type { Rule } from './rule';
import { computedSetterRule } from './state-rules/computed-setter';
import { monitorPathRule } from './state-rules/monitor-path';
import { observedClassRule } from './state-rules/observed-class';
import { paramAssignedRule } from './state-rules/param-assigned';
import { paramInitializedRule } from './state-rules/param-initialized';
import { stateCombinationRule } from './state-rules/state-combination';
import { stateVersionRule } from './state-rules/state-version';
import { entryPageRule } from './struct-rules/entry-page';
import { memberNameRule } from './struct-rules/member-name';
import { structBuildRule } from './struct-rules/struct-build';
import { structDecoratorRule } from './struct-rules/struct-decorator';
import { structNameRule } from './struct-rules/struct-name';
import { buildRootRule } from './ui-rules/build-root';
import { buildStatementRule } from './ui-rules/build-statement';
import { childComponentRule } from './ui-rules/child-component';
import { childCountRule } from './ui-rules/child-count';
import { componentArgumentsRule } from './ui-rules/component-arguments';
import { componentIdRule } from './ui-rules/component-id';
import { twoWayBindingRule } from './ui-rules/two-way-binding';

/** What the compiler and the linter do not see. Rules that remember something are made anew for every run. */
export function gateRules(): Rule[] {
  return [
    ...[apiLevelRule, apiDeprecatedRule, apiPermissionRule, testApiRule],
    ...[structDecoratorRule, structBuildRule, structNameRule, memberNameRule, entryPageRule],
    ...[stateVersionRule, stateCombinationRule, observedClassRule],
    ...[paramInitializedRule, paramAssignedRule, monitorPathRule, computedSetterRule],
    ...[buildRootRule, buildStatementRule, childCountRule, childComponentRule],
    ...[componentArgumentsRule, componentIdRule(), twoWayBindingRule],
    resourceReferenceRule(),
  ];
}
