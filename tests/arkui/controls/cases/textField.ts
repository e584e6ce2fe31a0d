/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { component, part } from '../ControlScreen';
import { attribute, calls, invocations, named, style } from './RowCase';
import type { RowCase, Seen } from './RowCase';

const FIELDS = ['TextInput', 'TextArea', 'Search'] as const;

function input(seen: Seen) {
  return part(seen.node, seen.node.type === 'TextArea' ? 'textarea' : 'input');
}

const inner =
  (property: string) =>
  (seen: Seen): unknown =>
    input(seen).styles.get(property);
const innerAttribute =
  (name: string) =>
  (seen: Seen): unknown =>
    input(seen).attributes.get(name);
const type =
  (text: string) =>
  (seen: Seen): Promise<void> =>
    seen.on.send(input(seen), 'input', { value: text, sequence: 1, selectionStart: 1, selectionEnd: 2 });
const send =
  (event: string, details = {}) =>
  (seen: Seen): Promise<void> =>
    seen.on.send(input(seen), event, details);
const handled = (act: RowCase['act'], is: unknown): Omit<RowCase, 'row'> => ({
  values: (handler) => [handler],
  ...(act === undefined ? {} : { act }),
  see: calls,
  is,
  isLasting: true,
});

const FONT_SIZE = 'calc(20px * var(--font-scale))';

/** What all text fields have. */
const shared: Readonly<Record<string, Omit<RowCase, 'row'>>> = {
  enabled: { values: [false], see: innerAttribute('disabled'), is: '' },
  onFocus: handled(send('focus'), [[]]),
  onBlur: handled(send('blur'), [[]]),
  tabIndex: { values: [3], see: innerAttribute('tabindex'), is: '3' },
  focusable: { values: [false], see: innerAttribute('tabindex'), is: '-1' },
  defaultFocus: { values: [true], see: innerAttribute('autofocus'), is: '' },
  accessibilityText: { values: ['Host'], see: innerAttribute('aria-label'), is: 'Host' },
  accessibilityDescription: { values: ['of the peer'], see: innerAttribute('aria-description'), is: 'of the peer' },
  fontColor: { values: ['Red'], see: style('color'), is: 'red' },
  placeholderColor: { values: ['Red'], see: inner('--placeholder-color'), is: 'red' },
  placeholderFont: { values: [{ size: 20 }], see: inner('--placeholder-font-size'), is: FONT_SIZE },
  enterKeyType: { values: ['Send'], see: innerAttribute('enterkeyhint'), is: 'send', isLasting: true },
  maxLength: { values: [2], act: type('abc'), see: (seen) => input(seen).value, is: 'ab', isLasting: true },
  inputFilter: {
    values: (handler) => ['[a-z]', handler],
    act: type('a1b2'),
    see: (seen) => [input(seen).value, seen.calls],
    is: ['ab', [['12']]],
    isLasting: true,
  },
  caretStyle: { values: [{ color: 'Red' }], see: inner('caret-color'), is: 'red' },
  textAlign: { values: ['End'], see: inner('text-align'), is: 'end', isLasting: true },
  letterSpacing: { values: [2], see: inner('letter-spacing'), is: '2px' },
  lineHeight: { values: [30], see: inner('line-height'), is: 'calc(30px * var(--font-scale))', isLasting: true },
  textIndent: { values: [4], see: inner('text-indent'), is: '4px' },
  onChange: handled(type('ab'), [['ab']]),
  onEditChange: handled(send('focus'), [[true]]),
  onTextSelectionChange: handled(send('selectionchange', { selectionStart: 1, selectionEnd: 4 }), [[1, 4]]),
  type: { values: ['NUMBER_DECIMAL'], act: type('1.2x'), see: (seen) => input(seen).value, is: '1.2', isLasting: true },
};

/** What those have that a person writes in. */
const writing: typeof shared = {
  fontSize: { values: [20], see: style('font-size'), is: FONT_SIZE },
  fontWeight: { values: ['Bold'], see: style('font-weight'), is: '700' },
  fontStyle: { values: ['Italic'], see: style('font-style'), is: 'italic' },
  fontFamily: { values: ['monospace'], see: style('font-family'), is: 'monospace' },
  caretColor: { values: ['Red'], see: inner('caret-color'), is: 'red' },
};

const sharedCases = FIELDS.flatMap((field) =>
  Object.entries(field === 'Search' ? shared : { ...shared, ...writing }).map(([name, each]): RowCase => ({
    row: `${field}.${name}`,
    ...each,
  })),
);

