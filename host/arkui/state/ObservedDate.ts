/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { toRaw, track, TrackOpTypes, trigger, TriggerOpTypes } from '@vue/reactivity';

const TIME = 'time';
const proxies = new WeakMap<Date, Date>();
const targets = new WeakMap<Date, Date>();

/** A date whose readers are told when one of its setters is called. The same date gives the same proxy. */
export function observedDate(date: Date): Date {
  const target = dateTarget(date);
  let proxy = proxies.get(target);
  if (proxy === undefined) {
    proxy = new Proxy(target, { get: member });
    proxies.set(target, proxy);
    targets.set(proxy, target);
  }
  return proxy;
}

/** The date itself behind what {@link observedDate} gave. */
export function dateTarget(date: Date): Date {
  return targets.get(date) ?? toRaw(date);
}

function member(target: Date, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name, target);
  if (typeof value !== 'function' || name === 'constructor') {
    return value;
  }
  const isSetter = typeof name === 'string' && name.startsWith('set');
  return (...values: unknown[]): unknown => {
    if (!isSetter) {
      track(target, TrackOpTypes.GET, TIME);
      return Reflect.apply(value, target, values);
    }
    const before = target.getTime();
    const result: unknown = Reflect.apply(value, target, values);
    if (!Object.is(before, target.getTime())) {
      trigger(target, TriggerOpTypes.SET, TIME);
    }
    return result;
  };
}
