/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemError } from './systemError';
import type { ChosenFile } from './shell';
import { deviceFolder } from './storage';

/** Where an app may read and write: the device's folder, and by their URIs the files that a person has chosen. */

const CHOSEN_URI = 'file://docs/storage/Users/currentUser/Download/';
const NO_SUCH_FILE = 13900002;
const PERMISSION_DENIED = 13900012;

let chosen = 0;

/** The URI of a file that a person has chosen. */
export function admitChosenFile(file: ChosenFile): string {
  const { uri, place } = newPlace(file.name);
  writeFileSync(place, file.content);
  return uri;
}

/** The URI of a place that a person has chosen to save to; there is an empty file. */
export function admitSavePlace(name: string): string {
  const { uri, place } = newPlace(name);
  writeFileSync(place, '');
  return uri;
}

/** The name that a person knows the file of such a URI by. */
export function nameOfChosen(uri: string): string {
  return decodeURIComponent(path.posix.basename(uri));
}

/**
 * Where a path or a URI of the app leads on this PC.
 *
 * @throws Error with code 13900012 where the app has no business, 13900002 for what is no absolute path
 */
export function placeOnPc(pathOrUri: string): string {
  if (pathOrUri.startsWith(CHOSEN_URI)) {
    return within(chosenFolder(), decodeURIComponent(pathOrUri.slice(CHOSEN_URI.length)));
  }
  const own = pathOrUri.replace(/^file:\/\/[\w.]+(?=\/)/, '');
  if (!path.isAbsolute(own)) {
    throw systemError(NO_SUCH_FILE, `No such file or directory: ${pathOrUri}`);
  }
  return within(deviceFolder(), own);
}

function newPlace(name: string): { uri: string; place: string } {
  const plain = path.basename(name);
  let number: string;
  do {
    chosen += 1;
    number = String(chosen);
  } while (existsSync(path.join(chosenFolder(), number)));
  mkdirSync(path.join(chosenFolder(), number), { recursive: true });
  return {
    uri: `${CHOSEN_URI}${number}/${encodeURIComponent(plain)}`,
    place: path.join(chosenFolder(), number, plain),
  };
}

function chosenFolder(): string {
  return path.join(deviceFolder(), 'chosen');
}

function within(folder: string, name: string): string {
  const place = path.resolve(folder, name);
  if (place !== folder && !place.startsWith(folder + path.sep)) {
    throw systemError(PERMISSION_DENIED, `Permission denied: ${name}`);
  }
  return place;
}
