package candour.audit;

import candour.proof.LoggedEvent;
import java.util.Set;
import java.util.stream.Stream;

/** A read model of the tests: how many contacts were made. */
public final class CountingModel implements Replayable {
    @Override
    public String service() {
        return "test";
    }

    @Override
    public Set<String> models() {
        return Set.of("contacts-made");
    }

    @Override
    public String digest(String model, Stream<LoggedEvent> events) {
        return "made:"
                + events.filter(event -> event.type().equals("contact-made")).count();
    }
}
