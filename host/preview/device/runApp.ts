/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { SavedNavigation } from '../../arkui/components/controls/navigation/savedNavigation';
import { restoreNavigation, saveNavigation } from '../../arkui/components/controls/navigation/savedNavigation';
import { Screen } from '../../arkui/build/Screen';
import type { ComponentNode } from '../../arkui/component/ComponentNode';
import { ElementTree } from '../../arkui/element/ElementTree';
import type { Application } from '../../device/application';
import { launchApplication } from '../../device/application';
import { configuration } from '../../device/configuration';
import { network } from '../../device/network';
import { reloadResources } from '../../device/resources';
import type { AppModules } from '../../device/launchOptions';
import { setDeviceShell } from '../../device/shell';
import type { DeviceSettings } from '../protocol/settings';
import { windowSize } from '../protocol/settings';
import type { AppHost, RunningApp } from './AppProgram';

/** Runs an app on a device of the preview. */
export function runApp(app: AppModules, host: AppHost): RunningApp {
  const tree = new ElementTree();
  let application: Application | undefined;
  let { isForeground } = host.settings;
  const configure = (settings: DeviceSettings): void => {
    applySettings(tree, settings);
    isForeground = settings.isForeground;
    if (isForeground) {
      application?.foreground();
    } else {
      application?.background();
    }
  };
  const launch = async (): Promise<void> => {
    applySettings(tree, host.settings);
    setDeviceShell(host.shell);
    if (host.navigation !== undefined) {
      restoreNavigation(host.navigation as SavedNavigation);
    }
    application = await launchApplication({
      app,
      createScreen: (abilityContext) => new NamingScreen(tree, abilityContext, host),
      onLeft: host.wentToBackground,
      onError: (error, what) => host.report(error, '', what),
    });
    // Every app starts in the foreground.
    if (!isForeground) {
      application.background();
    }
  };
  return {
    tree,
    launched: launch(),
    configure,
    back: () => application?.back(),
    reloadResources: () => {
      try {
        reloadResources();
      } catch (error) {
        host.report(error, '', 'The resources');
      }
    },
    saveNavigation,
    end: async () => await application?.terminate(),
  };
}

/** Says which handler runs, for the watchdog. */
class NamingScreen extends Screen {
  readonly #host: AppHost;

  constructor(tree: ElementTree, abilityContext: unknown, host: AppHost) {
    super(tree, { abilityContext, onError: host.report, onWarning: host.warn });
    this.#host = host;
  }

  override call(node: ComponentNode, what: string, handler: unknown, ...values: unknown[]): unknown {
    this.#host.entered(what.includes('.') ? what : `${node.type}.${what}`, node.at);
    try {
      return super.call(node, what, handler, ...values);
    } finally {
      this.#host.left();
    }
  }
}

function applySettings(tree: ElementTree, settings: DeviceSettings): void {
  const { width, height } = windowSize(settings);
  configuration.language = settings.language;
  configuration.isDark = settings.isDark;
  configuration.fontScale = settings.fontScale;
  configuration.windowWidth = width;
  configuration.windowHeight = height;
  tree.screen.setStyle('--font-scale', String(settings.fontScale));
  tree.screen.setAttribute('lang', settings.language);
  tree.screen.setAttribute('data-window', `${width}x${height}`);
  network.setAvailable(settings.hasNetwork);
}
