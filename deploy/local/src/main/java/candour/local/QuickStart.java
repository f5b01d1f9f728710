package candour.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Prepares quick starts: runs the whole system once beside whatever else runs, on free ports and temporary data, so that
 * every JVM can write its start-up cache. Does nothing when the caches of what is built are there.
 */
public final class QuickStart {
    private QuickStart() {}

    /** Does so in a process of its own that gives way to everything else; destroying it cleans up after it. */
    static Process inBackground(Checkout checkout) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var root = "-Dcandour.root=" + checkout.root();
        try {
            return new ProcessBuilder(
                            "nice", "-n", "19", java, "-Xmx64m", root, "-cp", classPath, QuickStart.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new CannotStart("Cannot prepare quick starts: " + e.getMessage(), e);
        }
    }

    public static void main(String... arguments) {
        var temporary = Folders.temporary("quick-start");
        var data = new DataFolder(temporary.resolve("data"));
        var quiet = new Console(new PrintStream(OutputStream.nullOutputStream()));
        var system = new LocalSystem(Checkout.find(), LocalPorts.free(), data, quiet, false, true);
        try {
            if (system.startsQuickly()) {
                return;
            }
            Reaper.afterThisJvmDelete(temporary);
            // Whoever interrupts this wants it gone at once: nothing here is worth an orderly end.
            Reaper.afterThisJvmKillNotedIn(data.pids());
            system.start();
            system.close();
            var kept = system.caches().stream().filter(StartUpCache::keep).count();
            System.out.println("prepared quick starts for " + kept + " programs");
        } catch (CannotStart e) {
            System.err.println("could not prepare quick starts: " + e.getMessage());
            System.exit(1);
        } finally {
            Folders.delete(temporary);
        }
    }
}
