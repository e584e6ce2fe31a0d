/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Language } from '../protocol/settings';

/** What the preview itself says, in Chinese and in English. */
const TEXTS = {
  device: ['设备', 'Device'],
  toolbar: ['设备工具栏', 'Device toolbar'],
  language: ['中文', 'English'],
  otherLanguage: ['切换到英文', 'switch to Chinese'],
  light: ['浅色', 'Light'],
  dark: ['深色', 'Dark'],
  darkHint: ['深色模式', 'Dark mode'],
  portrait: ['竖屏', 'Portrait'],
  landscape: ['横屏', 'Landscape'],
  rotationHint: ['旋转', 'Rotation'],
  more: ['更多', 'More'],
  size: ['屏幕', 'Screen'],
  phone: ['手机', 'Phone'],
  foldable: ['折叠屏', 'Foldable'],
  tablet: ['平板', 'Tablet'],
  fontScale: ['字体大小', 'Font size'],
  toBackground: ['切到后台', 'Send to the background'],
  networkOn: ['网络 开', 'Network on'],
  networkOff: ['网络 关', 'Network off'],
  networkHint: ['网络', 'Network'],
  back: ['返回', 'Back'],
  restart: ['重启', 'Restart'],
  restartApp: ['重启应用', 'Restart the app'],
  off: ['未运行', 'Not running'],
  starting: ['启动中…', 'Starting…'],
  inBackground: ['应用在后台', 'The app is in the background'],
  show: ['回到前台', 'Bring it back'],
  disconnected: [
    '与预览服务的连接已断开，正在重连…如果服务已停止，请再次运行 npm start。',
    'The preview is not reachable; trying again… If it was stopped, run npm start again.',
  ],
  blocked: ['应用没有响应', 'The app does not respond'],
  blockedIn: ['未返回：', 'Has not returned: '],
  blockedAt: ['正在执行：', 'Is at: '],
  crashed: ['应用已退出', 'The app has ended'],
  chooseHint: ['应用请求选择文件', 'The app asks for a file'],
  choose: ['选择…', 'Choose…'],
  cancel: ['取消', 'Cancel'],
  dismiss: ['关闭', 'Dismiss'],
  stack: ['调用栈', 'Stack'],
  times: ['次', '×'],
  problems: ['编译错误', 'It does not compile'],
  problemsLater: ['编译错误：应用仍是上一次的版本', 'It does not compile; the app is still the one before'],
  hide: ['隐藏', 'Hide'],
  peers: ['回显服务', 'Echo servers'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  log: ['日志', 'Log'],
  filter: ['筛选文本', 'Filter text'],
  levelHint: ['最低级别', 'Lowest level'],
  clear: ['清空', 'Clear'],
  noLog: ['还没有日志', 'Nothing has been logged yet'],
} as const;

export type TextKey = keyof typeof TEXTS;
export type Texts = (key: TextKey) => string;

export function textsOf(language: Language): Texts {
  const column = language === 'zh-CN' ? 0 : 1;
  return (key) => TEXTS[key][column];
}
