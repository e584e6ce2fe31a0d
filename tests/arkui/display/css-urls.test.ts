/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setIcon } from '../../../host/arkui/components/controls/icon';
import { cssUrl } from '../../../host/arkui/components/values/urls';
import { ElementTree } from '../../../host/arkui/element/ElementTree';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

const QUOTED = 'https://pictures.test/a".png?x=%2Fb%23c';

describe('addresses of pictures in CSS', () => {
  test('keep what is encoded, and can not end the text that they stand in', () => {
    assert.equal(cssUrl(QUOTED), 'url("https://pictures.test/a%22.png?x=%2Fb%23c")');
    assert.equal(cssUrl('data:,a\\b\nc'), 'url("data:,a%5Cb%0Ac")');
  });

  test('are those of icons, even where a percent sign stands for itself', () => {
    const icon = new ElementTree().create('span');
    setIcon(icon, 'data:image/svg+xml,<svg width="100%" fill="%23fff"/>');
    assert.equal(
      icon.styles.get('mask'),
      'url("data:image/svg+xml,<svg width=%22100%%22 fill=%22%23fff%22/>") center / contain no-repeat',
    );
  });

  test('are those of pictures behind a component and of masks', () => {
    const host = new StubHost();
    const row = build(host, 'Row', { attributes: { backgroundImage: [QUOTED] } });
    assert.equal(row.element.styles.get('background-image'), cssUrl(QUOTED));
    const drawing = 'data:image/svg+xml,<svg id="a"/>';
    const [picture] = build(host, 'Image', { args: [drawing], attributes: { fillColor: ['#0000ff'] } }).element
      .children;
    assert.equal(picture?.styles.get('mask'), `${cssUrl(drawing)} center / cover no-repeat`);
  });
});
