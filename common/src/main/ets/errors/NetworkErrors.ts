/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

/** Errors of the network, the peer and the system's network stack. */
export const NETWORK_ERRORS: ErrorEntry[] = [
  {
    code: 'BAD_FRAME',
    meaning: { zh: '数据不符合所选的分帧方式', en: 'The bytes do not fit the framing' },
    advice: {
      zh: '收发双方须采用相同的分帧方式（分隔符、定长或长度前缀），长度前缀的字节数和字节序也须一致；消息确实很大时，调高 maxFrameBytes。',
      en: 'Use the same framing on both sides: delimiter, fixed length, or length prefix of the same size and byte order; where messages are really that large, raise maxFrameBytes.',
    },
  },
  {
    code: 'EACCES',
    meaning: { zh: '权限不足，系统拒绝操作', en: 'The system does not allow it' },
    advice: {
      zh: '绑定端口时，选用 1024 及以上的端口；发往广播地址前，先启用 broadcast 选项；确认目标地址无误。',
      en: 'To bind, use a port above 1023; set the broadcast option before sending to a broadcast address; check the destination.',
    },
  },
  {
    code: 'EADDRINUSE',
    meaning: { zh: '端口已被占用', en: 'The port is taken' },
    advice: {
      zh: '换一个端口，或填 0 由系统分配；端口被占用时系统会不加提示地改用随机端口，socketkit 将此视为错误。',
      en: 'Use another port, or 0 to let the system choose; the system itself would silently have taken a random port, which socketkit takes for an error.',
    },
  },
  {
    code: 'EADDRNOTAVAIL',
    meaning: { zh: '本机没有这个地址', en: 'This device does not have that address' },
    advice: {
      zh: '绑定到本机现有的地址，或用 0.0.0.0（IPv6 用 ::）表示所有地址；切换网络后本机地址可能改变，请重新查看。',
      en: 'Bind to an address of this device, or to 0.0.0.0 (:: for IPv6) for all of them; look the address up again after a change of network.',
    },
  },
  {
    code: 'EAFNOSUPPORT',
    meaning: { zh: 'IP 版本不匹配（IPv4 与 IPv6）', en: 'IPv4 and IPv6 do not match' },
    advice: {
      zh: '绑定到 IPv4 的套接字只能发往 IPv4 地址，IPv6 同理；请按目标地址的 IP 版本绑定。',
      en: 'A socket bound to IPv4 reaches IPv4 addresses only, and likewise IPv6; bind for the family of the destination.',
    },
  },
  {
    code: 'EAGAIN',
    meaning: { zh: '资源暂时不可用', en: 'Temporarily unavailable' },
    advice: {
      zh: '稍后重试，并降低发送速率。',
      en: 'Try again a little later, and send more slowly.',
    },
  },
  {
    code: 'EBADF',
    meaning: { zh: '套接字已失效', en: 'The socket does not exist any more' },
    advice: {
      zh: '应用进入后台后，系统可能回收套接字；回到前台后重新 connect 或 bind。',
      en: 'The system may take sockets away while the app is in the background; connect or bind again in the foreground.',
    },
  },
  {
    code: 'ECONNABORTED',
    meaning: { zh: '连接已中止', en: 'The connection was aborted' },
    advice: {
      zh: '检查网络后重新 connect。',
      en: 'Check the network and connect again.',
    },
  },
  {
    code: 'ECONNREFUSED',
    meaning: { zh: '连接被拒绝：该端口上没有程序在监听', en: 'Refused: nothing listens at that address and port' },
    advice: {
      zh: '确认服务端已启动，地址和端口无误；只监听 127.0.0.1 的服务端无法被其他设备访问，须改为监听 0.0.0.0。',
      en: 'See that the server runs and that address and port are right; a server on 127.0.0.1 is out of reach for other devices: let it listen on 0.0.0.0.',
    },
  },
  {
    code: 'ECONNRESET',
    meaning: { zh: '连接被对端重置', en: 'The peer reset the connection' },
    advice: {
      zh: '对端程序可能已退出、崩溃，或未读完数据就关闭了连接；请重新 connect，反复出现时查看对端日志。',
      en: 'The peer exited, crashed, or closed with unread data; connect again, and look at its log if it repeats.',
    },
  },
  {
    code: 'EHOSTUNREACH',
    meaning: { zh: '主机不可达', en: "The host can't be reached" },
    advice: {
      zh: '确认两台设备在同一网络；确认路由器未开启客户端隔离（AP 隔离）。',
      en: 'See that both devices are on one network; see that the router does not isolate its clients.',
    },
  },
  {
    code: 'EINPROGRESS',
    meaning: { zh: '操作正在进行', en: 'The operation is still in progress' },
    advice: {
      zh: '等待操作结束，或延长超时时间。',
      en: 'Wait for it to end, or allow more time.',
    },
  },
  {
    code: 'EINTR',
    meaning: { zh: '操作被系统中断', en: 'The system interrupted the operation' },
    advice: {
      zh: '请重试。',
      en: 'Try again.',
    },
  },
  {
    code: 'EIO',
    meaning: { zh: '输入或输出错误', en: 'Input or output failed' },
    advice: {
      zh: '检查网络后重新 connect。',
      en: 'Check the network and connect again.',
    },
  },
  {
    code: 'EMFILE',
    meaning: { zh: '打开的套接字或文件过多', en: 'Too many sockets or files are open' },
    advice: {
      zh: '关闭不再使用的连接；用 maxConnections 限制服务端的连接数。',
      en: 'Close connections that are no longer used; limit a server with maxConnections.',
    },
  },
  {
    code: 'EMSGSIZE',
    meaning: { zh: '数据报过大', en: 'The datagram is too large' },
    advice: {
      zh: '一个 UDP 数据报最多 65507 字节，超过约 1400 字节就会分片，更容易丢失；拆成较小的数据报，或改用 TCP。',
      en: 'A UDP datagram holds at most 65507 bytes, and above about 1400 it is fragmented and easily lost; send smaller ones, or use TCP.',
    },
  },
  {
    code: 'ENETDOWN',
    meaning: { zh: '网络已关闭', en: 'The network is down' },
    advice: {
      zh: '打开 Wi-Fi 或移动数据后重试。',
      en: 'Turn on Wi-Fi or mobile data, then try again.',
    },
  },
  {
    code: 'ENETUNREACH',
    meaning: { zh: '网络不可达', en: 'There is no route to that network' },
    advice: {
      zh: '确认设备已联网；目标是 IPv6 地址时，网络须支持 IPv6。',
      en: 'See that the device is online; an IPv6 destination needs a network with IPv6.',
    },
  },
  {
    code: 'ENOBUFS',
    meaning: { zh: '系统缓冲区已满', en: 'The system is out of buffer space' },
    advice: {
      zh: '降低发送速率，稍后重试。',
      en: 'Send more slowly and try again later.',
    },
  },
  {
    code: 'ENOMEM',
    meaning: { zh: '内存不足', en: 'Out of memory' },
    advice: {
      zh: '减少并发连接数，并减小缓冲区。',
      en: 'Use fewer connections and smaller buffers.',
    },
  },
  {
    code: 'ENOTFOUND',
    meaning: { zh: '无法解析主机名', en: 'The host name does not resolve' },
    advice: {
      zh: '检查主机名的拼写和设备的网络；可改用 IP 地址测试。',
      en: "Check the spelling of the name and the device's network; try the IP address instead.",
    },
  },
  {
    code: 'EPERM',
    meaning: { zh: '没有权限执行此操作', en: 'The operation is not permitted' },
    advice: {
      zh: '检查应用权限，以及系统的防火墙、家长控制设置。',
      en: "Check the app's permissions, and the system's firewall or parental controls.",
    },
  },
  {
    code: 'EPIPE',
    meaning: { zh: '对端已关闭连接', en: 'The peer has closed the connection' },
    advice: {
      zh: '这些数据未送达；请重新 connect 后再发送。',
      en: 'These bytes were not delivered; connect again and send them again.',
    },
  },
  {
    code: 'ETIMEDOUT',
    meaning: { zh: '超时：对端没有响应', en: 'Timed out: the peer did not answer' },
    advice: {
      zh: '检查地址、网络和防火墙；发送超时说明对端没有读取数据；网络较慢时，延长超时时间。',
      en: 'Check address, network and firewalls; a send that times out means that the peer does not read; allow more time on a slow network.',
    },
  },
];
