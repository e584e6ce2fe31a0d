/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { Screen } from '../../../host/arkui/build/Screen';
import { settled } from '../../../host/arkui/build/index';
import type { Page } from '../../../host/arkui/build/Page';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { Op } from '../../../host/arkui/element/ops';
import { configuration } from '../../../host/device/configuration';
import type { PageClass } from '../../../host/device/entryPage';
import { ModelView } from '../../arkui/support/ModelView';
import { learnDefaultLooks } from './defaultLooks';
import { dispatchUp, findTarget, readDetails } from './events';
import type { Step } from './Program';
import { treeLines } from './treeText';

const FIRST_CONFIGURATION = { language: 'en-US', isDark: false, windowWidth: 360, windowHeight: 780, fontScale: 1 };

/** The screen of one program, with a view that follows it as a browser does. */
export class ProgramScreen {
  readonly #tree = new ElementTree();
  readonly #view = new ModelView();
  readonly #reports: string[] = [];
  readonly #screen: Screen;
  readonly #isWhole: boolean;
  #page: Page | undefined;

  /** `isWhole`: its tree shows what every component has by default, too. */
  constructor(isWhole: boolean) {
    this.#isWhole = isWhole;
    Object.assign(configuration, FIRST_CONFIGURATION);
    learnDefaultLooks();
    this.#screen = new Screen(this.#tree, {
      abilityContext: {},
      onError: (error, at, what) => {
        this.#reports.push(
          `error: ${withoutFile(at)} ${what}: ${error instanceof Error ? error.message : String(error)}`,
        );
      },
      onWarning: (message) => this.#reports.push(`warning: ${withoutFile(message)}`),
    });
  }

  async show(page: PageClass): Promise<void> {
    this.#page = this.#screen.mountPage(page);
    await this.#atRest();
  }

  async perform({ verb, target, detail }: Step): Promise<void> {
    if (target === '') {
      this.#changeDevice(verb, detail);
    } else {
      const element = findTarget(this.#screen, target, verb);
      dispatchUp(element, verb, readDetails(element, verb, detail));
    }
    await this.#atRest();
  }

  /** Every component on the page and above it. */
  nodes(): ComponentNode[] {
    const nodes = [this.#screen.root, this.#screen.layers];
    for (const node of nodes) {
      nodes.push(...node.children);
    }
    return nodes.slice(2);
  }

  lines(): string[] {
    return treeLines(this.#screen.root, this.#screen.layers, this.#isWhole);
  }

  /** Errors, warnings, and what views were asked to do, since the last time. */
  takeReports(): string[] {
    return this.#reports.splice(0);
  }

  async close(): Promise<void> {
    this.#page?.dispose();
    this.#screen.close();
    await settled();
  }

  #changeDevice(verb: string, detail: string): void {
    switch (verb) {
      case 'language':
        configuration.language = detail;
        break;
      case 'dark':
      case 'light':
        configuration.isDark = verb === 'dark';
        break;
      case 'width':
        configuration.windowWidth = Number(detail);
        break;
      case 'font-scale':
        configuration.fontScale = Number(detail);
        break;
      case 'back':
        this.#reports.push(`back: ${this.#screen.back() ? 'heard' : 'leaves the app'}`);
        break;
      case 'background':
        this.#page?.hide();
        break;
      case 'foreground':
        this.#page?.show();
        break;
      default:
        throw new Error(`there is no step '${verb}' without a target`);
    }
  }

  /** When state, promises of the page and what follows from them have come to rest. */
  async #atRest(): Promise<void> {
    await settled();
    await new Promise((resolve) => setImmediate(resolve));
    await settled();
    this.#showChanges();
  }

  /** A view that was told every change has to show what one that comes now is told. */
  #showChanges(): void {
    const changes = this.#tree.takeChanges();
    this.#view.apply(changes);
    const late = new ModelView();
    late.apply(this.#tree.snapshot());
    assert.equal(this.#view.toString(), late.toString());
    for (const [op, element, ...values] of changes) {
      if (op === Op.Invoke) {
        const tag = this.#tree.element(Number(element))?.tag ?? '';
        this.#reports.push(`asked: ${tag} ${values.map((value) => JSON.stringify(value)).join(' ')}`);
      }
    }
  }
}

/** Places without the path, which the program's own name says. */
function withoutFile(text: string): string {
  return text.replaceAll(/tests\/arkts\/programs\/[\w-]+\//g, '');
}
