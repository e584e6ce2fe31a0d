/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

/** Errors of TLS, by the phase that failed. */
export const TLS_ERRORS: ErrorEntry[] = [
  {
    code: 'TLS_BAD_CA',
    meaning: { zh: 'CA 证书的内容不是有效的 PEM', en: 'A CA certificate is not valid PEM text' },
    advice: {
      zh: '传 PEM 文本（以 -----BEGIN CERTIFICATE----- 开头），不是文件路径；确认文件完整。',
      en: 'Pass the PEM text (it starts with -----BEGIN CERTIFICATE-----), not a path, and see that it is complete.',
    },
  },
  {
    code: 'TLS_BAD_CERTIFICATE',
    meaning: { zh: '证书的内容无效', en: 'A certificate is not valid' },
    advice: {
      zh: '传 PEM 文本（以 -----BEGIN CERTIFICATE----- 开头），不是文件路径；确认文件完整。',
      en: 'Pass the PEM text (it starts with -----BEGIN CERTIFICATE-----), not a path, and see that it is complete.',
    },
  },
  {
    code: 'TLS_BAD_KEY',
    meaning: {
      zh: '私钥的内容无效，或加密的私钥缺少密码',
      en: 'The private key is not valid, or is encrypted and has no password',
    },
    advice: {
      zh: '传 PEM 文本（以 -----BEGIN ... PRIVATE KEY----- 开头）；私钥加密时用 password 字段给出密码（旧指南里的 passwd 不起作用）。',
      en: 'Pass the PEM text (-----BEGIN ... PRIVATE KEY-----); for an encrypted key give its password in the field `password` (the old guide’s `passwd` has no effect).',
    },
  },
  {
    code: 'TLS_CERT_EXPIRED',
    meaning: { zh: '对方的证书已过期', en: 'The peer’s certificate has expired' },
    advice: {
      zh: '更新服务器的证书；如果证书其实有效，检查设备的日期和时间。',
      en: 'Renew the server’s certificate; if it is in fact valid, check the date and time of this device.',
    },
  },
  {
    code: 'TLS_CERT_NOT_YET_VALID',
    meaning: { zh: '对方的证书还没有生效', en: 'The peer’s certificate is not valid yet' },
    advice: {
      zh: '检查设备的日期和时间，以及证书的生效日期。',
      en: 'Check the date and time of this device, and the certificate’s first day.',
    },
  },
  {
    code: 'TLS_CLIENT_KEY',
    meaning: { zh: '客户端的证书和私钥用不了', en: 'The client’s certificate and key can’t be used' },
    advice: {
      zh: '私钥要和证书是一对；私钥加密时检查密码；密码套件名也可能写错。',
      en: 'Key and certificate must be a pair; check the password of an encrypted key, and the names of the cipher suites.',
    },
  },
  {
    code: 'TLS_CLOSED',
    meaning: { zh: '对方结束了 TLS 会话', en: 'The peer ended the TLS session' },
    advice: { zh: '重新 connect。', en: 'Connect again.' },
  },
  {
    code: 'TLS_HANDSHAKE',
    meaning: { zh: 'TLS 握手失败', en: 'The TLS handshake failed' },
    advice: {
      zh: '端口可以连接，但双方协商失败：确认那个端口是 TLS 端口；协议版本和密码套件双方都支持；服务器要求客户端证书时用双向认证。',
      en: 'The port answers but the two sides did not agree: see that it is a TLS port, that both support a protocol version and cipher suite, and use two-way mode if the server asks for a client certificate.',
    },
  },
  {
    code: 'TLS_IDENTITY',
    meaning: { zh: '证书不是这个主机的', en: 'The certificate is not for this host' },
    advice: {
      zh: '证书的 subjectAltName 里没有所连接的主机名或地址，连接已关闭。用证书里的名字连接，或给服务器换证书；用 IP 连接时可以用 expectedHost 指定证书里的名字。',
      en: 'Its subjectAltName lacks the name or address that was connected to, so the connection was closed. Connect by a name that it has, give the server a fitting certificate, or name the expected one with expectedHost.',
    },
  },
  {
    code: 'TLS_IO',
    meaning: { zh: 'TLS 读写失败', en: 'Reading or writing the TLS stream failed' },
    advice: {
      zh: '检查网络后重新 connect；如果刚连上就断开，服务器可能要求客户端证书（双向认证）。',
      en: 'Check the network and connect again; where it ends right after the connect, the server may want a client certificate (two-way).',
    },
  },
  {
    code: 'TLS_NOT_BOUND',
    meaning: { zh: 'TLS 套接字未绑定', en: 'The TLS socket is not bound' },
    advice: { zh: '重新 connect。', en: 'Connect again.' },
  },
  {
    code: 'TLS_VERIFY',
    meaning: { zh: '对方的证书不受信任', en: 'The peer’s certificate is not trusted' },
    advice: {
      zh: '把签发该证书的 CA 证书放入 caPem；如果是自签名证书，就放入证书本身。不要为了连通而关闭校验。',
      en: 'Put the CA certificate that issued it into caPem (for a self-signed one, itself). Do not turn verification off to get through.',
    },
  },
];
