package candour.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The JDK's start-up cache (JEP 483, 514) of each program, kept per content of its jars, JDK and options: a cache of other
 * jars would be refused by the JVM, and slow the start down.
 */
record StartUpCache(Path folder) {

    /** Uses the cache when there is one for exactly these jars; otherwise has this run write one when it ends. */
    List<String> options(String name, Path jar) {
        var cache = folder.resolve(name + "-" + key(jar) + ".aot");
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
        }
        return List.of();
    }

    private static String key(Path jar) {
        try (var files = Files.walk(jar.getParent())) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((Runtime.version() + " " + ServiceJvm.options()).getBytes(StandardCharsets.UTF_8));
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new CannotStart("Cannot read " + jar.getParent() + ": " + e.getMessage(), e);
        }
    }
}
