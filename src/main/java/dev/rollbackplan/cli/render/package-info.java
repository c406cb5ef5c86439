/**
 * The {@code render} command, which is the default. Enter by {@link dev.rollbackplan.cli.render.RenderRequestParser},
 * which understands the command line and reads the files it names, and by
 * {@link dev.rollbackplan.cli.render.RenderCommand}, which renders.
 * {@link dev.rollbackplan.cli.render.FastRenderArgs} parses the most common command lines without picocli.
 */
@NullMarked
package dev.rollbackplan.cli.render;

import org.jspecify.annotations.NullMarked;
