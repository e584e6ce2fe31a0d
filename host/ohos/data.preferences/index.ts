/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { inBothForms } from '../../device/asyncForms';
import { systemError } from '../../device/systemError';
import { Preferences } from './Preferences';
import { MAX_KEY_LENGTH, MAX_VALUE_LENGTH } from './values';

/** `@ohos.data.preferences`: a JSON file for each name, in the folder that the context names. */
interface PreferencesContext {
  preferencesDir: string;
}

type Name = string | { name: string };

const PARAMETER_ERROR = 401;

const opened = new Map<string, Preferences>();

function fileOf(context: PreferencesContext, name: Name): string {
  const plain = typeof name === 'string' ? name : name.name;
  if (plain === '' || plain.includes('/') || plain.includes('\\')) {
    throw systemError(PARAMETER_ERROR, `'${plain}' is no name for preferences`);
  }
  return path.join(context.preferencesDir, `${plain}.json`);
}

/** The same object for the same name, until it is removed from the cache or deleted. */
function getPreferencesSync(context: PreferencesContext, name: Name): Preferences {
  const file = fileOf(context, name);
  const known = opened.get(file) ?? new Preferences(file);
  opened.set(file, known);
  return known;
}

function removePreferencesFromCacheSync(context: PreferencesContext, name: Name): void {
  opened.delete(fileOf(context, name));
}

function deletePreferencesNow(context: PreferencesContext, name: Name): void {
  removePreferencesFromCacheSync(context, name);
  rmSync(fileOf(context, name), { force: true });
}

export default {
  MAX_KEY_LENGTH,
  MAX_VALUE_LENGTH,
  getPreferencesSync,
  removePreferencesFromCacheSync,
  getPreferences: (context: PreferencesContext, name: Name, ...args: unknown[]) =>
    inBothForms(args, () => getPreferencesSync(context, name)),
  removePreferencesFromCache: (context: PreferencesContext, name: Name, ...args: unknown[]) =>
    inBothForms(args, () => removePreferencesFromCacheSync(context, name)),
  deletePreferences: (context: PreferencesContext, name: Name, ...args: unknown[]) =>
    inBothForms(args, () => deletePreferencesNow(context, name)),
};
