package candour.testing.sample;

import candour.platform.access.Actor;
import candour.platform.access.Assignments;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who keeps which folder, as the tests say. */
public final class Desk implements Assignments {

    static final Desk DESK = new Desk();

    private final Map<String, Set<String>> roles = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> bars = new ConcurrentHashMap<>();

    private Desk() {}

    void assign(String person, Object folder, String... held) {
        roles.put(person + " " + folder, Set.of(held));
    }

    void bar(String person, Object folder, String... standing) {
        bars.put(person + " " + folder, Set.of(standing));
    }

    @Override
    public Set<String> roles(Actor actor, String scope) {
        return roles.getOrDefault(actor.reference() + " " + scope, Set.of());
    }

    @Override
    public Set<String> bars(Actor actor, String scope) {
        return bars.getOrDefault(actor.reference() + " " + scope, Set.of());
    }

    @Override
    public boolean told(String bar) {
        return bar.equals("CONFLICT");
    }
}
