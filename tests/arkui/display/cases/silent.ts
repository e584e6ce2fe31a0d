/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What is accepted without an effect, so that nothing becomes so by mistake. */
const SILENT: Readonly<Record<string, string>> = {
  '*': `
    align displayPriority chainMode expandSafeArea transition sharedTransition
    geometryTransition motionPath transform brightness contrast grayscale saturate sepia invert hueRotate
    colorBlend blendMode foregroundBlurStyle foregroundEffect backgroundBlurStyle backgroundEffect
    backgroundBrightness linearGradientBlur motionBlur visualEffect backgroundFilter foregroundFilter
    compositingFilter sphericalEffect lightUpEffect pixelStretchEffect systemBarEffect useEffect mask
    maskShape clipShape borderImage backgroundImageResizable restoreId reuseId customProperty
    accessibilityTextHint accessibilityVirtualNode groupDefaultFocus focusScopeId focusScopePriority focusBox onGestureJudgeBegin onGestureRecognizerJudgeBegin shouldBuiltInRecognizerParallelWith
    gestureModifier monopolizeEvents onTouchIntercept onChildTouchTest draggable allowDrop dragPreview
    dragPreviewOptions onDragStart onDragEnter onDragMove onDragLeave onDragEnd onDrop onPreDrag
    responseRegion mouseResponseRegion hoverEffect clickEffect onMouse onAccessibilityHover keyboardShortcut
    onKeyPreIme pixelRound renderGroup renderFit useShadowBatching freeze drawModifier obscured`,
  Scroll: `
    scrollBarWidth edgeEffect friction flingSpeedLimit onScrollFrameBegin
    scrollSnap enablePaging`,
  List: `
    scrollBarWidth edgeEffect friction flingSpeedLimit onScrollFrameBegin
    maintainVisibleContentPosition childrenMainSize scrollSnapAlign chainAnimation
    onScrollVisibleContentChange editMode multiSelectable onItemDelete onItemMove onItemDragStart
    onItemDragEnter onItemDragMove onItemDragLeave onItemDrop`,
  ListItem: `
    selectable selected onSelect editable sticky swipeAction`,
  ListItemGroup: `
    childrenMainSize`,
  Grid: `
    scrollBarWidth edgeEffect friction flingSpeedLimit onScrollFrameBegin
    layoutDirection maxCount minCount cellLength editMode multiSelectable supportAnimation onItemDragStart
    onItemDragEnter onItemDragMove onItemDragLeave onItemDrop onScrollBarUpdate`,
  GridItem: `
    selectable selected onSelect forceRebuild`,
  Text: `
    minFontSize maxFontSize baselineOffset heightAdaptivePolicy ellipsisMode
    lineSpacing lineBreakStrategy halfLeading textSelectable selection onCopy onTextSelectionChange
    bindSelectionMenu editMenuOptions enableDataDetector dataDetectorConfig
    enableHapticFeedback
    privacySensitive`,
  Span: `
    restoreId reuseId customProperty`,
  ImageSpan: `
    restoreId reuseId customProperty alt onComplete onError`,
  Image: `
    sourceSize matchTextDirection interpolation syncLoad autoResize dynamicRangeMode renderMode enableAnalyzer
    colorFilter resizable onFinish objectRepeat fitOriginalSize copyOption
    privacySensitive`,
  Shape: `
    mesh`,
  Progress: `
    contentModifier privacySensitive`,
  LoadingProgress: `
    contentModifier`,
  Refresh: `
    pullDownRatio onOffsetChange`,
};

export const silentRows: readonly string[] = Object.entries(SILENT).flatMap(([component, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => `${component}.${name}`),
);
