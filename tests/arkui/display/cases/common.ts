/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { LongPressGesture, TapGesture } from '../../../../host/arkui/components/common/gestures';
import { casesOf, ignore } from './row-case';
import type { RowCase } from './row-case';

const RED = '#ffff0000';

export const commonCases: readonly RowCase[] = [
  ...casesOf(
    '*',
    ['width', ['100%'], { css: { width: '100%' } }],
    ['height', [48], { css: { height: '48px' } }],
    ['size', [{ width: 10, height: '20vp' }], { css: { width: '10px', height: '20px' } }],
    [
      'constraintSize',
      [{ minWidth: 1, maxWidth: 2, minHeight: 3, maxHeight: 4 }],
      { css: { 'min-width': '1px', 'max-width': '2px', 'min-height': '3px', 'max-height': '4px' } },
    ],
    ['aspectRatio', [1.5], { css: { 'aspect-ratio': '1.5' } }],
    ['padding', [{ left: 1, right: '2vp' }], { css: { padding: '0 2px 0 1px' } }],
    ['margin', [{ left: 8, top: 4 }], { css: { margin: '4px 0 0 8px', 'max-width': 'calc(100% - 8px)' } }],
    ['layoutWeight', [2], { css: { 'min-width': '0', 'min-height': '0' } }],
    ['flexGrow', [1], { css: { 'flex-grow': '1' } }],
    ['flexShrink', [1], { css: { 'flex-shrink': '1', 'min-width': '0' } }],
    ['flexBasis', ['50%'], { css: { 'flex-basis': '50%' } }],
    ['alignSelf', ['Stretch'], { css: { 'align-self': 'stretch' } }],
    ['position', [{ x: 5, y: '10%' }], { css: { position: 'absolute', left: '5px', top: '10%' } }],
    ['position', [{ right: 0, bottom: 4 }], { css: { position: 'absolute', right: '0px', bottom: '4px' } }],
    ['offset', [{ x: 5, y: -3 }], { css: { position: 'relative', left: '5px', top: '-3px' } }],
    ['markAnchor', [{ x: 4, y: 6 }], { css: { transform: 'translate(calc(-1 * 4px), calc(-1 * 6px))' } }],
    ['zIndex', [3], { css: { 'z-index': '3' } }],
    ['direction', ['Rtl'], { css: { direction: 'rtl' } }],
    [
      'border',
      [{ width: 1, color: RED, radius: 8, style: 'Dashed' }],
      {
        css: {
          'border-width': '1px',
          'border-color': '#ff0000',
          'border-radius': '8px',
          'border-style': 'dashed',
        },
      },
    ],
    [
      'borderWidth',
      [{ bottom: 2 }],
      { css: { 'border-width': '0 0 2px 0', 'border-style': 'solid', 'border-color': '#000000' } },
    ],
    ['borderColor', [RED], { css: { 'border-color': '#ff0000' } }],
    ['borderStyle', ['Dotted'], { css: { 'border-style': 'dotted' } }],
    ['borderRadius', [{ topLeft: 4, bottomRight: 8 }], { css: { 'border-radius': '4px 0 8px 0' } }],
    ['outline', [{ width: 2, color: RED }], { css: { outline: '2px solid #ff0000' } }],
    ['backgroundColor', ['Red'], { css: { 'background-color': 'red' } }],
    [
      'backgroundImage',
      ['data:image/png;base64,AA', 'XY'],
      { css: { 'background-image': 'url("data:image/png;base64,AA")', 'background-repeat': 'repeat' } },
    ],
    ['alignRules', [{}], { shownBy: 'tests/arkts/programs/layout/relative-container.ets' }],
    ['backgroundImageSize', ['Cover'], { css: { 'background-size': 'cover' } }],
    ['backgroundImageSize', [{ width: 10 }], { css: { 'background-size': '10px auto' } }],
    ['backgroundImagePosition', ['BottomEnd'], { css: { 'background-position': '100% 100%' } }],
    [
      'linearGradient',
      [
        {
          angle: 90,
          colors: [
            [RED, 0],
            ['#000000', 1],
          ],
        },
      ],
      { css: { 'background-image': 'linear-gradient(90deg, #ff0000 0%, #000000 100%)' } },
    ],
    [
      'radialGradient',
      [
        {
          center: [10, 20],
          radius: 30,
          repeating: true,
          colors: [
            [RED, 0],
            ['#000000', 0.5],
          ],
        },
      ],
      { css: { 'background-image': 'repeating-radial-gradient(30px at 10px 20px, #ff0000 0%, #000000 50%)' } },
    ],
    [
      'sweepGradient',
      [
        {
          start: 45,
          end: 225,
          rotation: 10,
          colors: [
            [RED, 0],
            ['#000000', 1],
          ],
        },
      ],
      { css: { 'background-image': 'conic-gradient(from 10deg at 50% 50%, #ff0000 45deg, #000000 225deg)' } },
    ],
    ['foregroundColor', [RED], { css: { color: '#ff0000' } }],
    ['opacity', [0.5], { css: { opacity: '0.5' } }],
    ['visibility', ['None'], { css: { display: 'none' } }],
    ['visibility', ['Hidden'], { css: { visibility: 'hidden' } }],
    ['shadow', [{ radius: 8, color: RED, offsetX: 1, offsetY: 2 }], { css: { 'box-shadow': '1px 2px 8px #ff0000' } }],
    ['shadow', ['OUTER_DEFAULT_SM'], { css: { 'box-shadow': '0px 2px 8px #00000026' } }],
    ['clip', [true], { css: { overflow: 'clip' } }],
    ['translate', [{ x: 5 }], { css: { translate: '5px 0px' } }],
    ['scale', [{ x: 2, centerX: 0 }], { css: { scale: '2 1', 'transform-origin': '0px 50%' } }],
    ['rotate', [{ angle: 45 }], { css: { rotate: '45deg' } }],
    ['rotate', [{ x: 1, angle: '30deg' }], { css: { rotate: '1 0 0 30deg' } }],
    ['animation', [{ duration: 200, curve: 'EaseIn' }], { css: { transition: 'all 200ms ease-in 0ms' } }],
    ['blur', [8], { css: { filter: 'blur(4px)' } }],
    ['backdropBlur', [8], { css: { 'backdrop-filter': 'blur(4px)' } }],
    ['id', ['send'], { attributes: { 'data-id': 'send' } }],
    ['key', ['send'], { attributes: { 'data-id': 'send' } }],
    ['accessibilityText', ['Send it'], { attributes: { 'aria-label': 'Send it' } }],
    ['accessibilityDescription', ['Now'], { attributes: { 'aria-description': 'Now' } }],
    ['accessibilityLevel', ['no'], { attributes: { 'aria-hidden': 'true' } }],
    ['accessibilityGroup', [true], { attributes: { role: 'group' } }],
    ['accessibilityChecked', [true], { attributes: { 'aria-checked': 'true' } }],
    ['accessibilitySelected', [false], { attributes: { 'aria-selected': 'false' } }],
    [
      'onClick',
      [ignore],
      { hears: ['click'], css: { cursor: 'pointer' }, attributes: { role: 'button', tabindex: '0' } },
    ],
    ['onTouch', [ignore], { hears: ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] }],
    ['onKeyEvent', [ignore], { hears: ['keydown', 'keyup'] }],
    ['onHover', [ignore], { hears: ['pointerenter', 'pointerleave'] }],
    ['onAreaChange', [ignore], { hears: ['size'] }],
    ['onSizeChange', [ignore], { hears: ['size'] }],
    ['onVisibleAreaChange', [[0, 1], ignore], { hears: ['visible'] }],
    ['enabled', [false], { css: { 'pointer-events': 'none' }, attributes: { 'aria-disabled': 'true' } }],
    ['hitTestBehavior', ['Transparent'], { css: { 'pointer-events': 'none' }, attributes: { 'data-hit': 'children' } }],
    ['hitTestBehavior', ['None'], { css: { 'pointer-events': 'none' }, attributes: { 'data-hit': 'children' } }],
    ['hitTestBehavior', ['Block'], { attributes: { 'data-hit': 'self' } }],
    ['touchable', [false], { css: { 'pointer-events': 'none' } }],
    ['focusable', [false], { attributes: { tabindex: '-1' } }],
    ['focusOnTouch', [true], { attributes: { tabindex: '0' } }],
    ['tabIndex', [2], { attributes: { tabindex: '2' } }],
    ['defaultFocus', [true], { attributes: { autofocus: '' } }],
    ['onFocus', [ignore], { hears: ['focus'] }],
    ['onBlur', [ignore], { hears: ['blur'] }],
    ['gesture', [TapGesture({ count: 2 })], { hears: ['dblclick'] }],
    ['priorityGesture', [LongPressGesture()], { hears: ['longpress'] }],
    ['parallelGesture', [TapGesture()], { hears: ['click'] }],
    [
      'stateStyles',
      [{ pressed: ignore, focused: ignore }],
      { hears: ['pointerdown', 'pointerup', 'pointercancel', 'pointerleave', 'focus', 'blur'] },
    ],
    ['onAppear', [ignore], { shownBy: 'lifecycle.test.ts' }],
    ['onAttach', [ignore], { shownBy: 'lifecycle.test.ts' }],
    ['onDisAppear', [ignore], { shownBy: 'lifecycle.test.ts' }],
    ['onDetach', [ignore], { shownBy: 'lifecycle.test.ts' }],
  ),
];
