// Derivatives of pixel and channel shuffling: each rearrangement undone.
import { channelShuffle, pixelShuffle, pixelUnshuffle } from '@kindling/tensor';
import { defineRules, unaryRule } from '../rules.js';

defineRules({
  pixelShuffle: unaryRule('PixelShuffleBackward0', [], (g, c) => pixelUnshuffle(g, c.attrs.factor)),
  pixelUnshuffle: unaryRule('PixelUnshuffleBackward0', [], (g, c) => pixelShuffle(g, c.attrs.factor)),
  channelShuffle: unaryRule('ChannelShuffleBackward0', [], (g, c) =>
    channelShuffle(g, c.shape(0)[1]! / c.attrs.factor),
  ),
});
