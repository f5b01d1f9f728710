package candour.platform.kafka;

import candour.platform.log.LoggedEvent;
import java.util.Optional;

/** Maps one noun's private events to public ones, in one exhaustive switch. */
@FunctionalInterface
public interface Publisher {

    /** The public event, or empty when it is nobody else's business. */
    Optional<PublicEvent> toPublic(LoggedEvent event);
}
