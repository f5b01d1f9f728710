package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL data folder: made once, and rid of a server that outlived its launcher. */
record PostgresDataFolder(Path folder, PostgresBinaries binaries) {
    private static final String INITDB = "-U postgres -A scram-sha-256 -E UTF8 --data-checksums"
            + " --locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C";

    /** initdb beside and rename, so that a launcher killed in the middle leaves nothing half made. */
    void makeUnlessThere(String superuserPassword, Durability durability) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        var beside = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            Folders.delete(beside);
            Folders.writable(folder.getParent());
            var passwordFile = Files.createTempFile(folder.getParent(), ".initdb", "");
            try {
                Files.writeString(passwordFile, superuserPassword);
                ChildProcess.run("initdb", initdb(beside, passwordFile, durability), Duration.ofMinutes(2));
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("Cannot make the PostgreSQL data folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private List<String> initdb(Path target, Path passwordFile, Durability durability) {
        var arguments = new ArrayList<String>(List.of(INITDB.split(" ")));
        arguments.addAll(List.of("-D", target.toString(), "--pwfile=" + passwordFile));
        if (durability == Durability.FAST) {
            arguments.add("--no-sync");
        }
        return binaries.command("initdb", arguments.toArray(String[]::new));
    }

    /** PostgreSQL outlives a launcher that was killed. It is stopped in good order, so that its commits are kept. */
    void stopOrphan() {
        var running = postmaster();
        if (running.isEmpty()) {
            return;
        }
        if (isPostgres(running.get())) {
            stop();
        } else {
            // The number in the file belongs to another program by now: the server died without removing its file.
            folder.resolve("postmaster.pid").toFile().delete();
        }
    }

    void stop() {
        ChildProcess.run(
                "pg_ctl stop",
                binaries.command("pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "-t", "60", "stop"),
                Duration.ofSeconds(70));
    }

    /** The live process whose number the running server wrote down. */
    Optional<ProcessHandle> postmaster() {
        try {
            var lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("/postgres"))
                .orElse(false);
    }
}
