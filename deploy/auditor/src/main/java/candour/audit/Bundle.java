package candour.audit;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A folder of evidence, or a zip of it, read in place. */
final class Bundle implements AutoCloseable {
    private final @Nullable FileSystem zip;
    private final Path root;

    private Bundle(@Nullable FileSystem zip, Path root) {
        this.zip = zip;
        this.root = root;
    }

    static Bundle open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Bundle(null, path);
        }
        if (!Files.isRegularFile(path)) {
            throw new CannotProceed("There is no folder or zip at " + path + ".");
        }
        try {
            refuseDoubleNames(path);
            var zip = FileSystems.newFileSystem(path);
            return new Bundle(zip, zip.getPath("/"));
        } catch (IOException | java.nio.file.ProviderNotFoundException unreadable) {
            throw new CannotProceed(path + " is neither a folder nor a readable zip.");
        }
    }

    /** The bundle itself when it is one part, else its sub-folders that are parts. */
    List<Part> parts() throws IOException {
        Path only = onlyFolder(root);
        if (Part.isIn(only)) {
            return List.of(new Part("", only));
        }
        try (var folders = Files.list(only)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new Part(String.valueOf(folder.getFileName()).replace("/", "") + ": ", folder))
                    .toList();
        }
    }

    /** Zips often hold one folder that holds everything. */
    private static Path onlyFolder(Path folder) throws IOException {
        if (Part.isIn(folder)) {
            return folder;
        }
        try (var files = Files.list(folder)) {
            var all = files.toList();
            return all.size() == 1 && Files.isDirectory(all.getFirst()) && !Part.isIn(all.getFirst())
                    ? all.getFirst()
                    : folder;
        }
    }

    /** Two files of one name in a zip show different things to different readers. */
    private static void refuseDoubleNames(Path path) throws IOException {
        try (var entries = new ZipFile(path.toFile())) {
            var names = new HashSet<String>();
            for (var name : entries.stream().map(ZipEntry::getName).toList()) {
                if (!names.add(name)) {
                    throw Flaw.tampered("The zip holds " + name + " twice.");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
