/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { device } from '../device/device';
import { inBothForms } from '../device/asyncForms';
import { systemError } from '../device/systemError';
import { deviceShell } from '../device/shell';
import { Listeners } from '../device/window/Listeners';

/** `@ohos.pasteboard` for texts: the device's own, whose texts go to the PC's clipboard, too, where a preview is open. */
const MIMETYPE_TEXT_PLAIN = 'text/plain';
const MIMETYPE_TEXT_HTML = 'text/html';
const MIMETYPE_TEXT_URI = 'text/uri';
const MAX_RECORD_NUM = 512;

const PERMISSION_DENIED = 201;

class PasteData {
  readonly #records: { mimeType: string; text: string }[];

  constructor(mimeType: string, text: string) {
    this.#records = [{ mimeType, text }];
  }

  getPrimaryText(): string {
    return this.#first(MIMETYPE_TEXT_PLAIN);
  }

  getPrimaryHtml(): string {
    return this.#first(MIMETYPE_TEXT_HTML);
  }

  getPrimaryUri(): string {
    return this.#first(MIMETYPE_TEXT_URI);
  }

  getPrimaryMimeType(): string {
    return this.#records[0]?.mimeType ?? '';
  }

  getMimeTypes(): string[] {
    return [...new Set(this.#records.map(({ mimeType }) => mimeType))];
  }

  hasType(mimeType: string): boolean {
    return this.getMimeTypes().includes(mimeType);
  }

  getRecordCount(): number {
    return this.#records.length;
  }

  #first(mimeType: string): string {
    return this.#records.find((record) => record.mimeType === mimeType)?.text ?? '';
  }
}

const listeners = new Listeners();
let content: PasteData | undefined;

class SystemPasteboard {
  setDataSync(data: PasteData): void {
    content = data;
    deviceShell()?.copyText(data.getPrimaryText());
    listeners.emit('update', undefined);
  }

  setData(data: PasteData, ...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.setDataSync(data));
  }

  /** Wants ohos.permission.READ_PASTEBOARD. */
  getDataSync(): PasteData {
    if (!device.hasPermission('ohos.permission.READ_PASTEBOARD')) {
      throw systemError(PERMISSION_DENIED, 'Permission denied');
    }
    return content ?? new PasteData(MIMETYPE_TEXT_PLAIN, '');
  }

  getData(...args: unknown[]): Promise<PasteData> {
    return inBothForms(args, () => this.getDataSync());
  }

  hasDataSync(): boolean {
    return content !== undefined;
  }

  hasData(...args: unknown[]): Promise<boolean> {
    return inBothForms(args, () => this.hasDataSync());
  }

  clearDataSync(): void {
    content = undefined;
    listeners.emit('update', undefined);
  }

  clearData(...args: unknown[]): Promise<void> {
    return inBothForms(args, () => this.clearDataSync());
  }

  on(type: 'update', callback: () => void): void {
    listeners.on(type, callback);
  }

  off(type: 'update', callback?: () => void): void {
    listeners.off(type, callback);
  }
}

const pasteboard = new SystemPasteboard();

function createData(mimeType: string, value: unknown): PasteData {
  if (typeof value !== 'string') {
    throw systemError(401, 'the pasteboard of this host takes texts only');
  }
  return new PasteData(mimeType, value);
}

export default {
  MIMETYPE_TEXT_PLAIN,
  MIMETYPE_TEXT_HTML,
  MIMETYPE_TEXT_URI,
  MAX_RECORD_NUM,
  createData,
  createPlainTextData: (text: string) => createData(MIMETYPE_TEXT_PLAIN, text),
  createHtmlData: (text: string) => createData(MIMETYPE_TEXT_HTML, text),
  createUriData: (uri: string) => createData(MIMETYPE_TEXT_URI, uri),
  getSystemPasteboard: () => pasteboard,
};
