/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { inBothForms } from '../device/asyncForms';
import { systemError } from '../device/systemError';
import { admitChosenFile, admitSavePlace } from '../device/files';
import { deviceShell } from '../device/shell';

/** `@ohos.file.picker` for documents: the browser's file chooser, and its downloads. */
enum DocumentSelectMode {
  FILE = 0,
  FOLDER = 1,
  MIXED = 2,
}

enum DocumentPickerMode {
  DEFAULT = 0,
  DOWNLOAD = 1,
}

class DocumentSelectOptions {
  fileSuffixFilters?: string[];
  maxSelectNumber?: number;
  selectMode?: DocumentSelectMode;
}

class DocumentSaveOptions {
  newFileNames?: string[];
  fileSuffixChoices?: string[];
  pickerMode?: DocumentPickerMode;
}

const UNKNOWN_ERROR = 13900042;
const MOST_FILES = 500;

class DocumentViewPicker {
  /** The URIs of what a person chooses, none where they decide against it. Folders can't be chosen. */
  select(...args: unknown[]): Promise<string[]> {
    const options = optionsOf<DocumentSelectOptions>(args);
    return inBothForms(args, async () => {
      const shell = deviceShell();
      if (shell === undefined) {
        throw systemError(UNKNOWN_ERROR, 'nobody looks at this device who could choose a file');
      }
      const files = await shell.chooseFiles({
        suffixes: suffixesOf(options.fileSuffixFilters ?? []),
        maxCount: options.maxSelectNumber ?? MOST_FILES,
      });
      return files.map(admitChosenFile);
    });
  }

  /** The URIs of places to write to; what the app has written goes to the person when it closes the file. */
  save(...args: unknown[]): Promise<string[]> {
    const options = optionsOf<DocumentSaveOptions>(args);
    return inBothForms(args, () => {
      if (deviceShell() === undefined) {
        throw systemError(UNKNOWN_ERROR, 'nobody looks at this device who could choose a place');
      }
      return (options.newFileNames ?? ['untitled']).map(admitSavePlace);
    });
  }
}

function optionsOf<T>(args: readonly unknown[]): Partial<T> {
  return typeof args[0] === 'object' && args[0] !== null ? args[0] : {};
}

/** `['Certificates|.pem,.crt', '.key']` as `['.pem', '.crt', '.key']`. */
function suffixesOf(filters: readonly string[]): string[] {
  return filters.flatMap((filter) => (filter.split('|').at(-1) ?? '').split(',')).filter((suffix) => suffix !== '');
}

export default {
  DocumentSelectMode,
  DocumentPickerMode,
  DocumentSelectOptions,
  DocumentSaveOptions,
  DocumentViewPicker,
};
