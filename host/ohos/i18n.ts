/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import { configuration } from '../device/configuration';
import { deviceLanguage, fixConfiguration } from '../device/ability/systemConfiguration';

/** `@ohos.i18n`, as far as an app asks for the language and the region of the device. */
const SCRIPTS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant', 'en-US': 'en-Latn-US' };

class System {
  /** Such as `zh-Hans` or `en-Latn-US`. */
  static getSystemLanguage(): string {
    return SCRIPTS[configuration.language] ?? configuration.language;
  }

  static getSystemRegion(): string {
    return new Intl.Locale(configuration.language).maximize().region ?? '';
  }

  /** Such as `zh-Hans-CN` or `en-Latn-US`. */
  static getSystemLocale(): string {
    const { language, script, region } = new Intl.Locale(configuration.language).maximize();
    return [language, script, region].filter((part) => part !== undefined).join('-');
  }

  static getAppPreferredLanguage(): string {
    return System.getSystemLanguage();
  }

  /** The app's own language; `default` is the system's again. */
  static setAppPreferredLanguage(language: string): void {
    fixConfiguration('language', language === 'default' ? undefined : deviceLanguage(language));
  }

  static is24HourClock(): boolean {
    return new Intl.DateTimeFormat(configuration.language, { hour: 'numeric' }).resolvedOptions().hour12 !== true;
  }
}

function isRTL(locale: string): boolean {
  return ['ar', 'fa', 'he', 'ur'].includes(new Intl.Locale(locale).language);
}

export default { System, isRTL };
