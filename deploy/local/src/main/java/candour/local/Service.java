package candour.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services, by the short names their databases, topics and environment variables use. */
public enum Service {
    REVIEW("review-service"),
    FAMILY("family-liaison-service"),
    CHRONOLOGY("chronology-service"),
    REPORTING("reporting-service");

    private final String module;

    Service(String module) {
        this.module = module;
    }

    /** The folder of the checkout, and the client id under which the service asks for tokens. */
    public String module() {
        return module;
    }

    /** {@code review}, {@code family}, {@code chronology}, {@code reporting}: database name and path on the one origin. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path jar(Checkout checkout) {
        return checkout.root().resolve(module).resolve("service/target/quarkus-app/quarkus-run.jar");
    }
}
