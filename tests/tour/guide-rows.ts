/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The rows of the two interface tables of the guide and the options of its code, and the steps of the tour that show
 * each. `docs/guide-errata.md` says where the guide errs.
 */
export interface GuideRow {
  /** The guide's table of TCP and UDP, that of TLS, or its code, for what is in neither table. */
  source: 'TCP/UDP table' | 'TLS table' | 'code';
  row: string;
  flow: string;
  /** Every one of them is a step of that flow. */
  calls: readonly string[];
}

type Table = Readonly<Record<string, readonly string[]>>;

function rows(source: GuideRow['source'], flow: string, table: Table): GuideRow[] {
  return Object.entries(table).map(([row, calls]) => ({ source, row, flow, calls }));
}

const TCP_CLIENT_ROWS: Table = {
  'constructTCPSocketInstance()': ['socket.constructTCPSocketInstance()'],
  'bind()': ['tcp.bind(address, callback)'],
  'send()': ['tcp.send({data: text}, callback)', 'tcp.send({data: ArrayBuffer})'],
  'close()': ['tcp.close(callback)'],
  'getState()': ['tcp.getState()'],
  'connect()': ['tcp.connect({address, timeout: 6000}, callback)'],
  'getRemoteAddress()': ['tcp.getRemoteAddress()'],
  'setExtraOptions()': ['tcp.setExtraOptions(options)'],
  "on(type: 'message')": ["tcp.on('message')", "event 'message'"],
  "off(type: 'message')": ["tcp.off('message')"],
  "on(type: 'close')": ["tcp.on('close')", "event 'close'"],
  "off(type: 'close')": ["tcp.off('close')"],
  "on(type: 'error')": ["tcp.on('error')"],
  "off(type: 'error')": ["tcp.off('error')"],
  "on(type: 'connect')": ["tcp.on('connect')", "event 'connect'"],
  "off(type: 'connect')": ["tcp.off('connect')"],
};

const TCP_CLIENT_CODE: Table = {
  'bind: address': ['tcp.bind(address, callback)', 'tcp.getLocalAddress()'],
  'bind: port': ['tcp.bind(address, callback)', 'tcp.getLocalAddress()'],
  'bind: family': ['tcp.bind(address, callback)', 'tcp.getLocalAddress()'],
  'connect: address.address': ['option address.address'],
  'connect: address.port': ['option address.port'],
  'connect: address.family': ['option address.family'],
  'connect: timeout': ['option timeout'],
  'send: data': ['tcp.send({data: text}, callback)'],
  'value.message': ["event 'message'"],
};

const TCP_SERVER_ROWS: Table = {
  'constructTCPSocketServerInstance()': ['socket.constructTCPSocketServerInstance()'],
  'listen()': ['server.listen(address, callback)'],
  'send()': ['client.send({data: text}, callback)', 'the client gets the reply'],
  'close()': ['client.close(callback)', 'server.close()'],
  'getState()': ['server.getState()'],
  'getRemoteAddress()': ['client.getRemoteAddress()'],
  'setExtraOptions()': ['server.setExtraOptions({keepAlive: true})'],
  "on(type: 'message')": ["client.on('message')", "event 'message'"],
  "off(type: 'message')": ["client.off('message')"],
  "on(type: 'close')": ["client.on('close')", "event 'close'"],
  "off(type: 'close')": ["client.off('close')"],
  "on(type: 'error')": ["client.on('error')", "server.on('error')"],
  "off(type: 'error')": ["client.off('error')", "server.off('error')"],
  "on(type: 'connect')": ["server.on('connect')", "event 'connect'"],
  "off(type: 'connect')": ["server.off('connect')"],
};

const TCP_SERVER_CODE: Table = {
  'listen: address': ['server.listen(address, callback)', 'server.getLocalAddress()'],
  'listen: port': ['server.listen(address, callback)', 'server.getLocalAddress()'],
  'listen: family': ['server.listen(address, callback)', 'server.getLocalAddress()'],
  'send: data': ['client.send({data: text}, callback)'],
  'value.message': ["event 'message'"],
  'value.remoteInfo.address': ["event 'message' with remoteInfo"],
  'value.remoteInfo.family': ["event 'message' with remoteInfo"],
  'value.remoteInfo.port': ["event 'message' with remoteInfo"],
  'value.remoteInfo.size': ["event 'message' with remoteInfo"],
};

