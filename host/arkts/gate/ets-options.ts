/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type ts from 'ohos-typescript';
import { componentDeclarations } from './declarations';

/** Declared like components, and none: the base of all attributes, and the loops. */
const NOT_COMPONENTS: ReadonlySet<string> = new Set(['Common', 'ForEach', 'LazyForEach']);
/** V1 decorators of members that get their value from elsewhere. */
const FILLED_FROM_OUTSIDE = ['Link', 'Prop', 'ObjectLink', 'Consume'];

/** What the compiler has to know of ArkUI to parse `.ets`, derived from the SDK's declarations. */
export function deriveEtsOptions(): ts.EtsOptions {
  const components: string[] = [];
  const decorators: string[] = [];
  const extendable: { name: string; type: string; instance: string }[] = [];
  for (const text of componentDeclarations()) {
    for (const [, name = '', type = ''] of text.matchAll(/^declare const (\w+):\s*(.+);\r?$/gm)) {
      const component = name.replace(/Instance$/, '');
      if (type === `${name}Interface` && !NOT_COMPONENTS.has(name) && !name.includes('Gesture')) {
        components.push(name);
      } else if (component !== name && type === `${component}Attribute`) {
        extendable.push({ name: component, type, instance: name });
      } else if (/\b(Class|Property|Method|Monitor)Decorator\b/.test(type)) {
        decorators.push(name);
      }
    }
  }
  return etsOptions(components, decorators, extendable);
}

function etsOptions(
  components: string[],
  decorators: string[],
  extendable: { name: string; type: string; instance: string }[],
): ts.EtsOptions {
  return {
    components,
    libs: [],
    render: { method: ['build', 'pageTransition'], decorator: ['LocalBuilder', 'Builder'] },
    extend: { decorator: ['Extend', 'AnimatableExtend'], components: extendable },
    styles: {
      decorator: 'Styles',
      component: { name: 'Common', type: 'T', instance: 'CommonInstance' },
      property: 'stateStyles',
    },
    concurrent: { decorator: 'Concurrent' },
    customComponent: 'CustomComponent',
    propertyDecorators: FILLED_FROM_OUTSIDE.map((name) => ({ name, needInitialization: false })),
    emitDecorators: decorators.map((name) => ({ name, emitParameters: true })),
    syntaxComponents: {
      paramsUICallback: ['ForEach', 'LazyForEach'],
      attrUICallback: [{ name: 'Repeat', attributes: ['each', 'template'] }],
    },
  };
}
