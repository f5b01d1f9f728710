package candour.family;

import static candour.family.Family.GRAN;
import static candour.family.Family.GRAN_ADDED;
import static candour.family.Family.MARCH_10;
import static candour.family.Family.MARCH_3;
import static candour.family.Family.MARCH_5;
import static candour.family.Family.REVIEW;
import static candour.family.Family.SOURCE;
import static candour.family.Family.WORDS;
import static candour.family.consent.Purpose.USE_IN_ANALYSIS;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.consent.ConsentCommand.NoteExpired;
import candour.family.consent.ConsentEvent.ConsentGiven;
import candour.family.consent.Giver;
import candour.family.contact.Channel;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.JudgeContactAgain;
import candour.family.duty.DutyCommand.NoteDutyOverdue;
import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.family.policeliaison.PoliceLiaisonEvent.PoliceFactRecordedInError;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.access.Code;
import candour.testing.ViewsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-26, S001-32, X-05: what comes due by itself comes due the day after its last day, in London")
class WatchesSpec {
    static final UUID NOTICE = new UUID(0, 41);
    static final UUID LATER = new UUID(0, 42);

    private static Instant firstMinuteOf(LocalDate day) {
        return day.atTime(0, 1).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    private static ViewsInMemory views(Object... events) {
        return ViewsInMemory.after(new FamilyLiaisonLog(), events);
    }

    @Test
    void a_duty_is_overdue_the_day_after_it_was_due_and_the_ones_behind_it_are_not() {
        var views = views(
                new DutyRaised(REVIEW, NOTICE, DutyKind.PAUSE_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_5),
                new DutyRaised(REVIEW, LATER, DutyKind.RESUME_NOTICE, GRAN, SOURCE, MARCH_3, MARCH_10));
        var watch = new WatchForOverdueDuties();
        var next = MARCH_5.plusDays(1);
        assertThat(watch.due(firstMinuteOf(MARCH_5), views)).isEmpty();
        assertThat(watch.due(firstMinuteOf(next), views)).isEqualTo(List.of(new NoteDutyOverdue(REVIEW, NOTICE, next)));
        assertThat(watch.due(firstMinuteOf(next), views())).isEmpty();
    }

    @Test
    void a_yes_for_a_time_ends_the_day_after_its_last_day() {
        var yes = new ConsentGiven(
                REVIEW,
                GRAN,
                USE_IN_ANALYSIS,
                new Giver(Giver.Kind.SELF, null),
                WORDS,
                new Code("person-chair"),
                MARCH_3,
                MARCH_5);
        var watch = new WatchForConsentsThatEnd();
        var next = MARCH_5.plusDays(1);
        assertThat(watch.due(firstMinuteOf(MARCH_5), views(GRAN_ADDED, yes))).isEmpty();
        assertThat(watch.due(firstMinuteOf(next), views(GRAN_ADDED, yes)))
                .isEqualTo(List.of(new NoteExpired(REVIEW, GRAN, USE_IN_ANALYSIS, next)));
    }

    @Test
    @DisplayName(
            "R3: each contact of a review whose police record was a mistake is judged again, within five working days")
    void a_contact_is_judged_again_after_a_mistake_of_the_police_record() {
        var contact = new UUID(0, 43);
        var made = new ContactRecorded(
                REVIEW,
                contact,
                Set.of(GRAN),
                Channel.PHONE,
                MARCH_3,
                new Code("person-chair"),
                Set.of(),
                Set.of(),
                false,
                WORDS);
        var watch = new WatchForContactsToJudgeAgain(BankHolidays.all());
        var day = LocalDate.of(2026, 3, 3);
        assertThat(watch.due(firstMinuteOf(day), views(made))).isEmpty();
        assertThat(watch.due(firstMinuteOf(day), views(made, new PoliceFactRecordedInError(REVIEW, NOTICE, WORDS))))
                .isEqualTo(List.of(new JudgeContactAgain(
                        REVIEW, contact, NOTICE, day, Family.everywhere(LocalDate.of(2026, 3, 10)))));
    }

    @Test
    @DisplayName("The names under which they keep their place in the log stay what they are")
    void each_keeps_its_place_under_its_own_name() {
        assertThat(List.of(
                        new WatchForOverdueDuties().name(),
                        new WatchForConsentsThatEnd().name(),
                        new WatchForContactsToJudgeAgain(Map.of()).name(),
                        new WhenReviewNotedThenStrategyOpens().name(),
                        new WhenReviewChangesThenDutiesFollow(Map.of()).name()))
                .containsExactly(
                        "watch-for-overdue-duties",
                        "watch-for-consents-that-end",
                        "watch-for-contacts-to-judge-again",
                        "when-review-noted-then-strategy-opens",
                        "when-review-changes-then-duties-follow");
    }
}
