package dev.rollbackplan.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Makes an executable of the same launcher and another program. */
final class OtherBuild {

    static final String TEXT = "the other build";

    private OtherBuild() {}

    /** Returns the script before the jar. */
    static String script(Path executable) throws IOException {
        String whole = Files.readString(executable, StandardCharsets.ISO_8859_1);
        return whole.substring(0, whole.indexOf("PK\u0003\u0004"));
    }

    /** Replaces the executable by one that prints {@link #TEXT}. */
    static void replace(Path executable) throws IOException {
        Path source = Files.createTempDirectory(executable.getParent(), "other").resolve("Main.java");
        Files.writeString(source, """
                package dev.rollbackplan;
                final class Main { public static void main(String[] args) { System.out.print("%s"); } }
                """.formatted(TEXT));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString()) != 0) {
            throw new IOException("does not compile: " + source);
        }
        ByteArrayOutputStream build = new ByteArrayOutputStream();
        String script = script(executable).replaceFirst("build=[0-9a-f]{64}", "build=" + "0".repeat(64));
        build.write(script.getBytes(StandardCharsets.ISO_8859_1));
        try (JarOutputStream jar = new JarOutputStream(build)) {
            jar.putNextEntry(new JarEntry("dev/rollbackplan/Main.class"));
            jar.write(Files.readAllBytes(source.resolveSibling("Main.class")));
        }
        Files.write(executable, build.toByteArray());
    }
}
