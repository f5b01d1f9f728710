package candour.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder this copy of Candour was checked out into. */
public record Checkout(Path root) {

    /** Found by the system property {@code candour.root}, else by walking up from the working folder. */
    public static Checkout find() {
        var named = System.getProperty("candour.root");
        if (named != null && !named.isBlank() && isCheckout(Path.of(named))) {
            return new Checkout(Path.of(named).toAbsolutePath().normalize());
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (isCheckout(folder)) {
                return new Checkout(folder);
            }
        }
        throw new CannotStart("Not inside a checkout of Candour: no folder above "
                + Path.of("").toAbsolutePath() + " holds deploy/local.");
    }

    /** The broker's own class path, copied there by the build. */
    public Path brokerJars() {
        return root.resolve("deploy/local/broker/target/lib");
    }

    private static boolean isCheckout(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("deploy/local"));
    }
}
