package candour.platform.access;

import java.util.SortedSet;

/** What the policy says to one request. */
public sealed interface Verdict {

    /**
     * It may be done.
     *
     * @param roles every role held that allows it, as held (for example {@code AGENCY_LEAD:ORG-POLICE}); the first in
     *     alphabetical order is the one recorded
     * @param restricted whether reading must be recorded first
     * @param outsider whether only a global capacity allows it, so that a purpose must be named (ruling R9)
     * @param answering whether one of the roles answers for what others have recorded (ruling R3)
     */
    record Allowed(SortedSet<String> roles, boolean restricted, boolean outsider, boolean answering)
            implements Verdict {}

    /**
     * It may not.
     *
     * @param reason a code for the access record; it reaches the caller only when {@code hidden} is false
     * @param hidden whether the answer must not tell this from something that does not exist
     */
    record Denied(String reason, boolean hidden) implements Verdict {}
}
