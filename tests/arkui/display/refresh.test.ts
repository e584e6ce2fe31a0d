/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

interface Fixture {
  host: StubHost;
  refresh: ComponentNode;
  told: unknown[];
}

function refreshWith(attributes: Record<string, unknown[]> = {}): Fixture {
  const host = new StubHost();
  const told: unknown[] = [];
  const refresh = build(host, 'Refresh', {
    args: [{ refreshing: false }],
    attributes: {
      onRefreshing: [() => told.push('refreshing')],
      onStateChange: [(state: unknown) => told.push(state)],
      ...attributes,
    },
  });
  return { host, refresh, told };
}

async function pull({ host, refresh }: Fixture, distance: number): Promise<void> {
  host.dispatch(refresh, 'pointerdown', { x: 0, y: 10 });
  host.dispatch(refresh, 'pointerup', { x: 0, y: 10 + distance });
  await Promise.resolve();
}

describe('Refresh', () => {
  test('asks for a refresh when it is pulled far enough', async () => {
    const fixture = refreshWith();
    await pull(fixture, 30);
    assert.deepEqual(fixture.told, []);
    await pull(fixture, 70);
    assert.deepEqual(fixture.told, ['refreshing', 'Refresh']);
  });

  test('shows that it refreshes until the page says that it is done', async () => {
    const fixture = refreshWith();
    await pull(fixture, 70);
    const [header] = fixture.refresh.element.children;
    assert.ok(header);
    assert.equal(header.styles.get('display'), 'grid');
    fixture.refresh.definition.arguments?.apply(fixture.refresh, { refreshing: false });
    await Promise.resolve();
    assert.equal(header.styles.get('display'), 'none');
    assert.equal(fixture.told.at(-1), 'Done');
  });

  test('is pulled as far as the page wants', async () => {
    const fixture = refreshWith({ refreshOffset: [100] });
    await pull(fixture, 70);
    assert.deepEqual(fixture.told, []);
    await pull(fixture, 120);
    assert.equal(fixture.told[0], 'refreshing');
  });

  test('is not pulled where the page does not allow it', async () => {
    const fixture = refreshWith({ pullToRefresh: [false] });
    await pull(fixture, 200);
    assert.deepEqual(fixture.told, []);
  });
});
