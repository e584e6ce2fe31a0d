/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { startFollowers } from '../state/followers';
import { membersOf } from '../state/members';
import type { Member } from '../state/members';
import { structState } from '../state/struct';
import type { Input } from '../state/struct';
import { untracked } from '../state/tracking';
import { afterBuild, withBuild } from './afterBuild';
import { Block } from './Block';
import { placeOf } from './Component';
import type { Component, ComponentClass } from './Component';
import { buildInto, onBehalfOf } from './current';

interface Description {
  readonly at: string;
  readonly struct: ComponentClass;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly trailing?: (() => void) | undefined;
}

/** Makes a custom component at the end of a block. It appears, and its page is built, after that of the struct around it. */
export function buildStruct(outer: Block, { at, struct, inputs, trailing }: Description): Component {
  const { screen } = outer;
  const members = membersOf(struct.prototype as object);
  checkInputs(struct.name, members, inputs);
  const component = onBehalfOf(outer.owner, () => untracked(() => new struct({ screen, parent: outer.owner, inputs })));
  giveBuilders(component, members, inputs, trailing);
  const state = structState(component);
  if (state !== undefined) {
    state.isConstructed = true;
  }
  const place = placeOf(struct) === '' ? at : placeOf(struct);
  const block = outer.append(component);
  block.whenEnded(startFollowers(component, struct.name, place, (...failure) => screen.report(...failure)));
  afterBuild(() => appear(component, block, place));
  return component;
}

function appear(component: Component, block: Block, place: string): void {
  if (block.isEnded) {
    return;
  }
  const { screen } = block;
  const struct = component.constructor.name;
  const lifecycle = (name: 'aboutToAppear' | 'onDidBuild' | 'aboutToDisappear'): unknown =>
    screen.callStruct(component, place, `${struct}.${name}`, () => component[name]?.());
  block.whenEnded(() => lifecycle('aboutToDisappear'));
  lifecycle('aboutToAppear');
  withBuild(() => {
    screen.guarded(place, `${struct}.build`, () => buildInto(block, () => component.build()));
    lifecycle('onDidBuild');
  });
}

function checkInputs(struct: string, members: ReadonlyMap<string, Member>, inputs: ReadonlyMap<string, Input>): void {
  for (const name of inputs.keys()) {
    const role = members.get(name)?.role;
    if (role === undefined || !['Param', 'Event', 'BuilderParam'].includes(role)) {
      throw new Error(
        name.startsWith('$')
          ? `${struct} has no @Event ${name}: ${name.slice(1)} can't be bound both ways`
          : `${struct} can't be given ${name}: it is ${role === undefined ? 'no' : `@${role}, not`} @Param, @Event or @BuilderParam`,
      );
    }
  }
  for (const { name, isRequired } of members.values()) {
    if (isRequired === true && !inputs.has(name)) {
      throw new Error(`${struct} has to be given ${name}: it is @Require`);
    }
  }
}

function giveBuilders(
  component: Component,
  members: ReadonlyMap<string, Member>,
  inputs: ReadonlyMap<string, Input>,
  trailing: (() => void) | undefined,
): void {
  const builders = [...members.values()].filter(({ role }) => role === 'BuilderParam');
  const fields = component as unknown as Record<string, unknown>;
  for (const { name } of builders) {
    const input = inputs.get(name);
    if (input !== undefined) {
      fields[name] = untracked(() => input.evaluate());
    }
  }
  if (trailing !== undefined) {
    const [only] = builders;
    if (only === undefined || builders.length > 1) {
      throw new Error(
        `${component.constructor.name} takes a block only with exactly one @BuilderParam; it has ${builders.length}`,
      );
    }
    fields[only.name] = trailing;
  }
}
