package candour.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The JDK's start-up cache (JEP 483 and 514) of one program: with it a JVM starts in about half the time. It belongs to
 * exactly these jars, this JDK and these options, so all of them are in its name; any other is of no use.
 */
record StartUpCache(Path file) {

    /** For the program whose jars lie in (and below) the folder; the cache is kept beside them. */
    static StartUpCache of(Path jars, List<String> jvm) {
        var name = "start-up-" + key(jars, jvm) + ".aot";
        return new StartUpCache(
                jars.resolveSibling(jars.getFileName() + "-cache").resolve(name));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** JVM options that use the cache; none when there is no such cache. */
    List<String> use() {
        return isThere() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    /** JVM options of a run that writes the cache when it ends in good order. */
    List<String> train() {
        Folders.delete(file.getParent());
        Folders.writable(file.getParent());
        return List.of("-XX:AOTCacheOutput=" + beside(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Takes what a training run wrote. Answers false when it wrote nothing: then starts are slower, and that is all. */
    boolean keep() {
        try {
            Files.move(beside(), file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException notWritten) {
            return false;
        }
    }

    private Path beside() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static String key(Path jars, List<String> jvm) {
        try (var files = Files.walk(jars)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((Runtime.version() + " " + jvm).getBytes(StandardCharsets.UTF_8));
            for (var jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                var line = jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new CannotStart("Cannot read " + jars + ": " + e.getMessage(), e);
        }
    }
}
