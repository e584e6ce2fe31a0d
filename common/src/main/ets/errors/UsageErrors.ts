/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

/** Errors of use: the caller asked for something that can't be done, or can't be done now. */
export const USAGE_ERRORS: ErrorEntry[] = [
  {
    code: 'BAD_ENDPOINT',
    meaning: { zh: '地址或端口格式不正确', en: 'The address or port is not well formed' },
    advice: {
      zh: '地址可写 IPv4（192.168.1.5）、IPv6（::1）或主机名；端口为 1 到 65535 的整数，绑定时也可填 0（由系统分配）；IPv6 地址与端口连写时加方括号，如 [::1]:8080。',
      en: 'Write the address as IPv4 (192.168.1.5), IPv6 (::1) or a host name; the port is a whole number from 1 to 65535, or 0 when binding to let the system choose; with a port, an IPv6 address goes in brackets: [::1]:8080.',
    },
  },
  {
    code: 'BAD_ESCAPE',
    meaning: { zh: '转义序列格式不正确', en: 'An escape sequence is not well formed' },
    advice: {
      zh: '可用的转义有 \\n、\\r、\\t、\\0、\\xHH（两位十六进制）；反斜杠本身写成 \\\\。',
      en: 'The escapes are \\n, \\r, \\t, \\0 and \\xHH with two hexadecimal digits; a backslash itself is \\\\.',
    },
  },
  {
    code: 'BAD_HEX',
    meaning: { zh: '十六进制格式不正确', en: 'The hexadecimal text is not well formed' },
    advice: {
      zh: '每个字节写两位十六进制数字，字节之间可用空格、逗号或换行分隔，也可不分隔：e4 bd a0、E4BDA0、0xe4,0xbd,0xa0。',
      en: 'Write each byte as two hexadecimal digits, with blanks, commas or line ends between the bytes or nothing: e4 bd a0, E4BDA0, 0xe4,0xbd,0xa0.',
    },
  },
  {
    code: 'BAD_OPTION',
    meaning: { zh: '选项值超出范围', en: 'An option has a value outside its range' },
    advice: {
      zh: '按错误信息给出的范围修改；缓冲区最大 262144 字节。',
      en: 'Give the option a value inside the range that the message names; buffers hold at most 262144 bytes.',
    },
  },
  {
    code: 'EALREADY',
    meaning: { zh: '上一个操作尚未结束', en: 'An earlier operation is still under way' },
    advice: {
      zh: '先等待 connect、bind、listen 或 close 的 Promise 完成，再开始下一个操作。',
      en: 'Await the promise of the connect, bind, listen or close before it, then start the next one.',
    },
  },
  {
    code: 'ECANCELED',
    meaning: { zh: '操作因 close 而取消', en: 'The operation was canceled by a close' },
    advice: {
      zh: '这是调用 close 的结果，不是网络故障，需要时重新 connect；要发完排队的数据，先等待最后一个 send 完成，再 close。',
      en: 'This follows from calling close, not from the network: connect again when needed; to get queued data out, await the last send before the close.',
    },
  },
  {
    code: 'EINVAL',
    meaning: { zh: '参数无效', en: 'An argument is not valid' },
    advice: {
      zh: '检查传入参数的类型和取值。',
      en: 'Check the types and values of the arguments of this call.',
    },
  },
  {
    code: 'EISCONN',
    meaning: { zh: '已处于连接、绑定或监听状态', en: 'Already connected, bound or listening' },
    advice: {
      zh: '一个对象同时只能有一个连接，须先 close 再 connect；需要第二个连接时，另建一个对象。',
      en: 'An object has one connection at a time: close it first; make another object for a second connection.',
    },
  },
  {
    code: 'ENOTCONN',
    meaning: { zh: '未连接', en: 'Not connected' },
    advice: {
      zh: '先 connect 并等待成功；若连接已断开，在 closed 事件中查看原因，再重新 connect。',
      en: 'Connect first and await it; if the connection ended, the closed event has the reason: connect again.',
    },
  },
  {
    code: 'NOT_BOUND',
    meaning: { zh: 'UDP 套接字未绑定', en: 'The UDP socket is not bound' },
    advice: {
      zh: '收发之前先 bind；端口填 0 则由系统分配。',
      en: 'Bind before sending or receiving; port 0 lets the system choose one.',
    },
  },
  {
    code: 'NOT_ENCODABLE',
    meaning: { zh: '所选编码不支持该字符', en: 'The encoding has no such character' },
    advice: {
      zh: '去掉该字符，或改用 UTF-8、GB18030（收录全部 Unicode 字符）；编码须与对端一致。',
      en: 'Leave the character out, or use UTF-8 or GB18030, which have all of Unicode; the peer must use the same encoding.',
    },
  },
];
