/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

const MODULE_JSON_LINES = '"requestPermissions": [{ "name": "ohos.permission.INTERNET" }]';

/** Errors of the platform and of the app's configuration. */
export const PLATFORM_ERRORS: ErrorEntry[] = [
  {
    code: 'INTERNAL',
    meaning: { zh: '系统服务内部错误', en: 'A system service failed' },
    advice: {
      zh: '请重试；若一直出现，请重启设备。',
      en: 'Try again; restart the device if it persists.',
    },
  },
  {
    code: 'PERMISSION',
    meaning: { zh: '应用没有网络权限', en: 'The app has no network permission' },
    advice: {
      zh: `在 entry/src/main/module.json5 的 module 中加入 ${MODULE_JSON_LINES}；然后重新安装应用。`,
      en: `Add ${MODULE_JSON_LINES} to "module" in entry/src/main/module.json5; then install the app again.`,
    },
  },
  {
    code: 'PROXY',
    meaning: { zh: 'SOCKS5 代理未能建立连接', en: 'The SOCKS5 proxy did not make the connection' },
    advice: {
      zh: '检查代理的地址和端口；确认代理能够访问目标地址。',
      en: "Check the proxy's address and port; see that it reaches the destination.",
    },
  },
  {
    code: 'PROXY_AUTH',
    meaning: { zh: 'SOCKS5 代理认证失败', en: 'The SOCKS5 proxy refused the credentials' },
    advice: {
      zh: '检查代理的用户名、密码和认证方式。',
      en: "Check the proxy's user name, password and method.",
    },
  },
  {
    code: 'UNKNOWN',
    meaning: { zh: '未知错误', en: 'Unknown error' },
    advice: {
      zh: '记下错误信息中的原始错误码，在系统的 Socket 错误码文档中查询。',
      en: "Note the native code in the message and look it up in the system's documentation of socket errors.",
    },
  },
  {
    code: 'UNSUPPORTED',
    meaning: { zh: '当前系统版本不支持此功能', en: 'This system version does not have the feature' },
    advice: {
      zh: '升级系统，或不使用此功能。',
      en: 'Update the system, or do without the feature.',
    },
  },
];
