/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ComponentNode } from '../../../host/arkui/component/ComponentNode';
import type { Element } from '../../../host/arkui/element/Element';
import { $r } from '../../../host/device/resources';
import { build } from '../support/components';
import { StubHost } from '../support/stub-host';

const SVG = 'data:image/svg+xml;base64,AA';
const PNG = 'data:image/png;base64,AA';

function pictureOf(image: ComponentNode): Element {
  const [picture] = image.element.children;
  assert.ok(picture);
  return picture;
}

describe('Image', () => {
  test('an SVG with a fill colour is drawn in that colour', () => {
    const host = new StubHost();
    const image = build(host, 'Image', { args: [SVG], attributes: { fillColor: ['#0000ff'], objectFit: ['Contain'] } });
    const picture = pictureOf(image);
    assert.equal(picture.styles.get('mask'), `url("${SVG}") center / contain no-repeat`);
    assert.equal(picture.styles.get('background-color'), '#0000ff');
    assert.ok(picture.styles.has('object-position'), 'the picture itself is out of sight');
    host.apply(image, { fillColor: [] });
    assert.equal(picture.styles.get('mask'), undefined);
    assert.equal(picture.styles.get('object-position'), undefined);
  });

  test('a picture of pixels keeps its colours', () => {
    const image = build(new StubHost(), 'Image', { args: [PNG], attributes: { fillColor: ['#0000ff'] } });
    assert.equal(pictureOf(image).styles.get('mask'), undefined);
    assert.equal(pictureOf(image).styles.get('background-color'), undefined);
  });

  test('a picture of the app is where the preview serves it', () => {
    const image = build(new StubHost(), 'Image', { args: [$r('app.media.ic_certificate')] });
    assert.match(pictureOf(image).attributes.get('src') ?? '', /^\/resources\/.*ic_certificate\.svg$/);
  });

  test('an empty address shows nothing, and is no error', () => {
    const host = new StubHost();
    const image = build(host, 'Image', { args: [PNG], attributes: { alt: [''], backgroundImage: [''] } });
    image.definition.arguments?.apply(image, '');
    assert.equal(pictureOf(image).attributes.get('src'), undefined);
    const item = build(host, 'MenuItem', { args: [{ startIcon: '', content: 'Copy' }] });
    const [icon] = item.element.children;
    assert.equal(icon?.styles.get('display'), 'none');
  });

  test('tells the size of the picture and of the component in pixels, as the view reports them', () => {
    const host = new StubHost();
    const loaded: unknown[] = [];
    const image = build(host, 'Image', {
      args: [PNG],
      attributes: { onComplete: [(event: unknown) => loaded.push(event)] },
    });
    host.tree.dispatch(pictureOf(image).id, 'load', { naturalWidth: 640, naturalHeight: 480, width: 100, height: 50 });
    assert.deepEqual(loaded, [
      { width: 640, height: 480, componentWidth: 300, componentHeight: 150, loadingStatus: 1 },
    ]);
  });

  test('what cannot be loaded is told, and replaced', () => {
    const host = new StubHost();
    const failures: unknown[] = [];
    const image = build(host, 'Image', {
      args: [PNG],
      attributes: { alt: [SVG], onError: [(failure: unknown) => failures.push(failure)] },
    });
    host.tree.dispatch(pictureOf(image).id, 'error');
    assert.equal(failures.length, 1);
    assert.equal(pictureOf(image).attributes.get('src'), SVG);
  });
});
