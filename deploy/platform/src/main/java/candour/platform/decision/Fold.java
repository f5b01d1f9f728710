package candour.platform.decision;

import candour.platform.log.StreamName;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How the events of one kind of stream become the state that decisions are made on. One per noun, a constant.
 *
 * @param category the stream's kind, for example {@code contact}; part of stored stream names, never changed
 * @param events the sealed interface of its events; each permitted record carries {@link candour.platform.log.Stored}
 * @param idOf which stream of this kind an event belongs to
 * @param evolve pure; never judges, never throws
 * @param initial the state before any event
 */
public record Fold<S, E>(String category, Class<E> events, Function<E, ?> idOf, BiFunction<S, E, S> evolve, S initial) {

    /** The stream of this kind with that id (a UUID or another code; never personal data). */
    public StreamName stream(Object id) {
        return new StreamName(category, id.toString());
    }

    /** The stream an event of this kind is stored in. */
    public StreamName streamOf(Object event) {
        return stream(idOf.apply(events.cast(event)));
    }

    /** The state after one more event. */
    public S next(S state, Object event) {
        return evolve.apply(state, events.cast(event));
    }
}
