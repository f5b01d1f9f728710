package candour.platform.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one policy engine: pure, deny by default, deny over allow. All facts are arguments, so that every cell of a
 * matrix can be tried without a database.
 */
public final class AccessPolicy {

    /** The reason when no row names the operation. */
    public static final String NO_PERMIT = "NO_PERMIT";
    /** The reason when the person holds no role that allows it. */
    public static final String NOT_ASSIGNED = "NOT_ASSIGNED";

    private static final String ANY = "ANY";
    private static final String GROUP = "group:";

    private AccessPolicy() {}

    /**
     * Decides one request.
     *
     * @param permit the matrix row of the operation, or null when there is none
     * @param actor who asks
     * @param held the roles held in the scope today
     * @param bars standing facts against this person in the scope today
     * @param told whether a bar may be named to the person barred
     * @param path the values of the path's parameters, by name
     */
    public static Verdict decide(
            @Nullable Permit permit,
            Actor actor,
            Set<String> held,
            Set<String> bars,
            Predicate<String> told,
            Map<String, String> path) {
        if (permit == null) {
            return new Verdict.Denied(NO_PERMIT, true);
        }
        var allowed = new TreeSet<String>();
        var inside = false;
        for (var wanted : permit.roles()) {
            if (wanted.equals(ANY)) {
                return new Verdict.Allowed(new TreeSet<>(Set.of(ANY)), permit.restricted(), false, false);
            }
            if (wanted.startsWith(GROUP)) {
                if (actor.groups().contains(wanted.substring(GROUP.length()))) {
                    allowed.add(wanted);
                }
                continue;
            }
            for (var role : held) {
                if (matches(wanted, role, path)) {
                    allowed.add(role);
                    inside = true;
                }
            }
        }
        if (allowed.isEmpty()) {
            return new Verdict.Denied(NOT_ASSIGNED, permit.hidden());
        }
        if (bars.isEmpty()) {
            var answering = permit.answering().stream()
                    .anyMatch(wanted -> allowed.stream().anyMatch(role -> matches(wanted, role, path)));
            return new Verdict.Allowed(allowed, permit.restricted(), !inside, answering);
        }
        return bars.stream().allMatch(told)
                ? new Verdict.Denied(new TreeSet<>(bars).first(), false)
                : new Verdict.Denied(NOT_ASSIGNED, permit.hidden());
    }

    private static boolean matches(String wanted, String role, Map<String, String> path) {
        var bound = wanted.indexOf(":{");
        if (bound < 0) {
            return role.equals(wanted) || role.startsWith(wanted + ":");
        }
        var value = path.get(wanted.substring(bound + 2, wanted.length() - 1));
        return value != null && role.equals(wanted.substring(0, bound + 1) + value);
    }
}
