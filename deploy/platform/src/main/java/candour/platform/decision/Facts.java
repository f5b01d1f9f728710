package candour.platform.decision;

import candour.platform.log.StreamName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The state of every stream a decision asked for, all guarded: if one moves meanwhile, nothing is stored. */
public final class Facts {

    private final Map<StreamName, Object> states = new LinkedHashMap<>();
    private final Map<StreamName, Long> versions = new LinkedHashMap<>();
    private final Map<Fold<?, ?>, StreamName> first = new LinkedHashMap<>();

    /** Adds what one stream folds to, where nobody asks for its version. */
    public <S> Facts with(Fold<S, ?> fold, Object id, S state) {
        return with(fold, id, state, -1);
    }

    /** Adds what one stream folds to, and its last sequence; -1 while it has no events. */
    public <S> Facts with(Fold<S, ?> fold, Object id, S state, long version) {
        var stream = fold.stream(id);
        states.put(stream, state);
        versions.put(stream, version);
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

    /**
     * Whether these streams are still where somebody saw them, so that what was made from them outside the decision says
     * what they say.
     *
     * @param seen the last sequence of each, -1 for none; each is read by this decision
     */
    public boolean stillAt(Map<StreamName, Long> seen) {
        return versions.entrySet().containsAll(seen.entrySet());
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
        return cast(Objects.requireNonNull(states.get(stream)));
    }

    @SuppressWarnings("unchecked")
    private static <S> S cast(Object state) {
        return (S) state;
    }
}
