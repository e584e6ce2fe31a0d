/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import path from 'node:path';
import { checkAbilities } from './cross-checks/abilities';
import { checkHvigorfiles } from './cross-checks/hvigorfiles';
import { checkModuleBuild } from './cross-checks/module-build';
import { checkModuleIdentity, checkModuleList } from './cross-checks/modules';
import { checkPackage } from './cross-checks/packages';
import { checkPages } from './cross-checks/pages';
import { checkReferences } from './cross-checks/references';
import { checkModelVersion, checkSdkVersions } from './cross-checks/versions';
import type { Finding } from './finding';
import { mergeFindings } from './finding';
import type { Json5Document } from './json5-document';
import { UnreadableFile } from './json5-document';
import type { Manifest } from './module-files';
import { ProjectFileReader } from './module-files';
import type { Project, ProjectModule } from './project';
import { readProject } from './project';
import { checkResourceFiles } from './resource-files';
import { resourceFindings } from './resource-findings';
import { appResources, moduleResources, visibleResources } from './resource-folders';
import { checkSchema } from './schema-check';
import { APP_SCHEMA } from './schemas/app';
import { BUILD_PROFILE_SCHEMA } from './schemas/build-profile';
import { HVIGOR_CONFIG_SCHEMA } from './schemas/hvigor-config';
import { MODULE_SCHEMA } from './schemas/module';
import { MODULE_BUILD_PROFILE_SCHEMA } from './schemas/module-build-profile';
import { MODULE_PACKAGE_SCHEMA, ROOT_PACKAGE_SCHEMA } from './schemas/oh-package';
import { checkUnusedResources } from './unused-resources';

/**
 * What the OpenHarmony build tools would not accept in the project files at `root`: unknown or missing fields, values
 * of the wrong form, and names of files, resources, abilities and modules that do not exist; and resources that nothing
 * names.
 */
export function checkProjectFiles(root: string): Finding[] {
  let project: Project;
  try {
    project = readProject(path.resolve(root));
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return [error.finding];
    }
    throw error;
  }
  const reader = new ProjectFileReader(project.root);
  const findings = [
    ...checkAppFiles(project, reader),
    ...project.modules.flatMap((module) => checkModule(project, reader, module)),
    ...reader.manifests(project).flatMap((manifest) => checkManifest(project, reader, manifest)),
    ...checkHvigorfiles(project),
    ...resourceFindings(project),
    ...checkUnusedResources(project),
  ];
  return mergeFindings(reader.problems, findings);
}

/** The files at the top of the project and in `AppScope`. */
function checkAppFiles(project: Project, reader: ProjectFileReader): Finding[] {
  const rootPackage = reader.read('oh-package.json5');
  const resources = visibleResources(project);
  return [
    ...inspect(reader.read('build-profile.json5'), (profile) => [
      ...checkSchema(profile, BUILD_PROFILE_SCHEMA),
      ...checkSdkVersions(profile),
      ...checkModuleList(project.root, profile, reader.manifests(project)),
    ]),
    ...inspect(rootPackage, (manifest) => checkSchema(manifest, ROOT_PACKAGE_SCHEMA)),
    ...inspect(reader.read('hvigor', 'hvigor-config.json5'), (config) => [
      ...checkSchema(config, HVIGOR_CONFIG_SCHEMA),
      ...inspect(rootPackage, (manifest) => checkModelVersion(config, manifest)),
    ]),
    ...inspect(reader.read('AppScope', 'app.json5'), (app) => [
      ...checkSchema(app, APP_SCHEMA),
      ...checkReferences(app, resources),
    ]),
    ...checkResourceFiles(project.root, reader, appResources(project), resources),
  ];
}

/** How a module is built and packed. */
function checkModule(project: Project, reader: ProjectFileReader, module: ProjectModule): Finding[] {
  const folder = path.relative(project.root, module.folder);
  return [
    ...inspect(reader.read(folder, 'build-profile.json5'), (profile) => [
      ...checkSchema(profile, MODULE_BUILD_PROFILE_SCHEMA),
      ...checkModuleBuild(module, profile),
    ]),
    ...inspect(reader.read(folder, 'oh-package.json5'), (manifest) => [
      ...checkSchema(manifest, MODULE_PACKAGE_SCHEMA),
      ...checkPackage(project.root, reader, manifest),
    ]),
  ];
}

/** What a module, or its tests, declare to the system, with their resources. */
function checkManifest(project: Project, reader: ProjectFileReader, manifest: Manifest): Finding[] {
  const resources = visibleResources(project, manifest);
  return [
    ...checkSchema(manifest.document, MODULE_SCHEMA),
    ...checkModuleIdentity(manifest),
    ...checkAbilities(manifest),
    ...checkPages(project.root, reader, manifest),
    ...checkReferences(manifest.document, resources),
    ...checkResourceFiles(project.root, reader, moduleResources(manifest.module, manifest.set), resources),
  ];
}

/** What `check` says about a document; nothing where it could not be read, which the reader has noted. */
function inspect(document: Json5Document | undefined, check: (document: Json5Document) => Finding[]): Finding[] {
  return document === undefined ? [] : check(document);
}
