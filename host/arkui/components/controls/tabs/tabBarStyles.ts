/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The letters of a tab's label. */
export interface LabelStyle {
  font?: unknown;
  selectedColor?: unknown;
  unselectedColor?: unknown;
  maxLines?: number;
  overflow?: string;
}

/** The line below the selected tab. */
export interface IndicatorStyle {
  color?: unknown;
  height?: unknown;
  width?: unknown;
  borderRadius?: unknown;
  marginTop?: unknown;
}

/** What a page says of every kind of tab. */
class TabBarStyle {
  label: LabelStyle = {};
  space: unknown;
  name: string | undefined;

  labelStyle(style: LabelStyle): this {
    this.label = style;
    return this;
  }

  padding(space: unknown): this {
    this.space = space;
    return this;
  }

  id(name: string): this {
    this.name = name;
    return this;
  }
}

/** A tab that is a word, with a line below it while it is selected. */
export class SubTabBarStyle extends TabBarStyle {
  readonly content: unknown;
  indicatorStyle: IndicatorStyle = {};
  /** INDICATOR or BOARD. */
  mode = 'INDICATOR';
  boardRadius: unknown;

  constructor(content: unknown) {
    super();
    this.content = content;
  }

  static of(content: unknown): SubTabBarStyle {
    return new SubTabBarStyle(content);
  }

  indicator(style: IndicatorStyle): this {
    this.indicatorStyle = style;
    return this;
  }

  selectedMode(mode: string): this {
    this.mode = mode;
    return this;
  }

  board(style: { borderRadius?: unknown }): this {
    this.boardRadius = style.borderRadius;
    return this;
  }
}

/** A tab that is an icon with a word below it, or beside it. */
export class BottomTabBarStyle extends TabBarStyle {
  readonly icon: unknown;
  readonly text: unknown;
  icons: { selectedColor?: unknown; unselectedColor?: unknown } = {};
  /** AUTO, VERTICAL or HORIZONTAL. */
  layout = 'VERTICAL';

  constructor(icon: unknown, text: unknown) {
    super();
    this.icon = icon;
    this.text = text;
  }

  static of(icon: unknown, text: unknown): BottomTabBarStyle {
    return new BottomTabBarStyle(icon, text);
  }

  iconStyle(style: { selectedColor?: unknown; unselectedColor?: unknown }): this {
    this.icons = style;
    return this;
  }

  layoutMode(mode: string): this {
    this.layout = mode;
    return this;
  }
}
