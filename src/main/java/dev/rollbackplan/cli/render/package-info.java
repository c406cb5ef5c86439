/**
 * The {@code render} command, which is the default. Enter by {@link dev.rollbackplan.cli.render.RenderRequestParser},
 * which understands the command line and reads the files it names, and {@link
 * dev.rollbackplan.cli.render.RenderCommand}, which renders. The most common command lines are parsed by {@link
 * dev.rollbackplan.cli.render.FastRenderArgs} without picocli.
 */
@NullMarked
package dev.rollbackplan.cli.render;

import org.jspecify.annotations.NullMarked;
