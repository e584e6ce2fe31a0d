/*
 * Copyright (c) 2026 The socketkit authors
 * SPDX-License-Identifier: Apache-2.0
 */

import type { ComponentDefinition } from '../../component/definition';
import { Badge } from './Badge';
import { Blank } from './Blank';
import { CommonWrapper } from './CommonWrapper';
import { Divider } from './Divider';
import { Flex } from './Flex';
import { Grid } from './grid/Grid';
import { GridCol } from './grid/GridCol';
import { GridItem } from './grid/GridItem';
import { GridRow } from './grid/GridRow';
import { Image } from './Image';
import { Column, Row } from './linear';
import { List } from './list/List';
import { ListItem } from './list/ListItem';
import { ListItemGroup } from './list/ListItemGroup';
import { LoadingProgress } from './progress/LoadingProgress';
import { Progress } from './progress/Progress';
import { Refresh } from './Refresh';
import { RelativeContainer } from './relative/RelativeContainer';
import { Scroll } from './scrolling/Scroll';
import { Circle, Ellipse, Line, Path, Polygon, Polyline, Rect } from './shapes/figures';
import { Shape } from './shapes/Shape';
import { Stack } from './Stack';
import { ImageSpan, Span } from './text/Span';
import { Text } from './text/Text';

/** What shows something or lays something out. */
export const displayComponents: readonly ComponentDefinition[] = [
  Column,
  Row,
  Stack,
  Flex,
  RelativeContainer,
  Scroll,
  List,
  ListItem,
  ListItemGroup,
  Grid,
  GridItem,
  GridRow,
  GridCol,
  Text,
  Span,
  ImageSpan,
  Image,
  Blank,
  Divider,
  Circle,
  Ellipse,
  Rect,
  Line,
  Polyline,
  Polygon,
  Path,
  Shape,
  Progress,
  LoadingProgress,
  Badge,
  Refresh,
  CommonWrapper,
];
