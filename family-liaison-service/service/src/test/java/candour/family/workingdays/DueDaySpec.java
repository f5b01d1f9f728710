package candour.family.workingdays;

import static candour.family.Family.MARCH_3;
import static candour.family.Family.REVIEW;
import static candour.family.Family.SOURCE;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.family.duty.DutyEvent.DutyRaised;
import candour.family.duty.DutyKind;
import candour.family.duty.RaiseDuty;
import candour.family.knownreview.KnownReviewEvent.ReviewNoted;
import candour.family.workingdays.imports.BankHolidays;
import candour.platform.access.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("X-10: a duty is counted in the calendar of the review's own jurisdiction")
class DueDaySpec {
    private static final UUID DUTY = new UUID(0, 42);
    private static final LocalDate GOOD_FRIDAYS_EVE = LocalDate.of(2026, 4, 2);

    @ParameterizedTest
    @CsvSource({"SCOTLAND,2026-04-10", "ENGLAND_AND_WALES,2026-04-13", ",2026-04-10"})
    @DisplayName("X-10: Easter Monday counts in Scotland and not in England")
    void the_review_says_whose_days_count(@Nullable String jurisdiction, LocalDate dueOn) {
        var noted = new ReviewNoted(REVIEW, SOURCE, new Code("a-profile"), MARCH_3, Code.orNull(jurisdiction), null);
        var due = DueDay.after(GOOD_FRIDAYS_EVE, 5, BankHolidays.all());
        given(RaiseDuty.RAISING, noted)
                .when(new RaiseDuty(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, SOURCE, GOOD_FRIDAYS_EVE, due))
                .then(new DutyRaised(REVIEW, DUTY, DutyKind.FIRST_INFORM, null, SOURCE, GOOD_FRIDAYS_EVE, dueOn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-holidays-scotland.csv", "bank-holidays-england-and-wales.csv"})
    void the_calendars_are_those_of_review_service(String file) throws IOException {
        var ours = Path.of("src/main/resources/candour/family/workingdays/imports", file);
        var theirs = Path.of("../../review-service/service/src/main/resources/candour/review/profile/imports", file);
        assertThat(ours).hasSameTextualContentAs(theirs);
        assertThat(Files.size(ours)).isPositive();
    }

    @Test
    void where_nobody_has_told_whose_days_count_it_is_due_too_early_rather_than_too_late() {
        var due = DueDay.after(GOOD_FRIDAYS_EVE, 5, BankHolidays.all());
        assertThat(due.in(null)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(due.in(new Code("ATLANTIS"))).isEqualTo(LocalDate.of(2026, 4, 10));
    }
}
