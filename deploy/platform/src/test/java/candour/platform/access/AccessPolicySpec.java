package candour.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Verdict.Allowed;
import candour.platform.access.Verdict.Denied;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The policy engine, every turn of it, without anything around. */
class AccessPolicySpec {

    private static final Actor ANNA = new Actor("anna", "ORG-A", Set.of());
    private static final Actor AUDITOR = new Actor("ann", null, Set.of("auditor"));
    private static final Permit HIDDEN =
            new Permit("entry.read", Set.of("CHAIR", "AGENCY_LEAD:{agency}", "group:auditor"), true, true);

    private static Verdict decide(@Nullable Permit permit, Actor actor, Set<String> held, Set<String> bars) {
        return AccessPolicy.decide(permit, actor, held, bars, "CONFLICT"::equals, Map.of("agency", "ORG-A"));
    }

    private static Allowed allowed(boolean outsider, String... roles) {
        return new Allowed(new TreeSet<>(Set.of(roles)), true, outsider, false);
    }

    @Test
    void what_no_row_allows_is_denied() {
        assertThat(decide(null, ANNA, Set.of("CHAIR"), Set.of())).isEqualTo(new Denied("NO_PERMIT", true));
    }

    @Test
    void a_role_that_is_held_allows() {
        assertThat(decide(HIDDEN, ANNA, Set.of("CHAIR"), Set.of())).isEqualTo(allowed(false, "CHAIR"));
    }

    @Test
    void another_role_does_not_nor_one_that_only_begins_alike() {
        var denied = new Denied("NOT_ASSIGNED", true);
        assertThat(decide(HIDDEN, ANNA, Set.of("MEMBER", "CHAIRPERSON"), Set.of()))
                .isEqualTo(denied);
        assertThat(decide(HIDDEN, ANNA, Set.of(), Set.of())).isEqualTo(denied);
    }

    @Test
    void a_bound_role_reaches_only_what_it_is_bound_to() {
        assertThat(decide(HIDDEN, ANNA, Set.of("AGENCY_LEAD:ORG-A"), Set.of()))
                .isEqualTo(allowed(false, "AGENCY_LEAD:ORG-A"));
        assertThat(decide(HIDDEN, ANNA, Set.of("AGENCY_LEAD:ORG-B"), Set.of())).isInstanceOf(Denied.class);
        assertThat(decide(HIDDEN, ANNA, Set.of("AGENCY_LEAD"), Set.of())).isInstanceOf(Denied.class);
    }

    @Test
    @DisplayName("X-13: who answers for others' records is told apart from who may take back their own only (R3)")
    void who_answers_for_what_others_recorded_is_told_apart() {
        var row = new Permit("entry.mark", Set.of("CHAIR", "KEEPER"), false, true).answeredForBy(Set.of("CHAIR"));
        assertThat(decide(row, ANNA, Set.of("KEEPER"), Set.of())).matches(it -> !((Allowed) it).answering());
        assertThat(decide(row, ANNA, Set.of("KEEPER", "CHAIR"), Set.of())).matches(it -> ((Allowed) it).answering());
        var others = row.answeredForBy(Set.of("OFFICER"));
        assertThat(decide(others, ANNA, Set.of("OFFICER", "KEEPER"), Set.of()))
                .as("a role that does not allow the operation answers for nothing in it")
                .matches(it -> !((Allowed) it).answering());
    }

    @Test
    void a_global_capacity_allows_from_outside_the_team() {
        assertThat(decide(HIDDEN, AUDITOR, Set.of(), Set.of())).isEqualTo(allowed(true, "group:auditor"));
        assertThat(decide(HIDDEN, AUDITOR, Set.of("CHAIR"), Set.of()))
                .as("a member of the team who is also an auditor")
                .isEqualTo(allowed(false, "CHAIR", "group:auditor"));
        assertThat(decide(HIDDEN, ANNA, Set.of("group:auditor"), Set.of()))
                .as("a capacity comes from the token alone")
                .isInstanceOf(Denied.class);
    }

    @Test
    void a_bar_beats_every_role() {
        assertThat(decide(HIDDEN, ANNA, Set.of("CHAIR"), Set.of("CONFLICT"))).isEqualTo(new Denied("CONFLICT", false));
        assertThat(decide(HIDDEN, AUDITOR, Set.of(), Set.of("CONFLICT"))).isEqualTo(new Denied("CONFLICT", false));
    }

    @Test
    void a_bar_that_may_not_be_told_looks_like_no_role_at_all() {
        var stranger = decide(HIDDEN, ANNA, Set.of(), Set.of());
        assertThat(decide(HIDDEN, ANNA, Set.of("CHAIR"), Set.of("FLAGGED"))).isEqualTo(stranger);
        assertThat(decide(HIDDEN, ANNA, Set.of("CHAIR"), Set.of("FLAGGED", "CONFLICT")))
                .isEqualTo(stranger);
    }

    @Test
    void somebody_barred_who_could_not_enter_anyway_learns_nothing() {
        assertThat(decide(HIDDEN, ANNA, Set.of(), Set.of("CONFLICT"))).isEqualTo(new Denied("NOT_ASSIGNED", true));
    }

    @Test
    void what_everybody_may_have_is_barred_to_nobody() {
        var open = new Permit("published.read", Set.of("ANY"), false, false);
        assertThat(decide(open, ANNA, Set.of(), Set.of("FLAGGED")))
                .isEqualTo(new Allowed(new TreeSet<>(Set.of("ANY")), false, false, false));
    }
}
