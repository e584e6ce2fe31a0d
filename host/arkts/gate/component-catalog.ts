/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What ArkUI's components may contain, by the "Child components" section of each component's reference. */

/** Components without children. */
export const LEAF_COMPONENTS: ReadonlySet<string> = new Set([
  ...['AlphabetIndexer', 'Blank', 'CalendarPicker', 'Canvas', 'Checkbox', 'CheckboxGroup', 'Circle', 'Component3D'],
  ...['ContentSlot', 'DataPanel', 'DatePicker', 'Divider', 'Ellipse', 'EmbeddedComponent', 'Image', 'ImageAnimator'],
  ...['ImageSpan', 'Line', 'LoadingProgress', 'LocationButton', 'Marquee', 'MenuItem', 'NodeContainer', 'Particle'],
  ...['PasteButton', 'Path', 'PatternLock', 'Polygon', 'Polyline', 'Progress', 'QRCode', 'Radio', 'Rating', 'Rect'],
  ...['RichEditor', 'RichText', 'SaveButton', 'Search', 'Select', 'Slider', 'Span', 'SymbolGlyph', 'SymbolSpan'],
  ...['TextArea', 'TextClock', 'TextInput', 'TextPicker', 'TextTimer', 'TimePicker', 'Video', 'Web'],
]);

/** Components that may have children and are no containers all the same: pieces of a text are no layout. */
export const TEXT_COMPONENTS: ReadonlySet<string> = new Set(['ContainerSpan', 'Hyperlink', 'Text']);

/** Components with at most one child. */
export const SINGLE_CHILD_COMPONENTS: ReadonlySet<string> = new Set([
  ...['Badge', 'Button', 'FlowItem', 'Gauge', 'GridCol', 'GridItem', 'ListItem', 'Refresh', 'Scroll', 'ScrollBar'],
  ...['StepperItem', 'TabContent'],
]);

/** Components with certain children only. */
export const CHILDREN_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['ContainerSpan', ['Span', 'ImageSpan', 'SymbolSpan']],
  ['Grid', ['GridItem']],
  ['GridRow', ['GridCol']],
  ['Hyperlink', ['Image']],
  ['List', ['ListItem', 'ListItemGroup']],
  ['ListItemGroup', ['ListItem']],
  ['Menu', ['MenuItem', 'MenuItemGroup']],
  ['MenuItemGroup', ['MenuItem']],
  ['Stepper', ['StepperItem']],
  ['Tabs', ['TabContent']],
  ['Text', ['Span', 'ImageSpan', 'SymbolSpan', 'ContainerSpan']],
  ['WaterFlow', ['FlowItem']],
]);

/** The parents of the components that make sense in certain ones only. */
export const PARENTS_OF: ReadonlyMap<string, readonly string[]> = invert(CHILDREN_OF, ['Image']);

/** Names that a device's build refuses for a struct although the declarations have no such component. */
export const RESERVED_STRUCT_NAMES: ReadonlySet<string> = new Set([
  ...['AbilityComponent', 'ActionSheet', 'Animator', 'Calendar', 'EffectComponent', 'FormComponent', 'GeometryView'],
  ...['IsolatedComponent', 'Option', 'Piece', 'PluginComponent', 'RemoteWindow', 'RootScene', 'Screen', 'Section'],
  ...['Sheet', 'UIExtensionComponent', 'WindowScene'],
]);

/** `except`: children that are at home anywhere. */
function invert(
  childrenOf: ReadonlyMap<string, readonly string[]>,
  except: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const parentsOf = new Map<string, string[]>();
  for (const [parent, children] of childrenOf) {
    for (const child of children.filter((name) => !except.includes(name))) {
      parentsOf.set(child, [...(parentsOf.get(child) ?? []), parent]);
    }
  }
  return parentsOf;
}
