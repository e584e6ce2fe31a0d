/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { configuration } from '../../../device/configuration';

/** What ArkUI's own parts are called, for those who hear instead of see; in English and in Chinese. */
const texts = {
  back: ['Back', '返回'],
  more: ['More', '更多'],
  close: ['Close', '关闭'],
  clear: ['Clear', '清除'],
  showPassword: ['Show password', '显示密码'],
  hidePassword: ['Hide password', '隐藏密码'],
  search: ['Search', '搜索'],
  dismiss: ['Dismiss', '取消'],
  cancel: ['Cancel', '取消'],
  dragBar: ['Change the height', '调整高度'],
} as const;

/** In the language of the device; an effect that reads it follows that. */
export function systemText(name: keyof typeof texts): string {
  return texts[name][configuration.language.startsWith('zh') ? 1 : 0];
}