const UDP_ROWS: Table = {
  'constructUDPSocketInstance()': ['socket.constructUDPSocketInstance()'],
  'bind()': ['udp.bind(address, callback)'],
  'send()': ['udp.send({data: text, address}, callback)', 'udp.send({data: ArrayBuffer, address})'],
  'close()': ['udp.close(callback)'],
  'getState()': ['udp.getState()'],
  'setExtraOptions()': ['udp.setExtraOptions({broadcast: true, ...})'],
  "on(type: 'message')": ["udp.on('message')", "event 'message'"],
  "off(type: 'message')": ["udp.off('message')"],
  "on(type: 'close')": ["udp.on('close')", "event 'close'"],
  "off(type: 'close')": ["udp.off('close')"],
  "on(type: 'error')": ["udp.on('error')"],
  "off(type: 'error')": ["udp.off('error')"],
  "on(type: 'listening')": ["udp.on('listening')", "event 'listening'"],
  "off(type: 'listening')": ["udp.off('listening')"],
};

const TLS_ROWS: Table = {
  'constructTLSSocketInstance()': ['socket.constructTLSSocketInstance()'],
  'bind()': ['tls.bind(address, callback)'],
  "close(type: 'error')": ['tls.close(callback)'],
  'connect()': ['tls.connect(options, callback)'],
  'getCertificate()': ['tls.getCertificate()'],
  'getCipherSuite()': ['tls.getCipherSuite()'],
  'getProtocol()': ['tls.getProtocol()'],
  'getRemoteAddress()': ['tls.getRemoteAddress()'],
  'getRemoteCertificate()': ['tls.getRemoteCertificate()'],
  'getSignatureAlgorithms()': ['tls.getSignatureAlgorithms()'],
  'getState()': ['tls.getState()'],
  "off(type: 'close')": ["tls.off('close')"],
  "off(type: 'error')": ["tls.off('error')"],
  "off(type: 'message')": ["tls.off('message')"],
  "on(type: 'close')": ["tls.on('close')", "event 'close'"],
  "on(type: 'error')": ["tls.on('error')"],
  "on(type: 'message')": ["tls.on('message')", "event 'message'"],
  'send()': ['tls.send(text, callback)', 'tls.send(ArrayBuffer)'],
  'setExtraOptions()': ['tls.setExtraOptions(options)'],
};

/** What both TLS flows of the code have. */
const TLS_CODE: Table = {
  'bind: address, port, family': ['tls.bind(address, callback)'],
  'address.address': ['option address.address'],
  'address.port': ['option address.port'],
  'address.family': ['option address.family'],
  'secureOptions.ca': ['option secureOptions.ca'],
  'secureOptions.cipherSuite': ['option secureOptions.cipherSuite'],
  "on('connect')": ["tls.on('connect')", "event 'connect'"],
  "off('connect')": ["tls.off('connect')"],
};

const TLS_TWO_WAY_CODE: Table = {
  ...TLS_CODE,
  ALPNProtocols: ['option ALPNProtocols'],
  'secureOptions.key': ['option secureOptions.key'],
  'secureOptions.cert': ['option secureOptions.cert'],
  'secureOptions.passwd': ['option secureOptions.passwd', 'option secureOptions.password'],
  'secureOptions.protocols': ['option secureOptions.protocols'],
  'secureOptions.useRemoteCipherPrefer': ['option secureOptions.useRemoteCipherPrefer'],
  'secureOptions.signatureAlgorithms': ['option secureOptions.signatureAlgorithms'],
};

export const GUIDE_ROWS: readonly GuideRow[] = [
  ...rows('TCP/UDP table', 'TCP client', TCP_CLIENT_ROWS),
  ...rows('code', 'TCP client', TCP_CLIENT_CODE),
  ...rows('TCP/UDP table', 'TCP server', TCP_SERVER_ROWS),
  ...rows('code', 'TCP server', TCP_SERVER_CODE),
  ...rows('TCP/UDP table', 'UDP', UDP_ROWS),
  ...rows('TLS table', 'TLS two-way', TLS_ROWS),
  ...rows('code', 'TLS two-way', TLS_TWO_WAY_CODE),
  ...rows('TLS table', 'TLS one-way', TLS_ROWS),
  ...rows('code', 'TLS one-way', TLS_CODE),
];
