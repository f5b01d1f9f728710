package candour.reporting.knownfamily;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.access.Code;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNoted;
import candour.reporting.knownfamily.KnownFamilyEvent.ConsentNotedInError;
import candour.reporting.knownfamily.KnownFamilyEvent.ParticipationNoted;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S001-32, X-07, S002-159: whose words may be used, and who is asked about publication")
class KnownFamilySpec {
    static final UUID REVIEW = new UUID(0, 1);
    static final UUID GRAN = new UUID(0, 2);
    static final UUID FATHER = new UUID(0, 3);
    static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    static final ParticipationNoted gran = new ParticipationNoted(REVIEW, new UUID(1, 1), GRAN, new Code("INVITED"));
    static final ParticipationNoted father =
            new ParticipationNoted(REVIEW, new UUID(1, 2), FATHER, new Code("REMOVED"));

    private static ConsentNoted consent(long source, UUID member, String purpose, String status) {
        return new ConsentNoted(REVIEW, new UUID(2, source), member, new Code(purpose), new Code(status), MARCH);
    }

    private static KnownFamily after(KnownFamilyEvent... events) {
        var family = KnownFamily.FOLD.initial();
        for (var event : events) {
            family = KnownFamily.FOLD.next(family, event);
        }
        return family;
    }

    private static boolean gransMayBeUsed(KnownFamilyEvent... events) {
        return after(events).mayUseWordsOf(new Code(GRAN.toString()));
    }

    @Test
    @DisplayName("S001-32: only a relative's own yes, to this use, is a yes; another's is not, and silence is none")
    void only_her_own_yes_counts() {
        assertThat(gransMayBeUsed(gran)).isFalse();
        assertThat(gransMayBeUsed(gran, father, consent(1, FATHER, "USE_IN_ANALYSIS", "GIVEN")))
                .isFalse();
        assertThat(gransMayBeUsed(gran, consent(1, GRAN, "PUBLICATION", "GIVEN")))
                .isFalse();
        assertThat(gransMayBeUsed(gran, consent(1, GRAN, "USE_IN_ANALYSIS", "ASKED")))
                .isFalse();
        assertThat(gransMayBeUsed(gran, consent(1, GRAN, "USE_IN_ANALYSIS", "GIVEN")))
                .isTrue();
    }

    @Test
    @DisplayName("X-07: the last word counts, and what was told by mistake does not")
    void the_last_word_counts() {
        var yes = consent(1, GRAN, "USE_IN_ANALYSIS", "GIVEN");
        var no = consent(2, GRAN, "USE_IN_ANALYSIS", "WITHDRAWN");
        var mistaken =
                new ConsentNotedInError(REVIEW, new UUID(3, 1), GRAN, new Code("USE_IN_ANALYSIS"), no.sourceEventId());
        assertThat(gransMayBeUsed(gran, yes, no)).isFalse();
        assertThat(gransMayBeUsed(gran, yes, no, mistaken)).isTrue();
    }

    @Test
    @DisplayName("S002-159: everybody is asked about publication who was not removed; others decide for themselves")
    void who_was_removed_is_not_asked() {
        assertThat(after(gran, father).toConsult()).containsExactly(GRAN);
        assertThat(after(gran).mayUseWordsOf(new Code("person-chair"))).isTrue();
        assertThat(after(gran).mayUseWordsOf(null)).isTrue();
        assertThat(after(gran, father).noted()).containsExactlyInAnyOrder(new UUID(1, 1), new UUID(1, 2));
    }
}
