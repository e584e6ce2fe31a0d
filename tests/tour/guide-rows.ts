/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The rows of the two interface tables of the guide and the options of its code, and the steps of the tour that show
 * each. `docs/guide-errata.md` says where the guide errs.
 */
export interface GuideRow {
  row: string;
  flow: string;
  /** Every one of them is a step of that flow. */
  calls: readonly string[];
}

function rows(flow: string, table: Readonly<Record<string, readonly string[]>>): GuideRow[] {
  return Object.entries(table).map(([row, calls]) => ({ row, flow, calls }));
}

const TLS_ROWS = {
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
  "on(type: 'close')": ["tls.on('close')"],
  "on(type: 'error')": ["tls.on('error')"],
  "on(type: 'message')": ["tls.on('message')"],
  'send()': ['tls.send(text, callback)', 'tls.send(ArrayBuffer)'],
  'setExtraOptions()': ['tls.setExtraOptions(options)'],
};

export const GUIDE_ROWS: readonly GuideRow[] = [
  ...rows('TCP client', {
    'constructTCPSocketInstance()': ['socket.constructTCPSocketInstance()'],
    'bind()': ['tcp.bind(address, callback)'],
    'connect()': ['tcp.connect({address, timeout: 6000}, callback)'],
    'send()': ['tcp.send({data: text}, callback)', 'tcp.send({data: ArrayBuffer})'],
    'close()': ['tcp.close(callback)'],
    'getState()': ['tcp.getState()'],
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
  }),
  ...rows('TCP server', {
    'constructTCPSocketServerInstance()': ['socket.constructTCPSocketServerInstance()'],
    'listen()': ['server.listen(address, callback)'],
    "on(type: 'connect')": ["server.on('connect')", "event 'connect'"],
    "off(type: 'connect')": ["server.off('connect')"],
    "on(type: 'message')": ["client.on('message')", "event 'message' with remoteInfo"],
    "off(type: 'message')": ["client.off('message')"],
    "on(type: 'close')": ["client.on('close')", "event 'close'"],
    "off(type: 'close')": ["client.off('close')"],
    'send()': ['client.send({data: text}, callback)', 'the client gets the reply'],
    'close()': ['client.close(callback)', 'server.close()'],
    'getState()': ['server.getState()'],
    'setExtraOptions()': ['server.setExtraOptions({keepAlive: true})'],
  }),
  ...rows('UDP', {
    'constructUDPSocketInstance()': ['socket.constructUDPSocketInstance()'],
    'bind()': ['udp.bind(address, callback)'],
    'send()': ['udp.send({data: text, address}, callback)', 'udp.send({data: ArrayBuffer, address})'],
    'close()': ['udp.close(callback)'],
    'getState()': ['udp.getState()'],
    'setExtraOptions()': ['udp.setExtraOptions({broadcast: true, ...})'],
    "on(type: 'message')": ["udp.on('message')", "event 'message'"],
    "off(type: 'message')": ["udp.off('message')"],
    "on(type: 'listening')": ["udp.on('listening')", "event 'listening'"],
    "off(type: 'listening')": ["udp.off('listening')"],
    "on(type: 'close')": ["udp.on('close')", "event 'close'"],
    "off(type: 'close')": ["udp.off('close')"],
    "on(type: 'error')": ["udp.on('error')"],
    "off(type: 'error')": ["udp.off('error')"],
  }),
  ...rows('TLS two-way', {
    ...TLS_ROWS,
    'option key': ['option secureOptions.key'],
    'option cert': ['option secureOptions.cert'],
    'option ca': ['option secureOptions.ca'],
    'option passwd': ['option secureOptions.passwd', 'option secureOptions.password'],
    'option protocols': ['option secureOptions.protocols'],
    'option useRemoteCipherPrefer': ['option secureOptions.useRemoteCipherPrefer'],
    'option signatureAlgorithms': ['option secureOptions.signatureAlgorithms'],
    'option cipherSuite': ['option secureOptions.cipherSuite'],
    'option ALPNProtocols': ['option ALPNProtocols'],
    'option address': ['option address'],
    "on(type: 'connect')": ["tls.on('connect')", "event 'connect'"],
    "off(type: 'connect')": ["tls.off('connect')"],
  }),
  ...rows('TLS one-way', {
    ...TLS_ROWS,
    'option ca': ['option secureOptions.ca'],
    'option cipherSuite': ['option secureOptions.cipherSuite'],
    'option address': ['option address'],
  }),
];
