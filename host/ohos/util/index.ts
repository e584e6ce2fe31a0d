/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { randomUUID } from 'node:crypto';
import { format } from 'node:util';
import { Base64Helper } from './Base64Helper';
import { TextDecoder } from './TextDecoder';
import { TextEncoder } from './TextEncoder';

/** `@ohos.util`: texts, their bytes and Base64, on Node's own coders. */
export default { TextDecoder, TextEncoder, Base64Helper, format, generateRandomUUID: (): string => randomUUID() };
