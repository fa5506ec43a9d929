/**
 * Meeting customers face to face: the channel {@link org.example.fieldvisits.TradeFairChannel} and
 * the panel {@link org.example.fieldvisits.FaceToFacePanel}.
 */
@NullMarked
package org.example.fieldvisits;

import org.jspecify.annotations.NullMarked;
