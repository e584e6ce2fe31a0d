/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { LocalText } from '../errors/ErrorCode';
import { encodePunycode } from './Punycode';

/** RFC 1035: a name's text without the dot at its end. */
const NAME_LIMIT = 253;
const LABEL_LIMIT = 63;
/** Lower-case, as an IDN label starts in its ASCII form. */
const ACE_PREFIX = 'xn--';

/** A host name that may be resolved, or why it may not. */
export type HostNameCheck = GoodHostName | BadHostName;

export interface GoodHostName {
  kind: 'good';
  /** Lower case, ASCII, without a dot at its end: what is resolved, sent as SNI and compared with certificates. */
  ascii: string;
}

export interface BadHostName {
  kind: 'bad';
  problem: LocalText;
}

/**
 * Checks a host name by RFC 1123: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all. Names in
 * other scripts are turned into their ASCII form (`bücher.example` is `xn--bcher-kva.example`), and the limits hold for
 * that form.
 */
export function checkHostName(text: string): HostNameCheck {
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  // Before anything that takes time: a name may come from anywhere and be of any size.
  if (name.length > NAME_LIMIT) {
    return bad({
      zh: `主机名最多 ${NAME_LIMIT} 个字符，这里有 ${name.length} 个`,
      en: `a host name has at most ${NAME_LIMIT} characters, this one has ${name.length}`,
    });
  }
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(name);
  if (scheme !== null) {
    return bad({
      zh: `主机名不含“${scheme[0]}”：请去掉它，以及主机名之后的部分`,
      en: `"${scheme[0]}" does not belong to a host name: leave it out, with everything after the name`,
    });
  }
  const labels: string[] = [];
  for (const label of name.normalize('NFC').toLowerCase().split(/[.。]/)) {
    const ascii = /^[\0-\x7f]*$/.test(label) ? label : ACE_PREFIX + encodePunycode(label);
    const problem = labelProblem(label, ascii);
    if (problem !== undefined) {
      return bad(problem);
    }
    labels.push(ascii);
  }
  const ascii = labels.join('.');
  if (ascii.length > NAME_LIMIT) {
    return bad({
      zh: `主机名最多 ${NAME_LIMIT} 个字符，它的 ASCII 形式有 ${ascii.length} 个`,
      en: `its ASCII form has ${ascii.length} characters, a host name has at most ${NAME_LIMIT}`,
    });
  }
  if (/^\d+$/.test(labels[labels.length - 1] ?? '')) {
    return bad({
      zh: '不是有效的 IPv4 地址（四个 0 到 255 的数，不带前导零），主机名也不能以纯数字段结尾',
      en: 'it is no IPv4 address (four numbers from 0 to 255, without leading zeros), and a name does not end in a number',
    });
  }
  return { kind: 'good', ascii: ascii };
}

function labelProblem(label: string, ascii: string): LocalText | undefined {
  if (ascii === '') {
    return { zh: '两个点之间没有内容', en: 'a part between two dots is empty' };
  }
  if (ascii.length > LABEL_LIMIT) {
    const start = label.slice(0, 16);
    return {
      zh: `“${start}...”这一段超过 ${LABEL_LIMIT} 个字符`,
      en: `the part "${start}..." is longer than ${LABEL_LIMIT} characters`,
    };
  }
  const wrong = /[^a-z\d-]/.exec(ascii) ?? /[\s\0-\x1f/\\:@?#[\]]/.exec(label);
  if (wrong !== null) {
    return {
      zh: `“${label}”中不能有“${wrong[0]}”，只能用字母、数字和连字符`,
      en: `"${wrong[0]}" in "${label}" is not allowed: letters, digits and hyphens are`,
    };
  }
  if (ascii.startsWith('-') || ascii.endsWith('-')) {
    return { zh: `“${label}”不能以连字符开头或结尾`, en: `"${label}" may not start or end with a hyphen` };
  }
  return undefined;
}

function bad(problem: LocalText): BadHostName {
  return { kind: 'bad', problem: problem };
}
