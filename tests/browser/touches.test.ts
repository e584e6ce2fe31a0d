/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { ComponentNode } from '../../host/arkui/component/ComponentNode';
import type { Operation } from '../../host/arkui/element/ops';
import { FocusController } from '../../host/arkui/context/FocusController';
import { inPageScript } from '../../host/browser/inPageScript';
import { openBrowser } from '../../host/browser/openBrowser';
import { projectRoot } from '../../host/project';
import { build } from '../arkui/support/components';
import { StubHost } from '../arkui/support/stub-host';
import type { Attributes } from '../arkui/support/stub-host';

/** What tests/browser/in-page/screen.ts offers in a page. */
interface ScreenPage {
  readonly heard: string[];
  show(kind: 'snapshot' | 'changes', operations: readonly Operation[]): void;
}

/** What is read of a page's own objects, which this program has no types of. */
interface WithDocument {
  readonly document: { readonly activeElement?: { readonly tagName: string } };
}
interface WithStyles {
  getComputedStyle(element: unknown): { readonly overflowY: string };
}

function overflowOf(element: unknown): string {
  return (globalThis as unknown as WithStyles).getComputedStyle(element).overflowY;
}

function ignore(): void {
  // What is heard is told by the page.
}

/** Who is hit by a touch, and who has the focus, is the browser's to say. */
describe('touches in a browser', () => {
  let browser: Browser;
  let page: Page;
  let host: StubHost;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 300, height: 300 } });
    await page.addInitScript(await inPageScript(path.join(projectRoot, 'tests', 'browser', 'in-page', 'screen.ts')));
  });
  after(() => browser.close());
  beforeEach(async () => {
    host = new StubHost();
    await page.goto('about:blank');
    await page.setContent('<div id="place" class="place" style="width:200px;height:200px"></div>');
    await page.addStyleTag({
      content: readFileSync(path.join(projectRoot, 'host', 'preview', 'client', 'device.css'), 'utf8'),
    });
  });

  async function show(kind: 'snapshot' | 'changes', operations: readonly Operation[]): Promise<void> {
    await page.evaluate(([how, what]) => (globalThis as unknown as ScreenPage).show(how, what), [
      kind,
      operations,
    ] as const);
  }

  /** A square of 100 with one of 40 in its corner, both to be tapped, above one of 200. */
  async function squares(outermost: Attributes): Promise<Record<'below' | 'outer' | 'inner', ComponentNode>> {
    const square = (size: number, attributes: Attributes = {}, children: ComponentNode[] = []): ComponentNode =>
      build(host, 'Stack', {
        attributes: { width: [size], height: [size], position: [{ x: 0, y: 0 }], ...attributes },
        children,
      });
    const inner = square(40, { onClick: [ignore] });
    const outer = square(100, outermost, [inner]);
    const below = square(200, { onClick: [ignore] });
    [below, outer].forEach(({ element }) => host.tree.screen.insert(element));
    await show('snapshot', host.tree.snapshot());
    return { below, outer, inner };
  }

  async function tapped(x: number): Promise<string[]> {
    await page.mouse.click(x, x);
    return await page.evaluate(() => (globalThis as unknown as ScreenPage).heard.splice(0));
  }

  for (const mode of ['None', 'Transparent']) {
    it(`go through ${mode} to what is below it, and reach what is in it`, async () => {
      const { below, inner } = await squares({ hitTestBehavior: [mode] });
      assert.deepEqual(await tapped(20), [`click ${inner.element.id}`]);
      assert.deepEqual(await tapped(70), [`click ${below.element.id}`]);
    });
  }

  it('reach what is transparent where it has something to hear', async () => {
    const { outer, inner } = await squares({ hitTestBehavior: ['Transparent'], onClick: [ignore] });
    assert.deepEqual(await tapped(20), [`click ${inner.element.id}`]);
    assert.deepEqual(await tapped(70), [`click ${outer.element.id}`]);
  });

  it('do not reach what is in a component that blocks them', async () => {
    const { outer } = await squares({ hitTestBehavior: ['Block'], onClick: [ignore] });
    assert.deepEqual(await tapped(20), [`click ${outer.element.id}`]);
  });

  it('reach nothing in what is disabled, whatever that lets through', async () => {
    const { below } = await squares({ enabled: [false], hitTestBehavior: ['None'], onClick: [ignore] });
    assert.deepEqual(await tapped(20), [`click ${below.element.id}`]);
  });

  it('reach nothing in what lets them through within what is disabled', async () => {
    const inner = build(host, 'Text', { args: ['inner'], attributes: { height: [100], onClick: [ignore] } });
    const passing = build(host, 'Stack', { attributes: { hitTestBehavior: ['None'] }, children: [inner] });
    const disabled = build(host, 'Stack', { attributes: { enabled: [false], width: [100] }, children: [passing] });
    host.tree.screen.insert(disabled.element);
    await show('snapshot', host.tree.snapshot());
    assert.deepEqual(await tapped(10), []);
  });

  it('of a list that is not to be scrolled reach its items, and move nothing', async () => {
    const item = build(host, 'Text', { args: ['tall'], attributes: { height: [1000], onClick: [ignore] } });
    const scroll = build(host, 'Scroll', {
      attributes: { width: [100], height: [100], enableScrollInteraction: [false] },
      children: [item],
    });
    host.tree.screen.insert(scroll.element);
    await show('snapshot', host.tree.snapshot());
    assert.deepEqual(
      (await tapped(50)).filter((event) => event.startsWith('click')),
      [`click ${item.element.id}`],
    );
    assert.equal(await page.locator('[data-scroll]').evaluate(overflowOf), 'hidden');
  });

  it('leave the focus to clearFocus, which takes it from whatever a person has gone to', async () => {
    const fields = [1, 2].map(() => build(host, 'TextInput'));
    fields.forEach(({ element }) => host.tree.screen.insert(element));
    await show('snapshot', host.tree.snapshot());
    host.tree.takeChanges();
    await page.locator('input').last().click();
    assert.equal(await focusedTag(), 'INPUT');
    new FocusController(host.tree).clearFocus();
    await show('changes', host.tree.takeChanges());
    assert.equal(await focusedTag(), 'BODY');
  });

  it('and keys go on in a field that is shown anew, because its view was too slow for what changed', async () => {
    const field = build(host, 'TextInput', { attributes: { onChange: [ignore] } });
    host.tree.screen.insert(field.element);
    await show('snapshot', host.tree.snapshot());
    await page.locator('input').click();
    await page.keyboard.type('before');
    await page.keyboard.press('ArrowLeft');
    // The app has not heard of it.
    await show('snapshot', host.tree.snapshot());
    await page.keyboard.type('!');
    assert.equal(await page.locator('input').inputValue(), 'befor!e');
  });

  async function focusedTag(): Promise<string | undefined> {
    return await page.evaluate(() => (globalThis as unknown as WithDocument).document.activeElement?.tagName);
  }
});
