/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ErrorEntry } from './ErrorCode';

/** Errors of TLS, by the phase that failed. */
export const TLS_ERRORS: ErrorEntry[] = [
  {
    code: 'TLS_BAD_CA',
    meaning: { zh: 'CA 证书不是有效的 PEM 文本', en: 'A CA certificate is not valid PEM text' },
    advice: {
      zh: '须传入 PEM 文本（以 -----BEGIN CERTIFICATE----- 开头），而不是文件路径；确认内容完整。',
      en: 'Pass the PEM text (it starts with -----BEGIN CERTIFICATE-----), not a path; see that it is complete.',
    },
  },
  {
    code: 'TLS_BAD_CERTIFICATE',
    meaning: { zh: '证书内容无效', en: 'A certificate is not valid' },
    advice: {
      zh: '须传入 PEM 文本（以 -----BEGIN CERTIFICATE----- 开头），而不是文件路径；确认内容完整。',
      en: 'Pass the PEM text (it starts with -----BEGIN CERTIFICATE-----), not a path; see that it is complete.',
    },
  },
  {
    code: 'TLS_BAD_KEY',
    meaning: {
      zh: '私钥无效，或加密的私钥缺少密码',
      en: 'The private key is not valid, or is encrypted and has no password',
    },
    advice: {
      zh: '须传入 PEM 文本（以 -----BEGIN ... PRIVATE KEY----- 开头）；私钥已加密时，用 password 字段提供密码（旧版指南中的 passwd 不起作用）。',
      en: "Pass the PEM text (-----BEGIN ... PRIVATE KEY-----); for an encrypted key give its password in the field `password` (the old guide's `passwd` has no effect).",
    },
  },
  {
    code: 'TLS_CERT_EXPIRED',
    meaning: { zh: '对端证书已过期', en: "The peer's certificate has expired" },
    advice: {
      zh: '更新服务端证书；若证书其实有效，检查本机的日期和时间。',
      en: "Renew the server's certificate; if it is in fact valid, check the date and time of this device.",
    },
  },
  {
    code: 'TLS_CERT_NOT_YET_VALID',
    meaning: { zh: '对端证书尚未生效', en: "The peer's certificate is not valid yet" },
    advice: {
      zh: '检查本机的日期和时间，以及证书的生效日期。',
      en: "Check the date and time of this device, and the certificate's first day.",
    },
  },
  {
    code: 'TLS_CLIENT_KEY',
    meaning: { zh: '客户端证书和私钥无法使用', en: "The client's certificate and key can't be used" },
    advice: {
      zh: '确认私钥与证书匹配；私钥已加密时，检查密码；检查密码套件的名称。',
      en: 'Key and certificate must be a pair; check the password of an encrypted key; check the names of the cipher suites.',
    },
  },
  {
    code: 'TLS_CLOSED',
    meaning: { zh: '对端已结束 TLS 会话', en: 'The peer ended the TLS session' },
    advice: {
      zh: '重新 connect。',
      en: 'Connect again.',
    },
  },
  {
    code: 'TLS_HANDSHAKE',
    meaning: { zh: 'TLS 握手失败', en: 'The TLS handshake failed' },
    advice: {
      zh: '端口可以连接，但双方协商失败；确认该端口提供 TLS 服务；确认双方有共同支持的协议版本和密码套件；服务端要求客户端证书时，使用双向认证。',
      en: 'The port answers, but the two sides did not agree; see that it is a TLS port; see that both support a protocol version and cipher suite; use two-way mode if the server asks for a client certificate.',
    },
    // Given before a handshake begins, too: docs/native-behaviour.md, "TLS".
    nativeAdvice: {
      nativeCode: 2303501,
      step: {
        zh: '先检查密码套件的名称，以及证书、私钥和 CA 能否使用：其中一项无法使用时，握手不会开始',
        en: 'Check the names of the cipher suites first, and the certificate, key and CA: with one that cannot be used the handshake does not begin',
      },
    },
  },
  {
    code: 'TLS_IDENTITY',
    meaning: { zh: '证书与主机名不符', en: 'The certificate is not for this host' },
    advice: {
      zh: '证书的 subjectAltName 不含所连接的主机名或地址，连接已关闭；用证书中的名称连接，或为服务端更换证书；用 IP 地址连接时，可用 expectedHost 指定证书中的名称。',
      en: 'Its subjectAltName lacks the name or address that was connected to, so the connection was closed; connect by a name that it has, or give the server a fitting certificate; when connecting by IP address, name the expected host with expectedHost.',
    },
  },
  {
    code: 'TLS_IO',
    meaning: { zh: 'TLS 读写失败', en: 'Reading or writing the TLS stream failed' },
    advice: {
      zh: '检查网络后重新 connect；若刚连上就断开，服务端可能要求客户端证书（双向认证）。',
      en: 'Check the network and connect again; where it ends right after the connect, the server may want a client certificate (two-way).',
    },
  },
  {
    code: 'TLS_NOT_BOUND',
    meaning: { zh: 'TLS 套接字未绑定', en: 'The TLS socket is not bound' },
    advice: {
      zh: '重新 connect。',
      en: 'Connect again.',
    },
  },
  {
    code: 'TLS_VERIFY',
    meaning: { zh: '对端证书不受信任', en: "The peer's certificate is not trusted" },
    advice: {
      zh: '将签发该证书的 CA 证书放入 caPem，自签名证书则放入其本身；不要为了连通而关闭校验。',
      en: 'Put the CA certificate that issued it into caPem (for a self-signed one, itself); do not turn verification off to get through.',
    },
  },
];
