/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { DeviceState, Problems } from '../protocol/control';
import type { Blockage, ShownFault, SourcePosition } from '../protocol/fault';
import { h } from './dom';
import type { Texts } from './texts';

/** What is laid over a device or the whole preview when something went wrong. */

function button(text: string, onclick: () => void): HTMLButtonElement {
  return h('button', { type: 'button', onclick }, text);
}

function place({ file, line, column }: SourcePosition): string {
  return `${file}:${line}:${column}`;
}

function stackOf(stack: readonly string[], texts: Texts): Node[] {
  return stack.length === 0 ? [] : [h('details', {}, h('summary', {}, texts('stack')), h('pre', {}, stack.join('\n')))];
}

/** An exception of a handler, or several. */
export function faultList(faults: readonly ShownFault[], texts: Texts, dismiss: (id: number) => void): Node {
  const cards = faults.map(({ id, count, what, at, message, position, stack }) => {
    const close = button('×', () => dismiss(id));
    close.ariaLabel = texts('dismiss');
    return h(
      'li',
      {},
      close,
      h('strong', {}, message),
      h('p', {}, count > 1 ? `${what} (${count} ${texts('times')})` : what),
      ...(position === undefined ? [] : [h('code', {}, place(position))]),
      ...(at === '' ? [] : [h('code', {}, at)]),
      ...stackOf(stack, texts),
    );
  });
  return h('ul', { className: 'faults', role: 'alert' }, ...cards);
}

function blockage({ what, at, position, stack }: Blockage, texts: Texts): Node[] {
  return [
    h('strong', {}, texts('blocked')),
    ...(what === '' ? [] : [h('p', {}, `${texts('blockedIn')}${what}`), h('code', {}, at)]),
    ...(position === undefined ? [] : [h('p', {}, texts('blockedAt')), h('code', {}, place(position))]),
    ...stackOf(stack, texts),
  ];
}

/** What is to be said of a device that does not run; undefined: it runs. */
export function statePanel(state: DeviceState, texts: Texts, restart: () => void): Node | undefined {
  switch (state.kind) {
    case 'running':
      return undefined;
    case 'off':
    case 'starting':
      return h('div', { className: 'state' }, h('p', {}, texts(state.kind)));
    case 'blocked':
      return h(
        'div',
        { className: 'state bad', role: 'alert' },
        ...blockage(state.blockage, texts),
        button(texts('restart'), restart),
      );
    case 'crashed': {
      const { fault, reason, output } = state;
      return h(
        'div',
        { className: 'state bad', role: 'alert' },
        h('strong', {}, `${texts('crashed')} (${reason})`),
        ...(fault === undefined ? [] : [h('p', {}, `${fault.what}: ${fault.message}`)]),
        ...(fault?.position === undefined ? [] : [h('code', {}, place(fault.position))]),
        ...stackOf(fault?.stack ?? [], texts),
        ...(output === '' ? [] : [h('pre', {}, output)]),
        button(texts('restart'), restart),
      );
    }
  }
}

/** What the sources do not compile for. */
export function problemPanel({ problems, isEarlierRunning }: Problems, texts: Texts, hide: () => void): Node {
  const items = problems.map((problem) => {
    const mark = `${' '.repeat(Math.max(0, problem.column - 1))}^`;
    return h(
      'li',
      {},
      h('strong', {}, problem.message),
      ...(problem.file === '' ? [] : [h('code', {}, place(problem))]),
      ...(problem.source === '' ? [] : [h('pre', {}, `${problem.source}\n${indented(problem.source, mark)}`)]),
    );
  });
  return h(
    'div',
    { className: 'problems', role: 'alert' },
    button(texts('hide'), hide),
    h('h2', {}, texts(isEarlierRunning ? 'problemsLater' : 'problems')),
    h('ul', {}, ...items),
  );
}

/** The caret line, with the tabs of the line above it. */
function indented(source: string, mark: string): string {
  return mark.replace(/ /g, (space, index: number) => (source[index] === '\t' ? '\t' : space));
}
