/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

/** Errors of use: the caller asked for something that can't be done, or can't be done now. */
export const USAGE_ERRORS: ErrorEntry[] = [
  {
    code: 'BAD_ENDPOINT',
    meaning: { zh: '地址或端口写得不对', en: 'The address or port is not well formed' },
    advice: {
      zh: '地址写成 IPv4（192.168.1.5）、IPv6（::1）或主机名；端口是 1 到 65535 的整数，绑定时也可以是 0（由系统分配）。IPv6 和端口连写时加方括号：[::1]:8080。',
      en: 'Write the address as IPv4 (192.168.1.5), IPv6 (::1) or a host name; the port is a whole number from 1 to 65535, or 0 when binding to let the system choose. With a port, an IPv6 address goes in brackets: [::1]:8080.',
    },
  },
  {
    code: 'BAD_ESCAPE',
    meaning: { zh: '转义序列写得不对', en: 'An escape sequence is not well formed' },
    advice: {
      zh: '可用的转义有 \\n、\\r、\\t、\\0、\\xHH（两位十六进制）；反斜杠本身写成 \\\\。',
      en: 'The escapes are \\n, \\r, \\t, \\0 and \\xHH with two hexadecimal digits; a backslash itself is \\\\.',
    },
  },
  {
    code: 'BAD_HEX',
    meaning: { zh: '十六进制写得不对', en: 'The hexadecimal text is not well formed' },
    advice: {
      zh: '每个字节写两位十六进制数字，字节之间可以有空格、逗号或换行，也可以不分隔：e4 bd a0、E4BDA0、0xe4,0xbd,0xa0。',
      en: 'Write each byte as two hexadecimal digits, with blanks, commas or line ends between the bytes or nothing: e4 bd a0, E4BDA0, 0xe4,0xbd,0xa0.',
    },
  },
  {
    code: 'BAD_OPTION',
    meaning: { zh: '选项的值超出范围', en: 'An option has a value outside its range' },
    advice: {
      zh: '按错误信息里写的范围改这个选项；缓冲区最大 262144 字节。',
      en: 'Give the option a value inside the range that the message names; buffers hold at most 262144 bytes.',
    },
  },
  {
    code: 'EALREADY',
    meaning: { zh: '上一个操作还没有结束', en: 'An earlier operation is still under way' },
    advice: {
      zh: '先等 connect、bind、listen 或 close 返回的 Promise 结束，再开始下一个操作。',
      en: 'Await the promise of the connect, bind, listen or close before it, then start the next one.',
    },
  },
  {
    code: 'ECANCELED',
    meaning: { zh: '操作被 close 取消', en: 'The operation was canceled by a close' },
    advice: {
      zh: '这是调用 close 的结果，不是网络故障；需要时重新 connect。要让排队的数据发完，先等最后一个 send 的 Promise，再 close。',
      en: 'This follows from calling close, not from the network; connect again when needed. To get queued data out, await the last send before the close.',
    },
  },
  {
    code: 'EINVAL',
    meaning: { zh: '参数无效', en: 'An argument is not valid' },
    advice: {
      zh: '检查传给这个方法的参数的类型和取值。',
      en: 'Check the types and values of the arguments of this call.',
    },
  },
  {
    code: 'EISCONN',
    meaning: { zh: '已经连接、绑定或在监听', en: 'Already connected, bound or listening' },
    advice: {
      zh: '一个对象同时只有一个连接：先 close，再 connect；要第二个连接就再创建一个对象。',
      en: 'An object has one connection at a time: close it first, or make another object for a second connection.',
    },
  },
  {
    code: 'ENOTCONN',
    meaning: { zh: '没有连接', en: 'Not connected' },
    advice: {
      zh: '先 connect 并等它成功；如果连接已断开，在 closed 事件里看原因，再重新 connect。',
      en: 'Connect first and await it; if the connection ended, the closed event has the reason: connect again.',
    },
  },
  {
    code: 'NOT_BOUND',
    meaning: { zh: 'UDP 套接字还没有绑定', en: 'The UDP socket is not bound' },
    advice: {
      zh: '发送和接收之前先 bind；端口写 0 就由系统分配。',
      en: 'Bind before sending or receiving; port 0 lets the system choose one.',
    },
  },
  {
    code: 'NOT_ENCODABLE',
    meaning: { zh: '所选编码里没有这个字符', en: 'The encoding has no such character' },
    advice: {
      zh: '去掉这个字符，或者换用 UTF-8、GB18030（收录全部 Unicode 字符）；要和对方使用的编码一致。',
      en: 'Leave the character out, or use UTF-8 or GB18030, which have all of Unicode; the peer must use the same encoding.',
    },
  },
];
