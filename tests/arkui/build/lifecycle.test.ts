/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as $ui from '../../../host/arkui/build/index';
import { Local, Monitor, Param } from '../../../host/arkui/globals';
import type { ComponentClass } from '../../../host/arkui/build/Component';
import { TestScreen } from '../support/TestScreen';

function tracedStructs(): { steps: string[]; Index: ComponentClass } {
  const steps: string[] = [];
  abstract class Traced extends $ui.Component {
    abstract readonly label: string;
    aboutToAppear(): void {
      steps.push(`${this.label} appears`);
    }
    onDidBuild(): void {
      steps.push(`${this.label} was built`);
    }
    aboutToDisappear(): void {
      steps.push(`${this.label} disappears`);
    }
  }
  class Kid extends Traced {
    readonly label = 'kid';
    build(): void {
      steps.push('kid builds');
    }
  }
  class Index extends Traced {
    readonly label = 'page';
    onPageShow(): void {
      steps.push('page is shown');
    }
    onPageHide(): void {
      steps.push('page is hidden');
    }
    build(): void {
      steps.push('page builds');
      $ui.invoke('a:1', Kid, () => []);
    }
  }
  return { steps, Index };
}

test('the methods of a page and its structs are called in order', () => {
  const { steps, Index } = tracedStructs();
  const page = new TestScreen().show(Index);
  assert.deepEqual(steps.splice(0), [
    'page appears',
    'page builds',
    'page was built',
    'kid appears',
    'kid builds',
    'kid was built',
    'page is shown',
  ]);
  page.hide();
  page.hide();
  page.show();
  assert.deepEqual(steps.splice(0), ['page is hidden', 'page is shown']);
  page.dispose();
  page.dispose();
  assert.deepEqual(steps, ['page is hidden', 'page disappears', 'kid disappears']);
});

test('state that aboutToAppear sets is there for the first build, and is monitored', async () => {
  const heard: string[] = [];
  class Index extends $ui.Component {
    @Local name = 'initial';
    @Monitor('name') onName(): void {
      heard.push(this.name);
    }
    aboutToAppear(): void {
      this.name = 'early';
    }
    build(): void {
      $ui.node('a:1', 'Text', () => [this.name]);
    }
  }
  const on = new TestScreen();
  on.show(Index);
  assert.deepEqual(on.texts, ['early']);
  await $ui.settled();
  assert.deepEqual(heard, ['early']);
});

test('what lifecycle methods, initialisers and build throw is reported, and the rest is there', async () => {
  class Broken extends $ui.Component {
    @Param how = '';
    field = this.fail('field');
    aboutToAppear(): void {
      this.fail('appear');
    }
    async onDidBuild(): Promise<void> {
      await Promise.resolve();
      this.fail('built');
    }
    aboutToDisappear(): void {
      this.fail('disappear');
    }
    build(): void {
      $ui.node('b:1', 'Text', () => [`broken ${this.how}`]);
      this.fail('build');
    }
    private fail(how: string): string {
      if (this.how === how) {
        throw new Error(how);
      }
      return how;
    }
  }
  $ui.located(Broken, 'b:0');
  class Index extends $ui.Component {
    build(): void {
      $ui.forEach(
        'a:1',
        () => ['field', 'appear', 'built', 'build', 'disappear'],
        (how) => $ui.invoke('a:2', Broken, $ui.named({ how: () => how })),
      );
    }
  }
  const on = new TestScreen();
  const page = on.show(Index);
  await Promise.resolve();
  await $ui.settled();
  page.dispose();
  assert.deepEqual(on.failures, [
    'a:2 Broken: field',
    'b:0 Broken.aboutToAppear: appear',
    'b:0 Broken.build: build',
    'b:0 Broken.onDidBuild: built',
    'b:0 Broken.aboutToDisappear: disappear',
  ]);
});

test('going back asks the newest handler first, the page last', () => {
  const asked: string[] = [];
  let doesPage = false;
  class Index extends $ui.Component {
    onBackPress(): boolean {
      asked.push('page');
      return doesPage;
    }
    build(): void {
      $ui.node('a:1', 'Text', () => ['x']);
    }
  }
  const { screen } = new TestScreen();
  const page = screen.mountPage(Index);
  const end = screen.onBack(() => {
    asked.push('sheet');
    return false;
  });
  const endDialog = screen.onBack(() => {
    asked.push('dialog');
    return true;
  });
  assert.equal(screen.back(), true);
  endDialog();
  endDialog();
  assert.equal(screen.back(), false);
  doesPage = true;
  assert.equal(screen.back(), true);
  assert.deepEqual(asked.splice(0), ['dialog', 'sheet', 'page', 'sheet', 'page']);
  end();
  page.dispose();
  assert.equal(screen.back(), false);
  assert.deepEqual(asked, []);
});
