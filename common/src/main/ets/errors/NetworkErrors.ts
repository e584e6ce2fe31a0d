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
      zh: '收发双方要用同一种分帧方式：分隔符、固定长度或长度前缀（注意长度的字节数和字节序）；消息确实很大时调高 maxFrameBytes。',
      en: 'Both sides need the same framing: delimiter, fixed length or length prefix (mind its size and byte order); where messages are really that large, raise maxFrameBytes.',
    },
  },
  {
    code: 'EACCES',
    meaning: { zh: '系统不允许', en: 'The system does not allow it' },
    advice: {
      zh: '端口小于 1024 时改用更大的端口；向广播地址发送前先设置 broadcast 选项；并检查目标地址是否正确。',
      en: 'Use a port above 1023; set the broadcast option before sending to a broadcast address; check the destination.',
    },
  },
  {
    code: 'EADDRINUSE',
    meaning: { zh: '端口已被占用', en: 'The port is taken' },
    advice: {
      zh: '换一个端口，或填 0 由系统分配。端口被占用时系统会不加提示地改用随机端口，socketkit 将此视为错误，并已释放该随机端口。',
      en: 'Use another port, or 0 to let the system choose. The system itself would silently have taken a random port, which socketkit has given up again.',
    },
  },
  {
    code: 'EADDRNOTAVAIL',
    meaning: { zh: '本机没有这个地址', en: 'This machine does not have that address' },
    advice: {
      zh: '绑定到本机的某个地址，或用 0.0.0.0（IPv6 用 ::）表示所有地址。换了网络之后地址会变。',
      en: 'Bind to an address of this device, or 0.0.0.0 (:: for IPv6) for all of them. Addresses change with the network.',
    },
  },
  {
    code: 'EAFNOSUPPORT',
    meaning: { zh: 'IPv4 与 IPv6 不匹配', en: 'IPv4 and IPv6 do not match' },
    advice: {
      zh: '绑定在 IPv4 上的套接字只能发往 IPv4 地址，IPv6 同理；按目标地址的类型绑定。',
      en: 'A socket bound to IPv4 reaches IPv4 addresses only, and likewise IPv6: bind for the family of the destination.',
    },
  },
  {
    code: 'EAGAIN',
    meaning: { zh: '暂时不可用', en: 'Temporarily unavailable' },
    advice: { zh: '稍后再试，并降低发送速度。', en: 'Try again a little later, and send more slowly.' },
  },
  {
    code: 'EBADF',
    meaning: { zh: '套接字已不存在', en: 'The socket does not exist any more' },
    advice: {
      zh: '应用到后台后系统可能收回套接字；回到前台时重新 connect 或 bind。',
      en: 'The system may take sockets away while the app is in the background: connect or bind again in the foreground.',
    },
  },
  {
    code: 'ECONNABORTED',
    meaning: { zh: '连接被中止', en: 'The connection was aborted' },
    advice: { zh: '检查网络后重新 connect。', en: 'Check the network and connect again.' },
  },
  {
    code: 'ECONNREFUSED',
    meaning: { zh: '对方拒绝连接：这个端口上没有程序在监听', en: 'Refused: nothing listens at that address and port' },
    advice: {
      zh: '确认服务器已启动，地址和端口无误；只监听 127.0.0.1 的服务器无法被其他设备连接，需改为监听 0.0.0.0。',
      en: 'See that the server runs and that address and port are right; a server on 127.0.0.1 is out of reach for other devices: let it listen on 0.0.0.0.',
    },
  },
  {
    code: 'ECONNRESET',
    meaning: { zh: '对方强行断开了连接', en: 'The peer reset the connection' },
    advice: {
      zh: '对方程序退出、崩溃或没读完数据就关闭；重新 connect，经常出现时看对方的日志。',
      en: 'The peer exited, crashed, or closed with unread data: connect again, and look at its log if it repeats.',
    },
  },
  {
    code: 'EHOSTUNREACH',
    meaning: { zh: '到不了这台主机', en: 'The host can’t be reached' },
    advice: {
      zh: '确认两台设备在同一网络，路由器没有开启客户端隔离。',
      en: 'See that both devices are on one network and that the router does not isolate its clients.',
    },
  },
  {
    code: 'EINPROGRESS',
    meaning: { zh: '操作还在进行', en: 'The operation is still in progress' },
    advice: { zh: '等它结束，或加大超时。', en: 'Wait for it to end, or allow more time.' },
  },
  {
    code: 'EINTR',
    meaning: { zh: '操作被系统打断', en: 'The system interrupted the operation' },
    advice: { zh: '再试一次。', en: 'Try again.' },
  },
  {
    code: 'EIO',
    meaning: { zh: '输入输出错误', en: 'Input or output failed' },
    advice: { zh: '检查网络后重新 connect。', en: 'Check the network and connect again.' },
  },
  {
    code: 'EMFILE',
    meaning: { zh: '打开的套接字或文件太多', en: 'Too many sockets or files are open' },
    advice: {
      zh: '关闭不再使用的连接；服务器用 maxConnections 限制连接数。',
      en: 'Close connections that are no longer used; limit a server with maxConnections.',
    },
  },
  {
    code: 'EMSGSIZE',
    meaning: { zh: '数据报太大', en: 'The datagram is too large' },
    advice: {
      zh: '一个 UDP 数据报最多 65507 字节，超过 1400 字节左右就会分片而容易丢失；拆成小的，或改用 TCP。',
      en: 'A UDP datagram holds at most 65507 bytes, and above about 1400 it is fragmented and easily lost: send smaller ones, or use TCP.',
    },
  },
  {
    code: 'ENETDOWN',
    meaning: { zh: '网络已关闭', en: 'The network is down' },
    advice: { zh: '打开 Wi-Fi 或移动数据后再试。', en: 'Turn on Wi-Fi or mobile data, then try again.' },
  },
  {
    code: 'ENETUNREACH',
    meaning: { zh: '没有到达那个网络的路径', en: 'There is no route to that network' },
    advice: {
      zh: '检查设备是否联网；目标是 IPv6 时网络要支持 IPv6。',
      en: 'See that the device is online; an IPv6 destination needs a network with IPv6.',
    },
  },
  {
    code: 'ENOBUFS',
    meaning: { zh: '系统的发送缓冲区已满', en: 'The system is out of buffer space' },
    advice: { zh: '降低发送速度，稍后再试。', en: 'Send more slowly and try again later.' },
  },
  {
    code: 'ENOMEM',
    meaning: { zh: '内存不足', en: 'Out of memory' },
    advice: { zh: '减少同时的连接和缓冲区大小。', en: 'Use fewer connections and smaller buffers.' },
  },
  {
    code: 'ENOTFOUND',
    meaning: { zh: '主机名无法解析', en: 'The host name does not resolve' },
    advice: {
      zh: '检查主机名的拼写和设备的网络；可以先用 IP 地址试。',
      en: 'Check the spelling of the name and the device’s network; try the IP address instead.',
    },
  },
  {
    code: 'EPERM',
    meaning: { zh: '没有权限做这个操作', en: 'The operation is not permitted' },
    advice: {
      zh: '检查应用的权限和系统的防火墙、家长控制设置。',
      en: 'Check the app’s permissions, and the system’s firewall or parental controls.',
    },
  },
  {
    code: 'EPIPE',
    meaning: { zh: '对方已经关闭连接', en: 'The peer has closed the connection' },
    advice: {
      zh: '这些数据没有送达；重新 connect 之后再发。',
      en: 'These bytes were not delivered: connect again and send them again.',
    },
  },
  {
    code: 'ETIMEDOUT',
    meaning: { zh: '超时：对方没有回应', en: 'Timed out: the peer did not answer' },
    advice: {
      zh: '检查地址、网络和防火墙；发送超时说明对方不读数据。确实慢的网络就加大超时。',
      en: 'Check address, network and firewalls; a send that times out means that the peer does not read. Allow more time on a slow network.',
    },
  },
];
