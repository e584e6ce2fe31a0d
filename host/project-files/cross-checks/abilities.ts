/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding';
import type { Json5Document } from '../json5-document';
import type { Manifest } from '../module-files';

const HOME_ENTITY = 'entity.system.home';
/** OpenHarmony's action, and the one that HarmonyOS has come to prefer. */
const HOME_ACTIONS = ['ohos.want.action.home', 'action.system.home'];

/** What a `module.json5` says about abilities: their sources exist, and the names that refer to them are theirs. */
export function checkAbilities({ set, folder, document }: Manifest): Finding[] {
  const findings: Finding[] = [];
  const abilities = document.listAt(['module', 'abilities']);
  const names = abilities.map((_, index) => document.stringAt(['module', 'abilities', index, 'name']));
  abilities.forEach((_, index) => {
    const at = ['module', 'abilities', index, 'srcEntry'];
    const srcEntry = document.stringAt(at);
    if (srcEntry !== undefined && !existsSync(path.join(folder, srcEntry))) {
      findings.push(document.findingAt(at, 'missing-file', `${srcEntry} does not exist`));
    }
  });
  const mainElement = document.stringAt(['module', 'mainElement']);
  if (mainElement !== undefined && !names.includes(mainElement)) {
    findings.push(
      document.findingAt(['module', 'mainElement'], 'unknown-name', `there is no ability '${mainElement}'`),
    );
  }
  document.listAt(['module', 'requestPermissions']).forEach((_, index) => {
    const list = ['module', 'requestPermissions', index, 'usedScene', 'abilities'];
    document.listAt(list).forEach((name, position) => {
      if (!names.includes(String(name))) {
        findings.push(document.findingAt([...list, position], 'unknown-name', `there is no ability '${String(name)}'`));
      }
    });
  });
  const isApp = set === 'main' && document.stringAt(['module', 'type']) === 'entry';
  if (isApp && !abilities.some((_, index) => isLauncher(document, index))) {
    const message = 'no ability has the skill to be started from the home screen';
    findings.push(document.findingAt(['module', 'abilities'], 'home-ability', message));
  }
  return findings;
}

function isLauncher(document: Json5Document, ability: number): boolean {
  const skills = ['module', 'abilities', ability, 'skills'];
  return document.listAt(skills).some((_, index) => {
    const actions = document.listAt([...skills, index, 'actions']);
    const isHome = document.listAt([...skills, index, 'entities']).includes(HOME_ENTITY);
    return isHome && HOME_ACTIONS.some((action) => actions.includes(action));
  });
}
