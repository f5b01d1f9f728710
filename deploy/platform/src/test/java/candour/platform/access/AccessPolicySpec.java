package candour.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.platform.access.Verdict.Allowed;
import candour.platform.access.Verdict.Denied;
import candour.platform.log.StreamName;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
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

    @Test
    void what_hides_itself_is_denied_as_if_it_were_not_there_and_what_does_not_is_refused_openly() {
        var shown = new Permit("committee.read", Set.of("CHAIR"), false, false);
        assertThat(decide(shown, ANNA, Set.of(), Set.of())).isEqualTo(new Denied("NOT_ASSIGNED", false));
        assertThat(decide(shown, ANNA, Set.of("CHAIR"), Set.of("FLAGGED")))
                .isEqualTo(new Denied("NOT_ASSIGNED", false));
        assertThat(decide(shown, ANNA, Set.of("CHAIR:ORG-A"), Set.of()))
                .as("a role that is bound is held")
                .isEqualTo(new Allowed(new TreeSet<>(Set.of("CHAIR:ORG-A")), false, false, false));
    }

    @Test
    void a_role_bound_to_what_the_path_does_not_name_reaches_nothing() {
        var other = new Permit("entry.read", Set.of("AGENCY_LEAD:{body}"), true, true);
        assertThat(decide(other, ANNA, Set.of("AGENCY_LEAD:ORG-A", "AGENCY_LEAD:null"), Set.of()))
                .isEqualTo(new Denied("NOT_ASSIGNED", true));
    }

    @Test
    void no_bar_is_told_unless_a_service_says_so_and_a_role_held_changes_none() {
        var service = new Assignments() {
            @Override
            public Set<String> roles(Actor actor, String scope) {
                return Set.of();
            }

            @Override
            public Set<String> bars(Actor actor, String scope) {
                return Set.of("CONFLICT");
            }
        };
        assertThat(service.told("CONFLICT")).isFalse();
        assertThat(service.bars(ANNA, "scope", Set.of("CHAIR"))).containsExactly("CONFLICT");
    }

    @Test
    void a_code_holds_no_words_about_people() {
        assertThat(new Code("review/{id}:ORG-A@1.2").value()).isEqualTo("review/{id}:ORG-A@1.2");
        assertThat(Code.orNull(null)).isNull();
        assertThat(Code.orNull("")).isNull();
        assertThat(Code.orNull("A")).isEqualTo(new Code("A")).isEqualTo(Code.of("A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("Anna Smith"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Code(""));
    }

    @Test
    void each_record_of_access_is_a_stream_of_its_own() {
        var id = new UUID(0, 7);
        var swept = new AccessEvent.EnumerationSuspected(id, new Code("entry.read"));
        assertThat(AccessEvent.FOLD.streamOf(swept)).isEqualTo(new StreamName("access", id.toString()));
        assertThat(AccessEvent.FOLD.next(0, swept)).isEqualTo(1);
    }
}
