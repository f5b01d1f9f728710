package candour.platform.kafka;

import candour.platform.rest.NamedCheck;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** What readiness says of a service's connections with its neighbours. Neither is vital: it goes on from what it has. */
class Connections {

    private record Check(String name, Supplier<Optional<String>> trouble) implements NamedCheck {
        @Override
        public Optional<String> notReady() {
            return trouble.get();
        }

        @Override
        public boolean isVital() {
            return false;
        }
    }

    @Produces
    @Singleton
    NamedCheck relay(Relay relay) {
        return new Check("relay", relay::trouble);
    }

    @Produces
    @Singleton
    NamedCheck inbox(Inbox inbox) {
        return new Check(
                "inbox",
                () -> inbox.isReading()
                        ? Optional.empty()
                        : Optional.of("It does not read from the broker yet; what the neighbours tell waits there"));
    }
}
