package candour.platform.rest;

import candour.platform.time.SettableClock;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Whether time may be moved (ruling R19): never in production, which does not even start with such a database. */
@Singleton
class ClockGuard {

    private final boolean settable;
    private final boolean production;

    ClockGuard(
            @ConfigProperty(name = "candour.clock", defaultValue = "system") String clock,
            @ConfigProperty(name = "candour.profile", defaultValue = "local") String profile) {
        this.settable = clock.equals("settable");
        this.production = profile.startsWith("prod");
    }

    void check(
            @Observes @Priority(50) StartupEvent event,
            DataSource database,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "candour.owner.username") Optional<String> owner,
            @ConfigProperty(name = "candour.owner.password") Optional<String> password) {
        if (production && settable) {
            throw new IllegalStateException("CANDOUR_CLOCK=settable is for development; production refuses to start");
        }
        if (production) {
            SettableClock.refuse(database);
        } else if (settable && owner.isPresent()) {
            var asOwner = new PGSimpleDataSource();
            asOwner.setUrl(url);
            asOwner.setUser(owner.get());
            asOwner.setPassword(password.orElse(""));
            SettableClock.allow(asOwner);
        }
    }

    boolean settable() {
        return settable && !production;
    }
}