export const textFieldCases: readonly RowCase[] = [
  ...sharedCases,
  {
    row: 'TextInput.onSubmit',
    args: [{ text: 'abc' }],
    values: (handler) => [handler],
    more: { enterKeyType: ['Send'] },
    act: send('keydown', { key: 'Enter' }),
    see: (seen) => seen.calls.map(([key, event]) => [key, (event as { text: string }).text]),
    is: [['Send', 'abc']],
    isLasting: true,
  },
  {
    row: 'TextArea.onSubmit',
    ...handled(send('keydown', { key: 'Enter' }), [['Send']]),
    more: { enterKeyType: ['Send'] },
  },
  {
    row: 'Search.onSubmit',
    args: [{ value: 'abc' }],
    ...handled(send('keydown', { key: 'Enter' }), [['abc']]),
  },
  { row: 'TextInput.type', values: ['Password'], see: attribute('type', 'input'), is: 'password' },
  {
    row: 'TextInput.showPasswordIcon',
    more: { type: ['Password'] },
    values: [false],
    see: ({ node }) => named(node, 'password').styles.get('display'),
    is: 'none',
  },
  {
    row: 'TextInput.showPassword',
    more: { type: ['Password'] },
    values: [true],
    see: attribute('type', 'input'),
    is: 'text',
  },
  {
    row: 'TextInput.onSecurityStateChange',
    more: { type: ['Password'] },
    ...handled(({ on }) => on.click('Show password'), [[true]]),
  },
  {
    row: 'TextInput.cancelButton',
    args: [{ text: 'abc' }],
    values: [{}],
    act: ({ on }) => on.click('Clear'),
    see: (seen) => input(seen).value,
    is: '',
    isLasting: true,
  },
  {
    row: 'Search.cancelButton',
    args: [{ value: 'abc' }],
    values: [{ style: 'INVISIBLE' }],
    see: ({ node }) => named(node, 'clear').styles.get('display'),
    is: 'none',
  },
  {
    row: 'TextInput.showError',
    values: ['no such host'],
    see: (seen) => [named(seen.node, 'error').text, innerAttribute('aria-invalid')(seen)],
    is: ['no such host', 'true'],
  },
  {
    row: 'TextInput.showUnit',
    values: [() => component('Text', () => ['ms'])],
    see: ({ on }) => on.texts(),
    is: ['ms'],
  },
  ...(['TextInput', 'TextArea'] as const).map((field): RowCase => {
    return {
      row: `${field}.showCounter`,
      args: [{ text: 'abc' }],
      more: { maxLength: [10] },
      values: [true],
      see: ({ node }) => named(node, 'counter').text,
      is: '3/10',
    };
  }),
  {
    row: 'TextInput.showUnderline',
    values: [true],
    see: style('border-block-end'),
    is: '1px solid var(--arkui-line)',
    isLasting: true,
  },
  { row: 'TextInput.underlineColor', values: ['Red'], see: style('border-block-end-color'), is: 'red' },
  {
    row: 'TextInput.selectAll',
    values: [true],
    act: send('focus'),
    see: (seen) => invocations(seen.on, input(seen)),
    is: ['select'],
    isLasting: true,
  },
  {
    row: 'TextInput.caretPosition',
    values: [2],
    see: (seen) => invocations(seen.on, input(seen)),
    is: ['select 2 2'],
  },
  ...(['TextInput', 'TextArea'] as const).map((field): RowCase => {
    return {
      row: `${field}.decoration`,
      values: [{ type: 'Underline' }],
      see: inner('text-decoration'),
      is: 'underline solid currentcolor',
    };
  }),
  { row: 'TextArea.maxLines', values: [3], see: inner('max-height'), is: '3lh' },
  {
    row: 'Search.textFont',
    values: [{ weight: 700 }],
    see: inner('font-weight'),
    is: '700',
    isLasting: true,
  },
  {
    row: 'Search.searchButton',
    args: [{ value: 'x' }],
    values: ['Find', { fontColor: 'Red' }],
    see: ({ on }) => on.labelled('Find').styles.get('color'),
    is: 'red',
    isLasting: true,
  },
  {
    row: 'Search.searchIcon',
    values: [{ size: 24, color: 'Red' }],
    see: (seen) => [style('width', 'span')(seen), style('color', 'span')(seen)],
    is: ['24px', 'red'],
  },
];
