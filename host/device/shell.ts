/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** A file that a person has chosen on the PC. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Which files may be chosen. */
export interface FileChoice {
  /** Such as `.pem`; empty: all. */
  readonly suffixes: readonly string[];
  readonly maxCount: number;
}

/** What is around the device on the PC: the preview's browser, or a folder in tests. */
export interface DeviceShell {
  /** Lets a person choose files; none where they decide against it. */
  chooseFiles(choice: FileChoice): Promise<readonly ChosenFile[]>;
  /** Gives a person a file that the app has saved where they could choose the place. */
  deliver(file: ChosenFile): void;
  /** What the app has copied is on the PC's clipboard, too. */
  copyText(text: string): void;
}

let shell: DeviceShell | undefined;

/** Undefined where nobody looks at the device: then nothing can be chosen, and the clipboard is the device's alone. */
export function deviceShell(): DeviceShell | undefined {
  return shell;
}

export function setDeviceShell(replacement: DeviceShell | undefined): void {
  shell = replacement;
}
