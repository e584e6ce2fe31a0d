/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { ConnectedObjects, connectionOf, keyOf } from './ConnectedObjects';
import type { Creator, StoredClass } from './ConnectedObjects';

const objects = new ConnectedObjects();

/** Objects that all pages of an app share as long as it runs. */
export class AppStorageV2 {
  /** The object of a key (the class's name unless given), made on first use. */
  static connect<T extends object>(
    type: StoredClass<T>,
    keyOrCreator?: string | Creator<T>,
    creator?: Creator<T>,
  ): T | undefined {
    const connection = connectionOf(type, keyOrCreator, creator);
    return objects.connect(connection, () => connection.create?.());
  }

  /** Who has it keeps it; the next `connect` makes another. */
  static remove(keyOrType: string | StoredClass<object>): void {
    objects.remove(keyOf(keyOrType));
  }

  static keys(): string[] {
    return objects.keys;
  }
}
