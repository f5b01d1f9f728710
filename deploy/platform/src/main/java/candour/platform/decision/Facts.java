package candour.platform.decision;

import candour.platform.log.StreamName;
import java.util.LinkedHashMap;
import java.util.Map;

/** The state of every stream a decision asked for, all guarded: if one moves meanwhile, nothing is stored. */
public final class Facts {

    private final Map<StreamName, Object> states = new LinkedHashMap<>();
    private final Map<Fold<?, ?>, StreamName> first = new LinkedHashMap<>();

    /** Adds what one stream folds to. */
    public <S> Facts with(Fold<S, ?> fold, Object id, S state) {
        var stream = fold.stream(id);
        states.put(stream, state);
        first.putIfAbsent(fold, stream);
        return this;
    }

    /** The state of the (first) stream read with this fold. */
    public <S> S of(Fold<S, ?> fold) {
        var stream = first.get(fold);
        if (stream == null) {
            return fold.initial();
        }
        return state(stream);
    }

    /** The state of one of several streams read with this fold. */
    public <S> S of(Fold<S, ?> fold, Object id) {
        var stream = fold.stream(id);
        if (!states.containsKey(stream)) {
            throw new IllegalStateException("The decision asks for " + stream.category() + " which it did not read");
        }
        return state(stream);
    }

    /** The states of all streams read with this fold, by stream id, in the order they were asked for. */
    public <S> Map<String, S> all(Fold<S, ?> fold) {
        var found = new LinkedHashMap<String, S>();
        states.forEach((stream, state) -> {
            if (stream.category().equals(fold.category())) {
                found.put(stream.id(), Facts.<S>cast(state));
            }
        });
        return found;
    }

    private <S> S state(StreamName stream) {
        return cast(java.util.Objects.requireNonNull(states.get(stream)));
    }

    @SuppressWarnings("unchecked")
    private static <S> S cast(Object state) {
        return (S) state;
    }
}
