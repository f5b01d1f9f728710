package candour.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The PostgreSQL programs (initdb, pg_ctl, postgres) of the binaries jar, unpacked once per version into a cache folder of
 * this user. Several processes may unpack at the same time: each unpacks beside and renames, the first rename wins.
 */
record PostgresBinaries(Path home) {

    static PostgresBinaries unpacked() {
        var version = versions();
        var name = "postgresql-" + version.getProperty("postgres") + "-" + version.getProperty("postgres.platform");
        var cache = cacheFolder();
        var home = cache.resolve(name);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            unpackInto(cache, home);
        }
        return new PostgresBinaries(home);
    }

    /** The command line of one of the programs. PostgreSQL refuses to run as root; in a user namespace it does not. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (CurrentUser.isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpackInto(Path cache, Path home) {
        try {
            var beside = Files.createTempDirectory(cache, "unpacking-");
            try (var jar = archive()) {
                unpack(jar, beside);
            }
            try {
                Files.move(beside, home, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException
                    | FileAlreadyExistsException
                    | java.nio.file.DirectoryNotEmptyException e) {
                Folders.delete(beside);
                if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                    throw e;
                }
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot unpack PostgreSQL into " + home + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive holds a path outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(path, executable());
                    }
                }
            }
        }
    }

    private static InputStream archive() throws IOException {
        for (var name : List.of(
                "postgres-linux-x86_64.txz",
                "postgres-linux-arm_64.txz",
                "postgres-darwin-x86_64.txz",
                "postgres-darwin-arm_64.txz")) {
            var stream = PostgresBinaries.class.getResourceAsStream("/" + name);
            if (stream != null) {
                return stream;
            }
        }
        throw new IOException("the class path holds no PostgreSQL for this platform");
    }

    private static Properties versions() {
        try (var stream = PostgresBinaries.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(stream);
            return versions;
        } catch (IOException e) {
            throw new CannotStart("The launcher's own versions.properties cannot be read.", e);
        }
    }

    private static Path cacheFolder() {
        var named = System.getenv("XDG_CACHE_HOME");
        var base =
                named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        try {
            if (!base.isAbsolute()) {
                throw new CannotStart("This user has no home folder.");
            }
            return Folders.writable(base.resolve("candour"));
        } catch (CannotStart noHome) {
            // A service account may have no home folder; its own corner of the temporary folder does as well.
            return Folders.writable(
                    Path.of(System.getProperty("java.io.tmpdir"), "candour-" + System.getProperty("user.name")));
        }
    }

    private static EnumSet<PosixFilePermission> executable() {
        return EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.OWNER_EXECUTE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.OTHERS_EXECUTE);
    }
}
