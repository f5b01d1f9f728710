package candour.chronology.namematch;

import static candour.chronology.namematch.NameMatchDecider.NAME_MATCH;
import static candour.testing.SealedSample.sealed;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.ChronologyLog;
import candour.chronology.entry.EntryEvent.EntryAdded;
import candour.chronology.entry.EntryEvent.EntryCorrected;
import candour.chronology.namematch.NameMatch.Answer;
import candour.chronology.namematch.NameMatchCommand.AnswerNameMatch;
import candour.chronology.namematch.NameMatchCommand.RaiseNameMatch;
import candour.chronology.namematch.NameMatchEvent.NameMatchAnswered;
import candour.chronology.namematch.NameMatchEvent.NameMatchRaised;
import candour.chronology.namematch.NamedIn.Named;
import candour.chronology.read.NameMatchRow;
import candour.chronology.time.EventTime;
import candour.platform.access.Code;
import candour.testing.ViewsInMemory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("R8, S002-035: a name match raises a question and masks only the matching entries")
class NameMatchSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final UUID ENTRY = new UUID(7, 2);
    static final UUID SECOND = new UUID(7, 3);
    static final Code MEMBER = new Code("member");
    static final Code CHAIR = new Code("chair");
    static final Code POLICE = new Code("ORG-POLICE");
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    static final EntryAdded added =
            new EntryAdded(ENTRY, REVIEW, POLICE, 1, EventTime.undated(), sealed("words"), null, null, MAY);
    static final EntryCorrected corrected =
            new EntryCorrected(ENTRY, REVIEW, POLICE, 2, EventTime.undated(), sealed("words"), null, MAY);
    static final RaiseNameMatch raise = new RaiseNameMatch(REVIEW, ENTRY, MEMBER, true, MAY);
    static final NameMatchRaised raised = new NameMatchRaised(REVIEW, ENTRY, MEMBER, true, 1, MAY);

    @Test
    void it_is_raised_once_for_each_version_of_the_entry() {
        given(NAME_MATCH, added).when(raise).then(raised);
        given(NAME_MATCH, added, raised).when(raise).staysQuiet();
        given(NAME_MATCH, added, raised, answered(Answer.SOMEBODY_ELSE), corrected)
                .when(raise)
                .then(new NameMatchRaised(REVIEW, ENTRY, MEMBER, true, 2, MAY));
        given(NAME_MATCH, added, raised, answered(Answer.THE_SAME_PERSON), corrected)
                .when(raise)
                .staysQuiet();
    }

    @Test
    void it_is_answered_by_somebody_else_and_the_answer_may_change() {
        given(NAME_MATCH, added, raised).when(answer(CHAIR)).then(answered(Answer.SOMEBODY_ELSE));
        given(NAME_MATCH, added, raised, answered(Answer.SOMEBODY_ELSE))
                .when(answer(CHAIR))
                .staysQuiet();
        given(NAME_MATCH, added, raised, answered(Answer.THE_SAME_PERSON))
                .when(answer(CHAIR))
                .then(answered(Answer.SOMEBODY_ELSE));
        given(NAME_MATCH, added, raised)
                .when(answer(MEMBER))
                .refused(NameMatchRule.NOBODY_ANSWERS_THEIR_OWN_NAME_MATCH);
    }

    @Test
    void what_was_not_raised_is_not_answered() {
        given(NAME_MATCH, added).when(answer(CHAIR)).refused(NameMatchRule.NAME_MATCH_IS_NOT_KNOWN);
        given(NAME_MATCH).when(raise).refused(NameMatchRule.NAME_MATCH_IS_NOT_KNOWN);
    }

    @Test
    void it_masks_until_it_is_answered_and_for_ever_if_it_is_about_them() {
        assertThat(row(raised).masks()).isTrue();
        assertThat(row(raised, answered(Answer.THE_SAME_PERSON)).masks()).isTrue();
        assertThat(row(raised, answered(Answer.SOMEBODY_ELSE)).masks()).isFalse();
    }

    @Test
    void a_place_in_many_entries_words_is_traced_to_its_entry() {
        var texts = new NamedIn(80);
        assertThat(texts.isEmpty()).isTrue();
        texts.add(ENTRY, "Seen by Jane Okafor at home");
        texts.add(SECOND, "Rang PC Okafor and Jane");
        assertThat(texts.hasRoom("x".repeat(40))).isFalse();
        assertThat(texts.hasRoom("short")).isTrue();
        assertThat(at(texts, "Jane Okafor", true)).isEqualTo(new Named(ENTRY, "member", true));
        int second = texts.text().indexOf("PC Okafor") + 3;
        assertThat(texts.at(second, second + 6, false, "member", Set.of("member")))
                .isEqualTo(new Named(SECOND, "member", false));
        int forename = texts.text().lastIndexOf("Jane");
        assertThat(texts.at(forename, forename + 4, false, "member", Set.of("member")))
                .isNull();
        assertThat(texts.at(second, second + 6, true, "lead", Set.of("member"))).isNull();
        assertThat(texts.at(second, second + 6, true, null, Set.of("member"))).isNull();
        assertThat(NamedIn.once(List.of(
                        new Named(ENTRY, "member", false),
                        new Named(ENTRY, "member", true),
                        new Named(SECOND, "member", false))))
                .containsExactly(new Named(ENTRY, "member", true), new Named(SECOND, "member", false));
        assertThat(texts.toString()).doesNotContain("Jane");
    }

    private static Named at(NamedIn texts, String words, boolean whole) {
        int at = texts.text().indexOf(words);
        return texts.at(at, at + words.length(), whole, "member", Set.of("member"));
    }

    private static NameMatchRow row(Object... events) {
        return ViewsInMemory.after(new ChronologyLog(), events)
                .all(NameMatchRow.NAME_MATCHES, REVIEW.toString(), null)
                .getFirst();
    }

    private static AnswerNameMatch answer(Code by) {
        return new AnswerNameMatch(REVIEW, ENTRY, MEMBER, Answer.SOMEBODY_ELSE, by, sealed("why"), MAY);
    }

    private static NameMatchAnswered answered(Answer answer) {
        return new NameMatchAnswered(REVIEW, ENTRY, MEMBER, answer, sealed("why"), MAY);
    }
}
