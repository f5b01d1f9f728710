package candour.audit;

import candour.proof.LoggedEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The read models of one service as pure folds over its log, so that an auditor can rebuild them without that service.
 * Found with {@link java.util.ServiceLoader}.
 */
public interface Replayable {
    /** The service's name, for messages. */
    String service();

    /** Names of the read models that can be rebuilt, as {@code /v1/log/models/{name}/digest} knows them. */
    Set<String> models();

    /** Folds all events, in leaf order, and returns the digest that the live service gives for the same leaves. */
    String digest(String model, Stream<LoggedEvent> events);
}
