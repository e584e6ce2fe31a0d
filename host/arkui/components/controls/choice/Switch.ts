/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentNode } from '../../../component/ComponentNode';
import type { Element } from '../../../element/Element';
import { hear, isEnabled } from '../../common/hearing';
import { callHandler } from '../controlRows';
import { appendElement, setDefaultStyles, setStyles } from '../../elements';
import { appendGlyph, GLYPH_UNITS, GLYPHS, setGlyph } from '../icon';
import { token } from '../theme';

/** The mark of a checkbox or radio that is on. */
export interface ChoiceMark {
  kind: 'check' | 'dot';
  /** In vp; without it, in proportion to the box. */
  size: number | undefined;
  /** Of its line, in vp. */
  lineWidth: number | undefined;
}

/** In the units of a glyph: of a line, and as large as a dot is. */
const LINE_WIDTHS = { check: 2, dot: 12 } as const;
/** In vp, where the page gives a width of the line only. */
const MARK_SIZE = 16;

/** How something that is on or off is drawn. */
export type ChoiceLook = 'Switch' | 'Checkbox' | 'Button' | 'Radio';

export interface ChoiceColors {
  selected?: string | undefined;
  unselected?: string | undefined;
  /** Of the knob of a switch, and of the mark of a checkbox or radio. */
  mark?: string | undefined;
}

const ROLES: Readonly<Record<ChoiceLook, string>> = {
  Switch: 'switch',
  Checkbox: 'checkbox',
  Button: 'button',
  Radio: 'radio',
};

/** Something that is on or off, whatever it looks like: a `<button>` that a person presses. */
export class Switch {
  readonly node: ComponentNode;
  /** A handler of the page. */
  onChange: unknown;
  colors: ChoiceColors = {};
  isSquare = false;
  mark: ChoiceMark = { kind: 'check', size: undefined, lineWidth: undefined };
  #look: ChoiceLook;
  #isOn = false;
  #mark: Element | undefined;

  /** `toggles` decides what a press makes of it. */
  constructor(node: ComponentNode, look: ChoiceLook, toggles: (isOn: boolean) => boolean = (isOn) => !isOn) {
    this.node = node;
    this.#look = look;
    hear(node.element, 'click', 'switch', () => {
      if (isEnabled(node)) {
        this.choose(toggles(this.#isOn));
      }
    });
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  setLook(look: ChoiceLook): void {
    if (this.#look !== look) {
      this.#look = look;
      this.#mark?.remove();
      this.#mark = undefined;
    }
  }

  /** As the page says. */
  set(isOn: boolean): void {
    this.#isOn = isOn;
    this.draw();
  }

  /** As a person does. */
  choose(isOn: boolean): void {
    if (this.#isOn !== isOn) {
      this.set(isOn);
      callHandler(this.node, 'onChange', this.onChange, isOn);
    }
  }

  draw(): void {
    const { element } = this.node;
    element.setAttribute('role', ROLES[this.#look]);
    const state = this.#look === 'Button' ? 'aria-pressed' : 'aria-checked';
    element.setAttribute('aria-pressed', undefined);
    element.setAttribute('aria-checked', undefined);
    element.setAttribute(state, String(this.#isOn));
    if (this.#look === 'Switch') {
      this.#drawSwitch(element);
    } else if (this.#look === 'Button') {
      this.#drawButton(element);
    } else {
      this.#drawTick(element);
    }
  }

  #drawSwitch(element: Element): void {
    setStyles(element, {
      position: 'relative',
      '--choice-width': '36px',
      '--choice-height': '20px',
      '--choice-margin-y': '6px',
      '--choice-margin-x': '14px',
      '--choice-radius': '999px',
    });
    setDefaultStyles(element, {
      'background-color': this.#isOn
        ? (this.colors.selected ?? token('brand'))
        : (this.colors.unselected ?? token('track')),
    });
    this.#mark ??= appendElement(element, 'span', {
      position: 'absolute',
      top: '2px',
      bottom: '2px',
      'aspect-ratio': '1',
      'border-radius': '50%',
      'box-shadow': '0 1px 3px rgba(0, 0, 0, 0.3)',
    });
    setStyles(this.#mark, {
      left: this.#isOn ? undefined : '2px',
      right: this.#isOn ? '2px' : undefined,
      'background-color': this.colors.mark ?? token('knob'),
    });
  }

  #drawButton(element: Element): void {
    setStyles(element, {
      '--choice-width': 'auto',
      '--choice-height': '28px',
      '--choice-margin-y': '0px',
      '--choice-margin-x': '0px',
      '--choice-radius': '14px',
    });
    setDefaultStyles(element, {
      'background-color': this.#isOn ? (this.colors.selected ?? token('highlight')) : token('field'),
      color: this.#isOn ? token('accent') : token('text'),
      'padding-inline': '12px',
    });
  }

  #drawTick(element: Element): void {
    const margin = this.#look === 'Checkbox' ? '4.67px' : '2px';
    setStyles(element, {
      position: 'relative',
      '--choice-width': '20px',
      '--choice-height': '20px',
      '--choice-margin-y': margin,
      '--choice-margin-x': margin,
      '--choice-radius': this.isSquare ? '25%' : '50%',
      'box-shadow': this.#isOn ? undefined : `inset 0 0 0 1.5px ${this.colors.unselected ?? token('ring')}`,
    });
    setDefaultStyles(element, {
      'background-color': this.#isOn ? (this.colors.selected ?? token('brand')) : 'transparent',
    });
    if (this.#mark === undefined) {
      this.#mark = appendGlyph(element, GLYPHS.check, '16px');
      setStyles(this.#mark, { position: 'absolute', inset: '0px', margin: 'auto' });
    }
    const { kind, size, lineWidth } = this.mark;
    const units = lineWidth === undefined ? undefined : (lineWidth * GLYPH_UNITS) / (size ?? MARK_SIZE);
    setGlyph(this.#mark, GLYPHS[kind], units ?? LINE_WIDTHS[kind]);
    setStyles(this.#mark, {
      width: size === undefined ? '80%' : `${size}px`,
      height: size === undefined ? '80%' : `${size}px`,
      display: this.#isOn ? 'block' : 'none',
      'background-color': this.colors.mark ?? token('onBrand'),
    });
  }
}
