package candour.platform.sealed.vault;

import candour.platform.sealed.VaultUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Where things are in the vault's folder: {@code masters/E.key} holds the master key of epoch E, {@code segments/E.seg}
 * the subjects' keys wrapped under it. Back the two up apart from each other: a segment is worthless without its master.
 *
 * @param root readable by its owner only
 */
record Folder(Path root) {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    /** Makes the folder if it is not there, and refuses one that others can look into. */
    static Folder at(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createDirectories(path, Disk.OWNER_FOLDER);
        }
        var folder = new Folder(path.toRealPath());
        for (Path each : List.of(folder.root, folder.masters(), folder.segments())) {
            if (!Files.exists(each)) {
                Files.createDirectory(each, Disk.OWNER_FOLDER);
            }
            refuseOthers(each);
        }
        Disk.sync(folder.root);
        return folder;
    }

    private static void refuseOthers(Path path) throws IOException {
        var allowed = Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
        if (allowed.stream().anyMatch(OTHERS::contains)) {
            throw new VaultUnavailable("The key vault's folder " + path
                    + " can be read by others. Make it its owner's alone: chmod -R go-rwx " + path);
        }
    }

    Path masters() {
        return root.resolve("masters");
    }

    Path segments() {
        return root.resolve("segments");
    }

    Path lock() {
        return root.resolve("lock");
    }

    /** There from the beginning of the making of a new vault to its end. */
    Path making() {
        return root.resolve("making");
    }

    Path master(long epoch) {
        return masters().resolve(epoch + ".key");
    }

    Path segment(long epoch) {
        return segments().resolve(epoch + ".seg");
    }

    /** Whether the segment is as long as that, and no later epoch has begun. */
    boolean stillAt(long epoch, long length) throws IOException {
        try {
            return Files.size(segment(epoch)) == length && !Files.exists(segment(epoch + 1));
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /**
     * The current epoch: the highest that has both a master key and a segment. Empty when there is none.
     *
     * @throws VaultUnavailable when half of a later epoch is there, which no crash leaves behind but a bad restore does
     */
    OptionalLong currentEpoch() throws IOException {
        var segments = numbers(segments(), ".seg");
        var current = segments.stream()
                .filter(epoch -> Files.exists(master(epoch)))
                .mapToLong(Long::longValue)
                .max();
        long known = current.orElse(0);
        boolean lostMaster = segments.stream().anyMatch(epoch -> epoch > known);
        boolean lostSegment = known > 0
                && numbers(masters(), ".key").stream()
                        .anyMatch(epoch -> epoch > known && !Files.exists(Disk.unpublished(segment(epoch))));
        if (lostMaster || lostSegment) {
            throw new VaultUnavailable("The key vault in " + root + " is not whole: its latest epoch lacks its "
                    + (lostMaster ? "master key" : "segment") + ". Restore it; nothing has been changed");
        }
        return current;
    }

    private static List<Long> numbers(Path place, String ending) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,18}\\" + ending))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - ending.length())))
                    .toList();
        }
    }

    /** Destroys what an ended or never begun epoch left behind, master keys first. */
    void destroyAllBut(long epoch) throws IOException {
        for (Path place : List.of(masters(), segments())) {
            List<Path> leftovers;
            try (var files = Files.list(place)) {
                leftovers = files.filter(
                                path -> !belongsTo(epoch, path.getFileName().toString()))
                        .toList();
            }
            for (Path leftover : leftovers) {
                Disk.destroy(leftover);
            }
        }
    }

    private static boolean belongsTo(long epoch, String file) {
        return file.startsWith(epoch + ".") && !file.endsWith(Disk.UNPUBLISHED);
    }
}
