/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The class of a stored object; its name is the key where none is given. */
export type StoredClass<T extends object> = new (...values: never[]) => T;
export type Creator<T> = () => T;

/** The arguments of `connect`, which may leave out the key. */
export interface Connection<T extends object> {
  readonly type: StoredClass<T>;
  readonly key: string;
  readonly create: Creator<T> | undefined;
}

export function connectionOf<T extends object>(
  type: StoredClass<T>,
  keyOrCreator: string | Creator<T> | undefined,
  creator: Creator<T> | undefined,
): Connection<T> {
  return typeof keyOrCreator === 'string'
    ? { type, key: keyOrCreator, create: creator }
    : { type, key: type.name, create: keyOrCreator ?? creator };
}

export function keyOf(keyOrType: string | { readonly name: string }): string {
  return typeof keyOrType === 'string' ? keyOrType : keyOrType.name;
}

/** Objects that several places of an app share, by key. */
export class ConnectedObjects {
  readonly #objects = new Map<string, object>();

  get keys(): string[] {
    return [...this.#objects.keys()];
  }

  get(key: string): object | undefined {
    return this.#objects.get(key);
  }

  /**
   * The object of that key; `make` gives it where there is none yet.
   *
   * @throws Error where it is of another class, or nothing makes one
   */
  connect<T extends object>({ type, key }: Connection<T>, make: () => T | undefined): T {
    const object = this.#objects.get(key) ?? make();
    if (object === undefined) {
      throw new Error(`nothing is stored as '${key}', and connect was given nothing that creates it`);
    }
    if (!(object instanceof type)) {
      throw new Error(`what is stored as '${key}' is a ${object.constructor.name}, not a ${type.name}`);
    }
    this.#objects.set(key, object);
    return object;
  }

  remove(key: string): boolean {
    return this.#objects.delete(key);
  }

  clear(): void {
    this.#objects.clear();
  }
}
