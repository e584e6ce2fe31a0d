/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { inPageScript } from '../../host/browser/inPageScript';
import { openBrowser } from '../../host/browser/openBrowser';
import { projectRoot } from '../../host/project';
import type { CheckedPage, PageChecks } from './support/checks';

/** An element of the page, of which this side has no types. */
interface Listening {
  addEventListener(event: string, listener: () => void): void;
}

type Check = 'layoutFindings' | 'contrastFindings' | 'touchFindings' | 'namingFindings';

/** The checks see what they are there for: otherwise an empty list of findings says nothing. */
describe('the checks of what a page looks like', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.addInitScript(await inPageScript(path.join(projectRoot, 'tests', 'browser', 'in-page', 'main.ts')));
    await page.goto('about:blank');
  });
  after(() => browser.close());

  async function findings(check: Check, content: string): Promise<string[]> {
    await page.setContent(
      `<div id="screen" style="position:relative;width:300px;height:200px;overflow:hidden;font:16px/1.2 sans-serif;background:#fff">${content}</div>`,
    );
    return await page.locator('#screen').evaluate((screen, name) => {
      const { pageChecks }: { pageChecks: Pick<PageChecks, Check> } = globalThis as unknown as CheckedPage;
      return pageChecks[name](screen);
    }, check);
  }

  const WRONG: Readonly<Record<string, string>> = {
    'a text that its box cuts off':
      '<div style="width:60px;overflow:hidden;white-space:nowrap">A text that is longer</div>',
    'a text that is wider than its box': '<div style="width:60px;white-space:nowrap">A text that is longer</div>',
    'a text that a box around it cuts off':
      '<div style="height:10px;overflow:hidden"><div style="margin-top:6px">Text</div></div>',
    'a text beside the screen': '<div style="position:absolute;left:280px;white-space:nowrap">A longer text</div>',
    'a picture below the screen': '<img width="20" height="20" style="margin-top:190px" />',
    'texts one over the other': '<div>First</div><div style="margin-top:-12px">Second</div>',
    'a text over a field':
      '<input style="width:200px;display:block" /><div style="margin-top:-20px;pointer-events:none">Text</div>',
  };
  for (const [what, content] of Object.entries(WRONG)) {
    it(`find ${what}`, async () => {
      assert.equal((await findings('layoutFindings', content)).length, 1);
    });
  }

  const RIGHT: Readonly<Record<string, string>> = {
    'a text that ends with an ellipsis':
      '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">A text that is longer</div>',
    'a text that is scrolled to':
      '<div style="height:40px;overflow-y:auto"><p>First</p><p>Second</p><p>Third</p></div>',
    'layers of a stack':
      '<div style="display:grid"><div style="grid-area:1/1">First</div><div style="grid-area:1/1">Second</div></div>',
    'what a dialog covers': '<div>Page</div><div style="position:absolute;inset:0;background:#fff">Dialog</div>',
    'what lies in a layer of its own above the page':
      '<div>Page</div><div style="display:contents"><div style="position:absolute;top:0">Sheet</div></div>',
    'spans of one text that goes on in the next line':
      '<div style="width:80px"><span>One and two and</span><span> · </span><span>three and four</span></div>',
    'what is not shown': '<div>Text</div><div style="visibility:hidden;margin-top:-12px">Hidden</div>',
  };
  for (const [what, content] of Object.entries(RIGHT)) {
    it(`accept ${what}`, async () => {
      assert.deepEqual(await findings('layoutFindings', content), []);
    });
  }

  it('find faint texts, on mixed grounds and in fields, and let disabled ones be', async () => {
    const faint = [
      '<div style="color:#888">On white</div>',
      '<div style="background:#000"><div style="background:rgb(255 255 255 / 50%);color:#fff">On a mixed ground</div></div>',
      '<div style="opacity:0.4">Through opacity</div>',
      '<style>::placeholder { color: #aaa }</style><input placeholder="Placeholder" style="background:#fff" />',
    ];
    for (const content of faint) {
      assert.equal((await findings('contrastFindings', content)).length, 1, content);
    }
    assert.deepEqual(await findings('contrastFindings', '<div style="color:#666">Dark enough</div>'), []);
    assert.deepEqual(await findings('contrastFindings', '<button disabled>Disabled</button>'), []);
  });

  /** With listeners for taps on what is marked with `data-tap`. */
  async function tapped(check: 'touchFindings' | 'namingFindings', content: string): Promise<string[]> {
    await findings(check, content);
    await page.locator('[data-tap]').evaluateAll((elements: Listening[]) => {
      elements.forEach((element) => element.addEventListener('click', () => undefined));
    });
    return await page.locator('#screen').evaluate((screen, name) => {
      const { pageChecks }: { pageChecks: Pick<PageChecks, Check> } = globalThis as unknown as CheckedPage;
      return pageChecks[name](screen);
    }, check);
  }

  it('find what can be tapped and is too small, and let fields count with their box', async () => {
    const small = ['<div data-tap style="width:100px;height:39px">Low</div>', '<input style="height:24px" />'];
    for (const content of small) {
      assert.equal((await tapped('touchFindings', content)).length, 1, content);
    }
    const enough = [
      '<div data-tap style="width:40px;height:40px">Tap</div>',
      '<div style="height:20px">Nothing to tap</div>',
      '<div data-id="field" style="height:40px"><input style="height:24px" /></div>',
      '<div data-tap style="height:20px;visibility:hidden">Hidden</div>',
    ];
    for (const content of enough) {
      assert.deepEqual(await tapped('touchFindings', content), [], content);
    }
  });

  it('find what can be used and has no name that is spoken', async () => {
    const nameless = [
      '<div data-tap><img width="20" height="20" /></div>',
      '<input placeholder="Only until something is typed" />',
      '<div role="switch" style="width:40px;height:20px"></div>',
      '<div data-tap>⋯</div>',
    ];
    for (const content of nameless) {
      assert.equal((await tapped('namingFindings', content)).length, 1, content);
    }
    const named = [
      '<div data-tap aria-label="Copy"><img width="20" height="20" /></div>',
      '<div data-tap>Copy</div>',
      '<input aria-label="Address" />',
      '<div role="switch" aria-label="Echo" style="width:40px;height:20px"></div>',
      '<div data-tap aria-hidden="true"><img width="20" height="20" /></div>',
    ];
    for (const content of named) {
      assert.deepEqual(await tapped('namingFindings', content), [], content);
    }
  });
});
