/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { Finding } from './finding';
import type { ResourceEntry, ResourceIndex } from './resource-index';

/** Resources that are read by people, and so exist in every language of the module. */
const TRANSLATED_TYPES: ReadonlySet<string> = new Set(['string', 'plural', 'strarray']);
/** Qualifiers that look like a language code and name a kind of device. */
const DEVICE_QUALIFIERS: ReadonlySet<string> = new Set(['car', 'tv', 'phone', 'tablet', 'wearable', '2in1']);

/**
 * Resources of one `resources` folder that some user would not find: a text that one language lacks, anything
 * without a value in `base`, and names that are declared twice.
 */
export function checkResourceCoverage(index: ResourceIndex): Finding[] {
  const languages = new Set(index.entries.map((entry) => entry.qualifier).filter((qualifier) => isLanguage(qualifier)));
  const findings: Finding[] = [];
  for (const entries of groupByName(index.entries).values()) {
    const [first] = entries;
    if (first === undefined) {
      continue;
    }
    const qualifiers = new Set(entries.map((entry) => entry.qualifier));
    const isTranslated = TRANSLATED_TYPES.has(first.type);
    const wanted = isTranslated ? ['base', ...languages] : ['base'];
    const absent = wanted.filter((qualifier) => !qualifiers.has(qualifier));
    if (absent.length > 0) {
      const message = `${first.type} '${first.name}' is in ${[...qualifiers].join(', ')} but not in ${absent.join(', ')}`;
      findings.push(finding(first, isTranslated ? 'resource-language' : 'resource-base', message));
    }
    for (const [position, entry] of entries.entries()) {
      if (entries.findIndex((other) => other.qualifier === entry.qualifier) < position) {
        const message = `${entry.type} '${entry.name}' is declared twice in ${entry.qualifier}`;
        findings.push(finding(entry, 'resource-duplicate', message));
      }
    }
  }
  return findings;
}

/** `zh_CN`, `en`, `zh_Hant_TW`, also in front of further qualifiers (`zh_CN-dark`). */
function isLanguage(qualifier: string): boolean {
  const language = qualifier.split('-')[0] ?? '';
  return /^[a-z]{2,3}(_[A-Z][a-z]{3})?(_[A-Z]{2})?$/.test(language) && !DEVICE_QUALIFIERS.has(language);
}

function groupByName(entries: readonly ResourceEntry[]): Map<string, ResourceEntry[]> {
  const groups = new Map<string, ResourceEntry[]>();
  for (const entry of entries) {
    const key = `${entry.type}.${entry.name}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}

function finding(entry: ResourceEntry, rule: string, message: string): Finding {
  return { file: entry.file, ...entry.position, rule, message };
}
